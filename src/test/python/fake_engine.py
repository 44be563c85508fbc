"""A small engine for the agent's tests: a scheduler that speaks the protocol,
for one program at a time.

    python3 fake_engine.py [--policy fifo|random] [--seed N] [--python PATH]
    [--events] [--set KEY=VALUE] SCRIPT [ARG...]

It prints what the program prints, and ends with its exit status. `--events`
prints each op instead.
"""

import heapq
import os
import random
import select
import socket
import struct
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
AGENT = os.path.join(os.path.dirname(os.path.dirname(HERE)), 'main', 'python')
DEADLOCK = 70

# name, numbers beside the lengths of texts, texts
OPS = {
    -1: ('points', 1, 0),
    -2: ('file', 1, 0),
    -3: ('source', 1, 1),
    -4: ('create', 2, 2),
    -5: ('start', 1, 0),
    -6: ('begin', 0, 1),
    -7: ('end', 0, 0),
    -8: ('call', 0, 1),
    -9: ('return', 0, 0),
    -10: ('print', 1, 1),
    -11: ('sleep', 2, 0),
    -12: ('object', 6, 2),
    -13: ('acquire', 1, 0),
    -14: ('release', 1, 0),
    -15: ('wait', 4, 1),
    -16: ('ready', 1, 0),
    -17: ('clock', 1, 0),
    -18: ('offer', 0, 0),
    -19: ('yield', 0, 0),
    -20: ('spin', 1, 0),
    -21: ('joined', 1, 0),
    -22: ('alive', 2, 0),
    -23: ('error', 0, 2),
    -24: ('submit', 1, 2),
    -25: ('task_begin', 1, 2),
    -26: ('task_end', 1, 2),
    -27: ('input', 0, 1),
    -28: ('io', 4, 1),
    -29: ('outside', 1, 1),
    -30: ('finish', 0, 0),
    -31: ('sampled', 1, 0),
    -32: ('done', 0, 1),
    -33: ('refused', 0, 1),
    -34: ('python', 0, 2),
    -36: ('wake', 0, 0),
    -37: ('gone', 0, 0),
    -40: ('now', 2, 0),
    -41: ('taken', 0, 0),
    -42: ('pipe', 1, 0),
    -43: ('notify', 2, 0),
    -44: ('value', 4, 2),
    -45: ('watch', 1, 1),
    -50: ('used', 1, 0),
    -51: ('at', 3, 0),
    -46: ('state', 5, 1),
    -47: ('handed', 1, 0),
}


class Deadlock(Exception):
    """Nobody can ever go on."""


def pack(ints, text=b''):
    return (
        struct.pack('<II%dq' % len(ints), len(ints), len(text), *ints) + text
    )


class Connection:
    def __init__(self, sock):
        self.sock = sock
        self.data = b''

    def send(self, ints, text=b''):
        self.sock.sendall(pack(ints, text))

    def receive(self):
        """The next message, or None at the end."""
        while True:
            message = self.take()
            if message is not None:
                return message
            more = self.sock.recv(1 << 16)
            if not more:
                return None
            self.data += more

    def take(self):
        """A whole message that has come already, or None."""
        if len(self.data) < 8:
            return None
        ints, text = struct.unpack('<II', self.data[:8])
        end = 8 + 8 * ints + text
        if len(self.data) < end:
            return None
        numbers = struct.unpack('<%dq' % ints, self.data[8 : 8 + 8 * ints])
        message = list(numbers), self.data[8 + 8 * ints : end]
        self.data = self.data[end:]
        return message


def decode(ints, text):
    """Yields (name, numbers..., texts...) for each op."""
    at = place = 0
    while at < len(ints):
        if ints[at] >= 0:
            yield ('line', ints[at])
            at += 1
            continue
        name, numbers, words = OPS[ints[at]]
        values = ints[at + 1 : at + 1 + numbers]
        lengths = ints[at + 1 + numbers : at + 1 + numbers + words]
        at += 1 + numbers + words
        found = []
        for length in lengths:
            found.append(text[place : place + length].decode('utf-8'))
            place += length
        yield (name, *values, *found)


class Engine:
    """Who is ready, who sleeps, and whose turn it is."""

    def __init__(self, policy='fifo', seed=0, on_op=None, **greeting):
        self.policy = policy
        self.random = random.Random(seed)
        self.greeting = {
            'version': '1',
            'switch_at': 'gil',
            'points': '0' if policy == 'fifo' else '1',
            'clock': 'virtual',
            'policy': policy,
            'trace': 'own',
            'whole_prints': '0',
            'output': 'told',
            'stdin': 'passed',
            'line_limit': '0',
        }
        self.greeting.update(greeting)
        self.on_op = on_op or (lambda who, op: None)
        self.now = 0
        self.ready = []
        self.timers = []  # time, order, ident, stamp
        self.order = 0
        self.parked = {}  # ident: stamp of a wait
        self.outside = set()
        self.inner = set()
        self.strays = set()  # lost the baton in a C call
        self.holder = 1
        self.finished = False
        self.handed = None  # whom the agent itself has let go on

    # -- the connection

    def start(self, command, environment=None, **options):
        folder = tempfile.mkdtemp()
        path = os.path.join(folder, 's')
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(path)
        listener.listen(2)
        listener.settimeout(10)
        environment = dict(
            environment if environment is not None else os.environ
        )
        self.restore(environment)
        environment.update(
            PYTHONPATH=os.pathsep.join(
                [AGENT] + [p for p in [environment.get('PYTHONPATH')] if p]
            ),
            PYTHONHASHSEED='0',
            THREADBOARD_AGENT=path,
        )
        python, *words = command
        self.process = subprocess.Popen(
            [python, '-W', 'ignore::threadboard_agent.Start', *words],
            env=environment,
            **options,
        )
        try:
            self.main = Connection(listener.accept()[0])
            self.watch = Connection(listener.accept()[0])
            self.life = listener.accept()[0]
        finally:
            listener.close()
            os.unlink(path)
            os.rmdir(folder)
        watched = self.greeting.pop('watch', ())
        words = ['%s=%s' % item for item in self.greeting.items()]
        words += ['argv=' + word for word in command]
        words += ['watch=' + word for word in watched]
        words = [word.encode('utf-8', 'surrogateescape') for word in words]
        self.main.send([len(word) for word in words], b''.join(words))
        assert self.main.receive() == ([1], b''), 'no hello'
        if self.policy != 'os':
            self.go(1)

    def restore(self, environment):
        for name in ('PYTHONPATH', 'PYTHONHASHSEED'):
            if name in environment:
                self.greeting['env.' + name] = environment[name]
            else:
                self.greeting['unset.' + name] = ''

    def run(self):
        """Serves the program until it ends; returns its status."""
        try:
            return self.serve_all()
        finally:
            # Not before it has ended, since it would end with it.
            self.life.close()

    def serve_all(self):
        try:
            while True:
                message = self.next_message()
                if message is None:
                    break
                self.serve(*message)
        except Deadlock:
            self.process.kill()
            self.process.wait()
            return DEADLOCK
        except ConnectionError:
            pass
        finally:
            self.main.sock.close()
            self.watch.sock.close()
        return self.process.wait()

    def next_message(self):
        self.listening, self.same = True, 0
        try:
            return self.listen()
        finally:
            self.listening = False

    def listen(self):
        quiet = 0
        while True:
            message = self.main.take()
            if message is not None:
                return message
            readable, _, _ = select.select(
                [self.main.sock, self.watch.sock], [], [], 0.1
            )
            if self.main.sock in readable:
                return self.main.receive()
            if self.watch.sock in readable:
                self.hear(self.watch.receive())
            if not readable and not self.finished and self.policy != 'os':
                quiet += 1
                self.suspect(quiet)

    # -- what the program tells

    def serve(self, ints, text):
        ops = list(decode(ints, text))
        for op, following in zip(ops, ops[1:] + [('nothing',)]):
            self.handed = following[1] if following[0] == 'handed' else None
            self.on_op(self.holder, op)
            handler = getattr(self, 'on_' + op[0], None)
            if self.policy == 'os':
                if op[0] == 'now':
                    self.holder, self.now = op[1:]
                continue
            if handler is not None:
                handler(*op[1:])

    def on_start(self, ident):
        self.ready.append(ident)

    def on_ready(self, ident):
        if self.parked.pop(ident, None) is not None:
            self.outside.discard(ident)
            self.ready.append(ident)

    def on_clock(self, now):
        self.now = now

    def on_sleep(self, until, _):
        self.park(until)
        self.next()

    def on_wait(self, reason, target, deadline, shared, on):
        self.park(deadline)
        self.next()

    def on_io(self, fd, events, deadline, shared, on):
        self.outside.add(self.holder)
        (self.inner.add if fd == -1 else self.inner.discard)(self.holder)
        self.park(deadline)
        self.next()

    def on_spin(self, cost):
        self.park(self.now + cost)
        self.next()

    def on_yield(self):
        self.due()
        self.ready.append(self.holder)
        self.next()

    def on_offer(self):
        self.due()
        candidates = [self.holder] + self.ready
        chosen = (
            self.choose(candidates) if self.policy == 'random' else self.holder
        )
        if chosen != self.holder:
            self.ready.remove(chosen)
            self.ready.append(self.holder)
        self.go(chosen)

    def on_gone(self):
        self.next()

    def on_finish(self):
        self.finished = True

    # -- who goes on

    def park(self, deadline):
        self.order += 1
        self.parked[self.holder] = self.order
        if deadline >= 0:
            heapq.heappush(self.timers, (deadline, self.order, self.holder))

    def due(self):
        while self.timers and self.timers[0][0] <= self.now:
            _, stamp, ident = heapq.heappop(self.timers)
            if self.parked.get(ident) == stamp:
                del self.parked[ident]
                self.outside.discard(ident)
                self.ready.append(ident)
                self.timed_out.add(ident)

    timed_out = set()

    def next(self):
        self.due()
        while not self.ready:
            if (self.outside or self.strays) and self.answers(
                self.real_wait()
            ):
                continue
            elif self.live():
                self.now = max(self.now, self.timers[0][0])
                self.due()
            elif not self.outside and not self.strays:
                raise Deadlock
        chosen = (
            self.choose(self.ready)
            if self.policy == 'random'
            else self.ready[0]
        )
        self.ready.remove(chosen)
        self.go(chosen)

    def real_wait(self):
        """How long to wait for the outside: as long as the time until somebody
        goes on by itself.
        """
        if not self.live():
            return None
        return (
            0
            if self.outside <= self.inner and not self.strays
            else (self.timers[0][0] - self.now) / 1e9
        )

    def answers(self, seconds):
        began = time.monotonic()
        if not select.select([self.watch.sock], [], [], seconds)[0]:
            return False
        if self.live():
            self.now = min(
                self.timers[0][0],
                self.now + int((time.monotonic() - began) * 1e9),
            )
        self.hear(self.watch.receive())
        return True

    def live(self):
        """Whether somebody waits for a time."""
        while (
            self.timers
            and self.parked.get(self.timers[0][2]) != self.timers[0][1]
        ):
            heapq.heappop(self.timers)
        return bool(self.timers)

    def choose(self, candidates):
        return self.random.choice(candidates)

    def lease(self, ident):
        points = self.random.randrange(4) if self.policy == 'random' else -1
        until = self.timers[0][0] if self.live() else -1
        flags = 1 if ident in self.timed_out else 0
        self.timed_out.discard(ident)
        if self.policy == 'fifo' and not self.ready:
            flags |= 16  # alone
        return [points, until, self.now, flags]

    def go(self, ident):
        self.holder = ident
        if self.handed is not None:
            assert (ident, self.ready) == (self.handed, [])
            return
        self.main.send([ident] + self.lease(ident) + [0, 0])

    # -- the outside

    def hear(self, message):
        if message is None:
            raise ConnectionError
        ints, text = message
        if ints[0] == 10:
            if ints[1] in self.outside or ints[1] == 1:
                self.on_ready(ints[1])
        elif ints[0] == 11:
            self.strays.discard(ints[1])
            self.ready.append(ints[1])
        elif ints[0] == 1 and self.listening:
            self.place(ints, text)

    listening = False
    last_place = None
    same = 0

    def suspect(self, quiet):
        """The holder has not been heard of for long: where is it?"""
        self.watch.send([1])

    def place(self, ints, text):
        here = ints[1:4]
        self.same = self.same + 1 if here == self.last_place else 0
        self.last_place = here
        if self.same < 3 or here[0] != self.holder:
            return
        self.due()
        if not self.ready and self.live():
            self.now = max(self.now, self.timers[0][0])
            self.due()
        if self.ready:
            self.same = 0
            self.watch.send([6])

    def on_taken(self):
        """The watch thread has taken the baton: another goes on."""
        self.strays.add(self.holder)
        self.holder = self.ready.pop(0)
        self.watch.send([2, self.holder] + self.lease(self.holder))


class Printer:
    """Prints what the program prints."""

    def __init__(self, events):
        self.events = events

    def __call__(self, who, op):
        if self.events:
            print(who, *op, flush=True)
        elif op[0] == 'print':
            stream = sys.stdout if op[1] == 1 else sys.stderr
            stream.write(op[2])
            stream.flush()
        elif op[0] == 'error':
            sys.stderr.write(op[2])
            sys.stderr.flush()


def main(words):
    options = {'policy': 'fifo', 'seed': 0}
    python, events = sys.executable, False
    while words and words[0].startswith('--'):
        option = words.pop(0)
        if option == '--events':
            events = True
        elif option == '--python':
            python = words.pop(0)
        elif option == '--set':
            key, _, value = words.pop(0).partition('=')
            options[key] = value
        else:
            options[option[2:]] = (
                words.pop(0) if option != '--seed' else int(words.pop(0))
            )
    engine = Engine(on_op=Printer(events), **options)
    engine.start([python] + words)
    status = engine.run()
    if status == DEADLOCK:
        sys.stderr.write('deadlock at %.3f s\n' % (engine.now / 1e9))
    return status if status >= 0 else 128 - status


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
