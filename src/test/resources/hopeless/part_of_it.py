import threading
import time

left, right = threading.Lock(), threading.Lock()


def eat(first, second):
    with first:
        time.sleep(0.1)
        with second:
            print("not reached")


one = threading.Thread(target=eat, args=(left, right), name="one", daemon=True)
two = threading.Thread(target=eat, args=(right, left), name="two", daemon=True)
one.start()
two.start()
for minute in range(3):
    time.sleep(60)
    print("busy")
