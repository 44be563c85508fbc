import threading
import time

locks = {"a": threading.Lock(), "b": threading.Lock()}


def transfer(first, second):
    with locks[first]:
        time.sleep(0.1)
        with locks[second]:
            print("not reached")


one = threading.Thread(target=transfer, args="ab", name="a to b")
two = threading.Thread(target=transfer, args="ba", name="b to a")
one.start()
two.start()
one.join()
