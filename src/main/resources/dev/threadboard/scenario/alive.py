import threading
import time


def sleep():
    time.sleep(30)
    print("sleep is down")


x = threading.Thread(target=sleep)
print("before start:", x.is_alive())
x.start()
print("while it runs:", x.is_alive())
x.join()
print("after the end:", x.is_alive())
x = threading.Thread(target=sleep)
print("another x, never started:", x.is_alive())
