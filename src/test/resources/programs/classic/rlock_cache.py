"""A cache whose loader may ask the cache again, so its lock is an RLock."""

import threading


class Cache:
    def __init__(self, load):
        self._load = load
        self._lock = threading.RLock()
        self._values = {}
        self.hits = 0
        self.misses = 0

    def get(self, key):
        with self._lock:
            if key in self._values:
                self.hits += 1
                return self._values[key]
            self.misses += 1
            value = self._load(self, key)
            self._values[key] = value
            return value

    def forget(self, key):
        with self._lock:
            return self._values.pop(key, None)

    def __len__(self):
        with self._lock:
            return len(self._values)


def paths(cache, cell):
    """How many ways lead from the corner of a grid to a cell."""
    row, column = cell
    if row == 0 or column == 0:
        return 1
    return cache.get((row - 1, column)) + cache.get((row, column - 1))


cache = Cache(paths)
answers = {}


def ask(size):
    answers[size] = cache.get((size, size))


threads = [threading.Thread(target=ask, args=(size,)) for size in range(2, 9)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

for size in sorted(answers):
    print(size, answers[size])
print("cells:", len(cache), "misses:", cache.misses)
print("forgotten:", cache.forget((2, 2)), cache.forget((99, 99)))
