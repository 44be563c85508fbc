import threading
import time


def thread_function(n):
    for i in range(n):
        time.sleep(i)
        print(i)


threads = []
for n in range(5):
    x = threading.Thread(target=thread_function, args=(n,))
    threads.append(x)
    x.start()
