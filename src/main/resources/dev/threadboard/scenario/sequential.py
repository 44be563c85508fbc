import time


def thread_function(n):
    for i in range(n):
        time.sleep(i)
        print(i)


thread_function(4)
thread_function(3)
