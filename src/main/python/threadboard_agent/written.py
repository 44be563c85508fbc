"""For a search: what the program writes to files, which its next run finds.

What it makes anew under a name that nobody else has, as `tempfile` does, is no
matter.
"""

import _io
import posix
import sys

from . import library, wire
from .baton import current, lease, tell_text
from .locks import put

WRITES = posix.O_WRONLY | posix.O_RDWR
FOLDER = 0o040000
NOWHERE = ('/dev/', '/proc/')
COMPILED = '__pycache__'
TEMPFILE = library.STDLIB + '/tempfile.py'

# As they were before the agent's own took their places. No audit hook: that
# would be called at each look at a frame's code, of which a run has thousands.
real_open = _io.open
real_low_open = posix.open
real_mkdir = posix.mkdir
real_rename = posix.rename
real_replace = posix.replace

told = set()
own = []  # files and folders that are new


def open_file(file, mode='r', *args, **kwargs):
    if type(mode) is str and set(mode) & set('wa+'):
        tell(file)
    opened = real_open(file, mode, *args, **kwargs)
    if 'x' in mode:
        own.append(text_of(file))
    return opened


def low_open(path, flags, *args, **kwargs):
    if flags & posix.O_EXCL:
        fd = real_low_open(path, flags, *args, **kwargs)
        own.append(text_of(path))
        return fd
    if flags & WRITES:
        tell(path)
    return real_low_open(path, flags, *args, **kwargs)


def mkdir(path, *args, **kwargs):
    real_mkdir(path, *args, **kwargs)
    if library.caller(sys._getframe(1)).f_code.co_filename == TEMPFILE:
        own.append(text_of(path))


def renaming(real):
    def rename(old, new, *args, **kwargs):
        tell(new)
        real(old, new, *args, **kwargs)

    return rename


def tell(path):
    path = text_of(path)
    if not path or path in told or is_ours(path):
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
    """The path as a text; nothing if it is none."""
    try:
        path = posix.fspath(path)
    except TypeError:
        return ''
    return path.decode('utf-8', 'replace') if type(path) is bytes else path


def is_ours(path):
    return (
        path.startswith(NOWHERE)
        or is_folder(path)  # which `tempfile` opens by means of its own
        or COMPILED in path
        or any(made and path.startswith(made) for made in own)
    )


def is_folder(path):
    try:
        return posix.stat(path).st_mode & FOLDER != 0
    except OSError:
        return False


def install():
    put(_io, open=open_file)
    for name in ('builtins', 'io'):
        if name in sys.modules:
            sys.modules[name].open = _io.open
    put(
        posix,
        open=low_open,
        mkdir=mkdir,
        rename=renaming(real_rename),
        replace=renaming(real_replace),
    )
