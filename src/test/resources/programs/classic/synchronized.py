"""A decorator and a base class that make methods run one at a time."""

import functools
import threading
from typing import Callable, TypeVar

F = TypeVar("F", bound=Callable)


def synchronized(method: F) -> F:
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        with self._monitor:
            return method(self, *args, **kwargs)

    return wrapper  # type: ignore


class Monitor:
    def __init__(self):
        self._monitor = threading.RLock()


class Counter(Monitor):
    def __init__(self):
        super().__init__()
        self.value = 0
        self.inside = 0
        self.overlaps = 0

    @synchronized
    def increment(self, by=1):
        """Add to the value."""
        self.inside += 1
        self.overlaps += self.inside > 1
        old = self.value
        self.check()
        self.value = old + by
        self.inside -= 1

    @synchronized
    def check(self):
        if self.value < 0:
            raise ValueError("negative")

    @synchronized
    def reset(self):
        self.value = 0
        self.increment(0)


counter = Counter()


def work():
    for _ in range(100):
        counter.increment(by=2)


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("value", counter.value, "overlaps", counter.overlaps)
counter.reset()
print("after reset", counter.value, "-", Counter.increment.__doc__)
counter.value = -1
try:
    counter.increment()
except ValueError as error:
    print("ValueError:", error)
print("the monitor is free again:", counter._monitor.acquire(blocking=False))
