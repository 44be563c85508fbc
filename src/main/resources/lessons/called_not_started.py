# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Called, not started"
# topic = "First traps"
# order = 10
# teaches = "target=work(\"a\") calls work at once, in MainThread; the thread then has nothing to do"
# explanation = """
# A thread needs the function, not its result. With parentheses MainThread
# runs work("a") itself, before the thread even exists, and the thread that is
# started later ends at once. Watch which pane does the work."""
# watch = ["threading.active_count()"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "how_a"
# replaces = "name=\"A\", {})"
# default = "target=work(\"a\")"
# choices = ["target=work(\"a\")", "target=work, args=(\"a\",)"]
#
# [[tool.threadboard.parameter]]
# name = "how_b"
# replaces = "b.{}\n"
# default = "start()"
# choices = ["start()", "run()"]
#
# [[tool.threadboard.parameter]]
# name = "pause"
# replaces = "time.sleep({})"
# default = 2
# min = 0
# max = 10
#
# [[tool.threadboard.question]]
# ask = "In which thread does \"a\" begin?"
# choices = ["A", "MainThread", "in no thread: work is never called"]
# answer = "MainThread"
# because = "work(\"a\") is a call; Thread(...) gets what it returns, which is None."
#
# [[tool.threadboard.question]]
# ask = "How long does the program take?"
# choices = ["2 seconds", "4 seconds"]
# answer = "4 seconds"
# because = "The two sleeps follow one another: a in MainThread, then b."
#
# [[tool.threadboard.question]]
# ask = "And with target=work, args=(\"a\",)?"
# set = { how_a = "target=work, args=(\"a\",)" }
# choices = ["2 seconds", "4 seconds"]
# answer = "2 seconds"
# because = "Now A does the work, and both sleep at the same time."
# ///
import threading
import time


def work(name):
    print(name, "begins in", threading.current_thread().name)
    time.sleep(2)
    print(name, "ends")


began = time.monotonic()
a = threading.Thread(name="A", target=work("a"))
b = threading.Thread(name="B", target=work, args=("b",))
a.start()
b.start()
a.join()
b.join()
print(round(time.monotonic() - began), "seconds")
