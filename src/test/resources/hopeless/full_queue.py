import queue
import threading

jobs = queue.Queue(2)


def seller():
    for n in range(9):
        jobs.put(n)


thread = threading.Thread(target=seller, name="seller")
thread.start()
thread.join()
