"""Runs a script under a trace function that does nothing: python3 traced.py
SCRIPT.
"""

import sys


def trace(frame, event, arg):
    return trace


with open(sys.argv[1]) as file:
    code = compile(file.read(), sys.argv[1], "exec")
sys.settrace(trace)
exec(code, {"__name__": "__main__"})
