"""All four queues of the library: order, limits, timeouts, task_done."""

import queue
import threading


def attempt(call, *args, **kwargs):
    try:
        return call(*args, **kwargs)
    except (queue.Empty, queue.Full, ValueError) as error:
        return f"{type(error).__name__} {error}".strip()


def drain(source):
    items = []
    while not source.empty():
        items.append(source.get())
    return items


for make in (
    queue.Queue,
    queue.LifoQueue,
    queue.PriorityQueue,
    queue.SimpleQueue,
):
    source = make()
    for item in (3, 1, 2):
        source.put(item)
    print(f"{make.__name__:14}{source.qsize()} {drain(source)}", end=" ")
    print(
        attempt(source.get, timeout=0.01), attempt(source.get_nowait), end=" "
    )
    print(attempt(source.get, timeout=-1))

small = queue.Queue(maxsize=1)
small.put("one")
print("full:", small.full(), attempt(small.put, "two", timeout=0.01))
print(attempt(small.put_nowait, "two"), attempt(small.put, "x", timeout=-1))
getter = threading.Timer(0.01, small.get)
getter.start()
small.put("three", timeout=20)
getter.join()
print("after a wait:", small.get())
small.task_done()
small.task_done()
print("too often:", attempt(small.task_done))
small.join()

work = queue.Queue()
for n in range(6):
    work.put(n)
results = []


def worker():
    while True:
        n = work.get()
        results.append(n)
        work.task_done()


for _ in range(2):
    threading.Thread(target=worker, daemon=True).start()
work.join()
print("joined:", sorted(results), work.unfinished_tasks)

simple = queue.SimpleQueue()
got = []
waiters = [
    threading.Thread(target=lambda: got.append(simple.get())) for _ in "ab"
]
for waiter in waiters:
    waiter.start()
simple.put("x")
simple.put("y")
for waiter in waiters:
    waiter.join()
print(sorted(got), simple.empty(), simple.qsize())
