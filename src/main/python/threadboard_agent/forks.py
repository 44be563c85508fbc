"""Forked children run without the agent: real time, real threads, and locks
that only keep their state.
"""

import posix
import sys
import time

from . import baton, connections, locks, outside, processor, warm, watch
from .locks import put

real_fork = {
    name: getattr(posix, name)
    for name in ('fork', 'forkpty')
    if hasattr(posix, name)
}
real_time = {
    name: getattr(time, name)
    for name in (
        'sleep',
        'time',
        'time_ns',
        'monotonic',
        'monotonic_ns',
        'perf_counter',
        'perf_counter_ns',
        'process_time',
        'process_time_ns',
        'thread_time',
        'thread_time_ns',
        'localtime',
        'gmtime',
        'ctime',
        'asctime',
        'strftime',
        'clock_gettime',
        'clock_gettime_ns',
    )
    if hasattr(time, name)
}
at_child = []  # called in a forked child


def before():
    if warm.serving[0]:
        return
    connections.share()
    outside.inner.clear()  # the child has the other ends, too
    processor.let_go()
    if not baton.lease.finished:
        baton.flush()


def in_child():
    """Takes the agent out of this process."""
    if warm.serving[0]:
        return
    baton.lease.off = baton.lease.finished = True
    baton.lease.left = baton.lease.told = 0
    baton.running.clear()
    baton.waits.clear()
    baton.ops.clear()
    baton.texts.clear()
    baton.early[:] = 0, 0
    baton.strays.clear()
    connections.close_in_child()
    watch.end()
    for action in at_child:
        action()
    for name, function in real_time.items():
        if isinstance(getattr(time, name), locks.Builtin):
            getattr(time, name)._function = function


def forking(real):
    """A fork that does not warn of our own thread if it is the only other."""

    def fork():
        import _warnings

        if (
            baton.current() is None
            or baton.lease.alive > 1
            or sys.version_info < (3, 12)
        ):
            return real()
        entry = ('ignore', None, DeprecationWarning, None, 0)
        filters = _warnings.filters
        filters.insert(0, entry)
        mutated(_warnings)
        try:
            return real()
        finally:
            filters.remove(entry)
            mutated(_warnings)

    return fork


def mutated(warnings):
    getattr(
        warnings, '_filters_mutated_lock_held', None
    ) or warnings._filters_mutated()


def starting(real):
    """A call that starts a program in a child, which has some of our
    descriptors; no callback tells of it.
    """

    def start(*args, **kwargs):
        if not baton.lease.off:
            before()
        return real(*args, **kwargs)

    return start


def install():
    posix.register_at_fork(before=before, after_in_child=in_child)
    try:
        import _posixsubprocess
    except ImportError:
        pass
    else:
        put(_posixsubprocess, fork_exec=starting(_posixsubprocess.fork_exec))
    put(
        posix,
        **{
            name: starting(getattr(posix, name))
            for name in ('posix_spawn', 'posix_spawnp', 'system')
            if hasattr(posix, name)
        },
    )
    put(posix, **{name: forking(real) for name, real in real_fork.items()})
