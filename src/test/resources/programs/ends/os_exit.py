"""os._exit in a thread: no finally, no atexit, unwritten output is lost."""

import atexit
import os
import threading
import time

atexit.register(print, "atexit is not run")
print("this was written", flush=True)
print("this stays in the buffer")
ready = threading.Event()


def worker():
    try:
        ready.set()
        time.sleep(3600)
    finally:
        print("finally is not run", flush=True)


def leaver():
    ready.wait()
    os.write(1, b"by os.write\n")
    os._exit(7)


threads = [threading.Thread(target=worker), threading.Thread(target=leaver)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("not reached", flush=True)
