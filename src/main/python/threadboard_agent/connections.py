"""The agent's connections with the engine.

Those of a warm parent are its children's, too, one after the other.
"""

import posix
import select

from . import baton, channel, pipes, wire
from .channel import CHUNK, raised, real_close, real_read, real_write

OUTPUTS = (1, 2)  # descriptors that are connections in children of a parent

# As they were before the agent's own took their places.
real_poll = select.poll
real_dup2 = posix.dup2
real_pipe = posix.pipe
real_set_blocking = posix.set_blocking

# By which a child tells that others have its standard output and error, too:
# they may write when it has ended.
sharing = []


def meet(path):
    """Connects to the engine; returns its greeting."""
    baton.main_channel = channel.connect(path)
    baton.watch_channel = channel.connect(path)
    baton.life_channel = channel.connect(path)
    channel.end_with(baton.life_channel)
    greeting = channel.read_greeting(baton.main_channel)
    if greeting.get('version') != str(wire.VERSION):
        posix._exit(1)
    pipes.make(path.rpartition('/')[0], int(greeting.get('pipes', '0')))
    baton.main_channel.send([wire.VERSION])
    return greeting


def meet_for_children(path):
    """The same in a parent, which had other connections before."""
    close()
    if not sharing:
        sharing.extend(map(raised, real_pipe()))
        real_set_blocking(sharing[0], False)
    outputs = [channel.connect(path) for _ in OUTPUTS]
    for connection, fd in zip(outputs, OUTPUTS):
        real_dup2(connection.fd, fd)
        real_close(connection.fd)
    meet(path)


def close():
    for connection in (
        baton.main_channel,
        baton.watch_channel,
        baton.life_channel,
    ):
        if connection is not None:
            try:
                real_close(connection.fd)
            except OSError:
                pass
    pipes.close()


def close_in_child():
    """In a forked child, which runs without the agent."""
    close()
    for fd in sharing:
        real_close(fd)


def clear():
    """In a parent: nothing is left of the last child on what the next one
    will have.
    """
    poller = real_poll()
    for connection in (
        baton.main_channel,
        baton.watch_channel,
        *(pipe for _, pipe in pipes.free),
    ):
        poller.register(connection.fd, select.POLLIN)
    found = poller.poll(0)
    while found:
        for fd, _ in found:
            if not real_read(fd, CHUNK):
                return  # the engine is gone
        found = poller.poll(0)
    for fd in OUTPUTS:
        real_set_blocking(fd, True)


def share():
    """Another process begins, which has the standard output and error."""
    if sharing:
        real_write(sharing[1], b's')


def were_shared():
    """In a parent: whether they were."""
    try:
        return bool(real_read(sharing[0], CHUNK))
    except BlockingIOError:
        return False
