# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Everyone has a lock of their own"
# topic = "Locks and deadlock"
# order = 130
# teaches = "a lock protects only against those who take the same lock object"
# explanation = """
# Every deposit is inside a "with lock", and still money is lost. The lock is
# made inside the function, so each call has a new one, and nobody ever waits.
# Watch: no lock is shown as an object, since none is ever shared; with
# lock = shared there is one."""
# watch = ["balance"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "lock"
# replaces = "    lock = {}\n"
# default = "threading.Lock()"
# choices = ["threading.Lock()", "shared"]
#
# [[tool.threadboard.question]]
# ask = "Can a deposit be lost?"
# choices = ["yes", "no"]
# answer = "yes"
# because = "There are two locks: each thread opens a door of its own."
#
# [[tool.threadboard.question]]
# ask = "How often does a thread wait for a lock here?"
# choices = ["never", "sometimes", "always once"]
# answer = "never"
# because = "No lock is ever used by two threads."
#
# [[tool.threadboard.question]]
# ask = "With lock = shared, what can it print?"
# set = { lock = "shared" }
# choices = ["130", "110, 130", "110, 120, 130"]
# answer = "130"
# because = "Now both take the same lock."
# ///
import threading

balance = 100
shared = threading.Lock()


def plus(a, b):
    return a + b


def deposit(amount):
    global balance
    lock = threading.Lock()
    with lock:
        new = plus(balance, amount)
        balance = new


threads = [threading.Thread(target=deposit, args=(n,))
           for n in (10, 20)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
