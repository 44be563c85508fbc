"""A text given to sys.exit goes to standard error, and the status is 1."""

import sys
import threading
import time


class Step:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("begin", self.name)

    def __exit__(self, kind, error, traceback):
        print("end", self.name, kind.__name__ if kind else "well")


def check(values):
    for value in values:
        with Step(f"check of {value}"):
            if value < 0:
                sys.exit(f"a value is negative: {value} – Ende")


def background():
    time.sleep(3600)
    print("never printed")


threading.Thread(target=background, daemon=True).start()
check([1, 2])
check([3, -4, 5])
print("not reached")
