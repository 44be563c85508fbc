"""Locks that answer to the baton: what `_thread.allocate_lock` and
`_thread.RLock` make.
"""

import _thread
import sys
from time import sleep as real_sleep

from . import baton, library, objects, reasons, reprs, tasks, wire
from .baton import (
    FULL,
    Held,
    at_rest,
    current,
    get_ident,
    lease,
    looking,
    made_ready,
    ops,
    point,
    ready,
    tell,
)
from .library import getframe
from .objects import BOTH

probe = _thread.allocate_lock()
VERSION = sys.version_info[:2]
HASH_STEP = 16
ALONE = 1 << 16  # more locks than a program makes before its first thread

guard = baton.allocate_lock()
take_freely = give_freely = (
    None  # what takes and gives real locks under the policy `os`
)


def limit(blocking, timeout):
    """The time in nanoseconds to wait: 0 not at all, -1 for ever.

    A real lock that is free says whether the arguments are right, in the words
    of this CPython.
    """
    if blocking is not True or timeout != -1:
        probe.acquire(blocking, timeout)
        probe.release()
    if not blocking:
        return 0
    return wire.NEVER if timeout == -1 else baton.nanoseconds(timeout)


class State:
    """What a lock is: who has it, who waits for it, and what the engine calls
    it.
    """

    __slots__ = (
        'real',
        'owner',
        'count',
        'waiters',
        'number',
        'shared',
        'watched',
        'outer',
        'of',
        'serial',
    )
    serials = 0

    def __init__(self):
        self.real = baton.allocate_lock() if lease.free else None
        self.owner = None
        self.count = 0
        self.waiters = []
        # the engine's; 0 if it is not to hear of it, below if more is to be
        # done when it is taken and given back
        self.number = 0
        self.shared = None  # what is known of it if it is the program's
        self.watched = None  # the objects whose lock it is
        self.outer = None  # the next lock of those that its owner holds
        self.of = None  # the thread whose end releases it
        State.serials += 1
        self.serial = State.serials * HASH_STEP

    def take(self, blocking, timeout):
        """Takes it once; returns whether it did."""
        if self.real is not None:
            return take_freely(self, blocking, timeout)
        nanoseconds = limit(blocking, timeout)
        me = current()
        if me is None:
            return self.take_outside(nanoseconds)
        if me.inside is not None:
            objects.look_inside(me)
        point()
        if self.count and not nanoseconds:
            if self.number == BOTH:
                objects.refused(self, me)
            return False
        if self.count and not at_rest(me, self.wait, me, nanoseconds):
            return False
        self.count = 1
        self.owner = me
        if self.number == BOTH:
            objects.taken(self, me)
        elif self.number > 0:
            tell(wire.ACQUIRE, self.number)
        return True

    def wait(self, me, nanoseconds):
        """Waits until it is free; returns whether it is."""
        deadline = (
            wire.NEVER if nanoseconds < 0 else baton.moment() + nanoseconds
        )
        reason, target, on, shared = reasons.find(self, getframe(3))
        opened = reason
        while self.count and not lease.finished:
            self.waiters.append(me)
            if reason == wire.LOCK and self.owner:
                target = self.owner.ident
            try:
                in_time = baton.wait(
                    me, reason, target, deadline, on, shared
                )
            finally:
                if me in self.waiters:
                    self.waiters.remove(me)
            if not in_time:
                break
            reason = wire.SILENT
        if opened:
            if lease.told == lease.left:
                ops.append(wire.WAKE)
            else:
                tell(wire.WAKE)
        return not self.count

    def take_outside(self, nanoseconds):
        """In a thread that the engine does not know, and in a forked child:
        asks again and again.
        """
        pause = 0.0002
        while True:
            with guard:
                if not self.count:
                    self.count = 1
                    return True
            if nanoseconds == 0:
                return False
            if get_ident() in looking:
                raise Held
            real_sleep(pause)
            if nanoseconds > 0:
                nanoseconds = max(0, nanoseconds - baton.nanoseconds(pause))
            pause = min(pause * 1.5, 0.01)

    def give(self):
        """Releases it, and lets one who waits try."""
        if self.real is not None:
            give_freely(self)
            return
        number = self.number
        holder = lease.holder
        is_fast = (
            lease.left
            and not lease.due
            and holder is not None
            and holder.real == get_ident()
        )
        if number < 0:
            me = holder if is_fast else current()
            if me is not None:
                objects.given(self, me)
        self.count = 0
        self.owner = None
        if (
            is_fast
            and lease.told == lease.left
            and len(ops) < FULL
        ):
            # As below, with as few calls as can be.
            if holder.inside is not None:
                objects.look_inside(holder)
            if number > 0:
                ops.extend((wire.RELEASE, number))
            if self.waiters:
                other = self.waiters.pop(0)
                ops.extend((wire.READY, other.ident))
                made_ready.append(other)
                if other.timed:
                    lease.alone = False
                if lease.asks:
                    lease.due = True
                    point()
                    return
            if lease.left > 0:
                lease.left -= 1
            return
        me = current()
        if me is None:
            return
        if me.inside is not None:
            objects.look_inside(me)
        if number > 0:
            tell(wire.RELEASE, number)
        if self.waiters:
            ready(self.waiters.pop(0))
        point()

    def open(self):
        """Releases it, and lets all who wait try."""
        if self.real is not None:
            self.real = baton.allocate_lock()
        self.count = 0
        self.owner = None
        while self.waiters:
            ready(self.waiters.pop(0))


class lock:
    """CPython's `_thread.lock`."""

    __slots__ = ('_state', '__weakref__')

    def __new__(cls):
        if cls is not lock:
            raise TypeError(
                "type '_thread.lock' is not an acceptable base type"
            )
        self = object.__new__(cls)
        self._state = State()
        objects.of_lock(
            self._state, self, objects.LOCK, library.caller(getframe(1))
        )
        return self

    def __init_subclass__(cls):
        raise TypeError("type '_thread.lock' is not an acceptable base type")

    def acquire(self, blocking=True, timeout=-1):
        state = self._state
        holder = lease.holder
        if not (
            lease.left
            and not lease.due
            and holder is not None
            and holder.real == get_ident()
            and timeout == -1
            and blocking
        ):
            return state.take(blocking, timeout)
        # As `take`, with as few calls as can be.
        if holder.inside is not None:
            objects.look_inside(holder)
        if lease.left > 0:
            lease.left -= 1
        if state.count and not at_rest(
            holder, state.wait, holder, wire.NEVER
        ):
            return False
        state.count = 1
        state.owner = holder
        number = state.number
        if number > 0:
            if lease.told == lease.left and len(ops) < FULL:
                ops.extend((wire.ACQUIRE, number))
            else:
                tell(wire.ACQUIRE, number)
        elif number == BOTH:
            objects.taken(state, holder)
        return True

    __enter__ = acquire

    def release(self):
        if not self._state.count:
            raise RuntimeError('release unlocked lock')
        self._state.give()

    def locked(self):
        return self._state.count > 0

    def __exit__(self, *error):
        if not self._state.count:
            raise RuntimeError('release unlocked lock')
        self._state.give()

    def __hash__(self):
        return self._state.serial

    def __repr__(self):
        return '<%s _thread.lock object at 0x%x>' % (
            'locked' if self._state.count else 'unlocked',
            id(self),
        )

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_thread.lock' object")

    if VERSION >= (3, 9):

        def _at_fork_reinit(self):
            self._state.open()

    acquire_lock, release_lock, locked_lock = acquire, release, locked


class RLock:
    """CPython's `_thread.RLock`."""

    __slots__ = ('_state', '_thread', '__weakref__')

    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        self._state = State()
        objects.of_lock(
            self._state, self, objects.RLOCK, library.caller(getframe(1))
        )
        self._thread = 0
        return self

    def acquire(self, blocking=True, timeout=-1):
        state = self._state
        if state.count and self._thread == get_ident():
            state.count += 1
            objects.retaken(state)
            return True
        if not state.take(blocking, timeout):
            return False
        self._thread = get_ident()
        return True

    __enter__ = acquire

    def release(self):
        state = self._state
        if not state.count or self._thread != get_ident():
            raise RuntimeError('cannot release un-acquired lock')
        if state.count > 1:
            state.count -= 1
            objects.half_given(state)
            return
        self._thread = 0
        state.give()

    def __exit__(self, *error):
        self.release()

    def _is_owned(self):
        state = self._state
        if not state.count or self._thread != get_ident():
            return False
        if state.watched is not None and state.owner is not None:
            objects.owned(state, state.owner, getframe(1))
        return True

    def _release_save(self):
        state = self._state
        if not state.count:
            raise RuntimeError('cannot release un-acquired lock')
        saved = state.count, self._thread
        self._thread = 0
        state.give()
        return saved

    def _acquire_restore(self, saved):
        state = self._state
        state.take(True, -1)
        _, self._thread = saved
        while state.count < saved[0]:
            state.count += 1
            objects.retaken(state)

    def __hash__(self):
        return self._state.serial

    def __repr__(self):
        return '<%s %s.%s object owner=%d count=%d at 0x%x>' % (
            'locked' if self._state.count else 'unlocked',
            type(self).__module__,
            type(self).__qualname__,
            self._thread,
            self._state.count,
            id(self),
        )

    def __reduce_ex__(self, protocol):
        raise TypeError(
            "cannot pickle '%s.%s' object"
            % (type(self).__module__, type(self).__qualname__)
        )

    if VERSION >= (3, 9):

        def _at_fork_reinit(self):
            self._state.open()
            self._thread = 0

    if VERSION >= (3, 11):

        def _recursion_count(self):
            return self._state.count if self._thread == get_ident() else 0

    if VERSION >= (3, 14):

        def locked(self):
            return self._state.count > 0


class Builtin:
    """Something to call that is no method when a class has it, as a function
    of C is.
    """

    def __init__(self, function, name, module):
        self._function = function
        self.__name__ = self.__qualname__ = name
        self.__module__ = module.__name__
        self.__self__ = module
        self.__doc__ = getattr(getattr(module, name, None), '__doc__', None)

    def __call__(self, *args, **kwargs):
        return self._function(*args, **kwargs)

    def __repr__(self):
        return '<built-in function %s>' % self.__name__

    def __reduce_ex__(self, protocol):
        return self.__name__

    __class__ = property(lambda self: type(len))


def put(module, **functions):
    """Puts functions into a module of C's, which look like C's."""
    for name, function in functions.items():
        if hasattr(module, name):
            setattr(module, name, Builtin(function, name, module))


def number_anew():
    """Sets have their items in the order of these numbers. How many locks there
    are before the first thread differs from a run that a warm parent forks.
    """
    State.serials = max(State.serials, ALONE)


def install():
    baton.rousers.append(number_anew)
    for made_class in (lock, RLock):
        reprs.OURS.add(made_class)
        made_class.__module__ = '_thread'
        made_class.__qualname__ = made_class.__name__
    _thread.allocate_lock = _thread.allocate = Builtin(
        lock, 'allocate_lock', _thread
    )
    _thread.LockType = lock
    if hasattr(_thread, 'lock'):
        _thread.lock = lock
    _thread.RLock = RLock
    objects.lock_classes.update((lock, RLock))
    objects.install()
    tasks.install()
