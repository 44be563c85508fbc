"""Threadboard's agent: lets the threads of an unmodified program answer to an
engine in another process.

CPython imports this package before any other code of the program's, for `-W
ignore::threadboard_agent.Start`. It takes every trace of that away, puts its
own locks, threads, clocks and streams into CPython's modules, and connects to
the engine that the environment names.
"""

import posix
import sys

VARIABLE = b'THREADBOARD_AGENT'


class Start(Warning):
    """The category that makes CPython import this package; it has no other
    use.
    """


def start(path):
    from . import baton, channel, pipes, signs, tracing, wire

    baton.main_channel = channel.connect(path)
    baton.watch_channel = channel.connect(path)
    baton.life_channel = channel.connect(path)
    channel.end_with(baton.life_channel)
    greeting = read_greeting(baton.main_channel)
    if greeting.get('version') != str(wire.VERSION):
        posix._exit(1)
    pipes.make(path.rpartition('/')[0], int(greeting.get('pipes', '0')))
    baton.main_channel.send([wire.VERSION])
    begin(greeting.get('policy') == 'os')
    signs.remove(greeting)
    take_over(greeting)
    options = tracing.Options(greeting)
    sample = tracing.Sample(options.limit)
    if sys.version_info >= (3, 12):
        from . import monitoring as tracer
    else:
        from . import settrace as tracer
    from . import threads

    threads.on_begin.append(tracer.install(options, sample))


def begin(free):
    """This is the main thread, and it has the baton."""
    from . import baton, pipes, wire

    main = baton.Runner(wire.MAIN)
    baton.join_runner(main, baton.get_ident())
    main.native = baton.native_id()
    baton.lease.holder = main
    if not free:
        baton.grant(baton.main_channel.receive()[0])
        pipes.take(main)


def take_over(greeting):
    """Puts what is ours into the place of what is CPython's."""
    from . import (
        baton,
        errors,
        finish,
        forks,
        signals,
        stdin,
        streams,
        wire,
        you,
    )

    if greeting.get('policy') == 'os':
        from . import free

        free.install(
            [
                module
                for name, module in list(sys.modules.items())
                if name.startswith(__name__ + '.')
            ]
        )
        baton.waits.clear()
    else:
        install_baton(greeting)
    forks.install()
    streams.install(greeting)
    errors.install(greeting)
    finish.install()
    if greeting.get('policy') != 'os':
        stdin.install(greeting)
        you.install()
        signals.install()
        forks.at_child.append(signals.in_child)
    baton.tell_text((wire.PYTHON,), sys.version.split()[0], sys.executable)


def install_baton(greeting):
    from . import clock, locks, outside, queues, sockets, threads, watch

    if greeting.get('steps') == '1':
        from . import steps

        steps.install()

    locks.install()
    threads.install()
    clock.install(greeting)
    queues.install()
    watch.install()
    outside.install()
    sockets.install()


def read_greeting(connection):
    """The key=value words of the engine's first message."""
    lengths, text = connection.receive()
    words, at = {}, 0
    for length in lengths:
        key, _, value = (
            text[at : at + length]
            .decode('utf-8', 'surrogateescape')
            .partition('=')
        )
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
