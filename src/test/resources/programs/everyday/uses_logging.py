# differs: times
# differs: order
import logging, threading, sys, time
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(asctime)s %(threadName)s %(message)s')
loc = threading.local()
def w(i):
    loc.x = i
    for k in range(3): logging.info('step %d %s', k, loc.x); time.sleep(0.1 * (i + 1))
    assert loc.x == i
ts = [threading.Thread(target=w, args=(i,), name='w%d' % i) for i in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]; print(hasattr(loc, 'x'))
