# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "A semaphore only counts"
# topic = "Waiting and telling"
# order = 230
# teaches = "a Semaphore limits how many are inside, but does not know who: one release too many and the limit is gone"
# explanation = """
# A Semaphore counts free places: "with rooms" takes one, or waits for one, and
# gives it back at the end. Two rooms, four guests, one second each; but
# somebody calls release() once too often, and three are inside at once. A
# BoundedSemaphore notices that and raises ValueError."""
# watch = ["inside", "peak"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "kind"
# replaces = "rooms = threading.{}("
# default = "Semaphore"
# choices = ["Semaphore", "BoundedSemaphore"]
#
# [[tool.threadboard.parameter]]
# name = "rooms"
# replaces = "emaphore({})"
# default = 2
# min = 1
# max = 4
#
# [[tool.threadboard.parameter]]
# name = "guests"
# replaces = "range({})"
# default = 4
# min = 1
# max = 6
#
# [[tool.threadboard.parameter]]
# name = "extra"
# replaces = "\n{}\nguests"
# default = "rooms.release()"
# choices = ["rooms.release()", "pass"]
#
# [[tool.threadboard.question]]
# ask = "How many are inside at most?"
# choices = ["2", "3", "4"]
# answer = "3"
# because = "release() raised the count from 2 to 3."
#
# [[tool.threadboard.question]]
# ask = "With BoundedSemaphore?"
# set = { kind = "BoundedSemaphore" }
# choices = ["2", "3", "ValueError at release()"]
# answer = "ValueError at release()"
# because = "It remembers the count that it began with."
# ///
import threading
import time

rooms = threading.Semaphore(2)
tally = threading.Lock()
inside = peak = 0


def stay():
    global inside, peak
    with rooms:
        with tally:
            inside += 1
            peak = max(peak, inside)
        time.sleep(1)
        with tally:
            inside -= 1


rooms.release()
guests = [threading.Thread(target=stay) for _ in range(4)]
for t in guests:
    t.start()
for t in guests:
    t.join()
print("most at once", peak)
