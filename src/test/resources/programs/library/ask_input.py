# stdin: Ada
# stdin: 36
# stdin: no
# stdin: red green
# stdin: blue
# stdin:
# stdin: last line
"""input(), readline and iteration over standard input, beside a thread."""

import sys
import threading

answers = {}
ready = threading.Event()


def background():
    ready.wait()
    answers["background"] = "was at work"


def ask(question, convert=str):
    while True:
        try:
            return convert(input(question + "? "))
        except ValueError as error:
            print(error)


def yes(text):
    if text not in ("yes", "no"):
        raise ValueError("yes or no, please")
    return text == "yes"


thread = threading.Thread(target=background)
thread.start()
answers["name"] = ask("Who are you")
answers["age"] = ask("How old are you", int)
answers["again"] = ask("Again", yes)
ready.set()
thread.join()


def reader():
    answers["line"] = sys.stdin.readline()


thread = threading.Thread(target=reader)
thread.start()
thread.join()
for number, line in enumerate(sys.stdin):
    answers[number] = line.rstrip("\n")
try:
    input("more? ")
except EOFError as error:
    print("EOFError:", error)
for key, value in answers.items():
    print(f"{key!s:11}{value!r}")
print(repr(sys.stdin.read()), sys.stdin.isatty(), sys.stdin.closed)
