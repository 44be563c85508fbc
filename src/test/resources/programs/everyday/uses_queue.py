# differs: times
import threading, queue, time
q = queue.Queue(maxsize=3); out = []
def prod(i):
    for k in range(5): q.put((i, k)); time.sleep(0.01)
def cons():
    while True:
        x = q.get()
        if x is None: q.task_done(); return
        time.sleep(0.03); out.append(x); q.task_done()
P = [threading.Thread(target=prod, args=(i,), name='prod%d' % i) for i in range(2)]; C = [threading.Thread(target=cons) for _ in range(3)]
t0 = time.perf_counter()
[t.start() for t in P + C]; [t.join() for t in P]
for _ in C: q.put(None)
q.join(); [t.join() for t in C]
try: q.get(timeout=2)
except queue.Empty: print('empty after timeout')
print(len(out), sorted(out)[:3], round(time.perf_counter() - t0, 3))
