"""A value goes through two stages, each under its own lock; a reader that
comes between them finds the second one missing.

After twostage of SCTBench. Searched with --switch-at gil.
"""
import threading

first_lock, second_lock = threading.Lock(), threading.Lock()
first = second = 0


def write():
    global first, second
    with first_lock:
        first = 1
    with second_lock:
        second = first + 1


def read():
    with first_lock:
        one = first
    if not one:
        return
    with second_lock:
        two = second
    if two != one + 1:
        raise RuntimeError('the second stage is missing')


threads = [threading.Thread(target=each) for each in (write, read)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(first, second)
