"""The ends of threads.

A thread that has run keeps the baton until the system's thread is really gone,
with its locals, for their destructors are the program's code, too. A thread of
ours waits for that; it then tells of the end and hands the baton on in its
name.
"""

from . import baton, own_threads, pipes, wire
from .baton import allocate_lock, get_ident, known, lease, running, tell

idle = []  # waiters that have nothing to do


class Ending:
    """The last step of a thread, which comes even if an error skips it."""

    __slots__ = ('_runner',)

    def __init__(self, runner):
        self._runner = runner

    def __call__(self):
        end(self._runner)

    def __del__(self):
        if self._runner.real == get_ident():
            end(self._runner)


class Waiter:
    """A thread that waits until another is gone; one for each that is going.
    """

    __slots__ = ('_runner', '_called')

    def __init__(self):
        self._runner = None
        self._called = allocate_lock()
        self._called.acquire()
        own_threads.start(self._run)

    def call(self, runner):
        self._runner = runner
        self._called.release()

    def _run(self):
        while True:
            self._called.acquire()
            runner = self._runner
            self._runner = None
            runner.wait_until_gone()
            if lease.finished:
                return
            if lease.holder is not runner:
                baton.come_back(runner)
            forget(runner)
            runner.real = get_ident()
            runner.native = baton.native_id()
            idle.append(self)
            tell_end(runner)
            del runner


def end(runner):
    """The function of the thread that calls is over."""
    if lease.finished or runner.ended or runner.ending:
        return
    baton.current()
    runner.ending = True
    if runner.wait_until_gone is None:
        tell_end(runner)
        return
    try:
        waiter = idle.pop() if idle else Waiter()
    except RuntimeError:  # the system has no more threads
        tell_end(runner)
    else:
        waiter.call(runner)


def tell_end(runner):
    """It is gone, and those that join it can go on."""
    runner.ended = True
    tell(wire.END)
    lease.alive -= 1
    for sentinel in runner.sentinels:
        sentinel.open()
    if runner.handle is not None:
        runner.handle._open()
    forget(runner)
    if runner.object() is None:
        known.pop(runner.ident, None)
    if not lease.free:
        pipes.give_back(runner)
        baton.look_outside()
        baton.add((wire.GONE,), ())
        baton.leave(runner)


def forget(runner):
    """Another thread may already have the system's number of this one."""
    if running.get(runner.real) is runner:
        del running[runner.real]
