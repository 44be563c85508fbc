"""setprofile and cProfile: how often functions of the program are called."""

import cProfile
import pstats
import sys
import threading
from collections import Counter


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def calls(profile, function):
    # All of them come in the order of where they lie in memory.
    stats = pstats.Stats(profile).stats
    place = __file__, function.__code__.co_firstlineno, function.__name__
    primitive, total, *_ = stats[place]
    return total, primitive


profile = cProfile.Profile()
print(profile.runcall(fib, 10))
print(calls(profile, fib))

counted = Counter()


def count(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        counted[frame.f_code.co_name, event] += 1


sys.setprofile(count)
fib(5)
sys.setprofile(None)
print(sorted((k, v) for k, v in counted.items() if k[1] in ("call", "return")))

counted.clear()
threading.setprofile(count)
for _ in range(2):
    thread = threading.Thread(target=fib, args=(4,))
    thread.start()
    thread.join()
threading.setprofile(None)
print(counted["fib", "call"], counted["fib", "return"])
print(sys.getprofile())
