# outside
"""os.fork beside threads: only the forking thread lives on in the child."""

import os
import sys
import threading
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
stop = threading.Event()
threads = [threading.Thread(target=stop.wait) for _ in range(2)]
for thread in threads:
    thread.start()


def in_child(write):
    """The child has its own threads, locks and clock."""
    answers = [threading.active_count()]
    thread = threading.Thread(target=lambda: answers.append("a new thread"))
    thread.start()
    thread.join()
    began = time.monotonic()
    time.sleep(0.02)
    answers.append(time.monotonic() - began >= 0.02)
    answers.append(threading.Lock().acquire(timeout=1))
    os.write(write, repr(answers).encode())
    os.close(write)


sys.stdout.flush()
read, write = os.pipe()
child = os.fork()
if child == 0:
    os.close(read)
    in_child(write)
    os._exit(3)
os.close(write)
with os.fdopen(read) as answers:
    print("child:", answers.read())
pid, status = os.waitpid(child, 0)
print("status", os.WEXITSTATUS(status), pid == child)
print("parent:", threading.active_count())
stop.set()
for thread in threads:
    thread.join()
print("end:", threading.active_count())
