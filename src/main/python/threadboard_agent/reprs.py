"""Values in few words: bounded in length and in cost, without the addresses of
objects, which are others in each run.
"""

import sys
from _collections import deque

ROOM = 60  # characters
FIRST = 40  # so many items of a container are looked at
DEPTH = 3
BITS = 4 * ROOM  # a number of more is only told by its size
AT = ' at 0x'
HEX = '0123456789abcdefABCDEF'

CONTAINERS = {
    list: '[]',
    tuple: '()',
    set: '{}',
    frozenset: ('frozenset({', '})'),
    deque: ('deque([', '])'),
    dict: '{}',
}
OURS = set()  # classes of the agent's, which may be asked
ATOMS = frozenset((int, float, complex, bool, str, bytes, type(None)))


def short(value, room=ROOM, foreign=None):
    """A value's `repr`, which may run the program's code; `foreign` says what
    stands for one that is not of a builtin type.
    """
    return bounded(text_of(value, room, foreign or repr_of, DEPTH), room)


def bounded(text, room=ROOM):
    return text if len(text) <= room else text[: room - 1] + '…'


def never_called(value, room=ROOM):
    """The same without any of the program's code."""
    return short(value, room, outside_of)


def text_of(value, room, foreign, depth):
    kind = type(value)
    if kind is str or kind is bytes or kind is bytearray:
        return text_of_string(value, room)
    if kind is int and value.bit_length() > BITS:
        return '<int of %d bits>' % value.bit_length()
    if kind in ATOMS:
        return repr(value)
    if kind in CONTAINERS:
        return text_of_container(value, kind, room, foreign, depth)
    return clean(foreign(value))


def text_of_string(value, room):
    text = repr(value[:room])
    if len(value) <= room and len(text) <= room:
        return text
    size = '… %d %s' % (
        len(value),
        'characters' if isinstance(value, str) else 'bytes',
    )
    return text[: max(room - len(size), 1)] + size


def text_of_container(value, kind, room, foreign, depth):
    begin, end = CONTAINERS[kind]
    if not value:
        return repr(value)
    if not depth:
        return begin + '…' + end
    is_set = kind is set or kind is frozenset
    words, size = [], 0
    for item in first(value):
        word = text_of(item, room, foreign, depth - 1)
        if kind is dict:
            word += ': ' + text_of(value[item], room, foreign, depth - 1)
        words.append(word)
        size += len(word)
        if size > room and not is_set:
            break
    if is_set:
        words.sort()  # their order may depend on addresses
    comma = ',' if kind is tuple and len(words) == 1 else ''
    text = begin + ', '.join(words) + comma + end
    if len(value) == len(words) and len(text) <= room:
        return text
    size = '… %d items%s' % (len(value), end)
    return text[: max(room - len(size), 1)] + size


def first(items, count=FIRST):
    return [item for _, item in zip(range(count), items)]


def repr_of(value):
    return repr(value)


def outside_of(value):
    """What can be told of an object without asking it: its class, and its
    attributes that are numbers, texts and the like.
    """
    kind = type(value)
    if kind in OURS:
        return repr(value)
    name = NAMED.get(kind)
    if name is not None:
        return '<%s %s>' % (name, value.__name__)
    words = [type.__getattribute__(kind, '__name__')]
    for key, item in attributes(value):
        if type(key) is str and key[:1] != '_' and type(item) in ATOMS:
            words.append('%s=%s' % (key, text_of(item, ROOM, outside_of, 0)))
    return '<%s>' % ' '.join(words)


NAMED = {
    type: 'class',
    type(short): 'function',
    type(len): 'function',
    type(sys): 'module',
}


def attributes(value):
    try:
        own = object.__getattribute__(value, '__dict__')
    except AttributeError:
        return ()
    return first(own.items()) if type(own) is dict else ()


def clean(text):
    """On one line, without addresses."""
    if not text.isprintable():
        text = ' '.join(text.split())
        if not text.isprintable():
            text = text.encode('unicode_escape').decode()
    at = text.find(AT)
    while at >= 0:
        end = at + len(AT)
        while end < len(text) and text[end] in HEX:
            end += 1
        text = text[:at] + text[end:]
        at = text.find(AT)
    return text
