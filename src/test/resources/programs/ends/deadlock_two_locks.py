# ends: deadlock
# prints: left has taken its first
# prints: right has taken its first
"""Two threads take two locks in opposite order, a barrier makes it certain."""

import threading

forks = [threading.Lock(), threading.Lock()]
both = threading.Barrier(2)
turn = threading.Semaphore(1)


def eat(name, first, second):
    with first:
        both.wait()
        if name == "right":
            turn.acquire()
        print(name, "has taken its first", flush=True)
        if name == "left":
            turn.release()
        with second:
            print(name, "eats")


turn.acquire()
left = threading.Thread(target=eat, args=("left", *forks), name="left")
right = threading.Thread(
    target=eat, args=("right", *reversed(forks)), name="right"
)
left.start()
right.start()
left.join()
right.join()
print("not reached")
