"""The baton: who runs, how long, and what the engine is told meanwhile.

A thread runs the program's code only while it holds the baton, and only the
holder touches the state of this module. What happens is appended to `ops` and
sent when somebody has to be asked who goes on, or when it has become much.
"""

import _thread
from posix import read, write
from sys import gettrace, settrace
from time import monotonic_ns

from . import wire
from .channel import LEASE, pack, unpack_lease

FULL = 4096
PART = 4096  # of the switch points of a lease
FULL_TEXTS = 512
FULL_TEXT = 1 << 15
SPINS = 50000  # after so much work without a wait, others get a turn
SPIN_COST = 5000000  # CPython's switch interval
MOST = 1000000000
LOOKS = 16  # who looked at the clock so often only waits for it
MANY = 1000  # times that the baton is handed on without the engine
DEADLINE = 3  # where it stands in what is told of a wait
OFTEN = 200  # who has handed it on so often does so all the time

allocate_lock = _thread.allocate_lock
get_ident = _thread.get_ident
native_id = getattr(_thread, 'get_native_id', lambda: None)

ops = []
texts = []
early = [0, 0]  # how many of those have been sent before their time
running = {}  # by the operating system's number of a thread
known = {}  # by the engine's number of a thread
waits = {}  # by the engine's number: what a thread waits for outside
check_outside = []
run_signals = []
sending = allocate_lock()  # who holds it writes to the main channel
parked = set()
made_ready = []  # by threads that went on while nobody else could
keep_together = []  # called when a thread hands the baton on all the time
statement = [0, 0]  # what the person asks for: a verb and a thread
given_up = []
hide_you = []
tracers = []  # called to see that the lines are still traced
strays = {}  # threads that lost the baton while they were in a C call
file_told = [-1]  # which file the lines that are told belong to
real_began = []  # when the run began, if time is the machine's
encoded = {}  # words that were told often
rousers = []  # called when points matter again that nobody was told of
trace_steps = []  # called when a thread's switch points count again
looking = set()  # real numbers of threads that evaluate a watched expression
fast = [-1]  # the file whose lines are appended to `ops` without more ado


def nanoseconds(seconds):
    """Rounded up, as CPython rounds what is waited for
    (`_PyTime_ROUND_TIMEOUT`).
    """
    exact = seconds * 1e9
    whole = int(exact)
    return whole + (whole < exact)


class Held(BaseException):
    """A watched expression wants a lock that somebody has."""


class Lease:
    """What the holder may do before it asks again."""

    __slots__ = (
        'holder',
        'turns',
        'left',
        'told',
        'rest',
        'until',
        'now',
        'asks',
        'due',
        'stays',
        'alive',
        'finished',
        'off',
        'free',
        'signals',
        'alone',
        'handed',
    )

    def __init__(self):
        self.holder = None
        self.turns = 0  # how often the engine was asked
        self.left = self.told = -1  # switch points; -1 if they are not counted
        self.rest = 0  # switch points that come after those
        self.until = -1
        self.now = 0  # virtual time in nanoseconds
        self.asks = False
        self.due = False  # whether to ask the engine at the next point
        # for a search: switch points to pass that are told one by one, while
        # `left` is 0; None where no point is
        self.stays = None
        self.alive = 1  # threads that were started and have not ended
        self.finished = False  # nobody is scheduled any more
        self.off = False  # a forked child: all is CPython's own
        self.free = False  # the policy `os`: nobody hands out the baton
        self.signals = []
        # whether only those can go on that were made ready since
        self.alone = False
        self.handed = 0  # how often the baton was handed on since


class Runner:
    """A thread of the program, as the engine knows it."""

    __slots__ = (
        'ident',
        'real',
        'wake',
        'flags',
        'sentinels',
        'handle',
        'thread',
        'looks',
        'spun',
        'cost',
        'ending',
        'ended',
        'wait_until_gone',
        'task',
        'joins',
        'is_you',
        'fresh_line',
        'native',
        'back',
        'pipe',
        'pipe_number',
        'steps',
        'timed',
        'rests',
        'handed',
        'inside',
    )

    def __init__(self, ident):
        self.ident = ident
        self.real = None
        self.wake = allocate_lock()
        self.wake.acquire()
        self.flags = 0
        self.sentinels = []
        self.handle = None
        self.thread = None  # a weak reference to its Thread object
        self.looks = self.spun = self.cost = 0
        self.ending = False  # its function is over
        self.ended = False
        # returns when the system's thread is gone, with all that it had
        self.wait_until_gone = None
        self.task = None
        self.joins = False
        self.is_you = False
        self.fresh_line = True
        self.native = None  # the kernel's number of the thread
        self.pipe = None  # by which the engine lets it go on
        self.pipe_number = -1
        # whether each instruction of its functions is traced, if those count
        self.steps = True
        # the last taken of the locks whose objects are looked at
        self.inside = None
        # whether it is back from a C call during which it lost the baton, and
        # waits
        self.back = False
        self.timed = False  # whether what it waits for has a deadline
        self.handed = 0  # how often it has handed the baton on
        self.rests = False  # whether its tracing does

    def object(self):
        """Its Thread object, or None if it has none or that is gone."""
        return None if self.thread is None else self.thread()


lease = Lease()
numbers = [wire.MAIN]
main_channel = None
watch_channel = None
life_channel = None


def new_runner():
    numbers[0] += 1
    return Runner(numbers[0])


def join_runner(runner, real):
    """From now on this thread of the operating system is that runner."""
    runner.real = real
    running[real] = runner
    known[runner.ident] = runner


def current():
    """The runner that calls, or None in a thread that the engine does not
    know.
    """
    me = running.get(get_ident())
    if (
        me is not lease.holder
        and me is not None
        and not lease.finished
        and not lease.free
    ):
        come_back(me)
    return me


def come_back(me):
    """Waits for the baton again, which was taken away during a C call."""
    me.back = True
    watch_channel.send([wire.BACK, me.ident])
    me.wake.acquire()
    me.back = False
    strays.pop(me.ident, None)


def tell(*ints):
    """Tells the engine what the holder did."""
    add(ints, ())
    if len(ops) >= FULL:
        flush()


def tell_text(ints, *words):
    """Tells something that has texts, whose lengths are its last integers."""
    add_text(ints, words)
    if (
        len(ops) >= FULL
        or len(texts) >= FULL_TEXTS
        or words
        and len(words[0]) >= FULL_TEXT
    ):
        flush()


def add_text(ints, words):
    words = [word.encode('utf-8', 'replace') for word in words]
    add((*ints, *map(len, words)), words)


def add(ints, words):
    """All or nothing, though the stack may be at its end: nothing is called
    here.
    """
    global ops, texts
    if lease.told != lease.left:
        ints = (wire.POINTS, lease.told - lease.left, *ints)
        lease.told = lease.left
    ops += ints
    texts += words


def look_outside():
    """Before the engine may move the clock: whose wait for the outside is over
    is ready.
    """
    if waits:
        check_outside[0]()


def room(depth=6):
    """Raises RecursionError if the stack has no room for a talk with the
    engine, which must not be cut short.
    """
    if depth:
        room(depth - 1)


def flush():
    """Sends what was told."""
    if ops:
        room()
        worked(len(ops))
        send()


def keep_tracing():
    """CPython gives a tracer up that ran out of stack; it is to be back when
    the stack is.
    """
    for restore in tracers:
        restore()


def send():
    """As soon as it is written, another may go on and tell of itself."""
    with sending:
        data = pack_rest()
        del ops[:]
        del texts[:]
        early[:] = 0, 0
        main_channel.write(data)


def pack_rest():
    """A message of what was told and not sent yet."""
    if early[0]:
        return pack(ops[early[0] :], texts[early[1] :])
    return pack(ops, texts)


def flush_unless_off():
    """Something may end this process."""
    if not lease.off and current() is not None:
        flush()


def rouse():
    """Somebody is there to whom the program's switch points matter."""
    for action in rousers:
        action()


def worked(steps):
    """Counts what the holder does between waits; when it is much, the others
    are to get a turn.
    """
    me = lease.holder
    me.spun += steps
    if me.spun >= SPINS and lease.alive > 1:
        lease.due = True


def exchange(me):
    """Sends what was told, whose last word blocks, and lets whom the engine
    names go on; returns when that is `me`.
    """
    if me.pipe is not None:
        exchange_by_pipe(me)
    else:
        exchange_by_others(me)
    if lease.left >= 0 and not me.steps:
        me.steps = True
        trace_steps[0]()


def exchange_by_others(me):
    """The same for a thread that has no pipe."""
    runner = ask()
    if runner is not me:
        park = me.wake.acquire
        parked.add(me)
        wake_up(runner)
        park()
        parked.discard(me)


def exchange_by_pipe(me):
    """The same for a thread that has a pipe. The engine itself wakes those
    that have one; of others it tells me.
    """
    parked.add(me)
    lease.turns += 1
    send()
    park_at_pipe(me)
    parked.discard(me)


def park_at_pipe(me):
    """A lease that comes there may be for another; what is no lease says that
    another has given it to this thread.
    """
    fd = me.pipe.fd
    words = read(fd, LEASE)
    while len(words) == LEASE:
        runner = grant(unpack_lease(words))
        if runner is me:
            return
        runner.wake.release()
        words = read(fd, LEASE)


def wake_up(runner):
    """Lets another go on, to which the lease has been given."""
    if runner.pipe is None:
        runner.wake.release()
    else:
        write(runner.pipe.fd, b'w')


def only_other(me):
    """Who goes on when `me` cannot, if the engine has no choice; else None.
    """
    if (
        lease.alone
        and len(made_ready) == 1
        and not lease.due
        and lease.handed < MANY
        and (lease.until < 0 or lease.now < lease.until)
        and not (waits or strays or lease.signals or me.is_you)
    ):
        return made_ready[0]
    return None


def give(other, deadline):
    """Gives the lease to another, as the engine would, which is told of that
    when there is more to tell.
    """
    if len(ops) >= FULL or len(texts) >= FULL_TEXTS:
        send()
    del made_ready[:]
    lease.handed += 1
    if 0 <= deadline and (lease.until < 0 or deadline < lease.until):
        lease.until = deadline
    other.flags = 0
    file_told[0] = fast[0] = -1
    lease.holder = other


def hand_on(me, other, ints, word, deadline):
    """Tells of a wait and lets the only one go on that can; returns when it is
    the turn of `me` again.
    """
    global ops
    room()
    ops += ints
    texts.append(word)
    me.timed = deadline >= 0
    parked.add(me)
    give(other, deadline)
    if other.pipe is None:
        other.wake.release()
    else:
        write(other.pipe.fd, b'w')
    if me.pipe is None:
        me.wake.acquire()
    else:
        park_at_pipe(me)
    parked.discard(me)
    me.handed += 1
    if me.handed == OFTEN:
        keep_together[0]()


def leave(me):
    """Hands the baton on for good."""
    global ops
    other = only_other(me)
    if other is None:
        other = ask()
    else:
        ops += (wire.HANDED, other.ident)
        give(other, wire.NEVER)
    wake_up(other)


def ask():
    """Sends what was told, and takes the engine's answer; returns who goes on.
    """
    send()
    lease.turns += 1
    numbers, _ = main_channel.receive()
    return grant(numbers)


def grant(numbers):
    """Takes the lease that the engine gives; returns who has it."""
    ident, points, until, now, flags, verb, target = numbers
    runner = known[ident]
    granted = lease
    if runner is not granted.holder:
        file_told[0] = fast[0] = -1
        granted.holder = runner
    if granted.stays is not None:
        granted.stays = points
        granted.left = granted.told = min(points, 0)
    elif points <= PART:
        granted.left = granted.told = points
        granted.rest = 0
    else:
        granted.left = granted.told = PART
        granted.rest = points - PART
    granted.until = until
    granted.now = now
    granted.asks = flags & wire.ASK_WHEN_READY != 0
    granted.alone = flags & wire.ALONE != 0
    granted.handed = 0
    del made_ready[:]
    granted.due = False
    runner.flags = flags
    if verb:
        statement[:] = verb, target
    return runner


def block(me, *ints):
    """Tells something that the holder cannot go on from; returns whether it
    went on without its time being out.
    """
    return block_text(me, ints)


def block_text(me, ints, *words):
    """As `block`, with texts."""
    words = [word.encode('utf-8', 'replace') for word in words]
    return block_encoded(me, (*ints, *map(len, words)), words)


def at_rest(me, work, *args):
    """Calls what is the agent's own: tracing, which would make it slow, rests.
    """
    if me.rests:
        return work(*args)
    tracer = gettrace()
    if tracer is not None:
        settrace(None)
    me.rests = True
    try:
        return work(*args)
    finally:
        me.rests = False
        if tracer is None:
            keep_tracing()
        else:
            settrace(tracer)


def wait(me, reason, target, deadline, on, shared=0):
    """Waits until another makes it ready or the deadline has come; returns
    whether that was in time.
    """
    word = encoded.get(on)
    if word is None:
        word = on.encode('utf-8', 'replace')
        if len(encoded) < FULL:
            encoded[on] = word
    ints = (wire.WAIT, reason, target, deadline, shared, len(word))
    other = only_other(me)
    if other is None or lease.finished:
        return block_encoded(me, ints, (word,))
    ints += (wire.HANDED, other.ident)
    hand_on(me, other, ints, word, deadline)
    return resumed(me)


def resumed(me):
    """The holder is back from a wait; returns whether its time was not out.
    """
    me.looks = me.spun = me.cost = 0
    if lease.signals and me.ident == wire.MAIN:
        keep_tracing()
        run_signals[0]()
    if me.is_you and me.flags & wire.GIVEN_UP:
        raise given_up[0]
    return not me.flags & wire.TIMED_OUT


def block_encoded(me, ints, words):
    """As `block`, with texts that are encoded."""
    if lease.finished:
        return False
    return at_rest(me, block_now, me, ints, words)


def block_now(me, ints, words):
    room()
    if waits:
        check_outside[0]()
    if me.is_you:
        hide_you[0]()
    add(ints, words)
    me.timed = ints[0] == wire.WAIT and ints[DEADLINE] >= 0
    exchange(me)
    return resumed(me)


def ready(runner):
    """Another thread's wait is over."""
    tell(wire.READY, runner.ident)
    became_ready(runner)
    if lease.asks:
        lease.due = True


def became_ready(runner):
    """When the next deadline is only the engine knows, if this ends one."""
    made_ready.append(runner)
    if runner.timed:
        lease.alone = False


def point():
    """A place where the running thread can lose the baton."""
    me = current()
    if me is None or lease.finished or lease.free:
        return
    if lease.left == 0 and lease.rest:
        renew()
    if lease.left == 0 or lease.due:
        offer(me)
    elif lease.left > 0:
        lease.left -= 1
    if lease.signals and me.ident == wire.MAIN:
        keep_tracing()
        run_signals[0]()


def renew():
    """Counts the work of a part of a long lease, and begins its next."""
    part = min(lease.rest, PART)
    lease.rest -= part
    lease.left += part
    lease.told += part
    worked(PART)


def offer(me):
    """Asks who goes on: all may, or the others for some time if this thread
    has only worked for long.
    """
    room()
    look_outside()
    if me.looks >= LOOKS and 0 <= lease.until <= lease.now:
        add((wire.YIELD,), ())
    elif me.spun >= SPINS and lease.alive > 1:
        me.cost = min(max(2 * me.cost, SPIN_COST), MOST)
        me.spun = 0
        add((wire.SPIN, me.cost), ())
    else:
        add((wire.OFFER,), ())
    exchange(me)


def moment():
    """The time of the run in nanoseconds: the engine's, or by the machine's
    clock if the program has that.
    """
    if real_began:
        now = monotonic_ns() - real_began[0]
        if now > lease.now:
            lease.now = now
            tell(wire.CLOCK, now)
    return lease.now


def move_clock(cost):
    """The holder looked at the clock, which costs time."""
    lease.now += cost
    if 0 <= lease.until <= lease.now:
        lease.due = True
    tell(wire.CLOCK, lease.now)
