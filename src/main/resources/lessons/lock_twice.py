# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Locked out by oneself"
# topic = "Locks and deadlock"
# order = 160
# teaches = "a Lock does not know who holds it: taking it twice in one thread blocks for ever; an RLock counts"
# explanation = """
# add() takes the lock and calls total(), which takes it, too. A Lock makes the
# thread wait for itself, and that never ends. An RLock remembers its owner and
# lets it in again; it counts how often."""
# watch = ["values"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "kind"
# replaces = "lock = threading.{}()"
# default = "Lock"
# choices = ["Lock", "RLock"]
#
# [[tool.threadboard.question]]
# ask = "What does the first adder do at the second \"with lock\"?"
# choices = ["goes in", "waits for itself", "raises RuntimeError"]
# answer = "waits for itself"
# because = "A Lock does not ask who is asking."
#
# [[tool.threadboard.question]]
# ask = "With RLock, what is printed?"
# set = { kind = "RLock" }
# choices = ["total 5, total 12", "total 12, total 12", "either 5, 12 or 7, 12"]
# answer = "either 5, 12 or 7, 12"
# because = "Either adder may be first; the lock keeps them apart."
# ///
import threading

lock = threading.Lock()
values = []


def total():
    with lock:
        return sum(values)


def add(n):
    with lock:
        values.append(n)
        print("total", total())


adders = [threading.Thread(target=add, args=(n,)) for n in (5, 7)]
for t in adders:
    t.start()
for t in adders:
    t.join()
