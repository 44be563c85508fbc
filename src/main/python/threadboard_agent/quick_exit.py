"""In a child of a warm parent: ends the process where CPython would begin to
take the interpreter apart, if nobody can tell.

That would write to each page that the child shares with its parent, which
costs more than most runs. It can be told from what runs at the very end:
finalizers, callbacks of weak references, files that are not closed yet.
"""

import _io
import _weakref
import gc
import posix
import sys

from . import baton, library, stdin, streams, values, wire
from .locks import put

real_exit = posix._exit
real_freeze = gc.freeze

# Modules of C's whose objects do something when they go.
LASTING = frozenset(
    (
        '_ctypes',
        '_curses',
        '_dbm',
        '_gdbm',
        '_interpreters',
        '_multiprocessing',
        '_sqlite3',
        '_tkinter',
        '_xxsubinterpreters',
    )
)
EXTENSIONS = '/lib-dynload/'
FLAGS = type.__dict__['__flags__']
COLLECTED = 1 << 14  # Py_TPFLAGS_HAVE_GC
RETURN_VALUE = 83  # up to 3.11, where it is asked for
BYTE = 256
UNKNOWN = -1

ended = []  # the status that the main thread's code has ended with
raised_at = [0, UNKNOWN]  # where its last error was, and the status by that
modules = set()  # those of the parent
prepared = []  # not empty in the child of a parent that allows for this
suspects = []  # those of them that may do something when they go
excepthooks = []  # what prints errors as the agent does
noticed = []
known_files = set()  # by `id`: those of standard input and output
checks = {}  # by class: what says that an instance does nothing when it goes


def returns(frame):
    """Up to 3.11: a function of a thread is over that nobody has called."""
    if is_main():
        last = frame.f_lasti
        if frame.f_code.co_code[last] == RETURN_VALUE:
            ended.append(0)
        else:
            where, status = raised_at
            ended.append(status if where == last else UNKNOWN)


def raises(frame, error):
    """Up to 3.11: an error has come to such a function."""
    raised_at[:] = frame.f_lasti, status_of(error)


def unwinds(error):
    """From 3.12 on: such a function is over; None for no error."""
    if is_main():
        ended.append(0 if error is None else status_of(error))


def is_main():
    return baton.lease.holder is baton.known.get(wire.MAIN)


def status_of(error):
    """The exit status of a program that this ends."""
    if type(error) is SystemExit:
        code = error.code
        if code is None:
            return 0
        if not isinstance(code, int):
            return UNKNOWN
        code = int.__int__(code)  # of a class of the program's, too
        return code if 0 <= code < BYTE else UNKNOWN
    return 1 if isinstance(error, Exception) else UNKNOWN


def prepare():
    """In the parent, before it forks: looks at all that its children have from
    it, and sets that aside.
    """
    excepthooks.append(sys.excepthook)
    kept = streams.kept + stdin.kept
    for stream in (sys.stdin, sys.stdout, sys.stderr, *kept):
        for file in (stream, get(stream, 'buffer'), get(stream, 'raw')):
            known_files.add(id(file))
        known_files.add(id(get(get(stream, 'buffer'), 'raw')))
    things = gc.get_objects()
    for kind in set(map(type, things)):
        checks[kind] = make_check(kind)
    for thing in things:
        check = checks[type(thing)]
        if check is not None and not check(thing):
            suspects.append(thing)
    put(sys, addaudithook=noticing(sys.addaudithook))
    put(gc, freeze=noticing(gc.freeze))
    if are_plain_modules():
        prepared.append(True)
    modules.update(sys.modules)
    # Else each child would copy all pages when it collects garbage.
    real_freeze()



def get(thing, name):
    try:
        return getattr(thing, name, None)
    except ValueError:  # it is detached
        return None


def noticing(real):
    def called(*args):
        noticed.append(True)
        real(*args)

    return called


def status():
    """The status to end with at once; UNKNOWN if CPython is to end as ever."""
    known = known_status()
    if known == UNKNOWN and modules:
        gc.unfreeze()  # for the last collection, which calls finalizers
    return known


def known_status():
    if len(ended) != 1 or not prepared or noticed:
        return UNKNOWN
    if ended[0] == 1 and sys.excepthook is not excepthooks[0]:
        return UNKNOWN
    if gc.callbacks or gc.garbage or gc.get_debug() or sys.flags.inspect:
        return UNKNOWN
    for stream in (sys.stdout, sys.stderr):
        if id(stream) not in known_files:
            return UNKNOWN
    things = suspects + gc.get_objects()
    if are_plain_modules() and are_plain(things):
        return ended[0]
    return UNKNOWN


def flushed():
    """Whether what was printed is written."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except Exception:
        return False
    return True


def are_plain_modules():
    for name in new_modules():
        if name in LASTING or not is_plain_file(
            get(sys.modules[name], '__file__')
        ):
            return False
    return True


def new_modules():
    """The names of those that the parent does not have.

    To look at a name copies the page that it lies in: new ones are last.
    """
    new = []
    for name in reversed(sys.modules):
        if name in modules:
            break
        new.append(name)
    if len(modules) + len(new) == len(sys.modules):
        return new
    return sys.modules.keys() - modules


def is_plain_file(path):
    """Whether code in C there is CPython's own, or there is none."""
    return (
        type(path) is not str
        or not path.endswith('.so')
        or path.startswith(library.STDLIB)
        and EXTENSIONS in path
    )


def are_plain(things):
    """Whether none of these does anything when it goes."""
    special = {}
    for kind in set(map(type, things)):
        # What is new is not kept, so that it goes when it would go.
        check = checks[kind] if kind in checks else make_check(kind)
        if check is not None:
            special[kind] = check
    if special:
        for thing in things:
            check = special.get(type(thing))
            if check is not None and not check(thing):
                return False
    return True


def make_check(kind):
    order = values.ORDER.__get__(kind)
    changes = False
    for each in order:
        if each in KINDS:
            return is_known if changes else KINDS[each]
        names = values.NAMESPACE.__get__(each)
        if '__del__' in names:
            return is_known
        changes = changes or 'close' in names or 'closed' in names
    if type in order:
        return is_plain_class
    if _weakref.ReferenceType in order:
        return calls_nothing
    return None


def is_known(thing):
    return id(thing) in known_files


def is_plain_class(kind):
    """Instances that the collector does not know are found by their class."""
    finalizer = values.NAMESPACE.__get__(kind).get('__del__')
    return type(finalizer) is not FUNCTION or FLAGS.__get__(kind) & COLLECTED


def calls_nothing(reference):
    """Whether it has no callback of the program's own."""
    callback = CALLBACK.__get__(reference)
    if callback is None:
        return True
    code = getattr(callback, '__code__', None)
    if type(callback) is FUNCTION:
        path = code.co_filename
        return path.startswith((library.STDLIB, library.AGENT))
    return type(callback) is BUILTIN and callback.__name__ in IN_C


def is_over(generator):
    return FRAMES[type(generator)].__get__(generator) is None


def is_closed(file):
    return id(file) in known_files or file.closed


CALLBACK = _weakref.ReferenceType.__dict__['__callback__']
FUNCTION = type(is_over)
BUILTIN = type(len)
IN_C = ('_destroy', '_localdummy_destroyed')  # of `_abc`, of `_thread`


async def a_coroutine():
    """Never runs."""


async def an_async_generator():
    """Never runs."""
    yield


def a_generator():
    """Never runs."""
    yield


GENERATOR = type(a_generator())
ASYNC_GENERATOR = type(an_async_generator())
coroutine = a_coroutine()
COROUTINE = type(coroutine)
coroutine.close()
FRAMES = {
    GENERATOR: GENERATOR.__dict__['gi_frame'],
    COROUTINE: COROUTINE.__dict__['cr_frame'],
    ASYNC_GENERATOR: ASYNC_GENERATOR.__dict__['ag_frame'],
}
KINDS = {
    GENERATOR: is_over,
    COROUTINE: is_over,
    ASYNC_GENERATOR: is_over,
    _io.BytesIO: None,
    _io.StringIO: None,
    _io.FileIO: is_closed,
    _io.BufferedReader: is_closed,
    _io.BufferedWriter: is_closed,
    _io.BufferedRandom: is_closed,
    _io.TextIOWrapper: is_closed,
    _weakref.ProxyType: is_known,
    _weakref.CallableProxyType: is_known,
}
