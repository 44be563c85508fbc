"""A bounded buffer with two conditions on one lock, as textbooks have it."""

import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._items = []
        self._capacity = capacity
        self._lock = threading.Lock()
        self._not_full = threading.Condition(self._lock)
        self._not_empty = threading.Condition(self._lock)
        self._closed = False
        self.most = 0

    def put(self, item):
        with self._not_full:
            while len(self._items) >= self._capacity:
                self._not_full.wait()
            self._items.append(item)
            self.most = max(self.most, len(self._items))
            self._not_empty.notify()

    def get(self):
        with self._not_empty:
            while not self._items:
                if self._closed:
                    raise EOFError("closed")
                self._not_empty.wait()
            item = self._items.pop(0)
            self._not_full.notify()
            return item

    def close(self):
        with self._lock:
            self._closed = True
            self._not_empty.notify_all()


buffer = BoundedBuffer(3)
taken = [[] for _ in range(3)]


def produce(first):
    for n in range(first, first + 20):
        buffer.put(n)


def consume(mine):
    try:
        while True:
            mine.append(buffer.get())
    except EOFError:
        pass


producers = [
    threading.Thread(target=produce, args=(n * 100,)) for n in range(2)
]
consumers = [threading.Thread(target=consume, args=(mine,)) for mine in taken]
for thread in producers + consumers:
    thread.start()
for thread in producers:
    thread.join()
buffer.close()
for thread in consumers:
    thread.join()

items = sorted(item for mine in taken for item in mine)
print("taken:", len(items), "of them different:", len(set(items)))
print(
    "each in order:",
    all(
        mine_of == sorted(mine_of)
        for mine in taken
        for mine_of in (
            [n for n in mine if n < 100],
            [n for n in mine if n >= 100],
        )
    ),
)
print("never too full:", buffer.most <= 3)
try:
    buffer.get()
except EOFError as error:
    print("EOFError:", error)
