"""Short words for values, without any of the program's own code: no
`__repr__`, no property, no `__getattr__`.
"""

from _collections import deque

LONGEST = 30
PARTS = 4
DEPTH = 2
BITS = 200
LINE = 80

NAMESPACE = type.__dict__['__dict__']
NAME = type.__dict__['__name__']
ORDER = type.__dict__['__mro__']
ARGUMENTS = BaseException.__dict__['args']
SLOT = type(BaseException.__dict__['__traceback__'])
MEMBER = type(type(lambda: 0).__dict__['__closure__'])
BRACKETS = {
    list: '[]',
    tuple: '()',
    set: '{}',
    frozenset: '{}',
    deque: '[]',
}

readers = {}  # by class: what reads the attributes of an instance


def class_name(kind):
    return NAME.__get__(kind)


def of(thing):
    """The attributes that an instance itself has, as a dictionary."""
    return reader_of(type(thing))(thing)


def reader_of(kind):
    reader = readers.get(kind)
    if reader is None:
        reader = readers[kind] = make_reader(kind)
    return reader


def make_reader(kind):
    dictionary = None
    slots = []
    for each in ORDER.__get__(kind):
        for name, value in NAMESPACE.__get__(each).items():
            if name == '__dict__' and dictionary is None:
                dictionary = value if type(value) is SLOT else ()
            elif type(value) is MEMBER:
                slots.append((name, value))
    if not slots:
        return dictionary.__get__ if dictionary else lambda thing: {}

    def read(thing):
        found = dict(dictionary.__get__(thing)) if dictionary else {}
        for name, slot in slots:
            try:
                found[name] = slot.__get__(thing)
            except AttributeError:
                continue
        return found

    return read


def brief(value, depth=DEPTH):
    """Like its `repr`, short, and the class's name in angle brackets for what
    is not Python's own.
    """
    text = whole(value, depth)
    return text if len(text) <= LONGEST else text[: LONGEST - 3] + '...'


def whole(value, depth):
    kind = type(value)
    if kind is int:
        return repr(value) if value.bit_length() <= BITS else '<int>'
    if kind in (float, bool, type(None), complex):
        return repr(value)
    if kind in (str, bytes):
        return repr(value[: LONGEST + 1])
    if kind is dict:
        return dict_text(value, depth)
    if kind in BRACKETS:
        return sequence_text(kind, value, depth)
    if kind is type:
        return '<class %s>' % class_name(value)
    if kind is FUNCTION:
        return '<function %s>' % value.__name__
    return '<%s>' % class_name(kind)


FUNCTION = type(brief)


def dict_text(value, depth):
    if not value:
        return '{}'
    if not depth:
        return '{...}'
    words = [
        '%s: %s' % (brief(key, depth - 1), brief(part, depth - 1))
        for key, part in some(value.items(), len(value))
    ]
    if len(value) > PARTS:
        words.append('...')
    return '{%s}' % ', '.join(words)


def sequence_text(kind, value, depth):
    opening, closing = BRACKETS[kind]
    if not value:
        return {set: 'set()', frozenset: 'frozenset()'}.get(
            kind, opening + closing
        )
    if not depth:
        return '%s...%s' % (opening, closing)
    words = [brief(part, depth - 1) for part in some(value, len(value))]
    if len(value) > PARTS:
        words.append('...')
    elif kind is tuple and len(value) == 1:
        return '(%s,)' % words[0]
    return opening + ', '.join(words) + closing


def some(parts, count):
    """The first few of many; another thread may change them meanwhile if
    nobody hands out the baton.
    """
    found = []
    try:
        for part in parts:
            found.append(part)
            if len(found) == PARTS:
                break
    except RuntimeError:
        pass
    return found


def text(value):
    """A string as it is, and nothing for what only pretends to be one."""
    return value if type(value) is str else ''


def error_text(error):
    """As the last line of CPython's traceback has it, if the error has its
    words from Python: `ValueError: bad`.
    """
    name = class_name(type(error))
    words = ARGUMENTS.__get__(error)
    if not words:
        return name
    if len(words) == 1:
        said = words[0] if type(words[0]) is str else brief(words[0])
    else:
        said = brief(words)
    return '%s: %s' % (name, said[:LINE])
