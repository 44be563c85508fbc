"""Two workers each take the next job if the queue is not empty.

After queue of SCTBench. Searched with --switch-at gil.
"""
import queue
import threading

jobs = queue.Queue()


def work():
    while not jobs.empty():
        jobs.get()


for job in range(3):
    jobs.put(job)
workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print('done')
