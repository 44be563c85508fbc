# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "A gap between two locked blocks"
# topic = "Locks and deadlock"
# order = 140
# teaches = "the whole of read, compute, write must be under one lock, not each access by itself"
# explanation = """
# Each look at the balance is locked, and so is each write. But between the two
# blocks the lock is free, and the other deposit gets in: the value in hand is
# old by then. deposit_in_one does both in one block."""
# watch = ["balance", "read", "lock.locked()"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "deposit"
# replaces = "target={}, args"
# default = "deposit"
# choices = ["deposit", "deposit_in_one"]
#
# [[tool.threadboard.question]]
# ask = "Can a deposit be lost?"
# choices = ["yes", "no"]
# answer = "yes"
# because = "The lock is free between the blocks."
#
# [[tool.threadboard.question]]
# ask = "With deposit_in_one, how many different results are possible?"
# set = { deposit = "deposit_in_one" }
# choices = ["1", "2", "3"]
# answer = "1"
# because = "Nobody can come in between: always 130."
# ///
import threading

balance = 100
lock = threading.Lock()


def deposit(amount):
    global balance
    with lock:
        read = balance
    with lock:
        balance = read + amount


def deposit_in_one(amount):
    global balance
    with lock:
        read = balance
        balance = read + amount


threads = [threading.Thread(target=deposit, args=(n,))
           for n in (10, 20)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
