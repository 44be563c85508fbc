"""How the program itself would call an object: by where it lives.

Nothing of the program's own code is called for it: no property, no
`__getattr__`, no comparison.
"""

import sys
from _collections import deque

from . import values
from .library import is_own

MOST = 3000  # things looked at for one name
ENTRIES = 300  # of one list or dictionary
DEPTH = 2
KEY = 20  # characters of a key

CONTAINERS = dict, list, tuple, deque

taken = set()


class Search:
    """Looks for one thing, breadth first, within a bound."""

    __slots__ = ('_thing', '_seen', '_rest')

    def __init__(self, thing):
        self._thing = thing
        self._seen = set()
        self._rest = MOST

    def within(self, names, depth=DEPTH):
        """Its name among these variables or in what they hold, or None."""
        level = []
        for name, value in list(names.items()):
            if type(name) is not str or name[:2] == '__':
                continue
            if value is self._thing:
                return name
            level.append((name, value))
        for _ in range(depth):
            following = []
            for name, value in level:
                for suffix, part in self._parts(value):
                    if part is self._thing:
                        return name + suffix
                    following.append((name + suffix, part))
            level = following
        return None

    def _parts(self, value):
        """What a container or an instance of the program's holds."""
        if id(value) in self._seen or self._rest <= 0:
            return
        kind = type(value)
        if kind in CONTAINERS:
            parts = entries(kind, value)
        elif kind is type:
            parts = attributes(vars(value)) if is_ours(value) else ()
        elif is_ours(kind):
            parts = attributes(values.of(value))
        else:
            return
        self._seen.add(id(value))
        for part in parts:
            self._rest -= 1
            yield part


def is_ours(kind):
    """Whether a class is not of C's or the library's."""
    module = values.NAMESPACE.__get__(kind).get('__module__')
    module = sys.modules.get(module) if type(module) is str else None
    names = getattr(module, '__dict__', None)
    filename = names.get('__file__') if names else None
    return module is not None and (
        names.get('__name__') == '__main__'
        or type(filename) is str
        and is_own(filename)
    )


def entries(kind, container):
    if kind is not dict:
        for i, value in enumerate(list(container)[:ENTRIES]):
            yield '[%d]' % i, value
        return
    for key, value in list(container.items())[:ENTRIES]:
        if type(key) is str and len(key) <= KEY and key.isprintable():
            yield '["%s"]' % key, value
        elif type(key) in (int, bool, tuple):
            yield '[%s]' % values.brief(key), value


def attributes(names):
    for name, value in list(names.items()):
        if type(name) is str and name[:2] != '__':
            yield '.' + name, value


def own_frames(frame):
    while frame is not None:
        if is_own(frame.f_code.co_filename):
            yield frame
        frame = frame.f_back


def find(thing, maker_frame, frame):
    """Where it lives: for everybody to see, where it was made, or where it is
    met; None if nowhere.
    """
    frames = list(own_frames(frame))
    search = Search(thing)
    main = sys.modules.get('__main__')
    spaces = [main.__dict__] if main is not None else []
    for each in frames:
        if all(each.f_globals is not space for space in spaces):
            spaces.append(each.f_globals)
    for space in spaces:
        found = search.within(space)
        if found:
            return found
    for some in own_frames(maker_frame), frames:
        places = [
            each.f_locals
            for each in some
            if each.f_locals is not each.f_globals
        ]
        found = among(search, places)
        if found:
            return found
    return None


def among(search, places):
    """In the variables of functions: rather in a list or dictionary, since
    what is not in one is often a loop's variable.
    """
    for chosen in (CONTAINERS, None):
        for names in places:
            found = search.within(
                names
                if chosen is None
                else {
                    name: value
                    for name, value in names.items()
                    if type(value) in chosen
                }
            )
            if found:
                return by_class(found, names)
    return None


def by_class(found, names):
    """An attribute of `self` is told by the class's name."""
    first, dot, rest = found.partition('.')
    if dot and first in ('self', 'cls'):
        kind = names[first]
        kind = kind if type(kind) is type else type(kind)
        return '%s.%s' % (values.class_name(kind), rest)
    return found


def unique(name, place):
    """This name if no other object has it, else with where it was made."""
    if name in taken and place:
        name = '%s (%s)' % (name, place)
    if name in taken:
        number = 2
        while '%s #%d' % (name, number) in taken:
            number += 1
        name = '%s #%d' % (name, number)
    taken.add(name)
    return name
