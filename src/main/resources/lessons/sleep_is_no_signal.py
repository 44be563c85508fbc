# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Sleeping is not waiting"
# topic = "Waiting and telling"
# order = 190
# teaches = "sleep() is a guess about how long another thread needs; join() and Event know"
# explanation = """
# MainThread gives the loader three seconds. The loader needs three as well, so
# both wake at the same moment, and who goes on first is chance: on a real
# machine that is a test that fails now and then. An Event is a flag that
# threads can wait for: loaded.wait() ends as soon as loaded.set() is called."""
# watch = ["data", "loaded.is_set()"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "work"
# replaces = "WORK = {}"
# default = 3
# min = 0
# max = 10
#
# [[tool.threadboard.parameter]]
# name = "patience"
# replaces = "PATIENCE = {}"
# default = 3
# min = 0
# max = 10
#
# [[tool.threadboard.parameter]]
# name = "wait"
# replaces = "\n{}\nprint"
# default = "time.sleep(PATIENCE)"
# choices = ["time.sleep(PATIENCE)", "loaded.wait()"]
#
# [[tool.threadboard.question]]
# ask = "What can happen?"
# choices = ["always 42 rows", "always IndexError", "either"]
# answer = "either"
# because = "Both wake at the same moment; who goes first is open."
#
# [[tool.threadboard.question]]
# ask = "work = 4 and wait = loaded.wait(): when is it printed?"
# set = { work = 4, wait = "loaded.wait()" }
# choices = ["at 3 s", "at 4 s", "never"]
# answer = "at 4 s"
# because = "An Event wakes its waiters as soon as it is set, and not earlier."
# ///
import threading
import time

WORK = 3
PATIENCE = 3
data = []
loaded = threading.Event()


def load():
    time.sleep(WORK)
    data.append("42 rows")
    loaded.set()


threading.Thread(name="loader", target=load).start()
time.sleep(PATIENCE)
print("main uses", data[0])
