# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "A dict that grows while you look"
# topic = "Races"
# order = 80
# teaches = "a loop over a shared dict raises RuntimeError when another thread adds a key"
# explanation = """
# The loop prints, and printing lets the other thread in. When the loop then
# asks for the next name the dict has another size, and Python refuses to go
# on. A copy, list(ages), is taken in one step and ends the trouble."""
# watch = ["len(ages)", "name"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "names"
# replaces = "for name in {}:"
# default = "ages"
# choices = ["ages", "list(ages)"]
#
# [[tool.threadboard.question]]
# ask = "The clerk comes in after \"ann 30\". What happens next in the reporter?"
# choices = ["bob 25", "bob 25, cid 0", "RuntimeError"]
# answer = "RuntimeError"
# because = "The loop notices the new size before it hands out another name."
#
# [[tool.threadboard.question]]
# ask = "Can the error come after both names are printed?"
# choices = ["yes", "no"]
# answer = "yes"
# because = "The size is compared even when there is nothing left."
#
# [[tool.threadboard.question]]
# ask = "And with list(ages)?"
# set = { names = "list(ages)" }
# choices = ["RuntimeError can come", "no error can come"]
# answer = "no error can come"
# because = "The loop goes over the copy, which nobody else changes."
# ///
import threading

ages = {"ann": 30, "bob": 25}


def report():
    for name in ages:
        print(name, ages[name])


def birth():
    ages["cid"] = 0


reporter = threading.Thread(name="reporter", target=report)
clerk = threading.Thread(name="clerk", target=birth)
reporter.start()
clerk.start()
reporter.join()
clerk.join()
