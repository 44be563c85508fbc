import threading
import time

gates = {
    'left': threading.Semaphore(1),
    'right': threading.BoundedSemaphore(2),
}


def use(name, timeout=None):
    if gates[name].acquire(timeout=timeout):
        time.sleep(1)
        gates[name].release()


for n, name in enumerate(('left', 'left', 'right', 'right', 'right')):
    threading.Thread(target=use, args=(name,), name=name + str(n)).start()
time.sleep(0.1)
use('left', 0.1)
with gates['right']:
    pass
