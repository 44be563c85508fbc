"""Sockets, and pipes to children: changed when the program imports `socket` or
`subprocess`.
"""

import _io

from . import library, outside
from .baton import current
from .locks import put
from .outside import IN, OUT, inner, wait_fd
from .watch import Wait

READS = (
    '_accept',
    'recv',
    'recv_into',
    'recvfrom',
    'recvfrom_into',
    'recvmsg',
    'recvmsg_into',
)
WRITES = ('send', 'sendto', 'sendmsg')


def socket_imported(frame, value):
    """The methods of a socket that can block wait for it first."""
    names = frame.f_globals
    made = names['socket']
    base = made.__mro__[1]
    for name in READS:
        setattr(made, name, guarded(names, name, getattr(base, name), IN))
    for name in WRITES:
        setattr(made, name, guarded(names, name, getattr(base, name), OUT))
    made.sendall = sendall
    real_pair = names['socketpair']

    def socketpair(*args, **kwargs):
        pair = real_pair(*args, **kwargs)
        inner.update(end.fileno() for end in pair)
        return pair

    names['socketpair'] = socketpair


def guarded(names, name, real, events):
    word = name.lstrip('_')

    def method(self, *args, **kwargs):
        seconds = self.gettimeout()
        if (
            seconds != 0
            and self.fileno() >= 0
            and not wait_fd(
                self.fileno(), events, 'socket', self, word, seconds
            )
        ):
            raise names['timeout']('timed out')
        return real(self, *args, **kwargs)

    method.__name__ = name
    method.__qualname__ = 'socket.' + name
    method.__doc__ = real.__doc__
    return method


def sendall(self, data, flags=0):
    with memoryview(data).cast('B') as view:
        sent = 0
        while sent < len(view):
            sent += self.send(view[sent : sent + (1 << 16)], flags)


class PipeReader(_io.FileIO):
    """The raw end of a pipe: it waits before it reads."""

    def readinto(self, buffer):
        wait_fd(self.fileno(), IN, 'pipe', 'pipe', 'read')
        return super().readinto(buffer)

    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        wait_fd(self.fileno(), IN, 'pipe', 'pipe', 'read')
        return super().read(size)

    def readall(self):
        chunks = []
        while True:
            chunk = self.read(1 << 16)
            if not chunk:
                return b''.join(chunks)
            chunks.append(chunk)


class PipeOpener:
    """Stands for the module `io` in `subprocess`."""

    def __init__(self, real):
        self._real = real

    def __getattr__(self, name):
        return getattr(self._real, name)

    def open(self, file, mode='r', buffering=-1, *args, **kwargs):
        if isinstance(file, int) and mode == 'rb' and current() is not None:
            raw = PipeReader(file, 'rb')
            return raw if buffering == 0 else _io.BufferedReader(raw)
        return self._real.open(file, mode, buffering, *args, **kwargs)


def subprocess_imported(frame, value):
    names = frame.f_globals
    names['io'] = PipeOpener(names['io'])
    import _posixsubprocess

    real = _posixsubprocess.fork_exec

    def fork_exec(*args):
        inner.clear()  # the child has the other ends, too
        return real(*args)

    put(_posixsubprocess, fork_exec=fork_exec)
    if '_fork_exec' in names:
        names['_fork_exec'] = _posixsubprocess.fork_exec


def synchronize_imported(frame, value):
    """Semaphores between processes: asked again and again instead of blocking.
    """
    made = frame.f_globals['SemLock']
    real_make = made._make_methods

    def _make_methods(self):
        real_make(self)
        real_acquire = self._semlock.acquire

        def acquire(block=True, timeout=None):
            me = current()
            if me is None or not block:
                return real_acquire(block, timeout)
            deadline = outside.deadline_of(timeout)
            while not real_acquire(False):
                if not outside.wait(
                    me,
                    Wait([], free),
                    'process',
                    (self, 'acquire'),
                    deadline,
                ):
                    return real_acquire(False)
            return True

        def free():
            return not self._semlock._is_zero()

        self.acquire = acquire

    made._make_methods = _make_methods


def sleep_of_subprocess(seconds):
    """`subprocess` sleeps while it asks for a child's end: that is a wait for
    the child.
    """
    frame = library.caller(library.getframe())
    if frame is None or frame.f_code.co_filename != library.SUBPROCESS:
        return False
    popen = frame.f_locals.get('self')
    remaining = frame.f_locals.get('remaining')
    outside.wait_child(
        current(),
        popen.pid,
        outside.deadline_of(
            remaining if type(remaining) is float else seconds
        ),
        (popen, 'wait'),
    )
    return True


def install():
    library.WATCHED[library.STDLIB + '/socket.py'] = {
        '<module>': ((None, library.nothing, socket_imported),)
    }
    library.WATCHED[library.STDLIB + '/multiprocessing/synchronize.py'] = {
        '<module>': ((None, library.nothing, synchronize_imported),)
    }
    library.WATCHED[library.SUBPROCESS] = {
        '<module>': ((None, library.nothing, subprocess_imported),)
    }
