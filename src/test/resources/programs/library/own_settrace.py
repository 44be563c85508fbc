"""A small tracer of its own, as debuggers and coverage tools have it."""

import sys
import threading


class Tracer:
    def __init__(self):
        self.lines = {}
        self.calls = []

    def __call__(self, frame, event, arg):
        if frame.f_code.co_filename != __file__:
            return None
        if event == "call":
            self.calls.append(frame.f_code.co_name)
            return self.local
        return None

    def local(self, frame, event, arg):
        name = frame.f_code.co_name
        if event == "line":
            line = frame.f_lineno - frame.f_code.co_firstlineno
            self.lines.setdefault(name, []).append(line)
        elif event == "return":
            self.calls.append(f"{name} returns {arg}")
        elif event == "exception":
            self.calls.append(f"{name} sees {arg[0].__name__}")
        return self.local


def collatz(n):
    steps = 0
    while n != 1:
        if n % 2:
            n = 3 * n + 1
        else:
            n //= 2
        steps += 1
    return steps


def careful():
    try:
        {}["missing"]
    except KeyError:
        pass


tracer = Tracer()
sys.settrace(tracer)
collatz(6)
careful()
print("its own:", sys.gettrace() is tracer)
sys.settrace(None)
print(tracer.calls)
print(tracer.lines["collatz"])
print(tracer.lines["careful"][:2])

threaded = Tracer()
threading.settrace(threaded)
thread = threading.Thread(target=collatz, args=(3,))
thread.start()
thread.join()
threading.settrace(None)
print(threaded.calls)
print(len(threaded.lines["collatz"]), "lines in the thread")
print("none:", sys.gettrace())
