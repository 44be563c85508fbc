"""Dataclasses shared between threads: an inventory with reservations."""

import threading
from dataclasses import asdict, dataclass, field, replace
from typing import ClassVar, Dict, List, Optional


@dataclass(frozen=True, order=True)
class Item:
    name: str
    count: int = 0
    tags: tuple = ()


@dataclass
class Inventory:
    limit: ClassVar[int] = 50
    items: Dict[str, Item] = field(default_factory=dict)
    log: List[str] = field(default_factory=list, repr=False, compare=False)
    lock: threading.Lock = field(
        default_factory=threading.Lock, repr=False, compare=False
    )

    def __post_init__(self):
        self.log.append(f"opened with {len(self.items)}")

    def change(self, name: str, by: int) -> Optional[Item]:
        with self.lock:
            item = self.items.get(name, Item(name))
            count = item.count + by
            if not 0 <= count <= self.limit:
                self.log.append(f"refused {name}")
                return None
            self.items[name] = replace(item, count=count)
            return self.items[name]


inventory = Inventory({"bolt": Item("bolt", 10, ("metal",))})


def deliver(name, times):
    for _ in range(times):
        inventory.change(name, +1)


def fetch(name, times):
    for _ in range(times):
        inventory.change(name, -1)


threads = [
    threading.Thread(target=deliver, args=("bolt", 20)),
    threading.Thread(target=deliver, args=("nut", 30)),
    threading.Thread(target=fetch, args=("bolt", 10)),
    threading.Thread(target=deliver, args=("nut", 30)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(inventory)
print(sorted(inventory.items.values()))
print([asdict(item) for item in inventory.items.values() if item.tags])
print(inventory.log[0], len(inventory.log) - 1, set(inventory.log[1:]))
print(inventory == Inventory(dict(inventory.items)))
