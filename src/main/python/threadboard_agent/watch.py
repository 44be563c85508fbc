"""The watch thread: it waits for the world outside in real time, and answers
the engine while the holder cannot.

The program never sees this thread. It touches the baton only when the engine
says so.
"""

import _thread
import posix
import select
import sys
from time import (
    clock_gettime_ns as real_gettime,
    monotonic_ns,
    pthread_getcpuclockid,
)

from . import baton, wire
from .locks import put

real_start = _thread.start_new_thread
real_poll = select.poll
real_exit = posix._exit
real_frames = sys._current_frames
AGAIN = 20000000  # nanoseconds until an answer is told again
IN_REACH = 2  # milliseconds between two looks at what cannot be polled

waits = baton.waits
pipe = []
looks = [0]


class Wait:
    """What a thread waits for: descriptors with their events, or else
    something that is asked again and again.
    """

    __slots__ = ('places', 'answered', 'quiet')

    def __init__(self, places, answered=None):
        self.places = places
        self.answered = answered
        # until when it is not told again that it is over, in real nanoseconds
        self.quiet = 0

    def is_over(self):
        if self.answered is not None:
            return self.answered()
        return bool(poll(self.places, 0))


def poll(places, timeout):
    """The descriptors of these that have something; those that are closed
    have, too.
    """
    poller = real_poll()
    try:
        for fd, events in places:
            poller.register(fd, events)
        return poller.poll(timeout)
    except (OSError, ValueError):
        return places


def add(runner, wait):
    waits[runner.ident] = wait
    posix.write(pipe[1], b'w')


def remove(runner):
    waits.pop(runner.ident, None)


def check():
    """The holder is about to wait: whose wait for the outside is over by now
    is ready.
    """
    for ident, wait in sorted(waits.items()):
        if ident != baton.lease.holder.ident and wait.is_over():
            waits.pop(ident, None)
            baton.tell(wire.READY, ident)
            baton.lease.alone = False


def run():
    """Serves until the engine or the program is gone."""
    connection = baton.watch_channel
    while True:
        places = [(connection.fd, select.POLLIN), (pipe[0], select.POLLIN)]
        timeout = None
        now = monotonic_ns()
        for wait in list(waits.values()):
            if wait.answered is not None or wait.quiet > now:
                timeout = IN_REACH
            else:
                places += wait.places
        found = {fd for fd, _ in poll(places, timeout)}
        if pipe[0] in found:
            posix.read(pipe[0], 4096)
        if connection.fd in found:
            serve(connection, connection.receive()[0])
        notice(connection, found)


def notice(connection, found):
    """Tells the engine whose waits are over. It is told again after a while,
    for it may have come too early.
    """
    now = monotonic_ns()
    for ident, wait in list(waits.items()):
        if wait.quiet > now:
            continue
        if (
            wait.answered()
            if wait.answered is not None
            else any(fd in found for fd, _ in wait.places)
        ):
            wait.quiet = now + AGAIN
            connection.send([wire.READY_OUTSIDE, ident])


def serve(connection, numbers):
    if numbers[0] == wire.WHERE:
        tell_place(connection)
    elif numbers[0] == wire.WAKE_UP:
        baton.grant((*numbers[1:6], 0, 0)).wake.release()
    elif numbers[0] == wire.TAKE:
        take_baton()
    elif numbers[0] == wire.SOON:
        baton.lease.due = True
        baton.fast[0] = -1
        baton.rouse()
    elif numbers[0] == wire.STOP:
        stop(numbers[1])


def stop(status):
    """Nobody can ever go on: what was printed is written, and the process
    ends.
    """
    baton.lease.finished = baton.lease.off = True
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass
    real_exit(status)


def tell_place(connection):
    """Where the holder is: the same place again and again means that it sits
    in a C call.
    """
    runner = baton.lease.holder
    if runner is None:
        return
    send_for(runner)
    frame = real_frames().get(runner.real)
    inside = frame
    while frame is not None and not baton.is_own(frame.f_code.co_filename):
        frame = frame.f_back
    path = (
        frame.f_code.co_filename.encode('utf-8', 'replace')
        if frame is not None
        else b''
    )
    connection.send(
        [
            wire.HERE,
            runner.ident,
            steps_of(runner),
            inside.f_lasti if inside is not None else -1,
            frame.f_lineno if frame is not None else 0,
            len(path),
        ],
        [path],
    )


def steps_of(runner):
    """A number that grows while the thread does a thing: tells and turns, and
    tenths of a millisecond of its time.
    """
    try:
        used = real_gettime(pthread_getcpuclockid(runner.real)) // 100000
    except OSError:
        used = 0
    if not sleeps(runner):
        looks[0] += 1
    return used + baton.lease.turns + len(baton.ops) + looks[0]


def sleeps(runner):
    """Whether the system has put the thread to sleep; one that only waits for
    a processor is not stuck.
    """
    try:
        with open('/proc/self/task/%d/stat' % runner.native, 'rb') as stat:
            return stat.read().rpartition(b') ')[2][:1] in b'SD'
    except (OSError, TypeError):
        return True


def take_baton():
    """Takes the baton from a holder that sits in a C call, and tells so; not
    while it is in the agent's code.

    The baton is taken before that is looked at, so that a holder that comes
    back at this moment waits.
    """
    lost = baton.lease.holder
    if lost is None or not baton.sending.acquire(False):
        return
    baton.strays[lost.real] = lost
    baton.lease.holder = None
    baton.fast[0] = -1
    if is_away(lost):
        lost.pipe = None  # it waits for its return in another way
        baton.add((wire.TAKEN,), ())
        data = baton.pack_rest()
        del baton.ops[:]
        del baton.texts[:]
        baton.early[:] = 0, 0
        baton.main_channel.write(data)
    else:
        baton.strays.pop(lost.real, None)
        baton.lease.holder = lost
        if lost.back:
            lost.wake.release()
    baton.sending.release()


def send_for(holder):
    """Sends what a thread has told that is not in the agent's code, and may
    not come back for long. It stays where it is, so that what comes later
    comes at the same places as without this.
    """
    if baton.lease.free:
        return  # it is sent all the time
    if len(baton.ops) > baton.early[0] and baton.sending.acquire(False):
        if is_away(holder):
            data = baton.pack_rest()
            baton.early[:] = len(baton.ops), len(baton.texts)
            baton.main_channel.write(data)
        baton.sending.release()


def is_away(runner):
    """Whether it is not in the agent's code. It cannot get there while this
    thread does not wait for anything.
    """
    frame = real_frames().get(runner.real)
    return frame is not None and not frame.f_code.co_filename.startswith(
        baton.folder
    )


def visible(real):
    """A function of `sys` that answers for every thread, without ours."""

    def answer():
        return {
            ident: what
            for ident, what in real().items()
            if ident in baton.running and not baton.running[ident].is_you
        }

    return answer


def install():
    put(
        sys,
        **{
            name: visible(getattr(sys, name))
            for name in ('_current_frames', '_current_exceptions')
            if hasattr(sys, name)
        },
    )
    baton.check_outside.append(check)
    pipe[:] = posix.pipe()
    for fd in pipe:
        posix.set_inheritable(fd, False)
    real_start(run, ())
