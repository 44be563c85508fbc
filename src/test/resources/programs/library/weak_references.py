"""Weak references to threads, locks and values that other threads hold."""

import gc
import queue
import threading
import weakref


class Picture:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Picture({self.name!r})"


class Cache:
    def __init__(self):
        self._pictures = weakref.WeakValueDictionary()
        self._lock = threading.Lock()
        self.loaded = []

    def load(self, name):
        with self._lock:
            picture = self._pictures.get(name)
            if picture is None:
                picture = Picture(name)
                self._pictures[name] = picture
                self.loaded.append(name)
            return picture

    def names(self):
        return sorted(self._pictures)


cache = Cache()
kept = queue.Queue()


def viewer(names):
    for name in names:
        kept.put(cache.load(name))


threads = [threading.Thread(target=viewer, args=("abc",)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("loaded once each:", sorted(cache.loaded), cache.names())
while not kept.empty():
    kept.get()
gc.collect()
print("let go:", cache.names())

finalized = []
picture = Picture("last")
weakref.finalize(picture, finalized.append, "finalized")
del picture
gc.collect()
print(finalized)

lock = threading.Lock()
reference = weakref.ref(lock)
print("a lock can be referred to:", reference() is lock)
del lock
print("and be gone:", reference() is None)

thread = threading.Thread(target=len, args=("",))
thread_reference = weakref.ref(thread)
thread.start()
thread.join()
del thread
del threads
gc.collect()
print("so can a thread:", thread_reference() is None)
keys = weakref.WeakKeyDictionary()
keys[threading.current_thread()] = "main"
print(list(keys.values()), len(weakref.WeakSet([threading.main_thread()])))
