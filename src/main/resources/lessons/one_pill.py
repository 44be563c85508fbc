# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "One goodbye for two"
# topic = "Queues"
# order = 260
# teaches = "a None in the queue stops one consumer: as many Nones as consumers"
# explanation = """
# A None in the queue means "go home"; it is often called a poison pill. Two
# workers, one None: whoever takes it goes, and the other waits for ever. Here
# no order of the threads ends well."""
# watch = ["list(jobs.queue)", "job"]
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
# name = "pills"
# replaces = "PILLS = {}"
# default = 1
# min = 0
# max = 4
#
# [[tool.threadboard.question]]
# ask = "In how many of all possible runs does it end well?"
# choices = ["in all", "in some", "in none"]
# answer = "in none"
# because = "One None is taken once; somebody is left."
#
# [[tool.threadboard.question]]
# ask = "And with pills = 3?"
# set = { pills = 3 }
# choices = ["ends, one None left over", "waits for ever", "error"]
# answer = "ends, one None left over"
# because = "Nobody is there to take the third."
# ///
import queue
import threading

WORKERS = 2
PILLS = 1
jobs = queue.Queue()


def consume():
    while True:
        job = jobs.get()
        if job is None:
            break
        print("job", job)


workers = [threading.Thread(target=consume) for _ in range(WORKERS)]
for t in workers:
    t.start()
jobs.put(1)
for _ in range(PILLS):
    jobs.put(None)
for t in workers:
    t.join()
print("closed")
