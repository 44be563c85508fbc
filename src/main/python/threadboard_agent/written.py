"""For a search: what the program writes to files, which its next run finds.

What it makes anew under a name that nobody else has, as `tempfile` does, is no
matter.
"""

import posix
import sys

from . import library, wire
from .baton import current, lease, tell_text

WRITES = posix.O_WRONLY | posix.O_RDWR
FOLDER = 0o040000
NOWHERE = ('/dev/', '/proc/')
COMPILED = '__pycache__'

told = set()
own = []  # files and folders that are new


def hear(event, arguments):
    if event == 'open':
        path, _, flags = arguments
        if flags & posix.O_EXCL:
            own.append(text_of(path))
        elif flags & WRITES:
            tell(path)
    elif event == 'tempfile.mkdtemp':
        own.append(text_of(arguments[0]))
    elif event == 'os.rename':
        tell(arguments[1])


def tell(path):
    path = text_of(path)
    if type(path) is not str or path in told or is_ours(path):
        return
    if current() is None or lease.finished or lease.off:
        return
    frame = sys._getframe(1)
    while frame is not None and not library.is_own(frame.f_code.co_filename):
        frame = frame.f_back
    if frame is None:
        return
    told.add(path)
    name = path.rpartition('/')[2]
    what = 'the file %s, written at line %d' % (name, frame.f_lineno)
    tell_text((wire.OUTSIDE, 0), what)


def text_of(path):
    return path.decode('utf-8', 'replace') if type(path) is bytes else path


def is_ours(path):
    return (
        path.startswith(NOWHERE)
        or is_folder(path)  # which `tempfile` opens by means of its own
        or COMPILED in path
        or any(
            type(made) is str and path.startswith(made) for made in own
        )
    )


def is_folder(path):
    try:
        return posix.stat(path).st_mode & FOLDER != 0
    except OSError:
        return False


def install():
    sys.addaudithook(hear)
