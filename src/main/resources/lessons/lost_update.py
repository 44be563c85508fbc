# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "The deposit that vanished"
# topic = "Races"
# order = 50
# teaches = "read, compute, write is three steps; whoever writes last wins"
# explanation = """
# Two deposits of 10 and 20 on an account of 100. A thread can be interrupted
# between two steps, so that the other one runs. If the second reads the
# balance before the first has written it back, one deposit is lost. Nothing
# crashes, and most runs are right: that is what makes such a race hard."""
# watch = ["balance", "read", "new"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "start"
# replaces = "\nbalance = {}\n"
# default = 100
# min = 0
# max = 1000
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
# ask = "Both have read 100; \"twenty\" writes first, then \"ten\". What is printed?"
# choices = ["110", "120", "130"]
# answer = "110"
# because = "The last write wins: ten writes 100 + 10."
#
# [[tool.threadboard.question]]
# ask = "Can it print 100?"
# choices = ["yes", "no"]
# answer = "no"
# because = "Some write is always the last, and it has added something."
# ///
import threading

balance = 100


def plus(a, b):
    return a + b


def deposit(amount):
    global balance
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
