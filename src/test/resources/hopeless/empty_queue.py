import queue
import threading

jobs = queue.Queue()


def worker():
    while True:
        print(jobs.get())
        jobs.task_done()


threading.Thread(target=worker, name="worker").start()
jobs.put(1)
jobs.join()
