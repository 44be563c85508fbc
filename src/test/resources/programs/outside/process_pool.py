# outside
"""Processes beside threads: pools, queues, locks and pipes between them."""

import multiprocessing
import os
import threading
from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


def worker(inbox, outbox):
    for n in iter(inbox.get, None):
        outbox.put((n, square(n)))
    outbox.put("done")


def add(total, times):
    for _ in range(times):
        with total.get_lock():
            total.value += 1


def fail():
    raise ValueError("in a child")


def main():
    context = multiprocessing.get_context("fork")
    with context.Pool(2) as pool:
        print(pool.map(square, range(6)))
        print(pool.apply_async(pow, (2, 10)).get(timeout=20))

    with ProcessPoolExecutor(2, mp_context=context) as pool:
        print(list(pool.map(square, [7, 8])))
        try:
            pool.submit(fail).result(timeout=20)
        except ValueError as error:
            print("ValueError:", error)

    inbox, outbox = context.Queue(), context.Queue()
    process = context.Process(target=worker, args=(inbox, outbox), daemon=True)
    process.start()
    for n in (3, 4, None):
        inbox.put(n)
    print([outbox.get(timeout=20) for _ in range(3)])
    process.join()
    print("exit code", process.exitcode, process.is_alive())

    total = context.Value("i", 0)
    children = [
        context.Process(target=add, args=(total, 50)) for _ in range(2)
    ]
    thread = threading.Thread(target=add, args=(total, 50))
    for child in children:
        child.start()
    thread.start()
    for child in children:
        child.join()
    thread.join()
    print("total", total.value)

    here, there = context.Pipe()
    child = context.Process(target=lambda: there.send(os.getppid()))
    child.start()
    print("the child's parent:", here.recv() == os.getpid())
    child.join()


if __name__ == "__main__":
    main()
