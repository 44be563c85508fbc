"""Watched values: expressions of the person's, whose values are looked at
after each line that can have changed them.

A thread looks before its next line, at a function's begin and return, and
before another goes on, so that a change is told of the thread that made it and
of the line that was running.
"""

import sys

from . import baton, library, reprs, wire
from .baton import (
    Held,
    get_ident,
    gettrace,
    lease,
    looking,
    running,
    settrace,
    tell_text,
)
from .expressions import Expression
from .tracing import files
from .watch import real_frames

LOCAL, FAILED, FIRST = 1, 2, 4
NOWHERE = 0, ''  # the place of what no line of this thread has done

watches = []
places = {}  # by the engine's number: the line and the file a thread is at
guard = baton.allocate_lock()  # of use under the policy `os`
quiet_call = []  # runs something while nothing that it does is traced


class Sight:
    """What was seen last of an expression."""

    __slots__ = ('atom', 'text', 'frame')

    def __init__(self):
        self.atom = reprs  # the value if it cannot change; here: none
        self.text = None
        self.frame = 0  # whose value it was, while that runs


class Watch:
    """An expression, and what was seen of it."""

    __slots__ = ('number', 'expression', 'shared', 'own')

    def __init__(self, number, expression):
        self.number = number
        self.expression = expression
        self.shared = Sight()
        self.own = {}  # by the engine's number of a thread

    def sight(self, local, ident):
        if not local:
            return self.shared
        found = self.own.get(ident)
        if found is None:
            found = self.own[ident] = Sight()
        return found

    def look(self, ident, frame, place):
        """What is other than before, by the doing of this thread at a place,
        or by that of others if there is none; None if nothing is.
        """
        values, local = self.expression.values_in(frame)
        if values is None or place is None and not local:
            return None
        sight = self.sight(local, ident)
        here = id(frame) if local else 0
        text, failed = text_in(self.expression, values, sight)
        known = sight.frame == here
        sight.frame = here
        if text == sight.text:
            return None
        before = sight.text if known and place is not None else None
        flags = LOCAL * local | FAILED * failed | FIRST * (before is None)
        return Change(sight, flags, text, before, place or NOWHERE)

    def look_outside(self):
        """The same for a thread that is in no code of the program's own."""
        values = self.expression.values_outside()
        if values is None:
            return None
        sight = self.shared
        text, failed = text_in(self.expression, values, sight)
        if text == sight.text:
            return None
        flags = FAILED * failed | FIRST * (sight.text is None)
        return Change(sight, flags, text, sight.text, NOWHERE)

    def leave(self, ident, frame):
        """A frame ends."""
        sight = self.own.get(ident)
        if sight is not None and sight.frame == id(frame):
            sight.frame = 0


class Change:
    """A value that is another than before."""

    __slots__ = ('sight', 'flags', 'text', 'before', 'place')

    def __init__(self, sight, flags, text, before, place):
        self.sight = sight
        self.flags = flags
        self.text = text
        self.before = before
        self.place = place

    def tell(self, number):
        line, path = self.place
        tell_text(
            (wire.VALUE, number, line, files.get(path) or 0, self.flags),
            self.text,
            self.before or '',
        )
        self.sight.text = self.text


def text_in(expression, values, sight):
    """The value in words, and whether that is an error."""
    if expression.plain is not None:
        value = values[expression.plain]
        if value is sight.atom:
            return sight.text, False
        if type(value) in reprs.ATOMS:
            sight.atom = value
            return reprs.short(value), False
    sight.atom = reprs
    return quietly(lambda: evaluated(expression, values))


def evaluated(expression, values):
    try:
        return reprs.short(expression.evaluate(values)), False
    except (Held, RecursionError, KeyboardInterrupt):
        raise
    except BaseException as error:
        return reprs.bounded(reprs.clean(library.error_text(error))), True


class Apart:
    """Stands for the program's standard output or error: what the thread that
    looks prints is nobody's.
    """

    def __init__(self, stream):
        self._stream = stream

    def write(self, text):
        if get_ident() in looking:
            return len(text)
        return self._stream.write(text)

    def __getattr__(self, name):
        return getattr(self._stream, name)


def quietly(action):
    """Runs it as if this were no thread of the program's: nothing is told of
    it, it is no place to switch at, and what it prints is lost.
    """
    real = get_ident()
    runner = running.pop(real, None)
    holder, points = lease.holder, lease.told
    told, words = len(baton.ops), len(baton.texts)
    if not lease.free:
        lease.holder = None
    streams = [
        (name, stream)
        for name, stream in (('stdout', sys.stdout), ('stderr', sys.stderr))
        if stream is not None
    ]
    looking.add(real)
    try:
        for name, stream in streams:
            setattr(sys, name, Apart(stream))
        return quiet_call[0](action)
    finally:
        for name, stream in streams:
            setattr(sys, name, stream)
        looking.discard(real)
        if runner is not None:
            running[real] = runner
        if not lease.free:
            lease.holder, lease.told = holder, points
            del baton.ops[told:], baton.texts[words:]


def untraced(action):
    """Up to CPython 3.11."""
    tracer = gettrace()
    if tracer is None:
        return action()
    settrace(None)
    try:
        return action()
    finally:
        settrace(tracer)


def own_frame(frame):
    """The innermost frame of the program's own code from here outwards."""
    while frame is not None and not library.is_own(frame.f_code.co_filename):
        frame = frame.f_back
    return frame


def place_of(frame):
    return frame.f_lineno, frame.f_code.co_filename


def look(ident, frame, place):
    """Looks at everything, from a frame of the program's own or from none."""
    with guard:
        for watch in watches:
            try:
                change = (
                    watch.look_outside()
                    if frame is None
                    else watch.look(ident, frame, place)
                )
                if change is not None:
                    change.tell(watch.number)
            except (Held, RecursionError):
                continue


def who_looks():
    """The number of the thread that calls; None if it is not to look."""
    me = baton.current()
    return None if me is None or lease.finished or lease.off else me.ident


def at_call(frame):
    """A function begins, or a generator goes on: its caller has come into the
    middle of a line.
    """
    ident = who_looks()
    if ident is None:
        return
    caller = own_frame(frame.f_back)
    if caller is not None:
        look(ident, caller, place_of(caller))
    places[ident] = place_of(frame)


def at_line(frame, lineno):
    """Before a line."""
    ident = who_looks()
    if ident is None:
        return
    path = frame.f_code.co_filename
    place = places.get(ident, NOWHERE)
    look(ident, frame, place if place[1] == path else NOWHERE)
    places[ident] = lineno, path


def at_return(frame):
    ident = who_looks()
    if ident is None:
        return
    place = place_of(frame)
    look(ident, frame, place)
    for watch in watches:
        watch.leave(ident, frame)
    caller = own_frame(frame.f_back)
    if caller is not None:
        look(ident, caller, place)
        places[ident] = place_of(caller)


def before_others(me):
    """This thread is about to hand the baton over, or to end, wherever it is.
    """
    if me.is_you or lease.finished or lease.off:
        return
    frame = own_frame(sys._getframe(1))
    look(me.ident, frame, NOWHERE if frame is None else place_of(frame))


def after_others(me):
    """It has the baton again."""
    if me.is_you or lease.finished or lease.off:
        return
    frame = own_frame(sys._getframe(1))
    if frame is not None:
        look(me.ident, frame, None)


def add(text):
    """Watches an expression from now on; raises SyntaxError."""
    watch = Watch(len(watches) + 1, quietly(lambda: Expression(text)))
    watches.append(watch)
    return watch


def first_look(watch):
    """What all threads see of it, while they stand still: whose it is, and the
    value; that of a module's names is nobody's own.
    """
    with guard:
        frames = real_frames()
        home = vars(sys.modules['__main__'])
        watch.expression.values_at_home(home)
        looks = [(wire.YOU, watch.look_outside, ())]
        for ident, runner in sorted(baton.known.items()):
            frame = own_frame(frames.get(runner.real))
            if frame is not None:
                looks.append((ident, watch.look, (ident, frame, None)))
        frames.clear()  # this function's own is one of them
        found = []
        for ident, see, arguments in looks:
            try:
                change = see(*arguments)
            except (Held, RecursionError):
                continue
            if change is not None:
                found.append((ident, change))
        return found
