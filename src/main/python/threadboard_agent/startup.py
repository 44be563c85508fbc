"""How the agent gets in: it connects to the engine, and puts what is its own
into the place of what is CPython's.
"""

import sys

from . import (
    baton,
    channel,
    connections,
    endings,
    errors,
    finish,
    forks,
    hooks,
    pipes,
    signals,
    signs,
    stdin,
    streams,
    warm,
    watch,
    wire,
    you,
)


def start(path):
    from . import tracing

    control, greeting = warm.connect(path)
    if control is None:
        greeting = connections.meet(path)
    main = baton.Runner(wire.MAIN)
    baton.join_runner(main, baton.get_ident())
    baton.lease.holder = main
    expressions = greeting.get('watch', ())
    if expressions or greeting.get('stdin') == 'asked':
        # Not later: then nothing of the agent can be found, and each import is
        # a place to switch at.
        from . import sights
    if control is None:
        begin(greeting)
    signs.remove(greeting)
    take_over(greeting)
    for expression in expressions:
        sights.watch(expression)
    if 'outcome' in greeting:
        from . import outcome

        outcome.install(greeting['outcome'])
    if control is None:
        baton.flush()
    options = tracing.Options(greeting)
    sample = tracing.Sample(options.limit)
    if sys.version_info >= (3, 12):
        from . import monitoring as tracer
    else:
        from . import settrace as tracer
    from . import threads

    threads.on_begin.append(tracer.install(options, sample))
    if control is None:
        begin_threads(greeting)
    else:
        warm.wait_for_program(
            control, greeting, lambda: begin_child(greeting)
        )


def begin_child(greeting):
    """Goes on as a process of its own that has just been started."""
    channel.own(baton.life_channel)
    begin(greeting)
    begin_threads(greeting)


def begin(greeting):
    """This is the main thread, and it has the baton."""
    main = baton.lease.holder
    main.native = baton.native_id()
    if greeting.get('policy') != 'os':
        baton.grant(baton.main_channel.receive()[0])
        pipes.take(main)


def begin_threads(greeting):
    """The agent's own threads, which no fork has in its child."""
    endings.idle.clear()
    if greeting.get('policy') == 'os':
        from . import free

        free.begin()
    else:
        watch.begin()
        if greeting.get('keyboard') != '0':
            you.begin()


def take_over(greeting):
    """Puts what is ours into the place of what is CPython's."""
    if greeting.get('policy') == 'os':
        from . import free

        free.install(
            [
                module
                for name, module in list(sys.modules.items())
                if name.startswith(__package__ + '.')
            ]
        )
        baton.waits.clear()
    else:
        install_baton(greeting)
    streams.install(greeting)
    errors.install(greeting)
    finish.install()
    hooks.install()
    forks.install()
    if greeting.get('policy') != 'os':
        stdin.install(greeting)
        you.install()
        signals.install()
        forks.at_child.append(signals.in_child)
    baton.tell_text((wire.PYTHON,), sys.version.split()[0], sys.executable)


def install_baton(greeting):
    from . import clock, locks, outside, processor, queues, sockets, threads

    locks.install()
    threads.install()
    clock.install(greeting)
    queues.install()
    watch.install()
    outside.install()
    processor.install()
    sockets.install()
    if greeting.get('steps') == '1':
        from . import steps, written

        steps.install()
        written.install()
