"""Names and texts full of control characters, which must only be shown."""

import sys
import threading

CLEAR = "\x1b[2J\x1b[H"
TITLE = "\x1b]0;pwned\x07"
COLORS = {"red": 31, "green": 32}


def color(text, name):
    return f"\x1b[{COLORS[name]}m{text}\x1b[0m"


def bar(done, total):
    filled = "#" * done + "." * (total - done)
    return f"\r[{filled}] {done}/{total}"


def work():
    print(color(threading.current_thread().name, "red"))


for name in (
    "clear " + CLEAR,
    "title " + TITLE,
    "line\nbreak",
    "tab\t",
    "nul\0",
    "",
):
    thread = threading.Thread(target=work, name=name)
    thread.start()
    thread.join()
for done in range(4):
    print(bar(done, 3), end="", flush=True)
print()
print(color("fine", "green"), CLEAR, TITLE, "\x9b31m C1", "\b\b\b", sep="|")
print("\u202eright to left\u202c and \u200bnothing wide")


def fail():
    raise ValueError("error with " + CLEAR + " in it")


thread = threading.Thread(target=fail, name="bad " + TITLE)
thread.start()
thread.join()
sys.stderr.write(TITLE + "\n")
