"""Where threads look at watched values: lines, calls and returns of the
program's own code, and hand-overs.

Nothing of this is in their way before something is watched.
"""

import sys

from . import baton, endings, forks, library, tracing, watches
from .watch import real_frames

begun = []
# Tools of `sys.monitoring`: one that is told before the tracer's, which is 4,
# and others that do if the program has taken it.
TOOLS = (5, 3, 1, 2, 0)


def begin():
    """Something is watched from now on, in frames that run already, too."""
    if begun:
        return
    begun.append(True)
    endings.end = before(endings.end)
    if not baton.lease.free:
        baton.offer = between(baton.offer)
        baton.block_encoded = between(baton.block_encoded)
        baton.hand_on = between(baton.hand_on)
    if sys.version_info >= (3, 12):
        by_monitoring()
    else:
        by_settrace()


def between(hand_over):
    def watched(me, *rest):
        watches.before_others(me)
        result = hand_over(me, *rest)
        watches.after_others(me)
        return result

    return watched


def before(end):
    def watched(runner):
        if not runner.ending:
            watches.before_others(runner)
        end(runner)

    return watched


def running_frames():
    """All frames of the program's own code."""
    found = []
    frames = real_frames()
    for frame in frames.values():
        while frame is not None:
            if library.is_own(frame.f_code.co_filename):
                found.append(frame)
            frame = frame.f_back
    frames.clear()  # else this frame would keep itself, and so all others
    return found


def by_settrace():
    watches.quiet_call.append(watches.untraced)
    tracing.watch_lines.append(around)
    for frame in running_frames():
        if frame.f_trace is not None:
            frame.f_trace = around(frame, frame.f_trace)


def around(frame, traced):
    """A frame's own trace function, and what looks before it."""
    watches.at_call(frame)

    def local(frame, event, arg):
        if event == 'line':
            watches.at_line(frame, frame.f_lineno)
        elif event == 'return':
            watches.at_return(frame)
        traced(frame, event, arg)

    return local


def by_monitoring():
    """By a tool of its own, which is told before the tracer's."""
    monitor = sys.monitoring
    tool = next(tool for tool in TOOLS if monitor.get_tool(tool) is None)
    monitor.use_tool_id(tool, 'threadboard watches')
    events = monitor.events
    wanted = events.LINE | events.PY_RETURN | events.PY_YIELD
    disable = monitor.DISABLE
    armed = {}

    def arm(code):
        if id(code) not in armed:
            armed[id(code)] = code
            monitor.set_local_events(tool, code, wanted)

    def started(code, offset):
        if code is gate.__code__:
            pass_gate()
            return None
        if not library.is_own(code.co_filename):
            return disable
        arm(code)
        watches.at_call(sys._getframe(1))
        return None

    def lined(code, lineno):
        watches.at_line(sys._getframe(1), lineno)

    def returned(code, offset, value):
        watches.at_return(sys._getframe(1))

    def unwound(code, offset, error):
        if library.is_own(code.co_filename):
            watches.at_return(sys._getframe(1))

    for event, callback in (
        (events.PY_START, started),
        (events.PY_RESUME, started),
        (events.LINE, lined),
        (events.PY_RETURN, returned),
        (events.PY_YIELD, returned),
        (events.PY_UNWIND, unwound),
    ):
        monitor.register_callback(tool, event, callback)
    monitor.set_events(
        tool, events.PY_START | events.PY_RESUME | events.PY_UNWIND
    )
    for frame in running_frames():
        arm(frame.f_code)
    forks.at_child.append(lambda: monitor.set_events(tool, 0))
    watches.quiet_call.append(through_gate)


actions = []
answers = []


def through_gate(action):
    """No tool is told of anything while a callback runs. So if this is none,
    one is made to run: at the begin of `gate`.
    """
    actions.append(action)
    gate()
    answer = answers.pop()
    if isinstance(answer, BaseException):
        raise answer
    return answer


def gate():
    if actions:
        pass_gate()


def pass_gate():
    try:
        answers.append(actions.pop()())
    except BaseException as error:
        answers.append(error)
