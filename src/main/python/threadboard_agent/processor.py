"""Threads that hand the baton to and fro are kept on one processor, and so is
the engine's thread that a search has for them.

Only one of them runs at a time, and to wake a thread on another processor
takes ten times as long. The program sees the processors that it would see
without this, and so do the processes that it starts.
"""

import posix

from . import baton
from .locks import put

real_get = getattr(posix, 'sched_getaffinity', None)
real_set = getattr(posix, 'sched_setaffinity', None)
real_open = posix.open
real_read = posix.read
real_close = posix.close
STAT = 1 << 10  # longer than a thread's `stat`
PROCESSOR = 36  # its place in a thread's `stat`, behind the name

allowed = []  # the set of all that the program may use
chosen = []  # the set of the one, once some thread is kept there


def keep():
    """The calling thread stays where the others are that do so, or else where
    it is.
    """
    if real_set is None or allowed and not chosen:
        return
    try:
        if not chosen:
            allowed.append(real_get(0))
            chosen.append({processor()})
        real_set(0, chosen[0])
    except (OSError, ValueError, IndexError):
        return


def keep_with(server):
    """In a child of a warm parent: the same with the engine's thread that
    serves it, by the kernel's number.
    """
    keep()
    if chosen and server:
        try:
            real_set(server, chosen[0])
        except OSError:
            pass


def processor():
    """The number of the one that this thread runs on."""
    fd = real_open('/proc/thread-self/stat', posix.O_RDONLY)
    try:
        stat = real_read(fd, STAT)
    finally:
        real_close(fd)
    return int(stat.rpartition(b') ')[2].split()[PROCESSOR])


def let_go():
    """The calling thread may run anywhere, and what it starts."""
    if chosen and real_get(0) == chosen[0]:
        real_set(0, allowed[0])
        me = baton.current()
        if me is not None:
            me.handed = 0


def sched_getaffinity(pid):
    found = real_get(pid)
    return set(allowed[0]) if chosen and found == chosen[0] else found


def sched_setaffinity(pid, mask):
    """From now on the program decides."""
    real_set(pid, mask)
    if not allowed:
        allowed.append(mask)
    del chosen[:]


def letting_go(real):
    """A call that runs another program in this process, or starts one."""

    def call(*args, **kwargs):
        let_go()
        return real(*args, **kwargs)

    return call


def install():
    baton.keep_together.append(keep)
    if real_set is None:
        return
    put(
        posix,
        sched_getaffinity=sched_getaffinity,
        sched_setaffinity=sched_setaffinity,
        **{
            name: letting_go(getattr(posix, name))
            for name in ('execv', 'execve')
            if hasattr(posix, name)
        }
    )
