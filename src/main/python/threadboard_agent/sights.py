"""What a person asks of a run that stands still: the variables of a thread,
and to watch one more expression. The watch thread answers.
"""

from . import baton, library, reprs, watched_lines, watches, wire
from .expressions import OPTIMIZED
from .watch import answers, real_frames

NAME_ONLY, LOCAL, GLOBAL = 0, 1, 2
MOST = 200  # variables
MOST_NAMES = 2000
CODE = (type(library.is_own), type(library), type)


def answer(connection, numbers, text):
    kind, ticket, number = numbers[:3]
    tell = tell_variables if kind == wire.LOOK else add_watch
    ints, words = tell(number, text)
    words = [word.encode('utf-8', 'replace') for word in words]
    connection.send([kind, ticket, *ints, *map(len, words)], words)


def frame_of(runner):
    """The innermost frame of the program's own code that a thread is in."""
    if runner is None:
        return None
    return watches.own_frame(real_frames().get(runner.real))


def tell_variables(ident, _):
    """The line, the count of what follows, and of each whether it is a
    function's own; then the function's name, the file, and of each its name
    and its value.
    """
    frame = frame_of(baton.known.get(ident))
    if frame is None:
        return (0, 0), ('', '')
    found = variables(frame)
    words = [frame.f_code.co_name, frame.f_code.co_filename]
    for _, name, text in found:
        words += name, text
    return (frame.f_lineno, len(found), *(entry[0] for entry in found)), words


def variables(frame):
    code, module = frame.f_code, frame.f_globals
    in_function = code.co_flags & OPTIMIZED
    own = list(frame.f_locals.items())
    found = [
        (LOCAL, name, reprs.never_called(value))
        for name, value in own
        if name.isidentifier()
        and (in_function or name[:2] != '__' and type(value) not in CODE)
    ][:MOST]
    names = {name for _, name, _ in found}
    for name in code.co_names:
        value = module.get(name, library)
        if name not in names and type(value) not in CODE:
            found.append((GLOBAL, name, reprs.never_called(value)))
            names.add(name)
    for name in reprs.first(module, MOST_NAMES):
        if name not in names and name[:2] != '__' and type(name) is str:
            found.append((NAME_ONLY, name, ''))
    return found


def add_watch(_, text):
    """The error if it is none, and the count of first values; of each whose it
    is, and its flags; then the error and the values.
    """
    watched_lines.begin()
    try:
        watch = watches.add(text)
    except Exception as error:
        return (0,), (library.error_text(error),)
    ints, words = [0], ['']
    for ident, change in watches.first_look(watch):
        ints += ident, change.flags
        words.append(change.text)
        change.sight.text = change.text
    ints[0] = len(words) - 1
    return ints, words


def watch(text):
    """From the program's begin on."""
    watched_lines.begin()
    number = watches.add(text).number
    baton.tell_text((wire.WATCH, number), text)


answers.append(answer)
