"""Why a thread waits, in the words of the function that the program called."""

from . import baton, calls, library, objects, values, wire
from .library import FUTURES, POOL, QUEUE, THREADING, caller, is_own

IMPORT = '<frozen importlib._bootstrap>'
NOT_TOLD = wire.SILENT, 0, '', 0

TASK = -1  # what an executor calls for the program

# By file and name of a function of the library; the outermost one counts.
FUNCTIONS = {
    (THREADING, 'start'): wire.SILENT,
    (THREADING, 'join'): wire.JOIN,
    (THREADING, '_shutdown'): wire.SHUTDOWN,
    (POOL, '_worker'): wire.WORK,
    (POOL, 'run'): TASK,
    (POOL, 'shutdown'): wire.EXECUTOR,
    (POOL, '_python_exit'): wire.SHUTDOWN,
    (FUTURES, 'as_completed'): wire.RESULT,
    (FUTURES, 'wait'): wire.RESULT,
    (IMPORT, '_find_and_load'): wire.SILENT,
}
# For the methods of what threads share.
KINDS = {
    objects.SEMAPHORE: wire.SEMAPHORE,
    objects.EVENT: wire.EVENT,
    objects.CONDITION: wire.CONDITION,
    objects.BARRIER: wire.BARRIER,
    objects.QUEUE_KIND: wire.QUEUE,
    objects.FUTURE: wire.RESULT,
}
SHARED = (THREADING, QUEUE, FUTURES)

said = {}  # by the system's number of a thread: what it waited in last


def find(what, frame):
    """Returns the reason of a wait that begins in this frame, the engine's
    number of the thread waited for, on what, and the engine's number of the
    object that is waited for.
    """
    shared = getattr(what, 'shared', None)
    if shared is not None:
        number = objects.number_of(shared)
        return wire.LOCK, 0, shared.name, number
    shared = getattr(what, '_shared', None)
    frame = caller(frame)
    if shared is not None:
        return simple_queue(shared, frame)
    reason, found = None, None
    first = frame
    while frame is not None and not is_own(frame.f_code.co_filename):
        here = reason_of(frame)
        if here == TASK:
            break
        if here is not None:
            reason, found = here, frame
        frame = frame.f_back
    if reason is None:
        return plain(what, first)
    if reason == wire.SILENT:
        return NOT_TOLD
    return (reason,) + details(reason, found, what)


def reason_of(frame):
    code = frame.f_code
    place = code.co_filename, code.co_name
    reason = FUNCTIONS.get(place)
    if reason is None and place[0] in SHARED and 'self' in code.co_varnames:
        thing = frame.f_locals.get('self')
        if place == (THREADING, 'run'):
            return wire.OTHER if 'Timer' in ancestors(thing) else None
        reason = KINDS.get(objects.kind_of(thing))
    return reason


def ancestors(thing):
    return [
        values.class_name(kind)
        for kind in values.ORDER.__get__(type(thing))
    ]


def plain(what, frame):
    """A wait that no known function makes: for a lock of the library's, or
    somewhere in it.
    """
    if not hasattr(what, 'count'):
        return wire.QUEUE, 0, 'queue.get()', 0
    if (
        frame is None
        or frame.f_code.co_filename == THREADING
        or is_own(frame.f_code.co_filename)
    ):
        return wire.LOCK, 0, '', 0
    called = calls.outermost(frame)
    words = '' if called is None else calls.words(None, '')
    return wire.OTHER, 0, words, 0


def simple_queue(shared, frame):
    number = objects.number_of(shared)
    return wire.QUEUE, 0, shared.name + '.get()', number


def details(reason, frame, what):
    """The number of the thread waited for, on what, and the number of that."""
    own = frame.f_locals
    name = frame.f_code.co_name
    thing = own.get('self')
    if reason in (wire.JOIN, wire.SHUTDOWN):
        return joined(thing, what) + (0,)
    if reason == wire.WORK:
        executor = own.get('executor_reference', lambda: None)()
        return (0,) + of_executor(executor)
    if reason == wire.EXECUTOR:
        return (0,) + of_executor(thing)
    if reason == wire.OTHER:
        return 0, timer(thing), 0
    if reason == wire.RESULT:
        return (0,) + of_futures(thing, own, name)
    shared = objects.find(thing)
    number = objects.number_of(shared)
    if shared is not None and name == 'join':
        shared.counts = True
    word = (
        objects.WORDS[objects.kind_of(thing)]
        if shared is None
        else shared.name
    )
    on = '%s.%s' % (word, calls.call(name, own))
    if reason == wire.SEMAPHORE and own.get('endtime') is not None:
        # It waits again, and has changed its timeout to what is left of it.
        on = said.get(baton.get_ident(), on)
    said[baton.get_ident()] = on
    return 0, on, number


def of_executor(executor):
    number = objects.number_of(objects.find(executor))
    return getattr(executor, '_thread_name_prefix', ''), number


def of_futures(future, own, name):
    """Of one, or of several, which belong to the executor of the first."""
    if future is not None:
        shared = objects.find(future)
        number = objects.number_of(shared)
        text = library.texts.get(future)
        return text or ('' if shared is None else shared.name), number
    futures = own.get('fs', ())
    count = len(futures) if type(futures) in (set, list, tuple) else 0
    total = own.get('total_futures', count)
    words = '%d future%s' % (total, '' if total == 1 else 's')
    if total != count:
        words = '%d of %s' % (count, words)
    shared = None
    for future in futures if count else ():
        shared = objects.find(future)
        break
    of = None if shared is None else shared.of
    return calls.call(name, own, words), objects.number_of(of)


def timer(thread):
    """A `Timer` waits until it is to call: `Timer(5, f)`."""
    own = values.of(thread)
    function = own.get('function')
    function = getattr(function, '__name__', None) or '...'
    return 'Timer(%s, %s)' % (values.brief(own.get('interval')), function)


def joined(thread, what):
    runner = (
        library.runner_of(thread)
        or getattr(what, 'of', None)
        or getattr(what, '_runner', None)
    )
    if runner is None:
        return 0, ''
    return runner.ident, getattr(runner.object(), '_name', '') or ''
