import threading

lock = threading.Lock()
with lock:
    print("once")
    with lock:
        print("not reached")
