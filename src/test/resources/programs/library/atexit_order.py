"""The order of the end: threads first, then callbacks, last one first."""

import atexit
import sys
import threading
import time


@atexit.register
def first_registered():
    print("atexit 1: says goodbye", flush=True)


def note(number, **details):
    print(f"atexit {number}:", details, threading.active_count(), flush=True)


atexit.register(note, 2, color="blue")
atexit.register(note, 3)
taken_back = atexit.register(note, 4)
atexit.unregister(note)
atexit.register(note, 5, again=True)


class Failing:
    def __call__(self):
        raise ValueError("in atexit")

    def __repr__(self):
        return "<a callback that fails>"


atexit.register(Failing())


class Finalizer:
    def __del__(self):
        print("a module's object is deleted", flush=True)


keeper = Finalizer()


def late():
    time.sleep(0.05)
    print(
        "a thread outlives main:",
        not threading.main_thread().is_alive(),
        flush=True,
    )
    atexit.register(note, 6, by="a thread")


worker = threading.Thread(target=late)
worker.start()
print("end of main", flush=True)
sys.exit(0)
