# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "A pool that works alone"
# topic = "Pools, futures, coroutines"
# order = 270
# teaches = "result() waits: asking for it right after submit() makes a pool run one task at a time"
# explanation = """
# submit() gives a task to the pool and returns a future at once; the future's
# result() waits until the task is done. Asked for in the same line, it makes
# MainThread wait for each task before it submits the next. Keep the futures,
# then ask."""
# watch = ["len(futures)"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "at_once"
# replaces = "AT_ONCE = {}"
# default = "True"
# choices = ["True", "False"]
#
# [[tool.threadboard.parameter]]
# name = "workers"
# replaces = "max_workers={}"
# default = 3
# min = 1
# max = 4
#
# [[tool.threadboard.question]]
# ask = "How long does it take?"
# choices = ["3 seconds", "6 seconds"]
# answer = "6 seconds"
# because = "No two tasks are ever in the pool together."
#
# [[tool.threadboard.question]]
# ask = "at_once = False, workers = 2: how long?"
# set = { at_once = "False", workers = 2 }
# choices = ["3 seconds", "4 seconds", "6 seconds"]
# answer = "3 seconds"
# because = "One worker sleeps 3; the other 2 and then 1."
# ///
import time
from concurrent.futures import ThreadPoolExecutor

AT_ONCE = True


def nap(seconds):
    time.sleep(seconds)
    return seconds


began = time.monotonic()
with ThreadPoolExecutor(max_workers=3) as pool:
    futures = []
    for seconds in (3, 2, 1):
        futures.append(pool.submit(nap, seconds))
        if AT_ONCE:
            print("slept", futures[-1].result())
print(*[f.result() for f in futures])
print(round(time.monotonic() - began), "seconds")
