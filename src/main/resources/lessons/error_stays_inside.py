# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "An error that stays inside"
# topic = "First traps"
# order = 40
# teaches = "an exception ends its own thread only; join() does not raise it"
# explanation = """
# The try around start() and join() is MainThread's, and the error happens in
# another thread. That thread prints the error and ends; MainThread goes on as
# if nothing had been, and the program ends well (exit status 0)."""
# watch = ["t.is_alive()"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "parts"
# replaces = "PARTS = {}"
# default = 0
# min = 0
# max = 6
#
# [[tool.threadboard.question]]
# ask = "Is \"caught in main\" printed?"
# choices = ["yes", "no"]
# answer = "no"
# because = "The except guards what MainThread does, not what the other thread does."
#
# [[tool.threadboard.question]]
# ask = "What is the exit status?"
# choices = ["0", "1"]
# answer = "0"
# because = "Only an error in MainThread makes it 1."
# ///
import threading

PARTS = 0


def share(whole):
    print("each gets", whole // PARTS)


t = threading.Thread(name="sharer", target=share, args=(12,))
try:
    t.start()
    t.join()
except ZeroDivisionError:
    print("caught in main")
print("main goes on, sharer alive:", t.is_alive())
