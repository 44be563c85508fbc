"""A warm parent: an interpreter that stands before the program's first line,
and forks a child for each run of it.

The engine speaks to the parent on a channel of its own. It sends the path of a
socket to connect to, or an empty one with the kernel's number of the thread
that will serve the next child; then it is told the child's number, and after
its end its status, and whether other processes may still have its standard
output.
"""

import gc
import posix
import sys

from . import (
    baton,
    channel,
    connections,
    locks,
    preload,
    processor,
    quick_exit,
    signs,
)

PREFIX = 'warm:'  # before the path of the engine's socket
KILLED = 128  # what is added to the number of a signal that ended a child

# As they were before the agent's own took their places.
real_fork = posix.fork
real_waitpid = posix.waitpid
real_exit = posix._exit
real_close = posix.close
real_register = posix.register_at_fork

# Their handlers only see to what other threads have left behind.
TIDYING = 'threading', 'logging', 'concurrent.futures.thread'

serving = [False]


def connect(path):
    """Returns the engine's channel and its greeting, if this is to be a
    parent; else nothing.
    """
    if not path.startswith(PREFIX):
        return None, None
    control = channel.connect(path[len(PREFIX) :])
    posix.register_at_fork = register_at_fork
    return control, channel.read_greeting(control)


def register_at_fork(**handlers):
    """What is registered before the program begins."""
    real_register(
        **{when: outside_of(handler) for when, handler in handlers.items()}
    )


def outside_of(handler):
    """Such a handler that does nothing at the forks of this module, which
    leave no thread behind.
    """
    owner = getattr(handler, '__self__', None)
    if (
        getattr(handler, '__module__', None) not in TIDYING
        and type(owner) not in (locks.lock, locks.RLock)
    ):
        return handler

    def called():
        if not serving[0]:
            handler()

    return called


def wait_for_program(control, greeting, begin):
    """Forks when CPython has imported `site`, and comes to the program; each
    child begins with `begin()`.
    """
    script = signs.absolute(greeting['argv'][1])
    arrived = [False]

    def arrive():
        if not arrived[0]:
            arrived[0] = True
            preload.preload(greeting['argv'])
            serve(control, begin)

    wait_for_script(script, arrive)
    wait_for_runpy(arrive)


def wait_for_script(script, arrive):
    """CPython asks all path hooks whether the script is a place to import from
    (`pymain_get_importer`). The last may go while it does so.
    """

    def hook(path):
        if signs.absolute(path) == script:
            sys.path_hooks.remove(hook)
            arrive()
        raise ImportError

    sys.path_hooks.append(hook)


def wait_for_runpy(arrive):
    """CPython imports it to run a module, a folder or an archive
    (`pymain_run_module`).
    """

    class Finder:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name == 'runpy':
                sys.meta_path.remove(Finder)
                arrive()

    sys.meta_path.insert(0, Finder)


def serve(control, begin):
    """Forks whenever the engine says so; returns in the children.

    A thread that was started before the program would be in no child: then
    nothing is forked.
    """
    ready = baton.lease.alive == 1
    gc.collect()
    quick_exit.prepare()
    for name in ('posix', 'os'):
        if name in sys.modules:
            sys.modules[name].register_at_fork = real_register
    control.send([ready])
    if not ready:
        real_exit(0)
    baton.at_rest(baton.lease.holder, fork_all, control, begin)


def fork_all(control, begin):
    told = len(baton.ops)
    while True:
        numbers, path = control.receive()
        if path:
            connections.meet_for_children(
                path.decode('utf-8', 'surrogateescape')
            )
            continue
        # What this process did at its last fork is none of the next child's.
        del baton.ops[told:]
        connections.clear()
        serving[0] = True
        child = real_fork()
        serving[0] = False
        if not child:
            real_close(control.fd)
            processor.keep_with(numbers[0])
            begin()
            return
        control.send([child])
        control.send([status_of(child), connections.were_shared()])


def status_of(child):
    """Waits for its end."""
    _, status = real_waitpid(child, 0)
    if posix.WIFSIGNALED(status):
        return KILLED + posix.WTERMSIG(status)
    return posix.WEXITSTATUS(status)
