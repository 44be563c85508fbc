import time
from concurrent.futures import ThreadPoolExecutor


def thread_function(n):
    for i in range(n):
        time.sleep(i)
        print(i, "from", n)
    print(n, "is Down")


with ThreadPoolExecutor(max_workers=3) as executor:
    executor.map(thread_function, range(10))
