# ends: SIGABRT
"""os.abort() with work still going on."""

import os
import sys
import threading

lock = threading.Lock()
total = 0


def add(numbers):
    global total
    for number in numbers:
        with lock:
            total += number


threads = [threading.Thread(target=add, args=(range(n),)) for n in (10, 20)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("total", total, flush=True)
if total != 0:
    sys.stderr.write("the books do not balance\n")
    os.abort()
