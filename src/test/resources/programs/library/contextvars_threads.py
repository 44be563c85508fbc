"""Context variables: each thread starts with a context of its own."""

import contextvars
import threading
from concurrent.futures import ThreadPoolExecutor

user = contextvars.ContextVar("user", default="nobody")
depth = contextvars.ContextVar("depth")


def greet():
    return f"hello {user.get()}"


def in_thread(function, *args):
    result = []
    thread = threading.Thread(target=lambda: result.append(function(*args)))
    thread.start()
    thread.join()
    return result[0]


token = user.set("ada")
print("here:", greet())
context = contextvars.copy_context()
print("in a copied context of a thread:", in_thread(context.run, greet))


def change():
    user.set("bob")
    depth.set(1)
    return greet()


print("changed in there:", in_thread(context.run, change))
print("not changed here:", greet(), depth.get("no depth"))
print("but in the copy:", context[user], context[depth], len(context) >= 2)
user.reset(token)
print("after reset:", greet())
try:
    depth.get()
except LookupError as error:
    print("LookupError:", type(error.args[0]).__name__)
try:
    user.reset(token)
except RuntimeError as error:
    print("RuntimeError, used already:", "used" in str(error))


class ContextPool(ThreadPoolExecutor):
    """A pool whose tasks see the context of those who submit them."""

    def submit(self, function, *args, **kwargs):
        context = contextvars.copy_context()
        return super().submit(context.run, function, *args, **kwargs)


with ContextPool(max_workers=2) as pool:
    futures = []
    for name in ("cleo", "dan", "eve"):
        user.set(name)
        futures.append(pool.submit(greet))
    print([future.result() for future in futures])
