from concurrent.futures import ThreadPoolExecutor


def inner():
    return 21


def outer():
    return 2 * pool.submit(inner).result()


with ThreadPoolExecutor(max_workers=1) as pool:
    print(pool.submit(outer).result())
