# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "The variable that moved on"
# topic = "First traps"
# order = 30
# teaches = "a lambda reads the loop variable when it runs, not when it is made"
# explanation = """
# A lambda is a small function without a name. Each of these is to append its
# own number, but it holds the name i and not the value: it looks i up when
# its thread gets there, and by then the loop may have moved on. Most runs
# look right; they need not be."""
# watch = ["i", "got"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "count"
# replaces = "range({})"
# default = 3
# min = 1
# max = 6
#
# [[tool.threadboard.parameter]]
# name = "target"
# replaces = "threading.Thread({})"
# default = "target=lambda: got.append(i)"
# choices = ["target=lambda: got.append(i)", "target=lambda i=i: got.append(i)", "target=got.append, args=(i,)"]
#
# [[tool.threadboard.question]]
# ask = "Can it print 2 2 2?"
# choices = ["yes", "no"]
# answer = "yes"
# because = "If no thread reads i before the loop has ended, all read 2."
#
# [[tool.threadboard.question]]
# ask = "Can it print 0 0 2?"
# choices = ["yes", "no"]
# answer = "no"
# because = "The second thread is made when i is 1, so at most one thread can read 0."
#
# [[tool.threadboard.question]]
# ask = "With lambda i=i, can it print anything but 0 1 2?"
# set = { target = "target=lambda i=i: got.append(i)" }
# choices = ["yes", "no"]
# answer = "no"
# because = "i=i keeps the value that i has when the lambda is made."
# ///
import threading

got = []
threads = []
for i in range(3):
    t = threading.Thread(target=lambda: got.append(i))
    threads.append(t)
    t.start()
for t in threads:
    t.join()
print(*sorted(got))
