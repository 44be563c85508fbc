# prints: False
# prints: False
# prints: empty
# prints: False
# prints: ding
# prints: 3600
"""An hour of timeouts, which takes no time when time is virtual: always the same output."""
import queue
import threading
import time

began = time.monotonic()
lock = threading.Lock()
lock.acquire()
print(lock.acquire(timeout=600))
print(threading.Event().wait(timeout=900))
try:
    queue.Queue().get(timeout=1200)
except queue.Empty:
    print("empty")
condition = threading.Condition()
with condition:
    print(condition.wait(timeout=300))
timer = threading.Timer(600, print, args=("ding",))
timer.start()
timer.join()
print(round(time.monotonic() - began))
