"""The policy `os`: nobody hands out a baton. CPython's own lock decides, time
is real, and we only tell what happens.

Each thing told is preceded by who did it and when, in nanoseconds since the
start.
"""

import _thread
import time
from _collections import deque
from _functools import partial

from . import (
    baton,
    clock,
    library,
    locks,
    objects,
    own_threads,
    reasons,
    threads,
    watch,
    wire,
)
from .baton import current, lease, looking, ops, running, tell, tell_text, texts
from .locks import put

real_sleep = time.sleep
real_joinable = getattr(_thread, 'start_joinable_thread', None)
mutex = _thread.RLock()
REST = 0.05  # seconds between two sendings
began = time.monotonic_ns()


def tell_now(*ints):
    """As `baton.tell`, by any thread at any time."""
    if looking and baton.get_ident() in looking:
        return
    me = running.get(baton.get_ident())
    with mutex:
        ops.extend(
            (
                wire.NOW,
                1 if me is None else me.ident,
                time.monotonic_ns() - began,
            )
        )
        ops.extend(ints)
        if len(ops) >= baton.FULL:
            flush()


def tell_text_now(ints, *words):
    if looking and baton.get_ident() in looking:
        return
    words = [word.encode('utf-8', 'replace') for word in words]
    with mutex:
        texts.extend(words)
        tell_now(*ints, *map(len, words))


def flush():
    with mutex:
        if ops:
            baton.main_channel.send(ops, texts)
            ops.clear()
            texts.clear()


def keep_flushing():
    """So that the engine hears of everything soon."""
    while not lease.off:
        real_sleep(REST)
        flush()


def take(state, blocking, timeout):
    """Really takes a lock."""
    nanoseconds = locks.limit(blocking, timeout)
    if not state.real.acquire(False):
        if nanoseconds == 0:
            refused(state)
            return False
        if not wait(state, timeout):
            return False
    state.count = 1
    state.owner = current()
    if state.number and state.owner is not None:
        with mutex:
            objects.taken(state, state.owner)
    return True


def refused(state):
    me = current()
    if state.number and me is not None:
        with mutex:
            objects.refused(state, me)


def wait(state, timeout):
    if current() is None:
        if baton.get_ident() in looking:
            raise baton.Held
        return state.real.acquire(True, timeout)
    with mutex:
        reason, target, on, shared = reasons.find(state, library.getframe(3))
    owner = state.owner
    if reason:
        tell_text(
            (
                wire.WAIT,
                reason,
                target or (owner.ident if owner else 0),
                wire.NEVER,
                shared,
            ),
            on,
        )
    try:
        return state.real.acquire(True, timeout)
    finally:
        if reason:
            tell(wire.WAKE)


def give(state):
    me = current()
    if state.number and me is not None:
        with mutex:
            objects.given(state, me)
    state.count = 0
    state.owner = None
    state.real.release()


def sleep(seconds):
    nanoseconds = clock.to_nanoseconds(seconds)
    if current() is None:
        return real_sleep(seconds)
    tell(
        wire.SLEEP,
        time.monotonic_ns() - began + nanoseconds,
        clock.double_bits(nanoseconds / 1e9),
    )
    real_sleep(seconds)
    return tell(wire.WAKE)


def start_joinable_thread(function, handle=None, daemon=True):
    """From 3.13: CPython's own, with our steps around the function."""
    runner = library.runner_of(getattr(function, '__self__', None))
    if runner is None:
        return real_joinable(function, handle, daemon)
    steps = (lambda: threads.begin(runner), function, threads.Ending(runner))
    tell(wire.START, runner.ident)
    return real_joinable(
        partial(deque, map(threads.steps_of_a_thread, steps), 0),
        handle=handle,
        daemon=daemon,
    )


def install(modules):
    """Puts what only tells in the place of what asks, in the agent's modules
    and in CPython's.
    """
    lease.free = True
    lease.left = lease.told = 0
    replaced = {'tell': tell_now, 'tell_text': tell_text_now, 'flush': flush}
    for module in modules:
        for name, function in replaced.items():
            if hasattr(module, name):
                setattr(module, name, function)
    globals().update(tell=tell_now, tell_text=tell_text_now)
    locks.take_freely, locks.give_freely = take, give
    locks.install()
    put(time, sleep=sleep)
    put(_thread, start_new_thread=threads.start_new_thread)
    _thread.start_new = _thread.start_new_thread
    if real_joinable is not None:
        put(_thread, start_joinable_thread=start_joinable_thread)
    watch.install()


def begin():
    own_threads.start(keep_flushing)
