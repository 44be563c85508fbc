"""Subclasses of Thread: results, errors carried to join(), a stop button."""

import threading


class ResultThread(threading.Thread):
    """A thread whose join() returns or raises what its target did."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._result = None
        self._error = None

    def run(self):
        try:
            if self._target is not None:
                self._result = self._target(*self._args, **self._kwargs)
        except Exception as error:
            self._error = error
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        super().join(timeout)
        if self.is_alive():
            raise TimeoutError(f"{self.name} is still at work")
        if self._error is not None:
            raise self._error
        return self._result


class StoppableThread(threading.Thread):
    def __init__(self):
        super().__init__(name="stoppable")
        self._stop_wanted = threading.Event()
        self.rounds = 0

    def stop(self):
        self._stop_wanted.set()

    def run(self):
        while not self._stop_wanted.wait(0.002):
            self.rounds += 1


good = ResultThread(target=pow, args=(2, 10))
bad = ResultThread(target=int, args=("ten",), name="bad")
hook = threading.Event()
slow = ResultThread(target=hook.wait, args=(20,), name="slow")
for thread in (good, bad, slow):
    thread.start()
print(good.join())
try:
    bad.join()
except ValueError as error:
    print(bad.name, "failed:", error)
try:
    slow.join(0.02)
except TimeoutError as error:
    print("TimeoutError:", error)
hook.set()
print(slow.join())

stoppable = StoppableThread()
stoppable.start()
while stoppable.rounds < 3:
    pass
stoppable.stop()
stoppable.join()
print("stopped:", not stoppable.is_alive(), stoppable.rounds >= 3)


class NoSuper(threading.Thread):
    def __init__(self):
        self.n = 1


try:
    NoSuper().start()
except RuntimeError as error:
    print("RuntimeError:", error)
