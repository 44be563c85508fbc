"""What the program leaves behind: the value of an expression of the person's
at its very end, in the names of `__main__`.
"""

import sys

from . import finish, library, reprs, watches, wire
from .baton import Held, tell_text
from .expressions import compiled

MOST = 100_000  # characters
STANDS_STILL = 'a lock that the expression wants is held by a thread'


def install(text):
    code = compiled(text)
    if sys.version_info >= (3, 12):
        from .monitoring import stop

        call = lambda action: untold(stop, action)
    else:
        call = watches.untraced

    def tell():
        value, failed = value_of(code, call)
        number = len(watches.watches) + 1
        flags = watches.FIRST | watches.FAILED * failed
        tell_text((wire.WATCH, number), text)
        tell_text((wire.VALUE, number, 0, 0, flags), value, '')

    finish.last.append(tell)


def untold(stop, action):
    """There are no lines any more that could be told."""
    stop(sys.monitoring)
    return action()


def value_of(code, call):
    """Its value in words, and whether that is an error: nothing that goes
    wrong comes to the program.
    """
    if not watches.quiet_call:
        watches.quiet_call.append(call)
    try:
        names = dict(vars(sys.modules['__main__']))
        return watches.quietly(lambda: whole(eval(code, names))), False
    except Held:
        return STANDS_STILL, True
    except BaseException as error:
        return reprs.clean(library.error_text(error)), True


def whole(value):
    """Its `repr`, of which nothing that makes a difference is left out."""
    if type(value) in (set, frozenset) and value:
        begin, end = reprs.CONTAINERS[type(value)]
        words = sorted(map(repr, value))  # their order may depend on addresses
        text = begin + ', '.join(words) + end
    else:
        text = repr(value)
    text = reprs.clean(text)
    if len(text) <= MOST:
        return text
    rest = len(text) - MOST, hash(text) & 0xFFFFFFFF
    return text[:MOST] + '… %d characters more (%08x)' % rest
