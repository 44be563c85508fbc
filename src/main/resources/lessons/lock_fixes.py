# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "One at a time"
# topic = "Locks and deadlock"
# order = 120
# teaches = "a lock makes read, compute, write one step for all who use the same lock"
# explanation = """
# The same two deposits, now inside "with lock": only one thread at a time can
# be in that block. Whoever comes second waits at the door until the first has
# written and left. Watch who owns the lock, and who waits for it."""
# watch = ["balance", "lock.locked()"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "guard"
# replaces = "    {}:\n        read"
# default = "with lock"
# choices = ["with lock", "if True"]
#
# [[tool.threadboard.parameter]]
# name = "first"
# replaces = "args=({},)),\n"
# default = 10
# min = 1
# max = 500
#
# [[tool.threadboard.parameter]]
# name = "second"
# replaces = "args=({},))]"
# default = 20
# min = 1
# max = 500
#
# [[tool.threadboard.question]]
# ask = "\"ten\" is interrupted inside the block. What does \"twenty\" do at \"with lock\"?"
# choices = ["goes in", "waits", "raises an error"]
# answer = "waits"
# because = "The lock is taken; being interrupted does not give it back."
#
# [[tool.threadboard.question]]
# ask = "How many different results are possible?"
# choices = ["1", "2", "3"]
# answer = "1"
# because = "130, whoever comes first."
# ///
import threading

balance = 100
lock = threading.Lock()


def plus(a, b):
    return a + b


def deposit(amount):
    global balance
    with lock:
        read = balance
        new = plus(read, amount)
        balance = new


threads = [threading.Thread(name="ten", target=deposit, args=(10,)),
           threading.Thread(name="twenty", target=deposit, args=(20,))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
