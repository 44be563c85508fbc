# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Money in mid-air"
# topic = "Races"
# order = 70
# teaches = "two values that belong together do not fit between the two writes, and a reader can see it"
# explanation = """
# The sum of both accounts is always 200, says the bank. A transfer takes from
# one, writes a note, gives to the other; an auditor who looks in between sees
# money missing. No write is lost here: it is the reader who comes at a bad
# moment."""
# watch = ["accounts", "accounts[\"a\"] + accounts[\"b\"]"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "amount"
# replaces = "args=({},)"
# default = 30
# min = 1
# max = 100
#
# [[tool.threadboard.parameter]]
# name = "note"
# replaces = "    {}\n    accounts"
# default = "notes.append(\"half done\")"
# choices = ["notes.append(\"half done\")", "pass"]
#
# [[tool.threadboard.question]]
# ask = "Can the auditor see a total of 170?"
# choices = ["yes", "no"]
# answer = "yes"
# because = "30 have left a and have not come to b while the note is written."
#
# [[tool.threadboard.question]]
# ask = "And without the note (pass), on CPython 3.11?"
# set = { note = "pass" }
# choices = ["yes", "no"]
# answer = "no"
# because = "3.11 interrupts at calls, and there is none in between; 3.8 interrupts anywhere. More in the next topic."
# ///
import threading

accounts = {"a": 100, "b": 100}
notes = []


def transfer(amount):
    accounts["a"] -= amount
    notes.append("half done")
    accounts["b"] += amount


def audit():
    print("total", accounts["a"] + accounts["b"])


mover = threading.Thread(name="mover", target=transfer, args=(30,))
auditor = threading.Thread(name="auditor", target=audit)
mover.start()
auditor.start()
mover.join()
auditor.join()
