"""Errors that reach the top of a thread: told as CPython prints them."""

import _thread
import sys

from . import wire
from .baton import current, tell_text
from .library import AGENT, error_text
from .locks import put
from .tracing import trim


class Captured:
    """Takes what CPython prints, and passes it on if the program's output is
    really written.
    """

    def __init__(self, stream):
        self._stream = stream
        self._words = []

    def write(self, text):
        self._words.append(text)
        return len(text)

    def flush(self):
        """Nothing is kept back."""

    def text(self):
        return ''.join(self._words)

    def __getattr__(self, name):
        return getattr(self._stream, name)


def capture(action):
    """Returns what is written to `sys.stderr` meanwhile."""
    stream = sys.stderr
    captured = Captured(stream)
    sys.stderr = captured
    try:
        action()
    finally:
        if sys.stderr is captured:
            sys.stderr = stream
    return captured.text()


def without_agent(trace):
    """The traceback without the agent's frames."""
    while trace is not None and trace.tb_frame.f_code.co_filename.startswith(
        AGENT
    ):
        trace = trace.tb_next
    trim(trace)
    return trace


def tell_error(error, text, passed):
    """Tells it once; really writes it, too, if the output is passed on."""
    if current() is None:
        return
    tell_text((wire.ERROR,), error_text(error), text)
    if passed:
        import posix

        sys.stderr.flush()  # up to 3.8 it keeps what it has
        data = text.encode('utf-8', 'replace')
        while data:
            data = data[posix.write(2, data) :]


def install(greeting):
    passed = greeting.get('output') == 'passed'
    real_hook = sys.excepthook
    real_thread_hook = getattr(_thread, '_excepthook', None)

    def excepthook(kind, value, trace):
        trace = without_agent(trace)
        if not real_stream() or current() is None:
            return real_hook(kind, value, trace)
        value.__traceback__ = trace
        text = capture(lambda: real_hook(kind, value, trace))
        return tell_error(value, text, passed)

    def thread_hook(args):
        if args.exc_traceback is not None:
            trim(args.exc_traceback)
        if (
            args.exc_type is SystemExit
            or not real_stream()
            or current() is None
        ):
            return real_thread_hook(args)
        text = capture(lambda: real_thread_hook(args))
        return tell_error(args.exc_value, text, passed)

    put(sys, excepthook=excepthook)
    sys.__excepthook__ = sys.excepthook
    if real_thread_hook is not None:
        put(_thread, _excepthook=thread_hook)


def real_stream():
    """Whether the program has left its standard error to us."""
    return sys.stderr is not None and sys.stderr is sys.__stderr__
