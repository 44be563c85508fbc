import threading
import time
from concurrent.futures import (
    FIRST_COMPLETED,
    Future,
    ThreadPoolExecutor,
    as_completed,
    wait,
)


def work(n):
    time.sleep(n)
    return n


promise = Future()
with ThreadPoolExecutor(max_workers=2, thread_name_prefix='w') as pool:
    futures = [pool.submit(work, n) for n in (1, 2, 3)]
    futures[0].result()
    futures[1].exception(timeout=5)
    wait(futures, timeout=0.5)
    for future in as_completed(futures):
        pass
    wait([pool.submit(work, 1)], return_when=FIRST_COMPLETED)
    for n in pool.map(work, [2]):
        pass
    pool.submit(promise.result)
    time.sleep(0.5)
    promise.set_result('kept')
    pool.submit(work, 4)
