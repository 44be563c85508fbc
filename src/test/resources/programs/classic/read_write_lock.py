"""Many readers or one writer, made of a Condition; writers go first."""

import threading
import time
from contextlib import contextmanager


class ReadWriteLock:
    def __init__(self):
        self._changed = threading.Condition()
        self._readers = 0
        self._writing = False
        self._waiting_writers = 0

    @contextmanager
    def reading(self):
        with self._changed:
            self._changed.wait_for(
                lambda: not self._writing and not self._waiting_writers
            )
            self._readers += 1
        try:
            yield
        finally:
            with self._changed:
                self._readers -= 1
                self._changed.notify_all()

    @contextmanager
    def writing(self):
        with self._changed:
            self._waiting_writers += 1
            self._changed.wait_for(
                lambda: not self._writing and not self._readers
            )
            self._waiting_writers -= 1
            self._writing = True
        try:
            yield
        finally:
            with self._changed:
                self._writing = False
                self._changed.notify_all()


class Document:
    """Two fields that must always agree."""

    def __init__(self):
        self.version = 0
        self.text = "version 0"
        self.lock = ReadWriteLock()

    def edit(self):
        with self.lock.writing():
            self.version += 1
            time.sleep(0.002)
            self.text = f"version {self.version}"

    def read(self):
        with self.lock.reading():
            version = self.version
            time.sleep(0.001)
            return self.text == f"version {version}"


document = Document()
results = []


def reader():
    for _ in range(5):
        results.append(document.read())
        time.sleep(0.001)


def writer():
    for _ in range(4):
        document.edit()
        time.sleep(0.001)


threads = [threading.Thread(target=reader) for _ in range(4)]
threads += [threading.Thread(target=writer) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("reads:", len(results), "all whole:", all(results))
print(document.text)
