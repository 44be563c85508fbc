"""Standard input: the engine is asked for a line when there is none, or it is
read in real time.
"""

import _io
import builtins
import sys

from . import wire
from .baton import block_text, current, lease, tell
from .locks import put
from .outside import IN, wait_fd

prompts = ['']


class Keyboard(_io.FileIO):
    """The raw standard input; it waits before it reads."""

    asked = False

    def readinto(self, buffer):
        me = current()
        if me is not None and not lease.finished:
            if self.asked:
                block_text(me, (wire.INPUT,), prompts[0])
                tell(wire.WAKE)
            else:
                wait_fd(0, IN, 'stdin', 'sys.stdin', 'read')
        return super().readinto(buffer)

    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        chunks = []
        while True:
            chunk = self.read(1 << 16)
            if not chunk:
                return b''.join(chunks)
            chunks.append(chunk)


def ask(*prompt):
    """CPython's `input`, for every kind of stream."""
    if len(prompt) > 1:
        raise TypeError(
            'input expected at most 1 argument, got %d' % len(prompt)
        )
    text = str(prompt[0]) if prompt else ''
    for name in ('stdin', 'stdout', 'stderr'):
        if getattr(sys, name, None) is None:
            raise RuntimeError('input(): lost sys.%s' % name)
    if text:
        sys.stdout.write(text)
    sys.stdout.flush()
    prompts[0] = text
    try:
        line = sys.stdin.readline()
    finally:
        prompts[0] = ''
    if not line:
        raise EOFError('EOF when reading a line')
    return line[:-1] if line.endswith('\n') else line


def install(greeting):
    stream = sys.stdin
    if type(stream) is not _io.TextIOWrapper:
        return
    raw = Keyboard(0, 'rb', closefd=False)
    raw.asked = greeting.get('stdin') == 'asked'
    made = _io.TextIOWrapper(
        _io.BufferedReader(raw), encoding=stream.encoding, errors=stream.errors
    )
    made.mode = stream.mode
    kept.append(stream)
    sys.stdin = sys.__stdin__ = made
    put(builtins, input=ask)


kept = []
