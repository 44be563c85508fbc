"""The end of the program."""

import atexit
import posix

from . import baton, wire
from .locks import put

real_exit = posix._exit


def finish():
    """Main is over, and so is all that was to run at the exit."""
    if baton.current() is None or baton.lease.finished:
        return
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
