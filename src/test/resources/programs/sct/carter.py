"""Two threads lock out two others by a count of those inside; if they are
interrupted between the count and the lock, nobody can go on.

After carter01 of SCTBench. Searched with --switch-at gil.
"""
import threading

guard, door = threading.Lock(), threading.Lock()
inside = [0, 0]


def enter_and_leave(side):
    with guard:
        inside[side] += 1
        if inside[side] == 1:
            door.acquire()
    with guard:
        inside[side] -= 1
        if inside[side] == 0:
            door.release()


threads = [
    threading.Thread(target=enter_and_leave, args=(place % 2,))
    for place in range(3)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(inside)
