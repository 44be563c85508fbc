"""Tracing up to CPython 3.11, by `sys.settrace`.

A local trace function returns nothing, which leaves it in its place up to
there: so another can take that place at any time.
"""

import sys

from . import forks, library, quick_exit, wire
from .baton import (
    FULL,
    current,
    fast,
    get_ident,
    lease,
    ops,
    point,
    rousers,
    strays,
    tell_text,
    trace_steps,
    tracers,
    worked,
)
from .hooks import beside
from .locks import put
from .tracing import (
    MISSING,
    classify,
    entered,
    files,
    hidden,
    left,
    make_alone,
    make_line,
    make_point,
    make_worker,
    switch_opcodes,
    trim,
    watch_lines,
)

ENTRY = -1  # stands for what is before the first instruction traced

real_settrace = sys.settrace
real_gettrace = sys.gettrace
real_frames = sys._current_frames


def install(options, sample):
    """Traces this thread from now on; returns what makes a new thread do so.
    """
    tracer = make_tracer(options, sample)
    real_settrace(tracer)
    forks.at_child.append(lambda: real_settrace(None))
    allow_others(tracer)
    tracers.append(lambda: restore(tracer))
    return lambda: real_settrace(tracer)


def restore(tracer):
    if real_gettrace() is None and not lease.off:
        real_settrace(tracer)


def allow_others(tracer):
    """A tracer of the program's own takes the place of ours, and its lines are
    not told then.
    """
    others = {}

    def settrace(function):
        if function is None:
            if others.pop(get_ident(), None) is not None:
                real_settrace(tracer)
        else:
            others[get_ident()] = function
            if current() is not None:
                tell_text((wire.OUTSIDE, 1), 'its own sys.settrace')
            real_settrace(beside(function))

    def gettrace():
        return others.get(get_ident())

    put(sys, settrace=settrace, gettrace=gettrace)


def make_tracer(options, sample):
    line, full = make_line(options, sample)
    at_opcodes = options.counts and options.switch_at != 'line'
    local_of = (
        make_stepper(options, line)
        if at_opcodes
        else make_liner(options, line, full)
    )

    def called(frame, event, arg):
        number = files.get(frame.f_code.co_filename, MISSING)
        if number is None:
            return None
        if number is MISSING:
            number = classify(frame, options)
            if number is None:
                return None
        if number < 0:
            return watcher(frame)
        entered(frame, number)
        local = local_of(frame, number)
        return watch_lines[0](frame, local) if watch_lines else local

    return called


def watcher(frame):
    """Tells of a function of the library."""
    actions = library.watched(frame.f_code)
    if actions is None:
        return None
    begins, returns = actions
    begins(frame)
    frame.f_trace_lines = False

    def local(frame, event, arg):
        if event == 'return':
            returns(frame, arg)
            if frame.f_back is None:
                quick_exit.returns(frame)
        elif event == 'exception' and frame.f_back is None:
            quick_exit.raises(frame, arg[1])
        return local

    return local


def failed(frame, error):
    """An error has come to a function of the program's."""
    trim(error[2], True)
    if frame.f_back is None:
        quick_exit.raises(frame, error[1])


def make_liner(options, line, full):
    """Traces lines: one function for each file."""
    by_file = {}
    counter = make_counter()
    append = ops.append

    def local_of(frame, number):
        if number not in by_file:
            by_file[number] = (
                counter
                if number in hidden and not options.counts
                else make(number)
            )
        return by_file[number]

    def make(number):
        def local(frame, event, arg):
            if event == 'line':
                if fast[0] == number:
                    append(frame.f_lineno)
                    if len(ops) >= FULL:
                        full()
                else:
                    line(number, frame.f_lineno)
            elif event == 'return':
                left(frame, number)
                if frame.f_back is None:
                    quick_exit.returns(frame)
            elif event == 'exception':
                failed(frame, arg)

        return local

    return local_of


def make_counter():
    """Only counts the lines of files that are not shown."""
    idle = 0
    alone = make_alone()
    rousers.append(trace_lines_again)

    def local(frame, event, arg):
        nonlocal idle
        if event == 'line':
            if lease.alive == 1:
                if alone():
                    frame.f_trace_lines = False
                elif strays or lease.due:
                    point()
                return local
            idle += 1
            if idle == FULL:
                idle = 0
                worked(FULL)
                if strays or lease.due:
                    point()
        elif event == 'return':
            if frame.f_back is None:
                quick_exit.returns(frame)
        elif event == 'exception':
            failed(frame, arg)

    return local


def trace_lines_again():
    """In all functions of the program's that any thread is in."""
    for frame in real_frames().values():
        while frame is not None:
            if frame.f_trace is not None and library.own.get(
                frame.f_code.co_filename
            ):
                frame.f_trace_lines = True
            frame = frame.f_back


def trace_steps_again():
    """In all functions of the program's that this thread is in."""
    frame = sys._getframe()
    while frame is not None:
        if frame.f_trace is not None and library.own.get(
            frame.f_code.co_filename
        ):
            frame.f_trace_opcodes = True
        frame = frame.f_back


def make_stepper(options, line):
    """Traces lines and instructions: one function for each frame, since it
    keeps the last instruction.

    While the switch points do not count, since nobody else could go on, only
    lines are traced.
    """
    switch_point = make_point(options)
    work = make_worker()
    alone = make_alone()
    rousers.append(trace_lines_again)
    trace_steps.append(trace_steps_again)
    everywhere = options.switch_at == 'bytecode' or sys.version_info < (3, 10)
    opcodes = switch_opcodes()
    # CPython looks there, too, whether another is to run.
    entry = frozenset(() if everywhere else (ENTRY,))
    offsets = {}

    def offsets_of(code):
        found = offsets.get(id(code))
        if found is None:
            bytecode = code.co_code
            found = entry.union(
                i
                for i in range(0, len(bytecode), 2)
                if everywhere or bytecode[i] in opcodes
            )
            offsets[id(code)] = found
            kept.append(code)
        return found

    kept = []

    def local_of(frame, number):
        after = offsets_of(frame.f_code)
        shown = number not in hidden
        last = ENTRY
        steps = frame.f_trace_opcodes = lease.left >= 0
        if not steps:
            lease.holder.steps = False

        def local(frame, event, arg):
            nonlocal last, steps
            if event == 'line' and lease.left < 0 and not strays:
                if steps:
                    steps = frame.f_trace_opcodes = lease.holder.steps = False
                    last = -2
                if lease.due:
                    point()
                if shown:
                    line(number, frame.f_lineno)
                elif alone():
                    frame.f_trace_lines = False
                else:
                    work()
            elif event == 'opcode':
                steps = True
                if last in after:
                    left_over = lease.left
                    if left_over > 0 and not lease.due and not strays:
                        lease.left = left_over - 1
                    else:
                        point()
                last = frame.f_lasti
            elif event == 'line':
                if not steps:
                    steps = frame.f_trace_opcodes = True
                if last in after:
                    switch_point()
                    last = -2
                line(number, frame.f_lineno)
            elif event == 'return':
                left(frame, number)
                if frame.f_back is None:
                    quick_exit.returns(frame)
            elif event == 'exception':
                failed(frame, arg)

        return local

    return local_of
