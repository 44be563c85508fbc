#!/usr/bin/env python3
# outside
# A chat room on one selector, and people who talk in it from threads.
import selectors
import socket
import threading


class Room(threading.Thread):
    def __init__(self):
        super().__init__(name="room")
        self.selector = selectors.DefaultSelector()
        self.listener = socket.socket()
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen()
        self.listener.setblocking(False)
        self.address = self.listener.getsockname()
        self.selector.register(self.listener, selectors.EVENT_READ, self.accept)
        self.waker, self.woken = socket.socketpair()
        self.selector.register(self.woken, selectors.EVENT_READ, None)
        self.people = {}

    def accept(self, listener, mask):
        connection, _ = listener.accept()
        connection.setblocking(False)
        self.people[connection] = b""
        self.selector.register(connection, selectors.EVENT_READ, self.read)
        connection.sendall(b"welcome\n")

    def read(self, connection, mask):
        try:
            data = connection.recv(64)
        except BlockingIOError:
            return
        if not data:
            self.selector.unregister(connection)
            del self.people[connection]
            connection.close()
            return
        self.people[connection] += data
        while b"\n" in self.people[connection]:
            line, _, rest = self.people[connection].partition(b"\n")
            self.people[connection] = rest
            for other in self.people:
                other.sendall(line.upper() + b"\n")

    def run(self):
        while True:
            for key, mask in self.selector.select(timeout=5):
                if key.data is None:
                    self.selector.close()
                    self.listener.close()
                    return
                key.data(key.fileobj, mask)

    def close(self):
        self.waker.send(b"x")
        self.join()
        self.waker.close()
        self.woken.close()


def talk(address, name, everybody, heard):
    with socket.create_connection(address) as s, s.makefile("r") as lines:
        print(next(lines).strip())
        everybody.wait()
        for n in range(3):
            s.sendall(("%s says %d\n" % (name, n)).encode())
        heard[name] = sorted(next(lines).strip() for _ in range(9))
        everybody.wait()


room = Room()
room.start()
everybody = threading.Barrier(3)
heard = {}
people = [
    threading.Thread(target=talk, args=(room.address, name, everybody, heard))
    for name in ("ann", "bob", "cy")
]
for person in people:
    person.start()
for person in people:
    person.join()
room.close()
print(len({tuple(lines) for lines in heard.values()}), sorted(heard))
for line in heard["ann"]:
    print(line)
try:
    socket.create_connection(room.address, timeout=5)
except ConnectionRefusedError:
    print("closed")
