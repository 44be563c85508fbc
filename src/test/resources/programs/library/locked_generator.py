"""Generators shared by threads: behind a lock all is well."""

import threading
from functools import wraps


class LockedIterator:
    def __init__(self, iterator):
        self._iterator = iter(iterator)
        self._lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self._lock:
            return next(self._iterator)


def thread_safe(function):
    @wraps(function)
    def make(*args, **kwargs):
        return LockedIterator(function(*args, **kwargs))

    return make


@thread_safe
def fibonacci(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


def drain(numbers, mine):
    for number in numbers:
        mine.append(number)


numbers = fibonacci(10**20)
parts = [[] for _ in range(4)]
threads = [threading.Thread(target=drain, args=(numbers, p)) for p in parts]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
together = sorted(number for part in parts for number in part)
print(len(together), together[:10], together[-1])
print("each part is in order:", all(part == sorted(part) for part in parts))


def slow(inside, go_on):
    inside.set()
    go_on.wait(20)
    yield "value"


inside, go_on = threading.Event(), threading.Event()
generator = slow(inside, go_on)
got = []
other = threading.Thread(target=lambda: got.append(next(generator)))
other.start()
inside.wait()
try:
    next(generator)
except ValueError as error:
    print("ValueError:", error)
go_on.set()
other.join()
print(got, next(generator, "no more"))
