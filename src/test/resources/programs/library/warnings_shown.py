"""Warnings: once per place, as errors, caught, and from threads."""

import threading
import warnings


def old_function(n):
    warnings.warn("old_function is old", DeprecationWarning, stacklevel=2)
    return n


def careless():
    warnings.warn("careless")


for _ in range(3):
    careless()
print(old_function(1))
warnings.warn("on the top level", ResourceWarning)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_function(2)
    careless()
    careless()
print([(w.category.__name__, str(w.message)) for w in caught])

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        careless()
    except UserWarning as error:
        print("raised:", error)

thread = threading.Thread(
    target=warnings.warn, args=("from a thread", UserWarning)
)
thread.start()
thread.join()
warnings.filterwarnings("ignore", message="not this")
warnings.warn("not this one")
warnings.warn("but this one")


class Custom(UserWarning):
    pass


warnings.warn(Custom("of its own class"))
warnings.showwarning = lambda *args, **kwargs: print("shown:", args[0])
warnings.warn("by another function")
