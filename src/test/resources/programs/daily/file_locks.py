# outside
# Counters in files, kept right with flock, lockf, O_EXCL and rename; a memory
# map that threads share.
import errno
import fcntl
import mmap
import os
import struct
import tempfile
import threading
import time
from contextlib import contextmanager


@contextmanager
def flocked(path):
    with open(path, "r+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        try:
            yield file
        finally:
            file.flush()
            fcntl.flock(file, fcntl.LOCK_UN)


def count_with_flock(path, times):
    for _ in range(times):
        with flocked(path) as file:
            number = int(file.read() or 0)
            file.seek(0)
            file.write(str(number + 1))


@contextmanager
def lock_file(path):
    while True:
        try:
            fd = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
            break
        except OSError as error:
            if error.errno != errno.EEXIST:
                raise
            time.sleep(0.005)
    os.close(fd)
    try:
        yield
    finally:
        os.unlink(path)


def count_with_rename(path, times):
    for _ in range(times):
        with lock_file(path + ".lock"):
            with open(path) as file:
                number = int(file.read())
            with open(path + ".new", "w") as file:
                file.write(str(number + 1))
            os.replace(path + ".new", path)


def count_in_map(memory, lock, slot, times):
    for _ in range(times):
        with lock:
            (number,) = struct.unpack_from("<q", memory, 8 * slot)
            struct.pack_into("<q", memory, 8 * slot, number + 1)


def in_threads(count, function, *args):
    threads = [threading.Thread(target=function, args=args) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


with tempfile.TemporaryDirectory() as folder:
    for function in (count_with_flock, count_with_rename):
        path = os.path.join(folder, function.__name__)
        with open(path, "w") as file:
            file.write("0")
        in_threads(3, function, path, 20)
        with open(path) as file:
            print(function.__name__, file.read())
    path = os.path.join(folder, "map")
    with open(path, "wb") as file:
        file.write(bytes(32))
    with open(path, "r+b") as file, mmap.mmap(file.fileno(), 0) as memory:
        in_threads(4, count_in_map, memory, threading.Lock(), 2, 25)
        print(struct.unpack("<4q", memory[:]))
    print(sorted(os.listdir(folder)))
