# needs: 3.9
"""Pools: initializers, names, cancel_futures, nested submits."""

import concurrent.futures as cf
import threading
from concurrent.futures.thread import BrokenThreadPool

local = threading.local()
initialized = []


def initialize(color):
    local.color = color
    initialized.append(threading.current_thread().name)


def paint(thing):
    return f"{local.color} {thing}"


with cf.ThreadPoolExecutor(
    max_workers=2,
    thread_name_prefix="paint",
    initializer=initialize,
    initargs=("red",),
) as pool:
    print(list(pool.map(paint, ["car", "door", "bike"])))
print(set(initialized) <= {"paint_0", "paint_1"}, len(initialized) >= 1)


def fail():
    raise RuntimeError("no paint left")


pool = cf.ThreadPoolExecutor(max_workers=1, initializer=fail)
try:
    pool.submit(print, "never").result(timeout=20)
except BrokenThreadPool as error:
    print("BrokenThreadPool:", error)
try:
    pool.submit(print)
except BrokenThreadPool:
    print("and it stays broken")
pool.shutdown()

gate = threading.Event()
pool = cf.ThreadPoolExecutor(max_workers=1)
futures = [pool.submit(gate.wait, 20)] + [
    pool.submit(pow, 2, n) for n in range(4)
]
stopper = threading.Timer(0.02, gate.set)
stopper.start()
pool.shutdown(wait=True, cancel_futures=True)
print([future.cancelled() for future in futures], futures[0].result())

with cf.ThreadPoolExecutor(max_workers=3) as pool:

    def total(depth):
        if depth == 0:
            return 1
        return pool.submit(total, depth - 1).result() + 1

    print("nested:", pool.submit(total, 2).result())
for count in (0, -1):
    try:
        cf.ThreadPoolExecutor(max_workers=count)
    except ValueError as error:
        print("ValueError:", error)
with cf.ThreadPoolExecutor(1) as pool:
    future = pool.submit(lambda a, *, b: a + b, 1, b=2)
    print(future.result(), future.running(), future.done(), future.exception())
with cf.ThreadPoolExecutor() as pool:
    idle = [pool.submit(threading.get_ident) for _ in range(3)]
    print(
        "by threads of the pool:",
        threading.get_ident() not in [future.result() for future in idle],
    )
