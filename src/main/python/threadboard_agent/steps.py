"""For a search: what a thread is about to do at each switch point, and which
objects it has used.

Only installed for `threadboard explore`, so that other runs do not pay for it.
"""

import sys

from . import baton, effects, library, locks, queues, threads, wire
from .baton import (
    FULL,
    at_rest,
    current,
    get_ident,
    lease,
    running,
    strays,
    tell,
)
from .effects import ANYTHING, BEHIND, between, call_at, is_direct, to_end

LINE = 1
ACQUIRE = 2
RELEASE = 3
QUEUE = 4
JOIN = 5
OWN = 1
MOVED = 2
LOOKED = 4

getframe = sys._getframe
places = {}  # by the engine's number of a thread: where its own code stood
NOTHING = 0, 0, 0
# A thread that has not come to any code of the program's, and one that has
# left it.
BEGIN = -1, None, 0, True, None
NOWHERE = -2, None, 0, True, None
KNOWN = sys.version_info >= (3, 10)
NUMBERED = 1 << 40  # about which the numbers of objects are
# what the last object before the first start of a thread was; empty before
first = []
# by the operating system's number of a thread: what it is about to do: a kind,
# an object, and whether the program made that
about = {}


def used(serial):
    """The thread that calls uses that object.

    What main does before it starts another is before all else, and may differ
    from run to run where the outside is looked at.
    """
    if first and current() is not None and not lease.finished:
        tell(wire.USED, number_of(serial))


def number_of(serial):
    """What comes before the first start does not change the number of what
    comes after it.
    """
    return serial and serial - first[0] + NUMBERED


def starts():
    if not first:
        first.append(locks.State.serials * locks.HASH_STEP)


class Waiters(list):
    """Threads that wait for an object: their order is a use of it."""

    __slots__ = ('serial',)

    def __init__(self, serial):
        list.__init__(self)
        self.serial = serial

    def append(self, runner):
        used(self.serial)
        list.append(self, runner)


def tell_step(me):
    """Before the engine is asked who goes on."""
    kind, serial, flags = about.get(me.real, NOTHING)
    frame = library.caller(getframe(2))
    called = None
    if frame is not None and library.is_own(frame.f_code.co_filename):
        flags |= OWN
        kind = kind or LINE
        if kind != LINE:
            called = callee(frame)
    else:
        while frame is not None and not library.is_own(
            frame.f_code.co_filename
        ):
            called = frame
            frame = frame.f_back
    place = place_of(frame, called)
    before = places.get(me.ident, BEGIN)
    places[me.ident] = place
    # While it was alone, it may have come back to where it was.
    effect = ANYTHING if lease.left < 0 else effect_of(before, place)
    if effect:
        flags |= MOVED if effect == ANYTHING else LOOKED
    if first:
        baton.add((wire.AT, kind, flags, number_of(serial)), ())


def callee(own):
    """The agent's frame that the program's own code has called."""
    frame = getframe(2)
    while frame.f_back is not own:
        frame = frame.f_back
    return frame


def place_of(frame, called):
    """Where the program's own code is: a frame, its code, an offset, whether
    it is the outermost, and what it has called there, if it waits for that.
    """
    if frame is None:
        return NOWHERE
    back = frame.f_back
    while back is not None and not library.is_own(back.f_code.co_filename):
        back = back.f_back
    code, offset = frame.f_code, frame.f_lasti
    if called is None:
        return id(frame), code, offset, back is None, None
    offset = call_at(code, offset)
    return id(frame), code, offset, back is None, called.f_code.co_name


def effect_of(before, place):
    """What the program's own code may have done from one place to another."""
    if before == place:
        # Without a call it has been once round a loop.
        return effects.NOTHING if place[4] or place is NOWHERE else ANYTHING
    if not KNOWN:
        return ANYTHING
    code, start, _, called = before[1:]
    if called is not None and not is_direct(code, start, called):
        return ANYTHING
    if code is not None and called is not None:
        start += 2
    if place is NOWHERE:
        if code is None:
            return effects.NOTHING
        return to_end(code, start) if before[3] else ANYTHING
    now, end, outermost, calls = place[1:]
    if before is BEGIN or before is NOWHERE:
        if not outermost:
            return ANYTHING
        start = 0
    elif place[0] != before[0] or now is not code:
        return ANYTHING
    if calls is None:
        return between(now, start, end + 2 if BEHIND else end)
    if not is_direct(now, end, calls):
        return ANYTHING
    return between(now, start, end)


def doing(kind, serial, own, function, *args):
    """Calls a function, whose switch points are about that."""
    me = get_ident()
    before = about.get(me, NOTHING)
    about[me] = kind, serial, own
    try:
        return function(*args)
    finally:
        about[me] = before


def resting(function):
    """The same without tracing, which makes each call and instruction of the
    agent's own slow.
    """

    def call(*args):
        me = running.get(get_ident())
        if me is None or lease.finished:
            return function(*args)
        return at_rest(me, function, *args)

    return call


def install():
    install_baton()
    install_locks(locks.State)
    install_queues(queues.SimpleQueue)
    install_handles(threads._ThreadHandle)


def install_baton():
    lease.stays = 0
    baton.rousers.append(starts)
    offer, block_encoded = baton.offer, baton.block_encoded

    def offer_and_tell(me):
        baton.room()
        tell_step(me)
        if lease.stays > 0 and not (lease.due or baton.waits or strays):
            lease.stays -= 1
            baton.add((wire.POINTS, 1), ())
            if len(baton.ops) >= FULL:
                baton.send()
        else:
            offer(me)

    def block_and_tell(me, ints, words):
        if not lease.finished:
            baton.room()
            tell_step(me)
        return block_encoded(me, ints, words)

    baton.offer = offer_and_tell
    baton.block_encoded = block_and_tell


def install_locks(state):
    init, take, give, opens = (
        state.__init__,
        state.take,
        state.give,
        state.open,
    )

    def init_waiters(self):
        init(self)
        self.waiters = Waiters(self.serial)

    def take_and_tell(self, blocking, timeout):
        own = self.shared is not None
        taken = doing(
            ACQUIRE, self.serial, own, take, self, blocking, timeout
        )
        # Who has it already learns nothing, whoever else wants it.
        if taken or self.owner is not lease.holder:
            used(self.serial)
        return taken

    def give_and_tell(self):
        used(self.serial)
        doing(RELEASE, self.serial, self.shared is not None, give, self)

    def open_and_tell(self):
        used(self.serial)
        opens(self)

    state.__init__ = init_waiters
    state.take = resting(take_and_tell)
    state.give = resting(give_and_tell)
    state.open = open_and_tell
    locks.lock.acquire = locks.lock.__enter__ = acquire
    locks.lock.acquire_lock = acquire


def acquire(self, blocking=True, timeout=-1):
    return self._state.take(blocking, timeout)


def install_queues(queue):
    put, get = queue.put, queue.get

    def serial_of(self):
        if type(self._waiters) is list:
            self._waiters = Waiters(new_serial())
        return self._waiters.serial

    def put_and_tell(self, item, block=True, timeout=None):
        serial = serial_of(self)
        used(serial)
        doing(QUEUE, serial, 0, put, self, item)

    def get_and_tell(self, block=True, timeout=None):
        serial = serial_of(self)
        try:
            return doing(QUEUE, serial, 0, get, self, block, timeout)
        finally:
            used(serial)

    queue.put = put_and_tell
    queue.get = get_and_tell


def install_handles(handle):
    init, join, opens = handle.__init__, handle.join, handle._open

    def init_waiters(self):
        init(self)
        self._waiters = Waiters(new_serial())

    def join_and_tell(self, timeout=None):
        try:
            doing(JOIN, self._waiters.serial, 0, join, self, timeout)
        finally:
            used(self._waiters.serial)

    def open_and_tell(self):
        used(self._waiters.serial)
        opens(self)

    handle.__init__ = init_waiters
    handle.join = join_and_tell
    handle._open = open_and_tell


def new_serial():
    """Locks are numbered in the same row."""
    locks.State.serials += 1
    return locks.State.serials * locks.HASH_STEP
