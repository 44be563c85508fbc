# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "One call inside +="
# topic = "What the GIL protects"
# order = 100
# teaches = "a call between the read and the write brings the race back on every Python"
# explanation = """
# total += price(n) reads total first, then calls price, then adds and writes.
# At the call any CPython may let another thread run. Take the call out of the
# statement, and 3.11 loses nothing more."""
# watch = ["total"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "line"
# replaces = "    {}\n\n"
# default = "total += price(n)"
# choices = ["total += price(n)", "cost = price(n); total += cost", "total = price(n) + total"]
#
# [[tool.threadboard.parameter]]
# name = "unit"
# replaces = "return {} * n"
# default = 10
# min = 1
# max = 100
#
# [[tool.threadboard.question]]
# ask = "Can it print 10?"
# choices = ["yes", "no"]
# answer = "yes"
# because = "The first has read 0, the second adds its 20, the first writes 0 + 10."
#
# [[tool.threadboard.question]]
# ask = "total = price(n) + total: can that lose anything on CPython 3.11?"
# set = { line = "total = price(n) + total" }
# choices = ["yes", "no"]
# answer = "no"
# because = "There total is read after the call; on 3.8 it still can."
# ///
import threading

total = 0


def price(n):
    return 10 * n


def buy(n):
    global total
    total += price(n)


threads = [threading.Thread(target=buy, args=(n,)) for n in (1, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total)
