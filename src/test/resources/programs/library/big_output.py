"""Megabytes of output, in long and short lines, from two threads in turn."""

import hashlib
import sys
import threading

CHUNK = "0123456789abcdef" * 64
turn = threading.Condition()
state = {"next": 0}
digest = hashlib.sha256()


def write(mine, rounds):
    for number in range(mine, rounds, 2):
        with turn:
            turn.wait_for(lambda: state["next"] == number)
            text = f"{number}:{CHUNK[: 16 * (number % 60)]}\n" * 5
            digest.update(text.encode())
            sys.stdout.write(text)
            state["next"] += 1
            turn.notify_all()


ROUNDS = 1000
threads = [threading.Thread(target=write, args=(n, ROUNDS)) for n in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
line = CHUNK * 1024
print(line)
print(line, end="")
print()
print("errors are told, too: " + "e" * 100_000, file=sys.stderr)
print(digest.hexdigest())
