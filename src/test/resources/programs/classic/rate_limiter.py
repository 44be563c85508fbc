"""A token bucket in front of a service; several clients share it."""

import threading
import time


class RateLimiter:
    """Lets through `burst` calls at once, and one more every `interval`."""

    def __init__(self, burst, interval):
        self.burst = burst
        self.interval = interval
        self.lock = threading.Lock()
        self.tokens = burst
        self.filled = time.monotonic()

    def _refill(self):
        now = time.monotonic()
        new = int((now - self.filled) / self.interval)
        if new > 0:
            self.tokens = min(self.burst, self.tokens + new)
            self.filled += new * self.interval

    def acquire(self):
        while True:
            with self.lock:
                self._refill()
                if self.tokens > 0:
                    self.tokens -= 1
                    return
                wait = self.filled + self.interval - time.monotonic()
            time.sleep(max(0.001, wait))

    def __enter__(self):
        self.acquire()
        return self

    def __exit__(self, *exc_info):
        return False


limiter = RateLimiter(burst=3, interval=0.02)
calls = []
calls_lock = threading.Lock()


def client(name):
    for n in range(4):
        with limiter:
            with calls_lock:
                calls.append((name, n, time.monotonic()))


began = time.monotonic()
clients = [threading.Thread(target=client, args=(n,)) for n in ("red", "blue")]
for thread in clients:
    thread.start()
for thread in clients:
    thread.join()

names = sorted(name for name, _, _ in calls)
print(names)
print("all calls:", len(calls))
took = max(at for _, _, at in calls) - began
print("not faster than allowed:", took >= 4.9 * limiter.interval)
