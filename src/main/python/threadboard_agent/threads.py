"""Threads that answer to the baton: what `_thread.start_new_thread` and its
like start.
"""

import _thread
import sys
from _collections import deque
from _functools import partial
from _operator import methodcaller
from time import sleep as real_sleep

from . import baton, library, pipes, reasons, wire
from .baton import (
    current,
    lease,
    new_runner,
    point,
    ready,
    running,
    tell,
    tell_text,
)
from .endings import Ending
from .locks import lock, put

real_start = _thread.start_new_thread
real_sentinel = getattr(_thread, '_set_sentinel', None)
real_joinable = getattr(_thread, 'start_joinable_thread', None)
steps_of_a_thread = methodcaller('__call__')

on_begin = []  # called in each new thread before the program's code runs


def start(runner, body):
    """Starts a thread that waits for the baton, and then runs `body` without a
    frame of ours below it.
    """
    steps = (lambda: begin(runner), body, Ending(runner))
    lease.alive += 1
    if lease.alive == 2:
        baton.rouse()
        if lease.holder is not None:
            lease.holder.spun = 0  # nobody had to wait meanwhile
    if lease.free:
        tell(wire.START, runner.ident)
        return real_start(deque, (map(steps_of_a_thread, steps), 0))
    try:
        real = start_really(runner, map(steps_of_a_thread, steps))
    except BaseException:
        lease.alive -= 1
        raise
    baton.join_runner(runner, real)
    tell(wire.START, runner.ident)
    baton.made_ready.append(runner)
    if lease.asks:
        lease.due = True
    return real


def start_really(runner, steps):
    """Starts the system's thread, whose end can be waited for: from 3.13 on by
    what is returned here, before by what the thread itself makes.
    """
    if real_joinable is None:
        return real_start(deque, (steps, 0))
    handle = real_joinable(partial(deque, steps, 0))
    runner.wait_until_gone = handle.join
    return handle.ident


def begin(runner):
    runner.native = baton.native_id()
    if lease.free:
        baton.join_runner(runner, baton.get_ident())
    else:
        if real_sentinel is not None:
            sentinel = real_sentinel()
            sentinel.acquire()
            runner.wait_until_gone = sentinel.acquire
        runner.wake.acquire()
    tell_text((wire.BEGIN,), getattr(runner.object(), '_name', '') or '')
    pipes.take(runner)
    for action in on_begin:
        action()


def run_raw(function, args, kwargs):
    """As CPython runs the function of `start_new_thread`: errors are only
    printed.
    """
    try:
        function(*args, **kwargs)
    except SystemExit:
        pass
    except BaseException as error:
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_code is run_raw.__code__:
            trace = trace.tb_next
        report(error, trace, function)


def report(error, trace, function):
    """Prints what CPython prints of an error that nobody has caught."""
    message = 'Exception ignored in thread started by'
    if sys.version_info >= (3, 13):
        message, function = '%s %r' % (message, function), None
    try:
        sys.unraisablehook(
            hook_arguments()((type(error), error, trace, message, function))
        )
    except BaseException:
        return


def hook_arguments():
    """The class of what `sys.unraisablehook` takes, which can only be had from
    a call of it.
    """

    class Unraisable:
        def __del__(self):
            raise ValueError

    calls = []
    hook = sys.unraisablehook
    sys.unraisablehook = calls.append
    try:
        Unraisable()
    finally:
        sys.unraisablehook = hook
    return type(calls[0])


def start_new_thread(function, args, kwargs=None):
    check(function, args, kwargs)
    if current() is None:
        return real_start(function, args, kwargs or {})
    thread = getattr(function, '__self__', None)
    runner = library.runner_of(thread)
    if runner is None:
        runner = new_runner()
        tell_text(
            (wire.CREATE, runner.ident, 1),
            '',
            library.call_text(function, args, kwargs or {}),
        )
        real = start(runner, lambda: run_raw(function, args, kwargs or {}))
    else:
        real = start(runner, function)
    point()
    return real


def check(function, args, kwargs):
    if not callable(function):
        raise TypeError('first arg must be callable')
    if not isinstance(args, tuple):
        raise TypeError('2nd arg must be a tuple')
    if kwargs is not None and not isinstance(kwargs, dict):
        raise TypeError('optional 3rd arg must be a dictionary')


def _set_sentinel():
    """Up to 3.12: a lock that the end of this thread releases."""
    me = current()
    if me is None and real_sentinel is not None:
        return real_sentinel()
    sentinel = lock()
    if me is not None:
        sentinel._state.of = me
        me.sentinels.append(sentinel._state)
    return sentinel


class _ThreadHandle:
    """From 3.13: what a thread's object joins."""

    __slots__ = (
        'ident',
        '_runner',
        '_done',
        '_waiters',
        '_starting',
        '__weakref__',
    )

    def __init__(self):
        self.ident = 0
        self._runner = None
        self._done = False
        self._starting = False
        self._waiters = []

    def is_done(self):
        return self._done

    def _set_done(self):
        if not self.ident:
            raise RuntimeError('thread not started')
        self._open()

    def _open(self):
        self._done = True
        while self._waiters:
            ready(self._waiters.pop(0))

    def join(self, timeout=None):
        if not self._starting:
            raise RuntimeError('thread not started')
        me = current()
        if self._runner is me and me is not None:
            raise RuntimeError('Cannot join current thread')
        if me is None:
            self._join_outside(timeout)
            return
        point()
        deadline = (
            wire.NEVER
            if timeout is None or timeout < 0
            else baton.moment() + baton.nanoseconds(timeout)
        )
        if not self._done:
            self._wait(me, deadline)

    def _join_outside(self, timeout):
        rest = timeout if timeout is not None and timeout >= 0 else None
        while not self._done and (rest is None or rest > 0):
            real_sleep(0.002)
            rest = None if rest is None else rest - 0.002

    def _wait(self, me, deadline):
        reason, target, on, shared = reasons.find(self, sys._getframe(2))
        opened = reason
        target = self._runner.ident if self._runner else target
        while (
            not self._done
            and not lease.finished
            and (deadline < 0 or deadline > lease.now)
        ):
            self._waiters.append(me)
            try:
                in_time = baton.wait(me, reason, target, deadline, on, shared)
            finally:
                if me in self._waiters:
                    self._waiters.remove(me)
            if not in_time:
                break
            reason = wire.SILENT
        if opened:
            tell(wire.WAKE)

    def __repr__(self):
        return '<_ThreadHandle object: ident=%s>' % self.ident

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_thread._ThreadHandle' object")


shutdown_handles = []


def start_joinable_thread(function, handle=None, daemon=True):
    if not callable(function):
        raise TypeError('thread function must be callable')
    handle = handle if handle is not None else _ThreadHandle()
    if not isinstance(handle, _ThreadHandle):
        raise TypeError("'handle' must be a _ThreadHandle")
    if handle._starting:
        raise RuntimeError('thread already started')
    if current() is None:
        return start_outside(function, handle, daemon)
    runner = library.runner_of(getattr(function, '__self__', None))
    if runner is None:
        runner = new_runner()
        tell_text(
            (wire.CREATE, runner.ident, int(daemon)),
            '',
            library.call_text(function, (), {}),
        )
        body = lambda: run_raw(function, (), {})
    else:
        body = function
    handle._starting = True
    handle._runner = runner
    runner.handle = handle
    try:
        handle.ident = start(runner, body)
    except BaseException:
        handle._starting = False
        raise
    if not daemon:
        shutdown_handles.append(handle)
    point()
    return handle


def start_outside(function, handle, daemon):
    """In a forked child: CPython's own thread."""
    handle._starting = True
    handle.ident = real_start(
        deque, (map(steps_of_a_thread, (function, handle._open)), 0)
    )
    if not daemon:
        shutdown_handles.append(handle)
    return handle


def _make_thread_handle(ident):
    handle = _ThreadHandle()
    handle.ident = ident
    handle._starting = True
    handle._runner = running.get(ident)
    return handle


def _shutdown():
    """Waits for all threads that are no daemons."""
    while shutdown_handles:
        handle = shutdown_handles.pop(0)
        if handle._runner is None or handle._runner is not current():
            handle.join()


def install():
    put(
        _thread,
        start_new_thread=start_new_thread,
        _set_sentinel=_set_sentinel,
        start_joinable_thread=start_joinable_thread,
        _make_thread_handle=_make_thread_handle,
        _shutdown=_shutdown,
    )
    _thread.start_new = _thread.start_new_thread
    if hasattr(_thread, '_ThreadHandle'):
        _ThreadHandle.__module__ = '_thread'
        _thread._ThreadHandle = _ThreadHandle
