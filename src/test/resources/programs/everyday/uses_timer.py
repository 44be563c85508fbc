# differs: times
import threading, time
t0 = time.time(); log = []
def tick(n): log.append((n, round(time.time() - t0, 2)))
ts = [threading.Timer(d, tick, [d]) for d in (3, 1, 2)]
[t.start() for t in ts]; ts[2].cancel()
[t.join() for t in ts]
print(log)
