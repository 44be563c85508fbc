# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Dinner for three"
# topic = "Classics"
# order = 310
# teaches = "a circle of waits: everyone takes the left fork and waits for the right one"
# explanation = """
# Three philosophers, three forks; each needs two forks to eat. If all take
# the left one first, nobody ever gets a right one. Two cures: all take the
# lower fork first, or a waiter lets only two sit down (nullcontext() is a
# "with" that does nothing)."""
# watch = ["meals"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "seats"
# replaces = "SEATS = {}"
# default = 3
# min = 2
# max = 5
#
# [[tool.threadboard.parameter]]
# name = "reach"
# replaces = "    first, second = {}\n"
# default = "forks[n], forks[(n + 1) % SEATS]"
# choices = ["forks[n], forks[(n + 1) % SEATS]", "sorted((forks[n], forks[(n + 1) % SEATS]), key=forks.index)"]
#
# [[tool.threadboard.parameter]]
# name = "table"
# replaces = "table = {}"
# default = "contextlib.nullcontext()"
# choices = ["contextlib.nullcontext()", "waiter"]
#
# [[tool.threadboard.question]]
# ask = "How many interruptions does the deadlock of three need?"
# choices = ["1", "2", "3"]
# answer = "2"
# because = "P0 and P1 must each stop with one fork in hand; P2 walks into it."
#
# [[tool.threadboard.question]]
# ask = "With table = waiter, can all three wait for ever?"
# set = { table = "waiter" }
# choices = ["yes", "no"]
# answer = "no"
# because = "Two at the table and three forks: one of them has two."
# ///
import contextlib
import threading

SEATS = 3
forks = [threading.Lock() for _ in range(SEATS)]
waiter = threading.Semaphore(SEATS - 1)
table = contextlib.nullcontext()
meals = []


def dine(n):
    first, second = forks[n], forks[(n + 1) % SEATS]
    with table:
        with first:
            with second:
                meals.append(n)


thinkers = [threading.Thread(name="P%d" % n, target=dine, args=(n,))
            for n in range(SEATS)]
for t in thinkers:
    t.start()
for t in thinkers:
    t.join()
print(len(meals), "meals")
