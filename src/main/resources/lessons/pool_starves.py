# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Waiting for a free hand"
# topic = "Pools, futures, coroutines"
# order = 290
# teaches = "a task that waits for another task of its own pool can starve it"
# explanation = """
# Each outer task sends an inner one to the same pool and waits for its result.
# Two workers, two outer tasks: if both workers are busy with outer tasks, the
# inner ones lie in the pool's queue for ever. One worker more than outer tasks
# is enough."""
# watch = ["pool._work_queue.qsize()"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "workers"
# replaces = "WORKERS = {}"
# default = 2
# min = 1
# max = 4
#
# [[tool.threadboard.parameter]]
# name = "outer"
# replaces = "OUTER = {}"
# default = 2
# min = 1
# max = 4
#
# [[tool.threadboard.question]]
# ask = "Can the program wait for ever?"
# choices = ["never", "sometimes", "always"]
# answer = "sometimes"
# because = "Only if both workers take an outer task before an inner one is done."
#
# [[tool.threadboard.question]]
# ask = "workers = 1, outer = 1: what happens?"
# set = { workers = 1, outer = 1 }
# choices = ["it prints 1", "it always waits for ever", "it sometimes waits for ever"]
# answer = "it always waits for ever"
# because = "The only worker waits for a task that only it could run."
#
# [[tool.threadboard.question]]
# ask = "workers = 3, outer = 2?"
# set = { workers = 3 }
# choices = ["it always ends", "it sometimes waits for ever"]
# answer = "it always ends"
# because = "One worker is always left for inner tasks."
# ///
from concurrent.futures import ThreadPoolExecutor

WORKERS = 2
OUTER = 2


def inner(n):
    return 10 * n


def outer(n):
    return pool.submit(inner, n).result() + 1


with ThreadPoolExecutor(max_workers=WORKERS) as pool:
    futures = [pool.submit(outer, n) for n in range(OUTER)]
    print(*[f.result() for f in futures])
