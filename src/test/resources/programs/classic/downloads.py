"""A download manager: progress, a limit of two at once, cancel by an event."""

import threading
import time


class Cancelled(Exception):
    pass


class Download(threading.Thread):
    slots = threading.Semaphore(2)

    def __init__(self, name, blocks, fail_at=None):
        super().__init__(name=name, daemon=True)
        self.blocks = blocks
        self.fail_at = fail_at
        self.loaded = 0
        self.cancel = threading.Event()
        self.finished = threading.Event()
        self.outcome = None

    def run(self):
        with Download.slots:
            try:
                self.load()
                self.outcome = "complete"
            except Cancelled:
                self.outcome = "cancelled"
            except OSError as error:
                self.outcome = f"failed: {error}"
            finally:
                self.finished.set()

    def load(self):
        while self.loaded < self.blocks:
            if self.cancel.is_set():
                raise Cancelled
            if self.loaded == self.fail_at:
                raise OSError("connection reset")
            time.sleep(0.002)
            self.loaded += 1

    @property
    def percent(self):
        return 100 * self.loaded // self.blocks


downloads = [
    Download("kernel.iso", 10),
    Download("music.ogg", 4, fail_at=3),
    Download("endless.log", 10**9),
    Download("book.txt", 5),
]
for download in downloads:
    download.start()
downloads[0].finished.wait()
downloads[1].finished.wait()
while downloads[2].loaded < 3:
    time.sleep(0.001)
downloads[2].cancel.set()
for download in downloads:
    download.join(timeout=20)
    print(f"{download.name:12}{download.percent:4} %  {download.outcome}")
