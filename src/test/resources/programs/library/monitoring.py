# needs: 3.12
"""sys.monitoring with a tool of its own: calls and lines are counted."""

import sys
import threading
from collections import Counter

events = sys.monitoring.events
tools = [
    number
    for number in (sys.monitoring.DEBUGGER_ID, sys.monitoring.COVERAGE_ID)
    if sys.monitoring.get_tool(number) is None
]
tool = tools[0]
print("free tools:", len(tools))
sys.monitoring.use_tool_id(tool, "counter")
starts = Counter()
lines = Counter()


def on_start(code, offset):
    if code.co_filename == __file__:
        starts[code.co_name] += 1


def on_line(code, line):
    lines[code.co_name, line - code.co_firstlineno] += 1


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def many(pairs):
    return [gcd(a, b) for a, b in pairs]


sys.monitoring.register_callback(tool, events.PY_START, on_start)
sys.monitoring.register_callback(tool, events.LINE, on_line)
sys.monitoring.set_events(tool, events.PY_START)
sys.monitoring.set_local_events(tool, gcd.__code__, events.LINE)
print(many([(12, 18), (7, 5)]))
thread = threading.Thread(target=many, args=([(9, 6)],))
thread.start()
thread.join()
sys.monitoring.set_events(tool, 0)
sys.monitoring.free_tool_id(tool)
many([(1, 1)])
print(sorted(starts.items()))
print(sorted(lines.items()))
