"""A connection to the engine: messages of integers and text, each with its lengths before it."""

import posix
from array import array
from sys import byteorder

HEADER = 8
CHUNK = 1 << 16
HIGH = 1000


def connect(path):
    """Connects to the engine's socket; the descriptor is high, and closed in programs that we start."""
    import _socket
    import fcntl

    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    connection.connect(path)
    low = connection.detach()
    try:
        high = fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, HIGH)
    except OSError:
        return Channel(low)
    posix.close(low)
    return Channel(high)


def end_with(connection):
    """Lets the kernel end this process when the other side of a connection is gone, whatever C code it runs.

    Nothing is ever sent there, so that the signal for input on it, which ends a process that has no handler for it,
    can only mean its end.
    """
    import fcntl

    try:
        fcntl.fcntl(connection.fd, fcntl.F_SETOWN, posix.getpid())
        fcntl.fcntl(connection.fd, fcntl.F_SETFL, fcntl.fcntl(connection.fd, fcntl.F_GETFL) | fcntl.FASYNC)
    except (AttributeError, OSError):
        pass


class Channel:
    """Sends and receives whole messages; an end of the stream ends this process."""

    __slots__ = ('fd', '_read', '_write', '_rest')

    def __init__(self, fd):
        self.fd = fd
        self._read = posix.read
        self._write = posix.write
        self._rest = b''

    def send(self, ints, texts=()):
        text = b''.join(texts)
        numbers = array('q', ints)
        if byteorder != 'little':
            numbers.byteswap()
        data = b''.join((
            len(numbers).to_bytes(4, 'little'), len(text).to_bytes(4, 'little'), numbers.tobytes(), text))
        sent = 0
        while sent < len(data):
            try:
                sent += self._write(self.fd, data[sent:] if sent else data)
            except OSError:
                posix._exit(1)

    def receive(self):
        """Returns the numbers and the text of the next message."""
        data = self._rest
        while len(data) < HEADER:
            data += self._more()
        start = HEADER + 8 * int.from_bytes(data[:4], 'little')
        end = start + int.from_bytes(data[4:8], 'little')
        while len(data) < end:
            data += self._more()
        numbers = array('q', data[HEADER:start])
        if byteorder != 'little':
            numbers.byteswap()
        self._rest = data[end:]
        return numbers.tolist(), data[start:end]

    def _more(self):
        try:
            data = self._read(self.fd, CHUNK)
        except OSError:
            data = b''
        if not data:
            posix._exit(1)
        return data
