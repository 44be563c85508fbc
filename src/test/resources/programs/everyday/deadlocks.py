# ends: deadlock
import threading, time
a, b = threading.Lock(), threading.Lock()
def w(x, y):
    with x:
        time.sleep(0.1)
        with y: pass
ts = [threading.Thread(target=w, args=p) for p in ((a, b), (b, a))]
[t.start() for t in ts]; [t.join() for t in ts]
