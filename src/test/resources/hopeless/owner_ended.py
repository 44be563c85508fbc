import threading

lock = threading.Lock()


def careless():
    lock.acquire()
    print("forgets to release it")


thread = threading.Thread(target=careless)
thread.start()
thread.join()
with lock:
    print("not reached")
