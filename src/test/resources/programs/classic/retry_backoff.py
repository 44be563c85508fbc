"""Calls that fail at first are tried again, each time after a longer pause."""

import functools
import random
import threading
import time


class ServiceDown(Exception):
    pass


def retry(attempts, first_pause, factor=2.0):
    """Call again on ServiceDown, at most so many times."""

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            pause = first_pause
            for attempt in range(1, attempts + 1):
                try:
                    return function(*args, **kwargs)
                except ServiceDown as error:
                    note(f"attempt {attempt}: {error}")
                    if attempt == attempts:
                        raise
                    time.sleep(pause)
                    pause *= factor

        return wrapper

    return decorate


notes = {}


def note(text):
    notes.setdefault(threading.current_thread().name, []).append(text)


class Service:
    """Fails as many times as it was told before it answers."""

    def __init__(self, failures):
        self.failures = failures

    @retry(attempts=4, first_pause=0.002)
    def ask(self, question):
        """Answer a question."""
        if self.failures > 0:
            self.failures -= 1
            raise ServiceDown(f"no answer to {question!r}")
        return question.upper()


def client(failures):
    try:
        note("got " + Service(failures).ask("how late is it"))
    except ServiceDown as error:
        note(f"gave up: {error}")


print(Service.ask.__name__, "-", Service.ask.__doc__)
clients = [
    threading.Thread(target=client, args=(n,), name=f"client-{n}")
    for n in (0, 2, 3, 9)
]
random.Random(1).shuffle(clients)
for thread in clients:
    thread.start()
for thread in clients:
    thread.join()
for name in sorted(notes):
    print(name)
    for text in notes[name]:
        print("   ", text)
