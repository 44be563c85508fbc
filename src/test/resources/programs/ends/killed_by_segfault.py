# ends: SIGSEGV
"""A thread that kills the whole process as a fault in C code would."""

import os
import signal
import threading
import time

signal.signal(signal.SIGSEGV, signal.SIG_DFL)


def sleeper():
    time.sleep(3600)


def crash():
    print("about to crash", flush=True)
    print("lost in the buffer")
    os.kill(os.getpid(), signal.SIGSEGV)
    time.sleep(3600)


threads = [threading.Thread(target=sleeper), threading.Thread(target=crash)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
