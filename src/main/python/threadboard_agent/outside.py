"""Waits for the world outside: a real call is made only when it cannot block.
"""

import posix
import select
import stat
import sys

from . import baton, calls, library, watch, wire
from .baton import block_text, current, lease, point, tell, tell_text
from .locks import put
from .watch import Wait, add, remove

IN = select.POLLIN | select.POLLHUP | select.POLLERR
OUT = select.POLLOUT | select.POLLHUP | select.POLLERR
real = {
    name: getattr(posix, name)
    for name in ('read', 'waitpid', 'pipe', 'get_blocking')
    if hasattr(posix, name)
}
real_select = select.select

LOOK = 500  # so much work is a look at the outside

inner = set()  # descriptors whose other end is in this process, too
told = set()
PHRASES = {
    'socket': 'a socket',
    'pipe': 'a pipe',
    'child': 'a child',
    'stdin': 'standard input',
    'process': 'a lock of processes',
}


def deadline_of(seconds):
    return (
        wire.NEVER
        if seconds is None or seconds < 0
        else baton.moment() + baton.nanoseconds(seconds)
    )


def touched(what):
    """Tells once for each place and kind that the run depends on the outside
    here: `a socket at line 9`.
    """
    frame = library.caller(sys._getframe(1))
    while frame is not None and not library.is_own(frame.f_code.co_filename):
        frame = frame.f_back
    if frame is None:
        return
    place = what, frame.f_code.co_filename, frame.f_lineno
    if place not in told:
        told.add(place)
        tell_text(
            (wire.OUTSIDE, 0),
            '%s at line %d'
            % (PHRASES.get(what, 'a descriptor'), frame.f_lineno),
        )


def looked(me, found=False):
    """To look at the outside is work, too: the holder may do nothing else, in
    no line of the program's own.
    """
    if found:
        me.looks = 0  # it does not only look at the clock
    baton.worked(LOOK)
    point()


def wait(me, what, kind, called, deadline):
    """Waits until the outside has answered or the deadline has passed; returns
    whether it has answered.

    kind: a key of `PHRASES`
    called: a thing, and its method of C's that the program called
    """
    looked(me)
    if what.is_over():
        me.looks = 0  # it does not only look at the clock
        return True
    if 0 <= deadline <= lease.now:
        return False
    is_inner = what.answered is None and all(
        fd in inner for fd, _ in what.places
    )
    if not is_inner:
        touched(kind)
    fd, events = (
        (-1, 0) if is_inner else what.places[0] if what.places else (-2, 0)
    )
    words = calls.words(*called)
    while not lease.finished:
        add(me, what)
        in_time = block_text(
            me, (wire.IO, fd, events, deadline, 0), words
        )
        remove(me)
        words = ''
        if not in_time or what.is_over():
            break
    tell(wire.WAKE)
    return what.is_over()


def wait_fd(fd, events, kind, thing, name, seconds=None):
    me = current()
    return me is None or wait(
        me,
        Wait([(fd, events)]),
        kind,
        (thing, name),
        deadline_of(seconds),
    )


def read(fd, size):
    if current() is not None and can_block(fd):
        wait_fd(fd, IN, 'pipe', 'os', 'read')
    return real['read'](fd, size)


def can_block(fd):
    try:
        mode = posix.fstat(fd).st_mode
        return (
            stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stat.S_ISCHR(mode)
        ) and real['get_blocking'](fd)
    except OSError:
        return False


def pipe():
    ends = real['pipe']()
    inner.update(ends)
    return ends


def waitpid(pid, options):
    me = current()
    if me is not None and not options & posix.WNOHANG:
        wait_child(me, pid, wire.NEVER, ('os', 'waitpid'))
    return real['waitpid'](pid, options)


def wait_child(me, pid, deadline, called):
    """Waits for the end of a child, without taking its status."""
    kind = posix.P_PID if pid > 0 else posix.P_ALL

    def ended():
        try:
            return (
                posix.waitid(
                    kind,
                    max(pid, 0),
                    posix.WEXITED | posix.WNOHANG | posix.WNOWAIT,
                )
                is not None
            )
        except OSError:
            return True

    return wait(
        me,
        Wait([], ended),
        'child',
        called,
        deadline,
    )


def select_(rlist, wlist, xlist, timeout=None):
    now = real_select(rlist, wlist, xlist, 0)
    me = current()
    if me is None:
        return real_select(rlist, wlist, xlist, timeout)
    if any(now) or timeout == 0 or timeout is not None and timeout < 0:
        looked(me, any(now))
        return now
    places = [
        (number(entry), events)
        for entries, events in (
            (rlist, IN),
            (wlist, OUT),
            (xlist, select.POLLPRI),
        )
        for entry in entries
    ]
    merged = {}
    for fd, events in places:
        merged[fd] = merged.get(fd, 0) | events
    wait(
        me,
        Wait(list(merged.items())),
        'select',
        ('select', 'select'),
        deadline_of(timeout),
    )
    return real_select(rlist, wlist, xlist, 0)


def number(entry):
    return entry if isinstance(entry, int) else entry.fileno()


class Poll:
    """CPython's `select.poll` object."""

    def __init__(self):
        self._real = watch.real_poll()
        self._places = {}

    def register(
        self, fd, eventmask=select.POLLIN | select.POLLPRI | select.POLLOUT
    ):
        self._real.register(fd, eventmask)
        self._places[number(fd)] = eventmask

    def modify(self, fd, eventmask):
        self._real.modify(fd, eventmask)
        self._places[number(fd)] = eventmask

    def unregister(self, fd):
        self._real.unregister(fd)
        self._places.pop(number(fd), None)

    def poll(self, timeout=None):
        me = current()
        if me is None:
            return self._real.poll(timeout)
        now = self._real.poll(0)
        if now or timeout == 0:
            looked(me, now)
            return now
        seconds = None if timeout is None else timeout / 1e3
        wait(
            me,
            Wait(list(self._places.items())),
            'poll',
            (self, 'poll'),
            deadline_of(seconds),
        )
        return self._real.poll(0)


def make_epoll():
    real_epoll = select.epoll

    class Epoll:
        """CPython's `select.epoll` object, of which a descriptor can itself be
        waited for.
        """

        def __init__(self, sizehint=-1, flags=0):
            self._real = real_epoll(sizehint, flags)
            self._fds = set()

        @classmethod
        def fromfd(cls, fd):
            self = object.__new__(cls)
            self._real = real_epoll.fromfd(fd)
            self._fds = {-1}
            return self

        def register(
            self,
            fd,
            eventmask=select.EPOLLIN | select.EPOLLPRI | select.EPOLLOUT,
        ):
            self._real.register(fd, eventmask)
            self._fds.add(number(fd))

        def unregister(self, fd):
            self._real.unregister(fd)
            self._fds.discard(number(fd))

        def poll(self, timeout=None, maxevents=-1):
            me = current()
            if me is None:
                return self._real.poll(timeout, maxevents)
            now = self._real.poll(0, maxevents)
            if now or timeout == 0:
                looked(me, now)
                return now
            fd = self._real.fileno()
            if self._fds <= inner:
                inner.add(fd)
            else:
                inner.discard(fd)
            wait(
                me,
                Wait([(fd, IN)]),
                'epoll',
                (self, 'poll'),
                deadline_of(timeout),
            )
            return self._real.poll(0, maxevents)

        def close(self):
            inner.discard(-1 if self._real.closed else self._real.fileno())
            self._real.close()

        def __getattr__(self, name):
            return getattr(self._real, name)

        def __enter__(self):
            return self

        def __exit__(self, *error):
            self.close()

    Epoll.__name__ = Epoll.__qualname__ = 'epoll'
    Epoll.__module__ = 'select'
    return Epoll


def install():
    put(posix, read=read, waitpid=waitpid, pipe=pipe)
    put(select, select=select_, poll=Poll)
    if hasattr(select, 'epoll'):
        select.epoll = make_epoll()
