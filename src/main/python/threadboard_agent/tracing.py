"""Lines, calls and switch points in the program's own code.

Up to CPython 3.11 `sys.settrace` tells of them, from 3.12 on `sys.monitoring`;
both call what is made here.
"""

import sys

from . import library, wire
from .baton import (
    FULL,
    current,
    fast,
    file_told,
    flush,
    lease,
    ops,
    point,
    strays,
    tell,
    tell_text,
    worked,
)

append = ops.append
# by file name: a number for the program's own, -1 for a watched file of the
# library, None for the rest
files = {}
watch_lines = []  # puts what looks at watched values before a trace function
hidden = set()  # numbers of files whose lines are not shown
MISSING = object()
A_WHILE = 200
# Up to 3.9, who goes on after a RecursionError so near the limit is aborted.
ABORTS = sys.version_info < (3, 10)


class Options:
    """What the greeting says about tracing."""

    __slots__ = ('switch_at', 'counts', 'lines', 'globs', 'limit', 'folder')

    def __init__(self, greeting):
        import posix

        self.switch_at = greeting.get('switch_at', 'gil')
        self.counts = greeting.get('points') == '1'
        trace = greeting.get('trace', 'own')
        self.lines = trace != 'none'
        self.globs = (
            () if trace in ('own', 'none') else tuple(trace.split(';'))
        )
        self.limit = int(greeting.get('line_limit', '0'))
        self.folder = posix.getcwd()


class Sample:
    """Which lines are told when they are many: all, then every tenth, and so
    on.
    """

    __slots__ = ('every', 'skipped', 'told', 'limit')

    def __init__(self, limit):
        self.every = 1
        self.skipped = 0
        self.told = 0
        self.limit = limit

    def more(self, lines):
        self.told += lines
        if self.limit and self.told >= self.limit:
            self.told = 0
            self.every *= 10
            tell(wire.SAMPLED, self.every)
            fast[0] = -1

    def skips(self):
        """Whether this line is not told."""
        if self.every == 1:
            return False
        self.skipped = (self.skipped + 1) % self.every
        return self.skipped != 0


def classify(frame, options):
    """Says to whom a file belongs that is seen for the first time."""
    filename = frame.f_code.co_filename
    if filename in library.WATCHED:
        number = -1
    elif library.is_own(filename):
        number = number_of(frame)
        path = (
            filename
            if filename.startswith('/')
            else options.folder + '/' + filename
        )
        tell_text((wire.SOURCE, number), path)
        if (
            not options.lines
            or options.globs
            and not matches(path, options.globs)
        ):
            hidden.add(number)
    else:
        number = None
    files[filename] = number
    return number


def number_of(frame):
    """0 for the main script, else the next one."""
    if (
        frame.f_code.co_name == '<module>'
        and frame.f_globals.get('__name__') == '__main__'
        and 0 not in files.values()
    ):
        return 0
    return max(
        [1] + [number + 1 for number in files.values() if number is not None]
    )


def matches(path, globs):
    from fnmatch import fnmatch

    return any(
        fnmatch(path, glob) or fnmatch(path.rpartition('/')[2], glob)
        for glob in globs
    )


def tell_file(number):
    file_told[0] = number
    tell(wire.FILE, number)


def entered(frame, number):
    """A function of the program's own code begins."""
    if number not in hidden and library.is_call(frame):
        try:
            text = library.frame_text(frame)
        except RecursionError:
            if ABORTS:
                raise
            text = frame.f_code.co_name + '(...)'
        tell_text((wire.CALL,), text)


def left(frame, number):
    if number not in hidden and library.is_call(frame):
        tell(wire.RETURN)


def trim(trace, newest=False):
    """Takes the agent's frames out of a traceback; `newest`: only as far as
    the next frame of the program's own, which has already done so.
    """
    while trace is not None:
        following = trace.tb_next
        while (
            following is not None
            and following.tb_frame.f_code.co_filename.startswith(library.AGENT)
        ):
            following = following.tb_next
        if following is not trace.tb_next:
            trace.tb_next = following
        trace = following
        if newest and trace is not None:
            number = files.get(trace.tb_frame.f_code.co_filename)
            if number is not None and number >= 0:
                return


def make_line(options, sample):
    """Makes the function that is called before each line of the program,
    unless its file is the fast one.
    """
    is_point = options.counts and options.switch_at == 'line'
    work = make_worker()

    def line(number, lineno):
        if strays:
            current()
        if is_point:
            pass_point()
        if number in hidden:
            if not is_point:
                work()
            return
        if sample.skips():
            return
        if lease.free:
            tell(wire.FILE, number, lineno)
            return
        if file_told[0] != number:
            tell_file(number)
        if lease.told != lease.left:
            tell()
        append(lineno)
        if not options.counts and sample.every == 1 and not strays:
            fast[0] = number
        if len(ops) >= FULL:
            full()

    def full():
        """The lines that were told are sent."""
        sample.more(len(ops))
        flush()
        if lease.due:
            point()

    def pass_point():
        steps = lease.left
        if steps > 0 and not lease.due:
            lease.left = steps - 1
        else:
            point()

    return line, full


def make_worker():
    """Makes what counts work that is not told, while there are others."""
    idle = 0

    def work():
        nonlocal idle
        if lease.alive == 1:
            if lease.due:
                point()
            return
        idle += 1
        if idle >= FULL:
            idle = 0
            worked(FULL)
            if lease.due:
                point()

    return work


def make_alone():
    """Makes what says whether nobody is there to whom a switch point, or work
    that is not told, could matter, and has not been for a while.
    """
    passed = 0

    def alone():
        nonlocal passed
        if lease.alive == 1 and lease.left < 0 and not (lease.due or strays):
            passed += 1
            return passed > A_WHILE
        passed = 0
        return False

    return alone


def make_point(options):
    """Makes what is called at each switch point in the program's own code,
    which is none if they do not count.
    """
    if not options.counts:
        return make_worker()

    def switch_point():
        steps = lease.left
        if steps > 0 and not lease.due and not strays:
            lease.left = steps - 1
        else:
            point()

    return switch_point


def switch_opcodes():
    """The instructions after which CPython may hand over its lock; up to 3.9
    all are.
    """
    import opcode

    names = {
        'CALL',
        'CALL_FUNCTION_EX',
        'CALL_KW',
        'CALL_FUNCTION',
        'CALL_METHOD',
        'CALL_FUNCTION_KW',
        'RESUME',
        'JUMP_BACKWARD',
        'JUMP_ABSOLUTE',
        'POP_JUMP_BACKWARD_IF_TRUE',
        'POP_JUMP_BACKWARD_IF_FALSE',
        'POP_JUMP_BACKWARD_IF_NONE',
        'POP_JUMP_BACKWARD_IF_NOT_NONE',
    }
    if sys.version_info[:2] == (3, 10):
        names |= {'POP_JUMP_IF_TRUE', 'POP_JUMP_IF_FALSE', 'GEN_START'}
    return frozenset(
        opcode.opmap[name] for name in names if name in opcode.opmap
    )
