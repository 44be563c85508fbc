# outside
"""An event loop by hand: selectors, socket pairs, pipes, and a waker."""

import os
import select
import selectors
import socket
import threading
import time

selector = selectors.DefaultSelector()
near, far = socket.socketpair()
near.setblocking(False)
read_end, write_end = os.pipe()
received = []


def on_socket(mask):
    data = near.recv(100)
    received.append(("socket", data.decode()))
    if not data:
        selector.unregister(near)


def on_pipe(mask):
    data = os.read(read_end, 100)
    received.append(("pipe", data.decode()))
    if not data:
        selector.unregister(read_end)


selector.register(near, selectors.EVENT_READ, on_socket)
selector.register(read_end, selectors.EVENT_READ, on_pipe)
print(
    "nothing yet:", selector.select(timeout=0), selector.select(timeout=0.02)
)


def peer():
    for text in ("hello", "again"):
        far.sendall(text.encode())
        time.sleep(0.05)
    os.write(write_end, b"through a pipe")
    time.sleep(0.05)
    os.close(write_end)
    time.sleep(0.05)
    far.close()


thread = threading.Thread(target=peer)
thread.start()
while selector.get_map():
    for key, mask in selector.select():
        key.data(mask)
thread.join()
print(received)
selector.close()
near.close()
os.close(read_end)

one, two = socket.socketpair()
print("writable:", [s is one for s in select.select([one], [one], [], 5)[1]])
print("readable:", select.select([one], [], [], 0.02)[0])
threading.Timer(0.02, two.sendall, args=(b"x",)).start()
print("after a wait:", [s is one for s in select.select([one], [], [], 20)[0]])
poll = select.poll()
poll.register(one, select.POLLIN)
print("poll:", [event == select.POLLIN for _, event in poll.poll(1000)])
one.settimeout(0.02)
one.recv(1)
try:
    one.recv(1)
except socket.timeout:
    print("recv timed out")
one.close()
two.close()
