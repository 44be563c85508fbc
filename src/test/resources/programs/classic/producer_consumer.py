"""A bakery: bakers fill a shelf, customers empty it, a till counts.

Bakers stop when their recipes are used up; each customer leaves when it meets
the sign "closed", which the shop puts on the shelf once for every customer.
"""

import argparse
import queue
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Dict, List

CLOSED = object()


@dataclass(frozen=True)
class Loaf:
    """One loaf of bread: what it is, who made it and what it costs."""

    kind: str
    baker: str
    price: int


@dataclass
class Till:
    """What was sold; every customer pays here."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    sold: Counter = field(default_factory=Counter)
    money: int = 0

    def pay(self, loaf: Loaf) -> None:
        with self.lock:
            self.sold[loaf.kind] += 1
            self.money += loaf.price


class Baker(threading.Thread):
    """Bakes each of its recipes so many times."""

    def __init__(self, name: str, recipes: Dict[str, int], times: int, shelf):
        super().__init__(name=name)
        self.recipes = recipes
        self.times = times
        self.shelf = shelf
        self.baked = 0

    def run(self) -> None:
        for _ in range(self.times):
            for kind, price in self.recipes.items():
                time.sleep(0.004)
                self.shelf.put(Loaf(kind, self.name, price))
                self.baked += 1


class Customer(threading.Thread):
    """Buys whatever comes until the shop is closed."""

    def __init__(self, name: str, shelf, till: Till):
        super().__init__(name=name)
        self.shelf = shelf
        self.till = till
        self.bought: List[Loaf] = []

    def run(self) -> None:
        while True:
            loaf = self.shelf.get()
            if loaf is CLOSED:
                return
            time.sleep(0.006)
            self.till.pay(loaf)
            self.bought.append(loaf)


def open_shop(times: int, customers: int) -> None:
    shelf: queue.Queue = queue.Queue(maxsize=4)
    till = Till()
    bakers = [
        Baker("anna", {"rye": 4, "wheat": 3}, times, shelf),
        Baker("bert", {"spelt": 5}, times, shelf),
    ]
    buyers = [Customer(f"customer-{n}", shelf, till) for n in range(customers)]
    for thread in bakers + buyers:
        thread.start()
    for baker in bakers:
        baker.join()
        print(baker.name, "baked", baker.baked)
    for _ in buyers:
        shelf.put(CLOSED)
    for buyer in buyers:
        buyer.join()

    for kind, count in sorted(till.sold.items()):
        print(f"{kind:6}{count:3} sold")
    print("in the till:", till.money)
    print("bought by all:", sum(len(buyer.bought) for buyer in buyers))
    print("left on the shelf:", shelf.qsize())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description="A bakery with a small shelf."
    )
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--customers", type=int, default=3)
    options = parser.parse_args()
    open_shop(options.times, options.customers)
