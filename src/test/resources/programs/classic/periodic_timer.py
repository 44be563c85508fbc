"""A timer that ticks again and again until it is cancelled."""

import threading
import time


class RepeatingTimer(threading.Timer):
    """A Timer whose function is called every `interval` seconds."""

    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


class Metronome:
    def __init__(self, beats):
        self.beats = beats
        self.count = 0
        self.done = threading.Event()
        self.timer = RepeatingTimer(0.01, self.tick, kwargs={"by": 1})

    def tick(self, by):
        self.count += by
        if self.count == self.beats:
            self.done.set()
            self.timer.cancel()


metronome = Metronome(5)
began = time.monotonic()
metronome.timer.start()
print("all beats came:", metronome.done.wait(timeout=20))
metronome.timer.join()
took = time.monotonic() - began
print("beats:", metronome.count)
print("took at least five intervals:", took >= 0.045)
print("still alive:", metronome.timer.is_alive())

never = threading.Timer(3600, print, args=("an hour later",))
never.start()
never.cancel()
never.join()
print("cancelled in time")
