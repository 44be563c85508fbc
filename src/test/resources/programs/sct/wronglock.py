"""Three threads count, and one of them takes another lock than the others.

After wronglock of SCTBench. Searched with --switch-at gil.
"""
import threading

lock, other_lock = threading.Lock(), threading.Lock()
count = 0


def one_more(number):
    return number + 1


def work(its_lock):
    global count
    with its_lock:
        count = one_more(count)


threads = [
    threading.Thread(target=work, args=(each,))
    for each in (lock, lock, other_lock)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count)
