import threading
import time

go = threading.Event()


class Worker:
    def __init__(self):
        self.done = threading.Event()

    def run(self):
        go.wait()
        time.sleep(1)
        self.done.set()


worker = Worker()
threading.Thread(target=worker.run, name='worker').start()
go.set()
worker.done.wait(0.5)
worker.done.wait(timeout=5)
