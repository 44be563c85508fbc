# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Two that count"
# topic = "Your own lessons"
# explanation = """
# Two threads count aloud, each at its own pace. Watch which of them prints
# when both wake at the same moment."""
#
# [[tool.threadboard.parameter]]
# name = "rounds"
# replaces = "range({})"
# default = 3
# min = 1
# max = 20
#
# [[tool.threadboard.question]]
# ask = "Which line comes first?"
# choices = ["slow 0", "fast 0"]
# answer = "fast 0"
# because = "It sleeps one second, and slow sleeps two."
# ///
import threading
import time


def count(name, pause):
    for n in range(3):
        time.sleep(pause)
        print(name, n)


slow = threading.Thread(name="slow", target=count, args=("slow", 2))
fast = threading.Thread(name="fast", target=count, args=("fast", 1))
slow.start()
fast.start()
slow.join()
fast.join()
print("both have counted")
