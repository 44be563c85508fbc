# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "A join inside the lock"
# topic = "Locks and deadlock"
# order = 180
# teaches = "never wait for a thread while holding a lock it needs: one lock is enough for a deadlock"
# explanation = """
# MainThread takes the lock to read the results, and joins the worker inside.
# If the worker has not been in yet it waits for the lock, and MainThread waits
# for the worker. Join first, then take the lock."""
# watch = ["lock.locked()", "results"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "inside"
# replaces = "INSIDE = {}"
# default = "True"
# choices = ["True", "False"]
#
# [[tool.threadboard.question]]
# ask = "MainThread is first at the lock. Who waits for whom?"
# choices = ["nobody", "worker for main", "each for the other"]
# answer = "each for the other"
# because = "Main holds the lock and joins; the worker needs the lock to end."
#
# [[tool.threadboard.question]]
# ask = "How many locks does a deadlock need?"
# choices = ["at least two", "one can do"]
# answer = "one can do"
# because = "A join is a wait, too."
# ///
import threading

INSIDE = True
lock = threading.Lock()
results = []


def work():
    with lock:
        results.append("done")


t = threading.Thread(name="worker", target=work)
t.start()
if not INSIDE:
    t.join()
with lock:
    if INSIDE:
        t.join()
    print(results)
