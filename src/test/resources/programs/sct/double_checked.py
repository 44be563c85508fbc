"""Looks without the lock, and once more with it; but the object can be seen
before it is filled.

Double-checked locking. Searched with --switch-at gil.
"""
import threading


class Settings:
    def __init__(self):
        self.values = {}

    def load(self):
        colour = 'Blue'.lower()
        self.values['colour'] = colour


lock = threading.Lock()
settings = None


def get():
    global settings
    if settings is None:
        with lock:
            if settings is None:
                settings = Settings()
                settings.load()
    return settings


def use():
    print(get().values['colour'])


threads = [threading.Thread(target=use) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
