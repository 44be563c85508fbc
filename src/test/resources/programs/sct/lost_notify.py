"""A consumer looks for an item without the lock, and only then waits for a
notification, which may have been.

After sync01 of SCTBench. Searched with --switch-at gil.
"""
import threading

ready = threading.Condition()
items = []


def produce():
    with ready:
        items.append('item')
        ready.notify()


def consume():
    if not len(items):
        with ready:
            ready.wait()
    print('took', items.pop())


threads = [threading.Thread(target=each) for each in (produce, consume)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
