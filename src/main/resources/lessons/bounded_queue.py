# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "A queue that pushes back"
# topic = "Queues"
# order = 240
# teaches = "a Queue hands things over safely, and with maxsize makes a fast producer wait for a slow consumer"
# explanation = """
# A Queue hands things from one thread to another: put() at one end, get() at
# the other. The baker bakes in no time, the eater needs a second each, and the
# shelf holds two. Watch the shelf fill, the baker stop at put(), and one place
# become free each second."""
# watch = ["list(shelf.queue)", "n", "loaf"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "shelf"
# replaces = "SHELF = {}"
# default = 2
# min = 0
# max = 6
#
# [[tool.threadboard.parameter]]
# name = "loaves"
# replaces = "LOAVES = {}"
# default = 5
# min = 1
# max = 8
#
# [[tool.threadboard.question]]
# ask = "The eater has loaf 0, two lie on the shelf. What does the baker do with the next?"
# choices = ["puts it", "waits", "gets an error: queue.Full"]
# answer = "waits"
# because = "put() waits while the shelf is full."
#
# [[tool.threadboard.question]]
# ask = "When does the baker go home?"
# choices = ["at 0", "at 3", "at 5"]
# answer = "at 3"
# because = "Five loaves and the None need six places; the third second frees the last."
#
# [[tool.threadboard.question]]
# ask = "shelf = 0 means no limit. When does the baker go home then?"
# set = { shelf = 0 }
# choices = ["at 0", "at 3", "at 5"]
# answer = "at 0"
# because = "put() never waits: all lie in the queue at once."
# ///
import queue
import threading
import time

SHELF = 2
LOAVES = 5
shelf = queue.Queue(maxsize=SHELF)


def bake():
    for n in range(LOAVES):
        shelf.put(n)
    shelf.put(None)
    print("baker goes home at", round(time.monotonic() - began))


def eat():
    while True:
        loaf = shelf.get()
        if loaf is None:
            break
        time.sleep(1)
        print("ate", loaf)


began = time.monotonic()
eater = threading.Thread(name="eater", target=eat)
eater.start()
baker = threading.Thread(name="baker", target=bake)
baker.start()
eater.join()
