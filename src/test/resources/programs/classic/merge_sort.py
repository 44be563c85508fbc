"""Merge sort that sorts one half in a new thread, down to some depth."""

import heapq
import random
import threading


class SortThread(threading.Thread):
    started_threads = 0
    _lock = threading.Lock()

    def __init__(self, values, depth):
        super().__init__()
        self.values = values
        self.depth = depth
        self.result = None
        with SortThread._lock:
            SortThread.started_threads += 1

    def run(self):
        self.result = merge_sort(self.values, self.depth)


def merge(left, right):
    result = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            result.append(left[i])
            i += 1
        else:
            result.append(right[j])
            j += 1
    result += left[i:]
    result += right[j:]
    return result


def merge_sort(values, depth=3):
    if len(values) <= 1:
        return list(values)
    middle = len(values) // 2
    if depth == 0:
        return merge(
            merge_sort(values[:middle], 0), merge_sort(values[middle:], 0)
        )
    thread = SortThread(values[:middle], depth - 1)
    thread.start()
    right = merge_sort(values[middle:], depth - 1)
    thread.join()
    return merge(thread.result, right)


rng = random.Random(2024)
numbers = [rng.randrange(1000) for _ in range(300)]
ordered = merge_sort(numbers)
print(ordered[:8], "...", ordered[-3:])
print("sorted:", ordered == sorted(numbers))
print("same as heapq:", ordered == list(heapq.merge(*([n] for n in numbers))))
print("threads:", SortThread.started_threads)
print(merge_sort([]), merge_sort([1]), merge_sort(list("threads")))
