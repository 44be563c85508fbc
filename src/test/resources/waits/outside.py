import os
import select
import socket
import subprocess
import sys
import threading
import time

left, right = socket.socketpair()
reader, writer = os.pipe()


def send():
    time.sleep(1)
    right.send(b'x')
    time.sleep(1)
    os.write(writer, b'y')
    time.sleep(1)
    right.send(b'z')


threading.Thread(target=send, name='sender').start()
left.settimeout(5)
left.recv(1)
os.read(reader, 1)
select.select([left], [], [], 3)
child = subprocess.Popen([sys.executable, '-c', 'input()'], stdin=-1)
threading.Timer(0.5, child.stdin.close).start()
child.wait()
subprocess.run([sys.executable, '-c', 'import time; time.sleep(0.2)'])
