# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Enough money for one"
# topic = "Races"
# order = 60
# teaches = "what you checked may no longer hold when you act on it"
# explanation = """
# Both withdrawals look first whether there is enough. Between the look and
# the subtraction a receipt is written, and there the other thread can get in:
# both see 100, and both take 80."""
# watch = ["balance", "receipts"]
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
# name = "amount"
# replaces = "args=({},)"
# default = 80
# min = 1
# max = 500
#
# [[tool.threadboard.parameter]]
# name = "customers"
# replaces = "range({})"
# default = 2
# min = 1
# max = 4
#
# [[tool.threadboard.question]]
# ask = "Can the balance become negative?"
# choices = ["yes", "no"]
# answer = "yes"
# because = "Both can pass the check before either subtracts."
#
# [[tool.threadboard.question]]
# ask = "What is the lowest balance that it can print?"
# choices = ["20", "-60", "-80"]
# answer = "-60"
# because = "Each customer takes 80 at most once: 100 - 80 - 80."
# ///
import threading

balance = 100
receipts = []


def withdraw(amount):
    global balance
    if balance >= amount:
        receipts.append(amount)
        balance -= amount


threads = [threading.Thread(target=withdraw, args=(80,))
           for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("balance", balance, "receipts", len(receipts))
