"""Signals: the program's handlers run only while the main thread has the
baton.
"""

import _signal
import _thread
import posix

from . import baton, library, wire
from .locks import put

real_kill = posix.kill
real_raise = getattr(_signal, 'raise_signal', None)
real_interrupt = _thread.interrupt_main
real_signal = _signal.signal
real_getsignal = _signal.getsignal
real_thread_kill = getattr(_signal, 'pthread_kill', None)
handlers = {}

# Who sends one of these to the whole process may run on for a while, for the
# system lets any thread die of it.
CRASHES = [
    getattr(_signal, name)
    for name in (
        'SIGSEGV',
        'SIGABRT',
        'SIGBUS',
        'SIGFPE',
        'SIGILL',
        'SIGTRAP',
        'SIGSYS',
    )
    if hasattr(_signal, name) and real_thread_kill is not None
]


def arrived(number, frame):
    """CPython calls this in the main thread, wherever that is."""
    handler = handlers.get(number)
    if handler is None:
        return
    lease = baton.lease
    main = baton.known.get(wire.MAIN)
    if lease.off or lease.finished:
        handler(number, frame)
    elif (
        lease.holder is main
        and frame is not None
        and not frame.f_code.co_filename.startswith(library.AGENT)
    ):
        handler(number, frame)
    else:
        lease.signals.append(number)
        baton.fast[0] = -1
        lease.due = lease.due or lease.holder is main
        baton.rouse()
        if main in baton.parked:
            baton.watch_channel.send([wire.READY_OUTSIDE, wire.MAIN])


def run():
    """The main thread, which has the baton, runs what has come."""
    lease = baton.lease
    while lease.signals:
        number = lease.signals.pop(0)
        handler = handlers.get(number)
        if handler is not None:
            handler(number, library.caller(library.getframe()))


def kill(pid, signal):
    """A signal to the program itself comes at once, so that it comes at the
    same place each time.
    """
    me = baton.current()
    if me is None or int(signal) not in handlers or pid != posix.getpid():
        baton.flush_unless_off()
        if me is not None and pid == posix.getpid() and signal in CRASHES:
            return real_thread_kill(baton.get_ident(), signal)
        return real_kill(pid, signal)
    return raise_signal(signal)


def raise_signal(signalnum):
    if baton.current() is None or int(signalnum) not in handlers:
        baton.flush_unless_off()
        return real_raise(signalnum)
    return deliver(int(signalnum))


def interrupt_main(*signum):
    """From 3.10 on it takes the signal's number."""
    number = int(signum[0]) if signum else int(_signal.SIGINT)
    if baton.current() is None or number not in handlers:
        return real_interrupt(*signum)
    return deliver(number)


def deliver(number):
    me = baton.current()
    baton.lease.signals.append(number)
    if me.ident == wire.MAIN:
        run()
        return
    main = baton.known.get(wire.MAIN)
    if main in baton.parked:
        baton.ready(main)
    baton.point()


def signal(signalnum, handler):
    number = int(signalnum)
    before = getsignal(number) if 0 < number < _signal.NSIG else None
    if callable(handler) and baton.current() is not None:
        real_signal(signalnum, arrived)
        handlers[number] = handler
    else:
        real_signal(signalnum, handler)
        handlers.pop(number, None)
    return before


def getsignal(signalnum):
    number = int(signalnum)
    return (
        handlers[number] if number in handlers else real_getsignal(signalnum)
    )


def in_child():
    """The handlers are CPython's own again."""
    for number, handler in handlers.items():
        try:
            real_signal(number, handler)
        except ValueError:
            return
    _signal.signal._function = real_signal
    _signal.getsignal._function = real_getsignal


def install():
    baton.run_signals.append(run)
    number = _signal.SIGINT
    if real_getsignal(number) is _signal.default_int_handler:
        real_signal(number, arrived)
        handlers[number] = _signal.default_int_handler
    put(_signal, signal=signal, getsignal=getsignal, raise_signal=raise_signal)
    put(_thread, interrupt_main=interrupt_main)
    put(posix, kill=kill)
