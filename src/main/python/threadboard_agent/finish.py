"""The end of the program."""

import _signal
import atexit
import posix

from . import baton, wire
from .locks import put

real_exit = posix._exit
real_setitimer = getattr(_signal, 'setitimer', None)


def finish():
    """Main is over, and so is all that was to run at the exit."""
    if baton.current() is None or baton.lease.finished:
        return
    if real_setitimer is not None:
        real_setitimer(
            _signal.ITIMER_REAL, 0
        )  # in plain Python it would have come long ago, or never
    baton.tell(wire.FINISH)
    baton.flush()
    baton.lease.finished = True


def _exit(status):
    if not baton.lease.off:
        finish()
    real_exit(status)


def install():
    atexit.register(finish)
    put(posix, _exit=_exit)
