"""A buffer of one place, whose users wait with `if`, and wake whoever waits.

After boundedBuffer of CHESS's set in SCTBench. Searched with --switch-at gil.
"""
import threading

changed = threading.Condition()
buffer = []


def put(item):
    with changed:
        if len(buffer) == 1:
            changed.wait()
        buffer.append(item)
        changed.notify()


def get():
    with changed:
        if not buffer:
            changed.wait()
        buffer.pop()
        changed.notify()


threads = [
    threading.Thread(target=get),
    threading.Thread(target=put, args=(1,)),
    threading.Thread(target=get),
    threading.Thread(target=put, args=(2,)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('left:', len(buffer))
