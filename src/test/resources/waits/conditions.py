import threading
import time

ready = threading.Condition()
lock = threading.Lock()
full = threading.Condition(lock)
items = []


def first():
    with ready:
        ready.wait()
    with ready:
        ready.wait(timeout=0.5)


def second():
    with full:
        full.wait_for(lambda: len(items) > 1, timeout=9)


def third():
    with ready:
        time.sleep(0.1)


for function in first, second, third:
    threading.Thread(target=function, name=function.__name__).start()
time.sleep(0.05)
with ready:
    ready.notify()
    time.sleep(1)
for n in range(2):
    with lock:
        items.append(n)
        full.notify_all()
