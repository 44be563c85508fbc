"""Sleeps and timeouts of an hour in sum."""

import queue
import threading
import time


def sleeper():
    for _ in range(60):
        time.sleep(10)


began = time.monotonic()
thread = threading.Thread(target=sleeper)
thread.start()
thread.join()
lock = threading.Lock()
lock.acquire()
lock.acquire(timeout=600)
for _ in range(60):
    threading.Event().wait(20)
try:
    queue.Queue().get(timeout=600)
except queue.Empty:
    pass
condition = threading.Condition()
with condition:
    condition.wait(600)
print(round(time.monotonic() - began))
