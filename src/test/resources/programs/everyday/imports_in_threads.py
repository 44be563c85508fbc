# differs: addresses
# differs: random
import threading, sys
out = []
def w(): import xml.dom.minidom as m, decimal, statistics; out.append(m.__name__)
ts = [threading.Thread(target=w) for _ in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
import functools, queue, pickle, copy, weakref, random
@functools.lru_cache
def f(x): return x
print(out, f(3), random.random(), isinstance(threading.Lock(), type(threading.Lock())), weakref.ref(threading.Lock())() is None)
try: pickle.dumps(threading.Lock())
except TypeError as e: print(e)
import multiprocessing
print(threading.RLock(), queue.SimpleQueue())
