# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "A bell nobody heard"
# topic = "Waiting and telling"
# order = 210
# teaches = "notify() wakes only those who wait already; it is not remembered"
# explanation = """
# A Condition is a lock with a bell: wait() gives the lock back and sleeps
# until another thread calls notify(). If the guest does not wait yet, the
# kettle rings in vain and the guest waits for ever. wait_for() looks at the
# state first, and does not wait for what has been."""
# watch = ["boiled"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "wait"
# replaces = "        {}\n    print"
# default = "kettle.wait()"
# choices = ["kettle.wait()", "kettle.wait_for(lambda: boiled)"]
#
# [[tool.threadboard.question]]
# ask = "MainThread notifies before the guest waits. What then?"
# choices = ["tea", "the guest waits for ever", "RuntimeError"]
# answer = "the guest waits for ever"
# because = "A Condition has no memory."
#
# [[tool.threadboard.question]]
# ask = "Would an Event forget, too?"
# choices = ["yes", "no"]
# answer = "no"
# because = "An Event stays set; its wait() returns at once."
#
# [[tool.threadboard.question]]
# ask = "With wait_for(lambda: boiled), can the guest wait for ever?"
# set = { wait = "kettle.wait_for(lambda: boiled)" }
# choices = ["yes", "no"]
# answer = "no"
# because = "It asks whether boiled is true before it sleeps."
# ///
import threading

boiled = False
kettle = threading.Condition()


def guest():
    with kettle:
        kettle.wait()
    print("tea")


t = threading.Thread(name="guest", target=guest)
t.start()
with kettle:
    boiled = True
    kettle.notify()
t.join()
