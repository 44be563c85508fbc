"""A ring of two places with a count beside it: the receiver trusts the count,
which the sender raises before it has written.

After circular_buffer of SCTBench. Searched with --switch-at gil.
"""
import threading

SIZE = 2
ring = [None] * SIZE
count = 0
lock = threading.Lock()


def change(by):
    global count
    with lock:
        count += by


def send():
    for place in range(SIZE):
        change(1)
        ring[place] = place


def receive():
    for place in range(SIZE):
        if count > 0:
            if ring[place] is None:
                raise ValueError('nothing was written there')
            change(-1)


threads = [threading.Thread(target=each) for each in (send, receive)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end')
