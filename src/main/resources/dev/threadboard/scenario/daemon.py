import threading
import time


def count(name, n):
    for i in range(n):
        time.sleep(1)
        print(name, i + 1, "of", n)


background = threading.Thread(target=count, args=("background", 5), daemon=True)
foreground = threading.Thread(target=count, args=("foreground", 2))
background.start()
foreground.start()
print("main is done")
