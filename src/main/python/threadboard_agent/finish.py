"""The end of the program."""

import _signal
import atexit
import posix

from . import baton, quick_exit, wire
from .locks import put

real_exit = posix._exit
real_setitimer = getattr(_signal, 'setitimer', None)
last = []  # what is done before the end is told


def finish():
    """Main is over."""
    if baton.current() is None or baton.lease.finished:
        return
    if real_setitimer is not None:
        real_setitimer(
            _signal.ITIMER_REAL, 0
        )  # in plain Python it would have come long ago, or never
    for act in last:
        act()
    baton.tell(wire.FINISH)
    # Not later: the watch thread, which CPython will soon end wherever it is,
    # must not hold the lock then by which is sent.
    baton.lease.finished = True
    baton.flush()


def finish_all():
    """So is all that was to run at the exit."""
    status = quick_exit.UNKNOWN
    if baton.current() is not None and not baton.lease.finished:
        status = quick_exit.status()
        if status != quick_exit.UNKNOWN and not quick_exit.flushed():
            status = quick_exit.UNKNOWN
    finish()
    if status != quick_exit.UNKNOWN:
        real_exit(status)


def _exit(status):
    if not baton.lease.off:
        finish()
    real_exit(status)


def install():
    atexit.register(finish_all)
    put(posix, _exit=_exit)
