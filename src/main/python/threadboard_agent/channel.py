"""A connection to the engine: messages of integers and text, each with its
lengths before it.
"""

import posix
from _struct import Struct

HEADER = 8
CHUNK = 1 << 12
HIGH = 1000
SHORT = 256

# What an answer of the engine's is: seven integers.
LEASE = HEADER + 7 * 8
unpack_lease = Struct('<8x7q').unpack

forms = {}  # by the count of a message's integers
header = Struct('<II').unpack_from

# As they were before the agent's own took their places.
real_read = posix.read
real_write = posix.write
real_close = posix.close
real_exit = posix._exit


def form_of(count):
    """How so many integers are packed, after the two counts."""
    form = Struct('<II%dq' % count)
    if count <= SHORT:
        forms[count] = form
    return form


def pack(ints, texts=()):
    """A whole message."""
    text = b''.join(texts)
    count = len(ints)
    form = forms.get(count) or form_of(count)
    return form.pack(count, len(text), *ints) + text


def connect(path):
    """Connects to the engine's socket; the descriptor is high, and closed in
    programs that we start.
    """
    import _socket

    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    connection.connect(path)
    return Channel(raised(connection.detach()))


def raised(low):
    """The same descriptor with a high number, where the program does not meet
    it.
    """
    import fcntl

    try:
        high = fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, HIGH)
    except OSError:
        return low
    real_close(low)
    return high


def end_with(connection):
    """Lets the kernel end this process when the other side of a connection is
    gone, whatever C code it runs.

    Nothing is ever sent there, so that the signal for input on it, which ends
    a process that has no handler for it, can only mean its end.
    """
    import fcntl

    own(connection)
    try:
        fcntl.fcntl(
            connection.fd,
            fcntl.F_SETFL,
            fcntl.fcntl(connection.fd, fcntl.F_GETFL) | fcntl.FASYNC,
        )
    except (AttributeError, OSError):
        pass


def own(connection):
    """It is this process that ends with it, and not the one that forked it."""
    import fcntl

    try:
        fcntl.fcntl(connection.fd, fcntl.F_SETOWN, posix.getpid())
    except (AttributeError, OSError):
        pass


def read_greeting(connection):
    """The key=value words of the engine's first message."""
    lengths, text = connection.receive()
    words, at = {}, 0
    for length in lengths:
        key, _, value = (
            text[at : at + length]
            .decode('utf-8', 'surrogateescape')
            .partition('=')
        )
        at += length
        if key in ('argv', 'watch'):
            words.setdefault(key, []).append(value)
        else:
            words[key] = value
    return words


class Channel:
    """Sends and receives whole messages; an end of the stream ends this
    process.
    """

    __slots__ = ('fd', '_read', '_write', '_rest')

    def __init__(self, fd):
        self.fd = fd
        self._read = real_read
        self._write = real_write
        self._rest = b''

    def send(self, ints, texts=()):
        self.write(pack(ints, texts))

    def write(self, data):
        while data:
            try:
                data = data[self._write(self.fd, data) :]
            except OSError:
                real_exit(1)

    def receive(self):
        """Returns the numbers and the text of the next message."""
        data = self._rest
        while len(data) < HEADER:
            data += self._more()
        count, size = header(data)
        form = forms.get(count) or form_of(count)
        end = form.size + size
        while len(data) < end:
            data += self._more()
        self._rest = data[end:]
        return form.unpack_from(data)[2:], data[form.size : end]

    def more(self):
        """Whether a part of the next message has been read already."""
        return bool(self._rest)

    def _more(self):
        try:
            data = self._read(self.fd, CHUNK)
        except OSError:
            data = b''
        if not data:
            real_exit(1)
        return data
