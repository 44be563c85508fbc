# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "Are lists thread-safe?"
# topic = "What the GIL protects"
# order = 110
# teaches = "one method call on a list is a single step; making a new list and giving it the old name is not"
# explanation = """
# Each thread adds its number to a shared list. append is one step that
# nothing can interrupt, on every Python. sorted(seen + [n]) makes a new list
# from the old one, and then the name seen is given to it: a number that came
# in between is forgotten."""
# watch = ["seen"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "line"
# replaces = "    {}\n\n"
# default = "seen = sorted(seen + [n])"
# choices = ["seen = sorted(seen + [n])", "seen = seen + [n]", "seen += [n]", "seen.append(n)"]
#
# [[tool.threadboard.question]]
# ask = "Can a number be missing with sorted(seen + [n])?"
# choices = ["yes", "no"]
# answer = "yes"
# because = "sorted is a call: the other thread can run there, and its list is then replaced."
#
# [[tool.threadboard.question]]
# ask = "With seen.append(n)?"
# set = { line = "seen.append(n)" }
# choices = ["yes", "only on free-threaded Python", "no"]
# answer = "no"
# because = "append is one step, and the name stays with its list."
# ///
import threading

seen = []


def note(n):
    global seen
    seen = sorted(seen + [n])


threads = [threading.Thread(target=note, args=(n,)) for n in (1, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(*sorted(seen))
