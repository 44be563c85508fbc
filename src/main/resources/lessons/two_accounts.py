# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Two locks in two orders"
# topic = "Locks and deadlock"
# order = 170
# teaches = "if two threads take two locks in opposite order, each can end up holding what the other wants"
# explanation = """
# A transfer locks both accounts: one goes from a to b, the other from b to a.
# One interruption between the two locks is enough: each thread then holds one
# lock and waits for the other's. That is a deadlock. Taking the locks always
# in the same order breaks the circle."""
# watch = ["money"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "ordered"
# replaces = "ORDERED = {}"
# default = "False"
# choices = ["False", "True"]
#
# [[tool.threadboard.parameter]]
# name = "there"
# replaces = "\"b\", {}))"
# default = 3
# min = 1
# max = 10
#
# [[tool.threadboard.parameter]]
# name = "back"
# replaces = "\"a\", {}))"
# default = 5
# min = 1
# max = 10
#
# [[tool.threadboard.question]]
# ask = "\"there\" holds a and is interrupted; \"back\" runs. Where does it stop?"
# choices = ["nowhere, it ends", "waiting for a", "waiting for b"]
# answer = "waiting for a"
# because = "It gets b, then wants a. When \"there\" goes on it wants b: a circle."
#
# [[tool.threadboard.question]]
# ask = "How many interruptions does the deadlock need?"
# choices = ["0", "1", "2"]
# answer = "1"
# because = "One, between the two locks."
#
# [[tool.threadboard.question]]
# ask = "With ordered = True, can it still stop for ever?"
# set = { ordered = "True" }
# choices = ["yes", "no"]
# answer = "no"
# because = "No thread that holds b waits for a: whoever has a gets b, too."
# ///
import threading

ORDERED = False
money = {"a": 10, "b": 10}
locks = {"a": threading.Lock(), "b": threading.Lock()}


def transfer(source, target, amount):
    first, second = source, target
    if ORDERED:
        first, second = sorted((source, target))
    with locks[first]:
        with locks[second]:
            money[source] -= amount
            money[target] += amount


there = threading.Thread(name="there", target=transfer,
                         args=("a", "b", 3))
back = threading.Thread(name="back", target=transfer,
                        args=("b", "a", 5))
there.start()
back.start()
there.join()
back.join()
print(money["a"], money["b"])
