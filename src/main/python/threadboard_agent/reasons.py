"""Why a thread waits, in the words of the function that the program called."""

from . import library, wire
from .library import FUTURES, POOL, STDLIB, THREADING, caller, is_own

QUEUE = STDLIB + '/queue.py'
IMPORT = '<frozen importlib._bootstrap>'

# By file and name of a function of the library; the outermost one counts.
FUNCTIONS = {
    (THREADING, 'start'): wire.SILENT,
    (THREADING, 'join'): wire.JOIN,
    (THREADING, '_shutdown'): wire.SHUTDOWN,
    (QUEUE, 'get'): wire.QUEUE,
    (QUEUE, 'put'): wire.QUEUE,
    (QUEUE, 'join'): wire.QUEUE,
    (POOL, '_worker'): wire.WORK,
    (POOL, 'shutdown'): wire.EXECUTOR,
    (POOL, '_python_exit'): wire.SHUTDOWN,
    (FUTURES, 'result'): wire.RESULT,
    (FUTURES, 'exception'): wire.RESULT,
    (FUTURES, 'as_completed'): wire.RESULT,
    (FUTURES, 'wait'): wire.RESULT,
    (IMPORT, '_find_and_load'): wire.SILENT,
}
# For the methods that several classes of `threading` have.
CLASSES = {
    'Condition': (wire.CONDITION, 'condition'),
    'Event': (wire.EVENT, 'event'),
    'Semaphore': (wire.SEMAPHORE, 'semaphore'),
    'Barrier': (wire.BARRIER, 'barrier'),
}
METHODS = ('wait', 'wait_for', 'acquire')


def find(what, frame):
    """Returns the reason of a wait that begins in this frame, the engine's
    number of the thread waited for, and on what.
    """
    frame = caller(frame)
    reason, found = None, None
    first = frame
    while frame is not None and not is_own(frame.f_code.co_filename):
        here = reason_of(frame)
        if here is not None:
            reason, found = here, frame
        frame = frame.f_back
    if reason is None:
        return plain(what, first)
    if reason == wire.SILENT:
        return reason, 0, ''
    return (reason,) + details(reason, found, what)


def reason_of(frame):
    code = frame.f_code
    if code.co_filename == THREADING and code.co_name in METHODS:
        kind = class_of(frame)
        return None if kind is None else kind[0]
    return FUNCTIONS.get((code.co_filename, code.co_name))


def class_of(frame):
    for kind in type(frame.f_locals.get('self')).__mro__:
        if kind.__name__ in CLASSES:
            return CLASSES[kind.__name__]
    return None


def plain(what, frame):
    """A wait that no known function makes: for a lock itself, or somewhere in
    the library.
    """
    state = getattr(what, 'label', None)
    if state is None:
        return wire.QUEUE, 0, 'queue.get()'
    if (
        what.label
        or frame is None
        or frame.f_code.co_filename == THREADING
        or is_own(frame.f_code.co_filename)
    ):
        return wire.LOCK, 0, what.label
    return wire.OTHER, 0, ''


def details(reason, frame, what):
    """The number of the thread waited for, and on what."""
    values = frame.f_locals
    name = frame.f_code.co_name
    if reason in (wire.JOIN, wire.SHUTDOWN):
        return joined(values.get('self'), what)
    if reason == wire.WORK:
        executor = values.get('executor_reference', lambda: None)()
        return 0, getattr(executor, '_thread_name_prefix', '')
    if reason == wire.EXECUTOR:
        return 0, values['self']._thread_name_prefix
    if reason == wire.RESULT:
        return 0, library.texts.get(values.get('self')) or ''
    if reason == wire.QUEUE:
        return 0, 'queue.%s()' % name
    kind = class_of(frame)
    return 0, '%s.%s()' % (kind[1], name)


def joined(thread, what):
    runner = (
        library.runner_of(thread)
        or getattr(what, 'of', None)
        or getattr(what, '_runner', None)
    )
    if runner is None:
        return 0, ''
    return runner.ident, getattr(runner.object(), '_name', '') or ''
