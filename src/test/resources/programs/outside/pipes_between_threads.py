# outside
"""Threads that talk through real pipes and sockets instead of queues."""

import os
import socket
import struct
import threading


def send(connection, message):
    data = message.encode()
    connection.sendall(struct.pack("!I", len(data)) + data)


def receive_exactly(connection, count):
    parts = []
    while count > 0:
        part = connection.recv(min(count, 4))
        if not part:
            raise EOFError("the other side is gone")
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def receive(connection):
    (length,) = struct.unpack("!I", receive_exactly(connection, 4))
    return receive_exactly(connection, length).decode()


def server(connection):
    try:
        while True:
            send(connection, receive(connection).title())
    except EOFError:
        connection.close()


client, served = socket.socketpair()
thread = threading.Thread(target=server, args=(served,))
thread.start()
for text in (
    "a short text",
    "",
    "and a rather longer text than the one before",
):
    send(client, text)
    print(repr(receive(client)))
client.shutdown(socket.SHUT_WR)
thread.join()
print("closed:", client.recv(1))
client.close()

read_end, write_end = os.pipe()
BIG = 300_000


def fill():
    with os.fdopen(write_end, "wb") as file:
        file.write(b"x" * BIG)


thread = threading.Thread(target=fill)
thread.start()
with os.fdopen(read_end, "rb") as file:
    size = 0
    for part in iter(lambda: file.read(4096), b""):
        size += len(part)
thread.join()
print("through the pipe:", size == BIG)
