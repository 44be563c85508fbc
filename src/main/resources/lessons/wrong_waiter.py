# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "The wrong one woken"
# topic = "Classics"
# order = 340
# teaches = "one Condition for two kinds of waiters and notify(): the wake-up can go to the wrong kind; notify_all() or two Conditions"
# explanation = """
# A shelf for one loaf, two eaters, one baker; all wait on the same bell. An
# eater who has eaten rings once, and that may wake the other eater, who finds
# nothing and sleeps again: now all sleep. notify_all() wakes everybody, and
# each looks for itself."""
# watch = ["shelf"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "eater_rings"
# replaces = "        shelf.pop()\n        bell.{}()"
# default = "notify"
# choices = ["notify", "notify_all"]
#
# [[tool.threadboard.question]]
# ask = "Waiting are eater 2, then the baker. Eater 1 rings once. Who wakes?"
# choices = ["eater 2", "the baker", "both"]
# answer = "eater 2"
# because = "CPython wakes the one that has waited longest; it cannot know that the baker was meant."
#
# [[tool.threadboard.question]]
# ask = "With notify_all in eat, can it wait for ever?"
# set = { eater_rings = "notify_all" }
# choices = ["yes", "no"]
# answer = "no"
# because = "The baker is woken, too, and each looks again in its while."
# ///
import threading

shelf = []
bell = threading.Condition()


def eat():
    with bell:
        while not shelf:
            bell.wait()
        shelf.pop()
        bell.notify()


def bake():
    for n in range(2):
        with bell:
            while shelf:
                bell.wait()
            shelf.append(n)
            bell.notify()


threads = [threading.Thread(name="eater 1", target=eat),
           threading.Thread(name="eater 2", target=eat),
           threading.Thread(name="baker", target=bake)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("all home")
