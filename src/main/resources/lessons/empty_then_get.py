# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Not empty a moment ago"
# topic = "Queues"
# order = 250
# teaches = "empty() and qsize() are old news at once: ask and take in one step, get_nowait()"
# explanation = """
# Two workers share the jobs: while there is one, get it. With one job left
# both see "not empty", one gets it, and the other waits in get() for a job
# that never comes. To check and to act are two steps, even with a Queue;
# get_nowait() does both in one and raises queue.Empty if there is nothing."""
# watch = ["list(jobs.queue)", "done"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "jobs"
# replaces = "in range({}):"
# default = 3
# min = 1
# max = 5
#
# [[tool.threadboard.parameter]]
# name = "how"
# replaces = "target={})"
# default = "work"
# choices = ["work", "work_safely"]
#
# [[tool.threadboard.parameter]]
# name = "workers"
# replaces = "in range({})]"
# default = 2
# min = 1
# max = 3
#
# [[tool.threadboard.question]]
# ask = "Can the program wait for ever?"
# choices = ["yes", "no"]
# answer = "yes"
# because = "Both may see the last job; only one gets it."
#
# [[tool.threadboard.question]]
# ask = "Can a job be done twice?"
# choices = ["yes", "no"]
# answer = "no"
# because = "get() itself is safe: every job leaves the queue once."
#
# [[tool.threadboard.question]]
# ask = "With work_safely, can it wait for ever?"
# set = { how = "work_safely" }
# choices = ["yes", "no"]
# answer = "no"
# because = "get_nowait() never waits."
# ///
import queue
import threading

jobs = queue.Queue()
for n in range(3):
    jobs.put(n)
done = []


def work():
    while not jobs.empty():
        done.append(jobs.get())


def work_safely():
    while True:
        try:
            done.append(jobs.get_nowait())
        except queue.Empty:
            break


workers = [threading.Thread(target=work) for _ in range(2)]
for t in workers:
    t.start()
for t in workers:
    t.join()
print("done", *sorted(done))
