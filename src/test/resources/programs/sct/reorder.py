"""A writer sets a pair, one part after the other; a reader sees half of it.

After reorder of SCTBench. Searched with --switch-at line: this Python does
not switch threads between two plain assignments.
"""
import threading

a = b = 0


def write():
    global a, b
    a = 1
    b = -1


def check():
    if a + b:
        print('half of a pair:', a, b)


threads = [threading.Thread(target=each) for each in (write, check)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end')
