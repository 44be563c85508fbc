# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "A join too early"
# topic = "First traps"
# order = 20
# teaches = "join() in the loop that starts the threads makes them run one after another"
# explanation = """
# join() makes its caller wait until the thread has ended. If it stands in the
# same loop as start(), the second thread is not even made before the first
# has ended. Start all, then join all."""
# watch = ["seconds", "threading.active_count()"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "together"
# replaces = "TOGETHER = {}"
# default = "False"
# choices = ["False", "True"]
#
# [[tool.threadboard.parameter]]
# name = "naps"
# replaces = "for seconds in {}:"
# default = "(3, 2, 1)"
# choices = ["(3, 2, 1)", "(1, 2, 3)", "(2, 2, 2)"]
#
# [[tool.threadboard.question]]
# ask = "How long does it take?"
# choices = ["3 seconds", "6 seconds"]
# answer = "6 seconds"
# because = "3 + 2 + 1: no two of them ever sleep at the same time."
#
# [[tool.threadboard.question]]
# ask = "With together = True, which line comes first?"
# set = { together = "True" }
# choices = ["slept 3", "slept 1"]
# answer = "slept 1"
# because = "All three sleep at once; the shortest sleep ends first."
# ///
import threading
import time

TOGETHER = False


def nap(seconds):
    time.sleep(seconds)
    print("slept", seconds)


began = time.monotonic()
threads = []
for seconds in (3, 2, 1):
    t = threading.Thread(target=nap, args=(seconds,))
    threads.append(t)
    t.start()
    if not TOGETHER:
        t.join()
for t in threads:
    t.join()
print(round(time.monotonic() - began), "seconds")
