"""functools in threads: lru_cache, cached_property, singledispatch."""

import functools
import threading

calls = []


@functools.lru_cache(maxsize=4)
def square(n):
    calls.append(n)
    return n * n


class Report:
    def __init__(self, lines):
        self.lines = lines
        self.counted = 0

    @functools.cached_property
    def words(self):
        self.counted += 1
        return sum(len(line.split()) for line in self.lines)


@functools.singledispatch
def show(value):
    return f"something: {value!r}"


@show.register(int)
def _(value):
    return f"a number: {value}"


@show.register(list)
def _(value):
    return f"a list of {len(value)}"


def run_all(functions):
    threads = [threading.Thread(target=function) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


# One thread after the other: the cache's numbers are then certain.
for first in (0, 2, 0):
    run_all([lambda: [square(n) for n in range(first, first + 3)]])
print(square.cache_info(), calls)
square.cache_clear()
run_all([functools.partial(square, n % 3) for n in range(9)])
info = square.cache_info()
print("all asked:", info.hits + info.misses, "kept:", info.currsize)

report = Report(["to be or", "not to be"])
print(report.words)
run_all([lambda: report.words] * 3)
print(report.words, "counted", report.counted)
shown = []
run_all([lambda v=v: shown.append(show(v)) for v in (1, "one", [1, 2])])
print(sorted(shown))
print(functools.reduce(lambda a, b: a * b, range(1, 6)), square.__wrapped__(5))
