"""The objects that threads share: who made them, what they are called, and in
what state they are.

One is told when a thread that did not make it, or a wait, meets it for the
first time. What the library builds from locks is looked at when its own lock
is given back, or its holder may lose the baton, without any of the program's
code.
"""

import sys
from _collections import deque
from _weakref import ref

from . import baton, library, names, tracing, values, wire
from .baton import (
    FULL_TEXTS,
    current,
    lease,
    ops,
    tell,
    tell_text,
    texts,
)
from .library import FUTURES, POOL, QUEUE, THREADING, is_own

LOCK = 1
RLOCK = 2
SEMAPHORE = 3
EVENT = 4
CONDITION = 5
BARRIER = 6
QUEUE_KIND = 7
EXECUTOR = 8
FUTURE = 9
WORDS = (
    '',
    'lock',
    'rlock',
    'semaphore',
    'event',
    'condition',
    'barrier',
    'queue',
    'executor',
    'future',
)
CLASSES = {
    ('threading', 'Semaphore'): SEMAPHORE,
    ('threading', 'Event'): EVENT,
    ('threading', 'Condition'): CONDITION,
    ('threading', 'Barrier'): BARRIER,
    ('queue', 'Queue'): QUEUE_KIND,
    ('_queue', 'SimpleQueue'): QUEUE_KIND,
    ('concurrent.futures.thread', 'ThreadPoolExecutor'): EXECUTOR,
    ('concurrent.futures._base', 'Future'): FUTURE,
}
FILES = (THREADING, QUEUE, POOL, FUTURES)
# Functions that make something for the program.
MAKERS = (
    (THREADING, 'RLock'),
    (POOL, 'submit'),
    (FUTURES, 'map'),
    (FUTURES, '<listcomp>'),
    (FUTURES, 'result_iterator'),
)
# Instead of a lock's number: what is done when it is taken and given back.
BOTH = -1
ONLY_GIVEN = -2
FIRST = 5  # things of a queue that are told
LARGEST = 1 << 31
SMALL = -LARGEST
FUTURE_STATES = {
    'PENDING': 0,
    'RUNNING': 1,
    'CANCELLED': 2,
    'CANCELLED_AND_NOTIFIED': 2,
    'FINISHED': 3,
}
DRAINING = 0
BROKEN = -2
SIZES = {
    BARRIER: '_parties',
    QUEUE_KIND: 'maxsize',
    EXECUTOR: '_max_workers',
}
NOTHING = 0, ''
NOWHERE = 0, 0

kinds = {}  # by class
things = library.Memory()  # of objects: what we know of them
numbers = [0]
lock_classes = set()


class Shared:
    """What we know of an object that threads may share."""

    __slots__ = (
        'kind',
        'thing',
        'maker',
        'filename',
        'line',
        'size',
        'number',
        'name',
        'last',
        'of',
        'lock',
        'hidden',
        'counts',
        'left',
        'taken_at',
        'is_inner',
        'is_stack',
        'read',
    )

    def __init__(self, kind, thing, frame):
        self.kind = kind
        self.thing = ref(thing)
        self.maker = current().ident
        self.filename = frame.f_code.co_filename
        self.line = frame.f_lineno
        self.size = 0  # a semaphore's permits at first
        self.number = 0
        self.name = ''
        self.last = NOTHING
        self.of = None  # what it belongs to
        self.lock = None  # the state of its lock
        self.hidden = False  # whether only a wait meets it
        self.taken_at = NOWHERE  # where a lock was taken before it was told
        # whether others see it change while its lock is held
        self.is_inner = kind in (SEMAPHORE, EVENT, BARRIER)
        self.is_stack = kind == QUEUE_KIND and is_stack(type(thing))
        self.read = values.reader_of(type(thing))
        self.left = 0  # tasks of a queue that were not done when last seen
        self.counts = False  # of a queue, whether its tasks are counted


def kind_of(thing):
    """Which of the library's classes a thing is of; 0 if of none."""
    made = type(thing)
    kind = kinds.get(made)
    if kind is None:
        kind = 0
        for each in values.ORDER.__get__(made):
            place = (
                values.NAMESPACE.__get__(each).get('__module__'),
                values.class_name(each),
            )
            if place in CLASSES:
                kind = CLASSES[place]
                break
        kinds[made] = kind
    return kind


def made_by(frame):
    """Who makes something: a frame of the program's own, the outermost thing
    of the library's that it makes, and the library's function that it calls
    for it; None if the library makes it for itself.
    """
    thing = inner = None
    while frame is not None and not is_own(frame.f_code.co_filename):
        function = frame.f_code.co_filename, frame.f_code.co_name
        if function[0] not in FILES:
            return None
        if function[1] == '__init__':
            thing = frame.f_locals.get('self')
            if not kind_of(thing):
                return None
        elif function not in MAKERS:
            return None
        inner = frame
        frame = frame.f_back
    while thing is not None and frame is not None and is_init(frame, thing):
        frame = frame.f_back
    if frame is None or not is_own(frame.f_code.co_filename):
        return None
    return frame, thing, inner


def is_init(frame, thing):
    """Whether a class of the program's own, made from the library's, makes
    this.
    """
    return (
        frame.f_code.co_name == '__init__'
        and frame.f_locals.get('self') is thing
        and is_own(frame.f_code.co_filename)
    )


def of_lock(state, lock, kind, frame):
    """A lock is made: whose is it?"""
    if current() is None:
        return
    made = made_by(frame)
    if made is None:
        return
    frame, thing, inner = made
    if thing is None:
        state.shared = Shared(kind, lock, frame)
        state.shared.lock = state
        state.number = BOTH
        return
    shared = things.get(thing) or of_thing(thing, frame, inner)
    if shared.kind == EXECUTOR:
        return
    state.number = BOTH
    state.watched = (shared,)
    shared.lock = state
    if shared.kind == CONDITION:
        state.shared = Shared(kind, lock, frame)
        state.shared.lock = state
        state.shared.of = shared
        shared.of = state.shared


def of_thing(thing, frame, inner):
    """Something of the library's is made for the program, by a function of
    the library's.
    """
    shared = Shared(kind_of(thing), thing, frame)
    things.put(thing, shared)
    if (inner.f_code.co_filename, inner.f_code.co_name) in MAKERS:
        shared.hidden = True
        shared.of = find(inner.f_locals.get('self'))
    elif shared.kind == SEMAPHORE:
        shared.size = bounded(inner.f_locals.get('value'))
    return shared


def of_queue(queue, frame):
    """A simple queue is made: what is to be known of it if it is the
    program's.
    """
    made = None if current() is None else made_by(frame)
    if made is None or made[1] is not None:
        return None
    shared = Shared(QUEUE_KIND, queue, made[0])
    things.put(queue, shared)
    return shared


def condition_made(frame, value):
    """Condition.__init__ returns, which may have been given a lock."""
    own = frame.f_locals
    condition, lock = own.get('self'), own.get('lock')
    if type(lock) not in lock_classes or things.get(condition) is not None:
        return
    state = lock._state
    made = None if state.shared is None or not current() else made_by(frame)
    if made is None or made[1] is not condition:
        return
    shared = of_thing(condition, *made[::2])
    shared.of = state.shared
    shared.lock = state
    shared.hidden = True
    state.watched = (*(state.watched or ()), shared)
    state.number = BOTH


def notified(own, me):
    """Condition.notify begins."""
    shared = find(own.get('self'))
    if shared is None:
        return
    if not shared.number and me.ident != shared.maker:
        meet(shared)
    if shared.number:
        woken = len(values.of(shared.thing())['_waiters'])
        tell(wire.NOTIFY, shared.number, min(bounded(own.get('n')), woken))


def barrier_opens(frame):
    """Barrier._release begins, which may call the program's own action."""
    shared = find(frame.f_locals.get('self'))
    if shared is not None and shared.number:
        look(shared)


def find(thing):
    """What we know of an object that the program has made, or None."""
    return None if thing is None else things.get(thing)


def number_of(shared):
    """Its number for the engine: a wait meets it, or a thread that did not
    make it.
    """
    if shared is None:
        return 0
    if not shared.number:
        meet(shared)
    return shared.number


def meet(shared, is_free=False):
    """Tells the engine of it, and of what it belongs to before.

    is_free: whether the thread that takes its lock meets it by that
    """
    if shared.kind <= RLOCK and shared.of is not None:
        meet(shared.of, is_free)
        return
    if shared.of is not None and not shared.of.number:
        introduce(shared.of, is_free)
    introduce(shared, is_free)


def introduce(shared, is_free):
    numbers[0] += 1
    shared.number = numbers[0]
    name(shared)
    owns = shared.of if shared.kind > RLOCK else None
    tell_text(
        (
            wire.OBJECT,
            shared.number,
            shared.kind,
            *place(shared.filename, shared.line),
            size(shared),
            owns.number if owns is not None else 0,
        ),
        shared.name,
        workers(shared),
    )
    if shared.kind > RLOCK:
        if shared.kind in (QUEUE_KIND, FUTURE) and shared.lock is not None:
            shared.lock.number = ONLY_GIVEN
        look(shared)
        return
    state = shared.lock
    if not state.watched:
        state.number = shared.number
    if state.count and not is_free:
        holder = state.owner.ident if state.owner else 0
        tell_text(
            (wire.STATE, shared.number, state.count, holder, *shared.taken_at),
            '',
        )


def workers(shared):
    """What the names of an executor's workers begin with."""
    if shared.kind != EXECUTOR or shared.thing() is None:
        return ''
    return values.text(values.of(shared.thing()).get('_thread_name_prefix'))


def name(shared):
    """Names it, and a lock that a condition has made after that."""
    if shared.name:
        return
    made_at = '%s:%d' % (shared.filename.rpartition('/')[2], shared.line)
    if shared.kind == FUTURE and library.texts.get(shared.thing()):
        found = 'Future of ' + library.texts.get(shared.thing())
        made_at = ''
    elif shared.kind <= RLOCK and shared.of is not None:
        name(shared.of)
        found = shared.of.name + "'s lock"
    else:
        found = where(shared) or '%s (%s)' % (
            WORDS[shared.kind],
            made_at,
        )
    shared.name = names.unique(found, made_at)


def where(shared):
    """Where it lives; None if that cannot be told."""
    thing = shared.thing()
    if thing is None:
        return None
    maker = baton.known.get(shared.maker)
    return names.find(
        thing,
        # kept here, all frames would live on: this function's is one of them
        None if maker is None else sys._current_frames().get(maker.real),
        sys._getframe(),
    )


def size(shared):
    """How many permits, parties, things or workers at most."""
    if shared.kind == SEMAPHORE:
        return shared.size
    attribute = SIZES.get(shared.kind)
    thing = shared.thing()
    if attribute is None or thing is None:
        return 0
    return bounded(values.of(thing).get(attribute))


def bounded(number):
    """What the engine can read as a number; 0 for everything else."""
    if type(number) in (int, bool) and -LARGEST < number < LARGEST:
        return int(number)
    return 0


def taken(state, me):
    """A thread has taken a lock of a kind that is looked at."""
    watched = state.watched
    if watched is not None:
        for each in watched:
            if not each.number and not each.hidden and me.ident != each.maker:
                meet(each, True)
        if watched[0].is_inner:
            state.outer = me.inside
            me.inside = state
    shared = state.shared
    if shared is not None:
        if not shared.number and me.ident != shared.maker:
            meet(shared, True)
        if shared.number:
            tell(wire.ACQUIRE, shared.number)
        else:
            shared.taken_at = place_of(sys._getframe(2))


def place_of(frame):
    """At which line of which file the program's own code is."""
    while frame is not None and not is_own(frame.f_code.co_filename):
        frame = frame.f_back
    if frame is None:
        return NOWHERE
    return place(frame.f_code.co_filename, frame.f_lineno)


def place(filename, line):
    """A line, and the engine's number of a file that it has been told of."""
    file = tracing.files.get(filename)
    return NOWHERE if file is None or file < 0 else (line, file)


def retaken(state):
    """The thread that has it has taken it once more."""
    if state.shared is not None and state.shared.number:
        tell(wire.ACQUIRE, state.shared.number)


def half_given(state):
    """It is given back once, and not free yet."""
    if state.shared is not None and state.shared.number:
        tell(wire.RELEASE, state.shared.number)


def refused(state, me):
    """A thread did not get a lock, and does not wait for it."""
    if state.owner is me:
        if state.shared is not None and state.watched is not None:
            owned(state, me, library.caller(sys._getframe(1)))
        return
    shared = state.shared
    if shared is not None and not shared.number and me.ident != shared.maker:
        meet(shared)


def owned(state, me, frame):
    """A condition asks whether a thread has its lock, from this frame on: it
    does so before it notifies.
    """
    if frame.f_code.co_name == '_is_owned':
        frame = frame.f_back
    code = frame.f_code
    if code.co_name == 'notify' and code.co_filename == THREADING:
        notified(frame.f_locals, me)


def given(state, me):
    """A thread gives a lock back; nobody else has it yet."""
    watched = state.watched
    if watched is not None:
        if me.inside is state:
            me.inside = state.outer
        elif state.owner is not me:
            leave(state)
        for each in watched:
            if each.number:
                if each.kind == QUEUE_KIND:
                    look_at_queue(each)
                else:
                    look(each)
    shared = state.shared
    if shared is not None and shared.number:
        if state.count > 1:
            tell(*(wire.RELEASE, shared.number) * (state.count - 1))
        tell(wire.RELEASE, shared.number)


def leave(state):
    """Its owner does not hold it any more, and may have taken others since."""
    held = state.owner.inside if state.owner is not None else None
    if held is state:
        state.owner.inside = state.outer
    else:
        while held is not None and held.outer is not state:
            held = held.outer
        if held is not None:
            held.outer = state.outer
    state.outer = None


def look_inside(me):
    """A thread may lose the baton here while it changes something."""
    state = me.inside
    while state is not None:
        for each in state.watched:
            if each.number:
                look(each)
        state = state.outer


def look(shared):
    """Tells an object's state if it is a new one."""
    if shared.kind == QUEUE_KIND:
        look_at_queue(shared)
        return
    thing = shared.thing()
    if thing is None:
        return
    try:
        state = READERS[shared.kind](shared, shared.read(thing))
    except (AttributeError, KeyError, RecursionError, RuntimeError):
        return  # it is being made, or there is no room to look at it
    if state != shared.last:
        shared.last = state
        tell_state(shared.number, *state)


def tell_state(number, value, words):
    """words: things in it, each with a NUL behind it, and a note."""
    if lease.free or lease.told != lease.left or len(texts) >= FULL_TEXTS:
        tell_text((wire.STATE, number, value, 0, 0, 0), words)
        return
    data = words.encode('utf-8', 'replace')
    ops.extend((wire.STATE, number, value, 0, 0, 0, len(data)))
    texts.append(data)


def semaphore_state(shared, own):
    return bounded(own['_value']), ''


def event_state(shared, own):
    return int(own['_flag'] is True), ''


def condition_state(shared, own):
    return len(own['_waiters']), ''


def barrier_state(shared, own):
    filling = own['_state'] == DRAINING
    note = 'broken' if own['_state'] == BROKEN else ''
    return bounded(own['_count']) if filling else 0, note


def look_at_queue(shared):
    """As `look`, with as few calls as can be."""
    thing = shared.thing()
    if thing is None:
        return
    own = shared.read(thing)
    held = own['queue'] if 'queue' in own else own['_items']
    words = ''
    try:
        count = len(held)
        if type(held) is deque or type(held) is list:
            for i in range(count if count < FIRST else FIRST):
                item = held[-1 - i if shared.is_stack else i]
                if type(item) is int and SMALL < item < LARGEST:
                    words += '%d\0' % item
                else:
                    words += values.brief(item) + '\0'
    except (RecursionError, IndexError, TypeError):
        return  # no room to look at it, or it is no queue any more
    left = own.get('unfinished_tasks', count)
    if left < shared.left:
        shared.counts = True
    if left != count and shared.counts:
        words += '%d unfinished' % left
    shared.left = left
    state = count, words
    if state != shared.last:
        shared.last = state
        if (
            lease.free
            or lease.told != lease.left
            or len(texts) >= FULL_TEXTS
        ):
            tell_text((wire.STATE, shared.number, count, 0, 0, 0), words)
        else:
            data = words.encode('utf-8', 'replace')
            ops.extend(
                (wire.STATE, shared.number, count, 0, 0, 0, len(data))
            )
            texts.append(data)


def is_stack(kind):
    """Whether what is put last is taken first."""
    return any(
        values.class_name(each) == 'LifoQueue'
        for each in values.ORDER.__get__(kind)
    )


def executor_state(shared, own):
    return NOTHING


def future_state(shared, own):
    value = FUTURE_STATES[own['_state']]
    note = ''
    if value == 3:
        error = own['_exception']
        note = (
            values.brief(own['_result'])
            if error is None
            else values.error_text(error)
        )
    return value, note.replace('\0', '?')


READERS = {
    SEMAPHORE: semaphore_state,
    EVENT: event_state,
    CONDITION: condition_state,
    BARRIER: barrier_state,
    EXECUTOR: executor_state,
    FUTURE: future_state,
}


def used(shared, me):
    """A thread has changed a simple queue."""
    if not shared.number and me.ident != shared.maker:
        meet(shared)
    elif shared.number:
        look_at_queue(shared)


def install():
    watched = library.WATCHED[THREADING]
    watched['__init__'] += (('lock', library.nothing, condition_made),)
    watched['_release'] = (('self', barrier_opens, library.no_value),)
