"""The watch thread: it waits for the world outside in real time, and answers
the engine while the holder cannot.

The program never sees this thread. It touches the baton only when the engine
says so.
"""

import posix
import select
import sys
from time import clock_gettime_ns as real_gettime, monotonic_ns

from . import baton, own_threads, wire
from .channel import raised
from .library import caller
from .locks import put

real_poll = select.poll
real_epoll = select.epoll
real_pipe = posix.pipe
real_exit = posix._exit
real_frames = sys._current_frames
AGAIN = 20000000  # nanoseconds until an answer is told again
IN_REACH = 0.002  # seconds between two looks at what cannot be polled
FrameType = type(sys._getframe())
ALWAYS = select.EPOLLERR | select.EPOLLHUP

waits = baton.waits
pipe = []
answers = []  # what tells of values, if somebody may ask
# What all wait for. Unlike `poll` it keeps no file open that the program
# closes, such as a listener that would go on to take connections.
pollers = []
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
        return bool(poll(self.places))


def poll(places):
    """The descriptors of these that have something; those that are closed
    have, too.
    """
    poller = real_poll()
    try:
        for fd, events in places:
            poller.register(fd, events)
        return poller.poll(0)
    except (OSError, ValueError):
        return places


def add(runner, wait):
    waits[runner.ident] = wait
    if wait.answered is None:
        arm(wait)
    else:
        posix.write(pipe[1], b'w')


def arm(wait):
    """The next event of its descriptors is told, once."""
    for fd, _ in wait.places:
        events = select.EPOLLONESHOT
        for other in list(waits.values()):
            for place, wanted in other.places:
                if place == fd:
                    events |= wanted
        try:
            pollers[0].modify(fd, events)
        except FileNotFoundError:
            register(fd, events)
        except OSError:
            pass  # it is closed by now


def register(fd, events):
    try:
        pollers[0].register(fd, events)
    except OSError:
        pass  # it is closed by now, or a file, which is always ready


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
        timeout = None
        now = monotonic_ns()
        for wait in list(waits.values()):
            if wait.answered is not None or wait.quiet > now:
                timeout = IN_REACH
            else:
                arm(wait)
        found = dict(pollers[0].poll(timeout))
        if pipe[0] in found:
            posix.read(pipe[0], 4096)
        if connection.fd in found:
            serve(connection, *connection.receive())
            while connection.more():  # else no poll would tell of it
                serve(connection, *connection.receive())
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
            else any(
                found.get(fd, 0) & (events | ALWAYS)
                for fd, events in wait.places
            )
        ):
            wait.quiet = now + AGAIN
            connection.send([wire.READY_OUTSIDE, ident])


def serve(connection, numbers, text):
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
    elif numbers[0] in (wire.LOOK, wire.ADD_WATCH):
        for answer in answers:
            answer(connection, numbers, text.decode())


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
    last, line, file = place_of(real_frames().get(runner.real))
    path = file.encode('utf-8', 'replace')
    connection.send(
        [
            wire.HERE,
            runner.ident,
            steps_of(runner),
            last,
            line,
            len(path),
        ],
        [path],
    )


def place_of(frame):
    """The last instruction, and the line and file of the program's own code.

    No frame is kept while others run, for then its variables would live on.
    """
    last = -1 if frame is None else frame.f_lasti
    while frame is not None and not baton.is_own(frame.f_code.co_filename):
        frame = frame.f_back
    if frame is None:
        return last, 0, ''
    return last, frame.f_lineno, frame.f_code.co_filename


def steps_of(runner):
    """A number that grows while the thread does a thing: tells and turns, and
    tenths of a millisecond of its time.
    """
    try:
        used = real_gettime(clock_of(runner.native)) // 100000
    except (OSError, TypeError):
        used = 0
    if not sleeps(runner):
        looks[0] += 1
    return used + baton.lease.turns + len(baton.ops) + looks[0]


def clock_of(native):
    """The kernel's clock of a thread's processor time. `pthread_` functions
    must not be asked, for the thread may just be gone.
    """
    return ~native * 8 + 6


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
    if baton.lease.finished:
        baton.sending.release()
        return
    baton.strays[lost.ident] = lost
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
        baton.strays.pop(lost.ident, None)
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
        return  # it is sent soon anyway, under another lock
    if len(baton.ops) > baton.early[0] and baton.sending.acquire(False):
        if is_away(holder) and not baton.lease.finished:
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
    """A function of `sys` that answers for every thread, without ours, and
    without the agent's frames.
    """

    def answer():
        return {
            ident: caller(what) if isinstance(what, FrameType) else what
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


def begin():
    """Starts the thread."""
    pipe[:] = map(raised, real_pipe())
    low = real_epoll()
    pollers.append(real_epoll.fromfd(raised(posix.dup(low.fileno()))))
    low.close()
    for fd in (baton.watch_channel.fd, pipe[0]):
        pollers[0].register(fd, select.EPOLLIN)
    own_threads.start(run)


def end():
    """In a forked child."""
    for fd in pipe:
        posix.close(fd)
    for poller in pollers:
        poller.close()
