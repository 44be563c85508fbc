"""What is the program's own code, and which functions of the standard library
are told to the engine.
"""

import sys
from _weakref import ref

from . import baton, wire
from .baton import current, known, lease, new_runner, tell, tell_text

STDLIB = (
    getattr(sys, '_stdlib_dir', None)
    or sys.modules['warnings'].__file__.rpartition('/')[0]
)
AGENT = __file__.rpartition('/')[0] + '/'
THREADING = STDLIB + '/threading.py'
POOL = STDLIB + '/concurrent/futures/thread.py'
FUTURES = STDLIB + '/concurrent/futures/_base.py'
INSTALLED = ('/site-packages/', '/dist-packages/')
CURSES = STDLIB + '/curses/__init__.py'
QUEUE = STDLIB + '/queue.py'
RUNPY = STDLIB + '/runpy.py'
FROZEN_RUNPY = '<frozen runpy>'  # from 3.11 on
SUBPROCESS = STDLIB + '/subprocess.py'
LONGEST = 20
FUNCTION = 1  # CO_OPTIMIZED: the body of a function, not of a module or class
RESUMABLE = 0x2A0  # a generator, a coroutine, or both

own = {}
getframe = sys._getframe


def is_own(filename):
    """Whether code of this file is the program's own."""
    answer = own.get(filename)
    if answer is None:
        answer = own[filename] = not (
            filename.startswith(('<', STDLIB + '/', AGENT))
            or any(folder in filename for folder in INSTALLED)
        )
    return answer


def caller(frame):
    """The first frame from here outwards that is not the agent's."""
    while frame is not None and frame.f_code.co_filename.startswith(AGENT):
        frame = frame.f_back
    return frame


def is_call(frame):
    """Whether this is a call of one of the program's functions by the
    program's own code.
    """
    code = frame.f_code
    back = frame.f_back
    return (
        code.co_flags & FUNCTION
        and not code.co_flags & RESUMABLE
        and code.co_name[0] != '<'
        and back is not None
        and is_own(back.f_code.co_filename)
    )


def value_text(value):
    if value is None or type(value) in (int, float, bool):
        return repr(value)
    if type(value) is str and len(value) <= LONGEST:
        return repr(value)
    return '...'


def call_text(function, args, kwargs):
    """How a call would stand in the program: `f(4, name='x')`, and `_worker()`
    for one that the library makes.
    """
    name = getattr(function, '__name__', None) or type(function).__name__
    code = getattr(function, '__code__', None)
    if code is not None and not is_own(code.co_filename):
        return name + '()'
    words = [value_text(value) for value in args]
    words += [
        '%s=%s' % (key, value_text(value)) for key, value in kwargs.items()
    ]
    return '%s(%s)' % (name, ', '.join(words))


def frame_text(frame):
    """The call that made this frame."""
    code = frame.f_code
    values = frame.f_locals
    names = code.co_varnames[: code.co_argcount]
    words = [value_text(values.get(name)) for name in names if name != 'self']
    words += [
        '%s=%s' % (name, value_text(values.get(name)))
        for name in code.co_varnames[
            code.co_argcount : code.co_argcount + code.co_kwonlyargcount
        ]
    ]
    return '%s(%s)' % (code.co_name, ', '.join(words))


class Memory:
    """What is known about objects that may go away, without changing them."""

    __slots__ = ('_values',)

    def __init__(self):
        self._values = {}

    def get(self, thing):
        entry = self._values.get(id(thing))
        return None if entry is None else entry[1]

    def put(self, thing, value):
        key = id(thing)
        values = self._values
        values[key] = (ref(thing, lambda _: values.pop(key, None)), value)


runners = Memory()  # of Thread objects
texts = Memory()  # of futures
serials = Memory()
serials_made = [0]


def runner_of(thread):
    return None if thread is None else runners.get(thread)


def thread_made(frame, value):
    """Thread.__init__ returns."""
    thread = frame.f_locals.get('self')
    if (
        thread is None
        or runners.get(thread) is not None
        or not getattr(thread, '_initialized', False)
    ):
        return
    kind = type(thread).__name__
    if kind == '_MainThread' and type(thread).__module__ == 'threading':
        if wire.MAIN in known:
            runners.put(thread, known[wire.MAIN])
            known[wire.MAIN].thread = ref(thread)
        return
    if kind == '_DummyThread' or lease.holder is None:
        return
    runner = new_runner()
    runner.thread = ref(
        thread,
        lambda _: known.pop(runner.ident, None) if runner.ended else None,
    )
    known[runner.ident] = runner
    runners.put(thread, runner)
    target = getattr(thread, '_target', None)
    text = (
        'run()'
        if target is None
        else call_text(target, thread._args, thread._kwargs)
    )
    tell_text(
        (wire.CREATE, runner.ident, int(bool(thread._daemonic))),
        thread._name,
        text,
    )


def thread_joins(frame):
    """Under the policy `os` the wait is CPython's own."""
    runner = runners.get(frame.f_locals.get('self'))
    me = current()
    if (
        lease.free
        and me
        and runner is not None
        and not runner.ended
        and runner.real is not None
        and by_own_code(frame)
    ):
        me.joins = True
        tell_text(
            (wire.WAIT, wire.JOIN, runner.ident, wire.NEVER, 0),
            getattr(runner.object(), '_name', ''),
        )


def thread_joined(frame, value):
    runner = runners.get(frame.f_locals.get('self'))
    me = current()
    if me is not None and me.joins:
        me.joins = False
        tell(wire.WAKE)
    if runner is not None and runner.ended and by_own_code(frame):
        tell(wire.JOINED, runner.ident)


def aliveness_told(frame, value):
    runner = runners.get(frame.f_locals.get('self'))
    if runner is not None and by_own_code(frame) and value is not None:
        tell(wire.ALIVE, runner.ident, int(value))


def by_own_code(frame):
    back = frame.f_back
    return back is not None and is_own(back.f_code.co_filename)


def error_text(error):
    """As the last line of CPython's traceback has it; '' if there is no error.

    Nothing is imported for it: to run a string would make CPython forget that
    a KeyboardInterrupt was not caught.
    """
    if error is None:
        return ''
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ not in ('__main__', 'builtins'):
        name = '%s.%s' % (kind.__module__, name)
    try:
        text = str(error.msg if isinstance(error, SyntaxError) else error)
    except Exception:
        text = '<exception str() failed>'
    return '%s: %s' % (name, text) if text else name


def hash_in_order(*classes):
    """Objects of these classes are hashed in the order of first use, not by
    where they lie in memory.
    """
    for made in classes:
        made.__hash__ = serial


def serial(thing):
    number = serials.get(thing)
    if number is None:
        serials_made[0] += 1
        number = serials_made[0] * 16
        serials.put(thing, number)
    return number


def threading_imported(frame, value):
    names = frame.f_globals
    hash_in_order(
        names['Thread'],
        names['Event'],
        names['Condition'],
        names['Semaphore'],
        names['Barrier'],
    )


def futures_imported(frame, value):
    hash_in_order(frame.f_globals['Future'])
    frame.f_globals['_AcquireFutures'].__init__ = sort_futures


def sort_futures(self, futures):
    """_AcquireFutures.__init__, but not by where they lie in memory."""
    self.futures = sorted(futures, key=serial)


def curses_begins(frame):
    """A program that wants the whole screen cannot be shown."""
    why = (
        'curses.initscr(): '
        'a program that draws on the whole screen cannot run here'
    )
    tell_text((wire.REFUSED,), why)
    raise SystemExit(why)


def no_value(frame, value):
    """Nothing is told at the return of this function."""


def nothing(frame):
    """Nothing is told at the beginning of this function."""


# What is called at the begin and at the return of functions of the library, by
# their first words:
# file, name, and for each a variable that tells it from others of that name.
WATCHED = {
    THREADING: {
        '<module>': ((None, nothing, threading_imported),),
        '__init__': (('target', nothing, thread_made),),
        'join': (('timeout', thread_joins, thread_joined),),
        'is_alive': (('self', nothing, aliveness_told),),
    },
    FUTURES: {'<module>': ((None, nothing, futures_imported),)},
    RUNPY: {'_run_module_as_main': ((None, nothing, no_value),)},
    FROZEN_RUNPY: {'_run_module_as_main': ((None, nothing, no_value),)},
    CURSES: {'initscr': ((None, curses_begins, no_value),)},
    POOL: {},
}


def watched(code):
    """What is to be called at the begin and return of this function, or None.
    """
    for name, begins, returns in WATCHED[code.co_filename].get(
        code.co_name, ()
    ):
        if name is None or name in code.co_varnames:
            return begins, returns
    return None


baton.is_own = is_own
baton.folder = AGENT
