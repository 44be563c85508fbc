"""Packers, and the stock that they share."""
import subprocess
import threading
import time


class Stock:
    """What there is to pack with; a lock keeps the count right."""

    def __init__(self, items):
        self._items = dict(items)
        self._lock = threading.Lock()

    def take(self, name, count=1):
        """Takes so many of an item; False if there are too few."""
        with self._lock:
            left = self._items.get(name, 0) - count
            if left < 0:
                return False
            time.sleep(0.05)
            self._items[name] = left
            return True

    def summary(self):
        with self._lock:
            return ", ".join(
                f"{count} x {name}" for name, count in sorted(self._items.items())
            )


class Packer(threading.Thread):
    """Packs what comes out of the queue, until an end comes out of it."""

    def __init__(self, orders, stock, **options):
        super().__init__(**options)
        self._orders = orders
        self._stock = stock
        self.packed = 0

    def run(self):
        while True:
            order = self._orders.get()
            if order is None:
                return
            self.pack(order)

    def pack(self, order):
        if not self._stock.take("box"):
            raise RuntimeError(f"no box for {order}")
        self._stock.take("tape", 2)
        time.sleep(0.5)
        subprocess.run(["echo", "label for", order], check=True)
        self.packed += 1
        print(self.name, "packed", order)
