#!/usr/bin/env python3
# A daemon that stops its workers in order when it gets SIGTERM.
import atexit
import os
import queue
import signal
import sys
import threading
import time

stop = threading.Event()
tasks = queue.Queue(maxsize=4)
done = []


def on_signal(number, frame):
    print("got", signal.Signals(number).name, "in", threading.current_thread().name)
    stop.set()


def produce():
    n = 0
    while not stop.is_set():
        try:
            tasks.put(n, timeout=0.2)
        except queue.Full:
            continue
        n += 1
    for _ in workers:
        tasks.put(None)


def consume():
    while True:
        n = tasks.get()
        try:
            if n is None:
                return
            time.sleep(0.1)
            done.append(n)
        finally:
            tasks.task_done()


def heartbeat():
    while not stop.wait(timeout=1):
        print("alive")
        sys.stdout.flush()


@atexit.register
def last():
    print("bye", threading.active_count())


previous = signal.signal(signal.SIGTERM, on_signal)
print(previous == signal.SIG_DFL)
signal.signal(signal.SIGHUP, signal.SIG_IGN)
workers = [threading.Thread(target=consume, name="w%d" % n) for n in range(2)]
others = [threading.Thread(target=f) for f in (produce, heartbeat)]
for t in workers + others:
    t.start()
killer = threading.Timer(2.55, os.kill, (os.getpid(), signal.SIGTERM))
killer.start()
os.kill(os.getpid(), signal.SIGHUP)
while not stop.is_set():
    stop.wait(0.5)
for t in workers + others:
    t.join()
tasks.join()
print(sorted(done) == list(range(len(done))), len(done) > 10, tasks.empty())
sys.exit(3)
