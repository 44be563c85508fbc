"""The program's standard output and error, which are told to the engine."""

import _io
import sys

from . import wire
from .baton import (
    current,
    flush,
    flush_unless_off,
    keep_tracing,
    lease,
    point,
    tell_text,
)

whole_prints = [False]
only_told = [False]


def wrote(stream, text):
    me = current()
    if me is None:
        me = lease.holder
    elif me is not None:
        me.spun = me.looks = me.cost = 0
    keep_tracing()
    tell_text((wire.PRINT, stream), text)
    if lease.finished or only_told[0] and text.endswith('\n'):
        flush()  # somebody watches, and may wait for this line


def before(text):
    """The place inside `print` where another thread can come between."""
    me = current()
    if me is None or whole_prints[0]:
        return
    if not me.fresh_line:
        point()
    me.fresh_line = text.endswith('\n') if isinstance(text, str) else True


def make_classes(told):
    """Makes the classes of the text and of the bytes; `told`: nothing is
    really written.
    """

    class BufferedWriter(_io.BufferedWriter):
        # whether these bytes come from the text stream above, which tells them
        # itself
        text = False

        def write(self, data):
            if lease.off:
                return super().write(data)
            if self.text:
                return len(data) if told else super().write(data)
            size = len(data) if told else super().write(data)
            if self.unbuffered:
                self.flush()
            wrote(self.number, bytes(data).decode('utf-8', 'replace'))
            return size

        def __repr__(self):
            return "<_io.BufferedWriter name=%r>" % self.name

    class TextIOWrapper(_io.TextIOWrapper):
        def write(self, text):
            if lease.off:
                return super().write(text)
            before(text)
            buffer = self.buffer
            buffer.text = True
            try:
                size = super().write(text)
                if buffer.unbuffered:
                    buffer.flush()
            finally:
                buffer.text = False
            if text:
                wrote(buffer.number, text)
            return size

        def flush(self):
            super().flush()
            flush_unless_off()

    for made in (BufferedWriter, TextIOWrapper):
        made.__module__ = '_io'
        made.__qualname__ = made.__name__
    return BufferedWriter, TextIOWrapper


def replace(stream, number, classes):
    """A stream as this one, which tells what it writes."""
    buffered, text = classes
    stream.flush()
    unbuffered = not hasattr(stream.buffer, 'raw')  # by `python3 -u`
    buffer = buffered(stream.buffer if unbuffered else stream.buffer.detach())
    buffer.number = number
    buffer.unbuffered = unbuffered
    made = text(
        buffer,
        encoding=stream.encoding,
        errors=stream.errors,
        newline='\n',
        line_buffering=stream.line_buffering,
        write_through=True,
    )
    made.mode = stream.mode
    return made


def install(greeting):
    whole_prints[0] = greeting.get('whole_prints') == '1'
    only_told[0] = greeting.get('output', 'told') == 'told'
    classes = make_classes(only_told[0])
    for name, number in (('stdout', 1), ('stderr', 2)):
        stream = getattr(sys, name)
        if type(stream) is not _io.TextIOWrapper:
            continue
        made = replace(stream, number, classes)
        kept.append(stream)
        setattr(sys, name, made)
        setattr(sys, '__%s__' % name, made)


kept = []
