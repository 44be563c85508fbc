"""Threadboard's agent: lets the threads of an unmodified program answer to an engine in another process.

CPython imports this package before any other code of the program's, for the option `-W ignore::threadboard_agent.Start`.
It takes every trace of that away, puts its own locks, threads, clocks and streams into CPython's modules, and connects
to the engine that the environment names.
"""

import posix
import sys

VARIABLE = b'THREADBOARD_AGENT'


class Start(Warning):
    """The category that makes CPython import this package; it has no other use."""


def start(path):
    from . import baton, channel, clock, errors, finish, forks, locks, outside, queues, signals, signs
    from . import sockets, streams, threads
    from . import tracing, watch, wire

    baton.main_channel = channel.connect(path)
    baton.watch_channel = channel.connect(path)
    greeting = read_greeting(baton.main_channel)
    if greeting.get('version') != str(wire.VERSION):
        posix._exit(1)
    baton.main_channel.send([wire.VERSION])
    main = baton.Runner(wire.MAIN)
    baton.join_runner(main, baton.get_ident())
    baton.lease.holder = main
    baton.grant(baton.main_channel.receive()[0])
    baton.tell_text((wire.PYTHON,), sys.version.split()[0], sys.executable)
    signs.remove(greeting)
    forks.install()
    locks.install()
    threads.install()
    clock.install()
    queues.install()
    streams.install(greeting)
    errors.install(greeting)
    finish.install()
    watch.install()
    outside.install()
    sockets.install()
    signals.install()
    forks.at_child.append(signals.in_child)
    options = tracing.Options(greeting)
    sample = tracing.Sample(options.limit)
    if sys.version_info >= (3, 12):
        from . import monitoring as tracer
    else:
        from . import settrace as tracer
    threads.on_begin.append(tracer.install(options, sample))


def read_greeting(connection):
    """The key=value words of the engine's first message."""
    lengths, text = connection.receive()
    words, at = {}, 0
    for length in lengths:
        key, _, value = text[at:at + length].decode('utf-8', 'surrogateescape').partition('=')
        at += length
        if key == 'argv':
            words.setdefault(key, []).append(value)
        else:
            words[key] = value
    return words


if VARIABLE in posix.environ:
    try:
        start(posix.environ[VARIABLE].decode('utf-8', 'surrogateescape'))
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__)
        posix._exit(1)
