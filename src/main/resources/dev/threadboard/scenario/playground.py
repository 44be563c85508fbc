import threading
import time


def thread_function(seconds):
    for i in range(seconds):
        time.sleep(1)
        print(i + 1, "of", seconds)


threads = []
for _ in range(4):
    x = threading.Thread(target=thread_function, args=(10,))
    threads.append(x)
