"""Recursion without end, in main and in a thread: an error, not a crash."""

import sys
import threading


def forever(n):
    return forever(n + 1) + 1


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


class Loop:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, name + "x")


def attempt(function, *args):
    try:
        return function(*args)
    except RecursionError as error:
        return f"RecursionError: {str(error)[:32]}"


print(attempt(forever, 0))
print(even(100), attempt(even, 10**6))
print(attempt(repr, Loop()))
print(attempt(getattr, Loop(), "a"))
answers = []
threads = [
    threading.Thread(target=lambda: answers.append(attempt(forever, 0)))
    for _ in range(3)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(answers), set(answers))

depths = []


def measure():
    def down(n):
        depths[-1] = n
        down(n + 1)

    depths.append(0)
    attempt(down, 1)


measure()
thread = threading.Thread(target=measure)
thread.start()
thread.join()
limit = sys.getrecursionlimit()
print("as deep as the limit says:", [limit - depth < 60 for depth in depths])
sys.setrecursionlimit(limit + 500)
measure()
print("deeper with a higher limit:", depths[2] - depths[0])
