"""The agent's own threads, of which no tool of the program's is told."""

import _thread
import sys
from _collections import deque

real_start = _thread.start_new_thread

if sys.version_info >= (3, 12):

    def start(function):
        """A profiler by `sys.monitoring` is told of all threads, and takes
        what they do by turns for the calls of one. But no tool is told of
        anything while a callback runs, so the function runs in one: at the
        yield.
        """
        real_start(deque, (yielding(function), 0))

    def yielding(function):
        yield function

    def yielded(code, offset, function):
        function()

    def install(tool):
        events = sys.monitoring.events
        sys.monitoring.register_callback(tool, events.PY_YIELD, yielded)
        sys.monitoring.set_local_events(
            tool, yielding.__code__, events.PY_YIELD
        )

else:

    def start(function):
        real_start(function, ())
