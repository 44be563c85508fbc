"""A few pipes by which the engine lets a thread go on directly.

A thread that has none is woken by the one that has asked, which costs the way through that one.
"""

import posix

from . import baton, wire
from .channel import Channel, raised

free = []  # pipes that no thread has, by their numbers


def make(folder, count):
    """Makes them in the engine's folder; where that cannot be, there are none."""
    try:
        for number in range(count):
            path = '%s/pipe-%d' % (folder, number)
            posix.mkfifo(path, 0o600)
            free.append((number, Channel(raised(posix.open(path, posix.O_RDWR)))))
    except OSError:
        pass
    free.reverse()


def take(runner):
    """The holder takes one, if there is one, as long as it runs."""
    if free:
        number, runner.pipe = free.pop()
        runner.pipe_number = number
        baton.tell(wire.PIPE, number)


def give_back(runner):
    """The holder ends."""
    if runner.pipe is not None:
        baton.tell(wire.PIPE, -1)
        free.append((runner.pipe_number, runner.pipe))
        runner.pipe = None


def close():
    """In a forked child."""
    pipes = [pipe for _, pipe in free] + [runner.pipe for runner in baton.known.values() if runner.pipe]
    for pipe in pipes:
        posix.close(pipe.fd)
    del free[:]
