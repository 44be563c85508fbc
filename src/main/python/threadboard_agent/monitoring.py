"""Tracing from CPython 3.12 on, by `sys.monitoring`."""

import sys

from . import forks, library, own_threads, quick_exit
from .baton import FULL, fast, ops, rousers
from .tracing import (
    MISSING,
    classify,
    entered,
    files,
    left,
    make_alone,
    make_line,
    make_point,
    trim,
)

TOOL = 4
EVENTS = (
    'PY_START',
    'PY_RETURN',
    'PY_UNWIND',
    'RAISE',
    'LINE',
    'JUMP',
    'PY_RESUME',
    'C_RETURN',
    'CALL',
    'INSTRUCTION',
)


def install(options, sample):
    """Traces all threads from now on; a new thread has nothing to do for it.
    """
    monitor = sys.monitoring
    events = monitor.events
    monitor.use_tool_id(TOOL, 'threadboard')
    wanted = wanted_events(options, events)
    register(monitor, events, options, sample, wanted)
    own_threads.install(TOOL)
    monitor.set_events(TOOL, events.PY_START | events.PY_UNWIND | events.RAISE)
    rousers.append(monitor.restart_events)
    forks.at_child.append(lambda: stop(monitor))
    return lambda: None


def stop(monitor):
    """In a forked child."""
    monitor.set_events(TOOL, 0)
    for name in EVENTS:
        monitor.register_callback(TOOL, getattr(monitor.events, name), None)


def wanted_events(options, events):
    """The events of the program's own code."""
    wanted = events.PY_START | events.PY_RETURN
    if options.lines or options.switch_at == 'line':
        wanted |= events.LINE | events.JUMP
    if options.counts and options.switch_at == 'gil':
        wanted |= events.PY_RESUME | events.JUMP | events.CALL
    elif options.counts and options.switch_at == 'bytecode':
        wanted |= events.INSTRUCTION
    elif not options.lines:
        wanted |= events.JUMP
    return wanted


def register(monitor, events, options, sample, wanted):
    line, full = make_line(options, sample)
    append = ops.append
    switch_point = make_point(options)
    disable = monitor.DISABLE
    alone = make_alone()
    at_gil = options.switch_at == 'gil'
    lines = wanted & events.LINE
    line_at = make_line_finder()
    armed = {}

    def started(code, offset):
        number = files.get(code.co_filename, MISSING)
        if number is None:
            return disable
        frame = sys._getframe(1)
        if number is MISSING:
            number = classify(frame, options)
            if number is None:
                return disable
        if number < 0:
            return watch(code, frame)
        if id(code) not in armed:
            armed[id(code)] = code
            monitor.set_local_events(TOOL, code, wanted)
        if at_gil:
            switch_point()
        entered(frame, number)
        return None

    def watch(code, frame):
        actions = library.watched(code)
        if actions is None:
            return disable
        if id(code) not in armed:
            armed[id(code)] = code
            monitor.set_local_events(TOOL, code, events.PY_RETURN)
        actions[0](frame)
        return None

    def returned(code, offset, value):
        number = files[code.co_filename]
        frame = sys._getframe(1)
        if number >= 0:
            left(frame, number)
        else:
            library.watched(code)[1](frame, value)
        if frame.f_back is None:
            quick_exit.unwinds(None)

    def unwound(code, offset, error):
        number = files.get(code.co_filename)
        if number is not None:
            frame = sys._getframe(1)
            if number >= 0:
                left(frame, number)
            if frame.f_back is None:
                quick_exit.unwinds(error)

    def raised(code, offset, error):
        if files.get(code.co_filename, -1) is not None:
            trim(error.__traceback__, True)

    def lined(code, lineno):
        number = files[code.co_filename]
        if fast[0] == number:
            append(lineno)
            if len(ops) >= FULL:
                full()
        else:
            line(number, lineno)

    def jumped(code, source, target):
        if target > source:
            return disable
        if at_gil or not lines:
            if not lines and alone():
                return disable
            switch_point()
        if lines:
            there = line_at(code, target)
            if there == line_at(
                code, source
            ):  # CPython tells no line of its own for this
                lined(code, there)
            elif not options.counts:
                return disable
        return None

    def passed(*_):
        switch_point()

    def resumed(*_):
        if not lines and alone():
            return disable
        return switch_point()

    def called(*_):
        return disable if not lines and alone() else None

    register_all(
        monitor,
        events,
        {
            'PY_START': started,
            'PY_RETURN': returned,
            'PY_UNWIND': unwound,
            'RAISE': raised,
            'LINE': lined,
            'JUMP': jumped,
            'PY_RESUME': resumed,
            'C_RETURN': passed,
            'CALL': called,
            'INSTRUCTION': passed,
        },
    )


def register_all(monitor, events, callbacks):
    for name, callback in callbacks.items():
        monitor.register_callback(TOOL, getattr(events, name), callback)


def make_line_finder():
    """Makes a function that finds the line of an offset in code."""
    found = {}

    def line_at(code, offset):
        lines = found.get(id(code))
        if lines is None:
            lines = found[id(code)] = {}
            for start, end, line in code.co_lines():
                for place in range(start, end, 2):
                    lines[place] = line
        return lines.get(offset)

    return line_at
