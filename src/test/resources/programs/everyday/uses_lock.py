# differs: times
# differs: addresses
import threading, time
c = 0; lk = threading.Lock()
def w(n):
    global c
    for i in range(n):
        with lk: c += 1
t0 = time.time()
ts = [threading.Thread(target=w, args=(500,)) for _ in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
print('counter', c, lk, type(lk).__name__, time.strftime('%Y-%m-%d'))
