"""A device is stopped while a worker has seen that it runs, but has not said
yet that it is at work.

After the Bluetooth driver of KISS, as in SCTBench. Searched with --switch-at
gil.
"""
import threading


class Device:
    def __init__(self):
        self.lock = threading.Lock()
        self.pending = 1
        self.stopping = False
        self.idle = threading.Event()
        self.open = True

    def begin(self):
        if self.stopping:
            return False
        self.count(1)
        return True

    def count(self, by):
        with self.lock:
            self.pending += by
            if self.pending == 0:
                self.idle.set()

    def use(self):
        if self.begin():
            if not self.open:
                raise RuntimeError('used after it was closed')
            self.count(-1)

    def stop(self):
        self.stopping = True
        self.count(-1)
        self.idle.wait()
        self.open = False


device = Device()
threads = [
    threading.Thread(target=each) for each in (device.use, device.stop)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('stopped')
