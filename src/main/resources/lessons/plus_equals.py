# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Is += safe?"
# topic = "What the GIL protects"
# order = 90
# teaches = "x[0] += 1 is not interrupted on CPython 3.10 to 3.14 with the GIL, and loses on 3.8, 3.9 and free-threaded builds: luck, not a promise"
# explanation = """
# In CPython one thread runs at a time: the one that holds the GIL, the global
# interpreter lock. From 3.10 on a thread gives it up only at calls and where a
# loop begins anew, and so this += loses nothing, though every tutorial says it
# does. 3.8 and 3.9 give it up anywhere, and a free-threaded Python has no GIL:
# there it loses."""
# watch = ["hits"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "rounds"
# replaces = "ROUNDS = {}"
# default = 2
# min = 1
# max = 5
#
# [[tool.threadboard.question]]
# ask = "Which results are possible on CPython 3.11?"
# choices = ["4", "3, 4", "2, 3, 4"]
# answer = "4"
# because = "There is no call between the reading and the writing."
#
# [[tool.threadboard.question]]
# ask = "And on 3.8?"
# choices = ["4", "3, 4", "2, 3, 4"]
# answer = "2, 3, 4"
# because = "There a thread can be interrupted between the reading and the writing. --switch-at bytecode shows it on any Python."
# ///
import threading

ROUNDS = 2
hits = [0]


def visit():
    for _ in range(ROUNDS):
        hits[0] += 1


threads = [threading.Thread(target=visit) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(hits[0], "of", 2 * ROUNDS)
