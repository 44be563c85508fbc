# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "The error nobody asked for"
# topic = "Pools, futures, coroutines"
# order = 280
# teaches = "an exception in a pool is kept in the future until the result is read; unread, it is silent"
# explanation = """
# One of three parts is zero, so one task fails in its thread. The future keeps
# the error, nobody asks for the result, and nothing at all is printed: exit
# status 0. Reading the results raises it, in MainThread, where it is read."""
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "read"
# replaces = "if {}:"
# default = "False"
# choices = ["False", "True"]
#
# [[tool.threadboard.parameter]]
# name = "parts"
# replaces = "share, {})"
# default = "[3, 0, 2]"
# choices = ["[3, 0, 2]", "[3, 1, 2]", "[0, 0, 0]"]
#
# [[tool.threadboard.question]]
# ask = "Does this run print an error?"
# choices = ["yes", "no"]
# answer = "no"
# because = "The future keeps the error; nobody asks."
#
# [[tool.threadboard.question]]
# ask = "With read = True, what is printed after \"all sent\"?"
# set = { read = "True" }
# choices = ["4, then the error", "4, 6, then the error", "the error only"]
# answer = "4, then the error"
# because = "Results come in order; the second one raises, and 6 is never shown."
# ///
from concurrent.futures import ThreadPoolExecutor


def share(parts):
    return 12 // parts


with ThreadPoolExecutor(max_workers=2) as pool:
    answers = pool.map(share, [3, 0, 2])
print("all sent")
if False:
    for answer in answers:
        print(answer)
print("finished")
