import queue
import threading
import time

jobs = queue.Queue(maxsize=2)
stack = queue.LifoQueue()
simple = queue.SimpleQueue()


def fill():
    for n in range(4):
        jobs.put(n)
    time.sleep(1)
    stack.put('top')
    time.sleep(1)
    simple.put(['late'])


def drain():
    time.sleep(1)
    for n in range(4):
        jobs.get()
        jobs.task_done()


threads = [
    threading.Thread(target=fill, name='filler'),
    threading.Thread(target=drain, name='drainer'),
]
for t in threads:
    t.start()
time.sleep(0.5)
jobs.join()
stack.get(timeout=5)
simple.get()
try:
    stack.get(True, 2)
except queue.Empty:
    print('nothing')
