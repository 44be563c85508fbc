"""What the program has called, in its own words: `conn.recv()`."""

from . import library, names, objects, values
from .library import THREADING, getframe, is_own

# Below these functions of a thread nothing was called by the program.
FIRST = ('run', '_bootstrap', '_bootstrap_inner')

found = library.Memory()  # what some things are called


def outermost(frame):
    """The library's function that the program's own code has called, or that
    a thread began with; None if there is none.
    """
    last = None
    while frame is not None and not is_own(frame.f_code.co_filename):
        code = frame.f_code
        if code.co_filename == THREADING and code.co_name in FIRST:
            break
        if code.co_name[:1] not in '<_' or code.co_name == '__init__':
            last = frame
        frame = frame.f_back
    return last


def words(thing, name):
    """What is called that waits: a function of the library's, or else this
    method of a thing of C's.
    """
    frame = outermost(library.caller(getframe(1)))
    if frame is None:
        return '%s.%s()' % (name_of(thing), name)
    own = frame.f_locals
    name = frame.f_code.co_name
    thing = own.get('self')
    if name == '__init__':
        return values.class_name(type(thing)) + '()'
    if thing is not None:
        return '%s.%s' % (name_of(thing), call(name, own))
    module = values.text(frame.f_globals.get('__name__'))
    return '%s.%s' % (module, call(name, own)) if module else call(name, own)


def call(name, own, *arguments):
    """A call with its timeout: `get(timeout=5)`."""
    seconds = own.get('timeout')
    if type(seconds) in (int, float) and seconds >= 0:
        arguments += ('timeout=%s' % values.brief(seconds),)
    return '%s(%s)' % (name, ', '.join(arguments))


def name_of(thing):
    """Where a thing lives, and its class if that cannot be told."""
    if type(thing) is str:
        return thing
    shared = objects.find(thing)
    if shared is not None and shared.name:
        return shared.name
    known = None
    try:
        known = found.get(thing)
        if known is None:
            known = names.find(thing, None, getframe(1))
            if known is not None:
                found.put(thing, known)
    except TypeError:  # it cannot be remembered
        pass
    return known or values.class_name(type(thing))
