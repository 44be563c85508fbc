"""A singleton made by a metaclass, and one by a module-level function."""

import threading
import time


class SingletonMeta(type):
    _instances = {}
    _lock = threading.Lock()

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            with cls._lock:
                if cls not in cls._instances:
                    cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Settings(metaclass=SingletonMeta):
    made = 0

    def __init__(self):
        time.sleep(0.01)
        Settings.made += 1
        self.values = {"color": "blue"}


class Registry(metaclass=SingletonMeta):
    made = 0

    def __init__(self, name):
        Registry.made += 1
        self.name = name


_connection = None
_connection_lock = threading.Lock()
opened = []


def connection():
    global _connection
    with _connection_lock:
        if _connection is None:
            opened.append(1)
            _connection = object()
        return _connection


seen = []


def work(name):
    seen.append((id(Settings()), id(connection()), id(Registry("one"))))
    Settings().values[name] = True


threads = [threading.Thread(target=work, args=(f"t{n}",)) for n in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print("different objects seen:", len(set(seen)))
print("made:", Settings.made, Registry.made, len(opened))
print(sorted(Settings().values))
print(Registry("two").name)
