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
    """What is compiled of the agent is kept, in its own folder, even where
    Python is told to keep nothing.
    """
    kept = sys.dont_write_bytecode
    sys.dont_write_bytecode = False
    try:
        from . import startup

        startup.start(path)
    finally:
        sys.dont_write_bytecode = kept


if VARIABLE in posix.environ:
    try:
        start(posix.environ[VARIABLE].decode('utf-8', 'surrogateescape'))
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__)
        posix._exit(1)
