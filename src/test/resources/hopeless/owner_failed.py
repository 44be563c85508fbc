import threading
import time

lock = threading.RLock()


def unlucky():
    lock.acquire()
    time.sleep(0.1)
    {}["missing"]


threading.Thread(target=unlucky, name="unlucky").start()
with lock:
    print("not reached")
