# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Lapped at the barrier"
# topic = "Classics"
# order = 330
# teaches = "a barrier used twice must not let a fast thread come round before the slow one has left; threading.Barrier does it right"
# explanation = """
# A barrier is where threads wait until all have come: two runners meet after
# each lap. This home-made one opens when both are there and shuts when both
# have left. A fast runner can leave, run a lap and pass the gate, still open,
# again, alone; then it shuts before the slow one."""
# watch = ["arrived", "gate.is_set()"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "laps"
# replaces = "LAPS = {}"
# default = 2
# min = 1
# max = 3
#
# [[tool.threadboard.parameter]]
# name = "meet"
# replaces = "        {}()\n\n"
# default = "meet"
# choices = ["meet", "barrier.wait"]
#
# [[tool.threadboard.question]]
# ask = "With two laps, can it wait for ever?"
# choices = ["yes", "no"]
# answer = "yes"
# because = "The fast one laps the slow one at the open gate."
#
# [[tool.threadboard.question]]
# ask = "And with one lap?"
# set = { laps = 1 }
# choices = ["yes", "no"]
# answer = "no"
# because = "Nobody comes back before the gate is shut."
#
# [[tool.threadboard.question]]
# ask = "And with Python's own barrier.wait, two laps?"
# set = { meet = "barrier.wait" }
# choices = ["yes", "no"]
# answer = "no"
# because = "It lets nobody in again before all have left."
# ///
import threading

TEAM = 2
LAPS = 2
lock = threading.Lock()
gate = threading.Event()
barrier = threading.Barrier(TEAM)
arrived = 0


def meet():
    global arrived
    with lock:
        arrived += 1
        if arrived == TEAM:
            gate.set()
    gate.wait()
    with lock:
        arrived -= 1
        if arrived == 0:
            gate.clear()


def run():
    for _ in range(LAPS):
        meet()


runners = [threading.Thread(name="R%d" % n, target=run)
           for n in range(TEAM)]
for t in runners:
    t.start()
for t in runners:
    t.join()
print("both home")
