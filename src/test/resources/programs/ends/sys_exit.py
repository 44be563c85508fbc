"""sys.exit in a thread ends that thread alone; in main it ends the program."""

import sys
import threading
import time


def leave(code):
    sys.exit(code)


for code in (None, 0, 5, "a text"):
    thread = threading.Thread(target=leave, args=(code,))
    thread.start()
    thread.join()
    print("left with", code, "- main goes on")


def tidy():
    try:
        sys.exit(9)
    finally:
        print("finally is run")


thread = threading.Thread(target=tidy)
thread.start()
thread.join()
try:
    sys.exit(("a", "tuple"))
except SystemExit as leaving:
    print("caught:", leaving.code)


def worker():
    time.sleep(0.05)
    print("a worker is waited for")


threading.Thread(target=worker).start()
sys.exit(42)
