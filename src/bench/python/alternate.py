"""Two threads that take turns by two locks: 200,000 hand-offs."""

import threading

ROUNDS = 100_000


def turns(mine, other):
    for _ in range(ROUNDS):
        mine.acquire()
        other.release()


one, two = threading.Lock(), threading.Lock()
two.acquire()
threads = [
    threading.Thread(target=turns, args=(one, two)),
    threading.Thread(target=turns, args=(two, one)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
