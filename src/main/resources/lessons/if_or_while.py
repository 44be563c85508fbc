# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Woken is not served"
# topic = "Waiting and telling"
# order = 220
# teaches = "after wait() look again: someone else may have been faster; so while, not if"
# explanation = """
# Two guests wait, a plate comes, and notify_all() wakes both. The first takes
# the plate; the second has looked already, before it slept, and reaches for a
# plate that is gone. With while it looks again and sleeps on."""
# watch = ["plates"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "test"
# replaces = "        {} not plates:"
# default = "if"
# choices = ["if", "while"]
#
# [[tool.threadboard.question]]
# ask = "Both sleep, one plate comes, ann takes it. What does bob do?"
# choices = ["eats", "sleeps on", "gets an IndexError"]
# answer = "gets an IndexError"
# because = "He was woken, and \"if\" does not look twice."
#
# [[tool.threadboard.question]]
# ask = "And with while?"
# set = { test = "while" }
# choices = ["eats when the next plate comes", "gets an IndexError"]
# answer = "eats when the next plate comes"
# because = "He finds no plate and waits again."
# ///
import threading

plates = []
table = threading.Condition()


def eat(name):
    with table:
        if not plates:
            table.wait()
        plates.pop()
        print(name, "eats")


guests = [threading.Thread(name=n, target=eat, args=(n,))
          for n in ("ann", "bob")]
for t in guests:
    t.start()
for _ in range(2):
    with table:
        plates.append("soup")
        table.notify_all()
for t in guests:
    t.join()
