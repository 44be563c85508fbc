"""Results in the order they come in, with patience that ends."""

import concurrent.futures as cf
import threading
import time

release = threading.Event()


def download(name, seconds):
    time.sleep(seconds)
    return f"{name} after {seconds}"


def never(name):
    release.wait(60)
    return f"{name} at last"


with cf.ThreadPoolExecutor(max_workers=5, thread_name_prefix="dl") as pool:
    names = {
        pool.submit(download, "small", 0.05): "small",
        pool.submit(download, "medium", 0.35): "medium",
        pool.submit(download, "large", 0.65): "large",
        pool.submit(never, "endless"): "endless",
    }
    try:
        for future in cf.as_completed(names, timeout=1.4):
            print(f"{names[future]:8}{future.result()}")
    except cf.TimeoutError as error:
        print("TimeoutError:", error)
    done, pending = cf.wait(names, timeout=0.01)
    print(len(done), "done,", [names[f] for f in pending], "pending")
    release.set()
    done, pending = cf.wait(names)
    print(len(done), "done,", len(pending), "pending")

    def check(n):
        time.sleep(0.1 * n)
        if n == 3:
            raise LookupError(f"number {n} is missing")
        return n

    futures = [pool.submit(check, n) for n in (0, 3, 14)]
    done, pending = cf.wait(futures, return_when=cf.FIRST_EXCEPTION)
    print("until the first exception:", len(done), len(pending))
    done, pending = cf.wait(futures, return_when=cf.FIRST_COMPLETED)
    print("first completed:", len(done) >= 1)
    results = pool.map(check, [0, 1, 3, 4])
    try:
        for result in results:
            print("mapped", result)
    except LookupError as error:
        print("LookupError:", error)
    slow = pool.map(time.sleep, [0, 0.5], timeout=0.1)
    try:
        list(slow)
    except cf.TimeoutError:
        print("map timed out")
