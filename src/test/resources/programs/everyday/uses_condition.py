# differs: times
import threading, time
cond = threading.Condition(); items = []; log = []
def consumer(i):
    with cond:
        while not items:
            if not cond.wait(timeout=5): log.append((i, 'timeout')); return
        log.append((i, items.pop(0)))
cs = [threading.Thread(target=consumer, args=(i,)) for i in range(3)]
t0 = time.monotonic()
[c.start() for c in cs]
for k in range(2):
    time.sleep(1)
    with cond: items.append(k); cond.notify()
[c.join() for c in cs]
print(sorted(log, key=str), 'took', round(time.monotonic() - t0, 3))
