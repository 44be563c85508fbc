# outside
"""Signal handlers: run in main, between two steps, whoever sends them."""

import os
import signal
import threading

hits = []
got = threading.Event()


def handler(number, frame):
    name = signal.Signals(number).name
    hits.append((name, threading.current_thread().name, frame is not None))
    got.set()


def send(number):
    os.kill(os.getpid(), number)


previous = signal.signal(signal.SIGUSR1, handler)
signal.signal(signal.SIGTERM, handler)
print("before:", previous == signal.SIG_DFL)
print("now:", signal.getsignal(signal.SIGUSR1) is handler)

send(signal.SIGUSR1)
got.wait(20)
got.clear()
sender = threading.Thread(target=send, args=(signal.SIGTERM,))
sender.start()
sender.join()
got.wait(20)
print(hits)


def from_a_thread(errors):
    try:
        signal.signal(signal.SIGUSR2, handler)
    except ValueError as error:
        errors.append(str(error).split(" in main thread")[0])


errors = []
thread = threading.Thread(target=from_a_thread, args=(errors,))
thread.start()
thread.join()
print(errors)

signal.signal(signal.SIGUSR1, signal.SIG_IGN)
send(signal.SIGUSR1)
print("ignored:", len(hits))


def alarm(number, frame):
    raise TimeoutError("too slow")


signal.signal(signal.SIGUSR2, alarm)
never = threading.Event()
timer = threading.Timer(0.05, send, args=(signal.SIGUSR2,))
timer.start()
try:
    never.wait(20)
    print("nobody came")
except TimeoutError as error:
    print("TimeoutError:", error)
timer.join()
signal.signal(signal.SIGTERM, signal.SIG_DFL)
print(
    signal.getsignal(signal.SIGTERM).name,
    signal.getsignal(signal.SIGINT).__name__,
)
