# needs: 3.13
"""Queue.shutdown: consumers end without a sentinel."""

import queue
import threading

todo = queue.Queue(maxsize=2)
done = []
lock = threading.Lock()


def consume():
    while True:
        try:
            item = todo.get()
        except queue.ShutDown:
            return
        with lock:
            done.append(item * item)
        todo.task_done()


consumers = [threading.Thread(target=consume) for _ in range(3)]
for thread in consumers:
    thread.start()
for n in range(10):
    todo.put(n)
todo.shutdown()
for thread in consumers:
    thread.join()
todo.join()
print(sorted(done))
try:
    todo.put(1)
except queue.ShutDown as error:
    print("put:", type(error).__name__)

hard = queue.Queue(maxsize=1)
hard.put("unread")
ended = []


def blocked_producer():
    try:
        hard.put("too much")
    except queue.ShutDown:
        ended.append("producer")


thread = threading.Thread(target=blocked_producer)
thread.start()
hard.shutdown(immediate=True)
thread.join()
print(ended, hard.qsize(), hard.empty())
