"""A daemon that beats in the background, and a monitor that misses it."""

import threading
import time


class Heart:
    def __init__(self, interval):
        self.interval = interval
        self.last = time.monotonic()
        self.beats = 0
        self.ill = threading.Event()
        thread = threading.Thread(target=self._beat, name="heart", daemon=True)
        thread.start()
        self.thread = thread

    def _beat(self):
        while not self.ill.wait(self.interval):
            self.beats += 1
            self.last = time.monotonic()


class Monitor(threading.Thread):
    """Looks at a heart until it has not beaten for `patience` seconds."""

    def __init__(self, heart, patience):
        super().__init__(name="monitor")
        self.heart = heart
        self.patience = patience
        self.alarm = threading.Event()

    def run(self):
        while time.monotonic() - self.heart.last < self.patience:
            time.sleep(0.01)
        self.alarm.set()


heart = Heart(0.01)
monitor = Monitor(heart, 0.4)
monitor.start()
while heart.beats < 5:
    time.sleep(0.01)
print("it beats, alarm:", monitor.alarm.is_set())
heart.ill.set()
print("alarm within 20 s:", monitor.alarm.wait(20))
monitor.join()
heart.thread.join()
print("heart is alive:", heart.thread.is_alive())

background = Heart(3600)
print("daemon:", background.thread.daemon, background.thread.is_alive())
print("main ends, and the daemon with it")
