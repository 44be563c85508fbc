"""A pool of connections behind a semaphore, given out by a context manager."""

import threading
import time
from collections import deque
from contextlib import contextmanager


class PoolTimeout(Exception):
    pass


class Connection:
    def __init__(self, number):
        self.number = number
        self.queries = 0
        self.in_use = False

    def query(self, text):
        assert self.in_use, "used without being taken"
        self.queries += 1
        time.sleep(0.003)
        return text[::-1]


class ConnectionPool:
    def __init__(self, size):
        self._free = deque(Connection(n) for n in range(size))
        self._slots = threading.BoundedSemaphore(size)
        self._lock = threading.Lock()
        self._all = list(self._free)
        self.in_use = 0
        self.most_in_use = 0

    @contextmanager
    def connection(self, timeout=None):
        if not self._slots.acquire(timeout=timeout):
            raise PoolTimeout(f"no connection within {timeout} s")
        with self._lock:
            connection = self._free.popleft()
            connection.in_use = True
            self.in_use += 1
            self.most_in_use = max(self.most_in_use, self.in_use)
        try:
            yield connection
        finally:
            with self._lock:
                connection.in_use = False
                self.in_use -= 1
                self._free.append(connection)
            self._slots.release()

    def queries(self):
        return sum(connection.queries for connection in self._all)


pool = ConnectionPool(2)
answers = {}


def client(name):
    for n in range(3):
        with pool.connection() as connection:
            answers[name, n] = connection.query(f"{name}-{n}")


threads = [threading.Thread(target=client, args=(name,)) for name in "abcd"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(answers), "answers,", pool.queries(), "queries")
print(sorted(answers.values())[:4])
print("never more than two:", pool.most_in_use <= 2)

with pool.connection(), pool.connection():
    try:
        with pool.connection(timeout=0.02):
            print("a third connection?")
    except PoolTimeout as error:
        print("PoolTimeout:", error)
print("in use at the end:", pool.in_use)
try:
    pool._slots.release()
except ValueError as error:
    print("ValueError:", error)
