import threading
import time


def thread_function(n):
    for i in range(n):
        time.sleep(i)
        print(i)


x = threading.Thread(target=thread_function, args=(4,))
x.start()
thread_function(3)
