# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "The writer who waits and waits"
# topic = "Classics"
# order = 320
# teaches = "many may read at once, but readers that keep coming starve the writer; a turnstile cures it"
# explanation = """
# The first reader locks the room, the last one unlocks it. A reader comes
# every second and stays for one and a half, so the room is never empty, and
# the writer who came at 0.5 gets in only after the last. A turnstile is one
# more lock that all pass: who comes after the writer waits behind it."""
# watch = ["inside"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "readers"
# replaces = "READERS = {}"
# default = 5
# min = 1
# max = 8
#
# [[tool.threadboard.parameter]]
# name = "gate"
# replaces = "gate = {}"
# default = "contextlib.nullcontext()"
# choices = ["contextlib.nullcontext()", "turnstile"]
#
# [[tool.threadboard.question]]
# ask = "When does the writer write?"
# choices = ["at 0.5", "at 1.5", "at 5.5"]
# answer = "at 5.5"
# because = "Only then is the room empty for the first time."
#
# [[tool.threadboard.question]]
# ask = "With gate = turnstile?"
# set = { gate = "turnstile" }
# choices = ["at 0.5", "at 1.5", "at 5.5"]
# answer = "at 1.5"
# because = "It holds the turnstile; only the first reader is still inside."
# ///
import contextlib
import threading
import time

READERS = 5
turnstile = threading.Lock()
gate = contextlib.nullcontext()
room = threading.Lock()
count = threading.Lock()
inside = 0


def read(n):
    global inside
    time.sleep(n)
    with gate:
        pass
    with count:
        inside += 1
        if inside == 1:
            room.acquire()
    time.sleep(1.5)
    with count:
        inside -= 1
        if inside == 0:
            room.release()


def write():
    time.sleep(0.5)
    with gate, room:
        print("writes at", round(time.monotonic() - began, 1))


began = time.monotonic()
threads = [threading.Thread(target=read, args=(n,))
           for n in range(READERS)]
threads.append(threading.Thread(name="writer", target=write))
for t in threads:
    t.start()
for t in threads:
    t.join()
