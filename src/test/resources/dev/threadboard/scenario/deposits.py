import threading
import time


def deposit(amount):
    global balance
    with lock:
        read = balance
        time.sleep(1)
        balance = read + amount


balance = 0
lock = threading.Lock()
threads = []
for amount in range(3):
    x = threading.Thread(target=deposit, args=(amount,))
    threads.append(x)
    x.start()
for x in threads:
    x.join()
print("balance:", balance)
