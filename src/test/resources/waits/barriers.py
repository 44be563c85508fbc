import threading
import time

start = threading.Barrier(3)


def walk(n):
    time.sleep(n)
    start.wait()
    try:
        start.wait(timeout=0.5)
    except threading.BrokenBarrierError:
        print('broken')


for n in range(2):
    threading.Thread(target=walk, args=(n,), name='walker%d' % n).start()
time.sleep(2)
start.wait()
