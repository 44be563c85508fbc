"""Futures with callbacks, exceptions and cancellation."""

import threading
from concurrent.futures import (
    CancelledError,
    Future,
    InvalidStateError,
    ThreadPoolExecutor,
)

log = []
log_lock = threading.Lock()


def note(text):
    with log_lock:
        log.append(text)


def square_root(n):
    if n < 0:
        raise ValueError(f"{n} has no root")
    return n**0.5


def tell(future):
    if future.cancelled():
        note("callback: cancelled")
    elif future.exception() is not None:
        note(f"callback: failed with {future.exception()!r}")
    else:
        note(f"callback: {future.result()}")


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(square_root, n) for n in (16, -1, 2.25)]
    for future in futures:
        future.add_done_callback(tell)
print(sorted(log))
print([future.done() for future in futures])

log.clear()
gate = threading.Event()
with ThreadPoolExecutor(max_workers=1) as pool:
    blocked = pool.submit(gate.wait, 20)
    waiting = pool.submit(square_root, 4)
    waiting.add_done_callback(tell)
    print("cancel one that waits:", waiting.cancel(), waiting.cancelled())
    print("cancel one that runs:", blocked.cancel())
    gate.set()
try:
    waiting.result()
except CancelledError:
    print("its result was cancelled")
print(blocked.result(), log)

log.clear()
own = Future()
own.add_done_callback(tell)
own.add_done_callback(lambda future: note("second"))
setter = threading.Timer(0.01, own.set_result, args=("by a timer",))
setter.start()
print(own.result(timeout=20))
setter.join()
own.add_done_callback(lambda future: note("late, called at once"))
print(log)
try:
    own.set_result("again")
except InvalidStateError as error:
    print(type(error).__name__)
try:
    pool.submit(print)
except RuntimeError as error:
    print("RuntimeError:", error)
