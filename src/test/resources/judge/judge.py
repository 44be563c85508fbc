"""Runs a program under the real Python and tells, thread by thread, what it did.

    python3 judge.py PROGRAM SCALE

A second of the program takes SCALE seconds. Printed is one line for each step: the thread's name, a tab, then
"line 7", "call thread_function(4)", "return" or "print 0 from 1".
"""

import builtins
import sys
import threading
import time

program, scale = sys.argv[1], float(sys.argv[2])
real_sleep = time.sleep
steps = []
began = {}


def tell(step):
    steps.append((threading.current_thread().name, step))


def sleep(seconds):
    """By the clock, not by the length: a thread that was late does not stay late."""
    me = threading.current_thread()
    began[me] = began.get(me, time.monotonic()) + seconds * scale
    real_sleep(max(0, began[me] - time.monotonic()))


def trace(frame, event, _):
    code = frame.f_code
    if code.co_filename != program:
        return None
    module = code.co_name == "<module>"
    if event == "call" and not module:
        names = code.co_varnames[: code.co_argcount]
        arguments = ", ".join(repr(frame.f_locals[name]) for name in names)
        tell(f"call {code.co_name}({arguments})")
    elif event == "line":
        tell(f"line {frame.f_lineno}")
    elif event == "return" and not module:
        tell("return")
    return trace


time.sleep = sleep
builtins.print = lambda *values: tell("print " + " ".join(map(str, values)))
source = compile(open(program, encoding="utf-8").read(), program, "exec")
threading.settrace(trace)
sys.settrace(trace)
try:
    exec(source, {"__name__": "__main__", "__file__": program})
finally:
    sys.settrace(None)
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    for name, step in list(steps):
        sys.stdout.write(f"{name}\t{step}\n")
