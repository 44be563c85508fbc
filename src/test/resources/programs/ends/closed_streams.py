"""A program that closes its own standard streams, as daemons do."""

import os
import sys
import threading

print("still open", flush=True)
os.close(0)
try:
    sys.stdin.read()
except OSError as error:
    print("stdin:", error.strerror, flush=True)


def closer():
    os.write(2, b"last words on 2\n")
    os.close(2)


thread = threading.Thread(target=closer)
thread.start()
thread.join()
try:
    sys.stderr.write("nobody reads this\n")
    sys.stderr.flush()
except OSError as error:
    print("stderr:", error.strerror, flush=True)

done = []
threads = [threading.Thread(target=done.append, args=(n,)) for n in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("threads go on:", sorted(done), flush=True)
os.close(1)
print("into the void")
