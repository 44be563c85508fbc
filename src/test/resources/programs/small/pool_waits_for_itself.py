# ends: deadlock
"""A task that waits for another task of the same pool, which has no worker left."""
from concurrent.futures import ThreadPoolExecutor


def inner():
    return 21


def outer():
    return 2 * pool.submit(inner).result()


with ThreadPoolExecutor(max_workers=1) as pool:
    print(pool.submit(outer).result())
