import concurrent.futures
import time


def thread_function(n):
    for i in range(n):
        time.sleep(i)
        print(i, "from", n)
    print(n, "is Down")


if __name__ == "__main__":
    with concurrent.futures.ThreadPoolExecutor(max_workers=3) as executor:
        executor.map(thread_function, range(10))
