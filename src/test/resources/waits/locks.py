import threading
import time

balance_lock = threading.Lock()


class Account:
    def __init__(self):
        self.lock = threading.RLock()


account = Account()
tables = [threading.Lock() for _ in range(3)]


def hold(*locks):
    for lock in locks:
        lock.acquire()
    time.sleep(1)
    for lock in locks:
        lock.release()


def local():
    inner = threading.Lock()
    t = threading.Thread(target=hold, args=(inner,), name='inner')
    t.start()
    with inner:
        t.join(timeout=9)


holder = threading.Thread(
    target=hold,
    args=(balance_lock, account.lock, account.lock, tables[1]),
    name='holder',
)
holder.start()
time.sleep(0.1)
balance_lock.acquire(timeout=0.1)
with account.lock:
    pass
holder.join()
holder = threading.Thread(target=hold, args=(tables[1],), name='holder')
holder.start()
with tables[1]:
    pass
local()


def make():
    lock = threading.Lock()
    return lock.acquire, lock.release


acquire, release = make()
acquire()
last = threading.Thread(target=acquire, name='last')
last.start()
last.join(0.5)
release()
