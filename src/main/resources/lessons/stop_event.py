# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "How do I stop a thread?"
# topic = "Waiting and telling"
# order = 200
# teaches = "nobody can kill a thread: it must be asked, and event.wait(t) is a sleep that can be cut short"
# explanation = """
# A guard looks around every ten seconds; after twelve we ask it to stop, with
# an Event. With time.sleep(10) it hears us only when it wakes, eight seconds
# later. stop.wait(10) sleeps as long, but wakes at once when stop is set."""
# watch = ["stop.is_set()"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "period"
# replaces = "PERIOD = {}"
# default = 10
# min = 1
# max = 60
#
# [[tool.threadboard.parameter]]
# name = "after"
# replaces = "AFTER = {}"
# default = 12
# min = 0
# max = 120
#
# [[tool.threadboard.parameter]]
# name = "pause"
# replaces = "        {}\n    print"
# default = "time.sleep(PERIOD)"
# choices = ["time.sleep(PERIOD)", "stop.wait(PERIOD)"]
#
# [[tool.threadboard.question]]
# ask = "When does the guard stop?"
# choices = ["at 10", "at 12", "at 20"]
# answer = "at 20"
# because = "The flag is set at 12; the guard sleeps until 20."
#
# [[tool.threadboard.question]]
# ask = "And with stop.wait(PERIOD)?"
# set = { pause = "stop.wait(PERIOD)" }
# choices = ["at 10", "at 12", "at 20"]
# answer = "at 12"
# because = "set() wakes whoever waits on the Event."
# ///
import threading
import time

PERIOD = 10
AFTER = 12
stop = threading.Event()


def patrol():
    while not stop.is_set():
        print("all quiet at", round(time.monotonic() - began))
        time.sleep(PERIOD)
    print("tidied up")


began = time.monotonic()
guard = threading.Thread(name="guard", target=patrol)
guard.start()
time.sleep(AFTER)
stop.set()
guard.join()
print("stopped at", round(time.monotonic() - began))
