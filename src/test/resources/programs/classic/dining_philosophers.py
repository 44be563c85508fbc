"""Dining philosophers who take the lower fork first, so nobody starves."""

import threading
import time

NAMES = ("Plato", "Kant", "Hume", "Arendt", "Weil")
MEALS = 3


class Fork:
    def __init__(self, number):
        self.number = number
        self.lock = threading.Lock()
        self.users = 0
        self.most_users = 0

    def __enter__(self):
        self.lock.acquire()
        self.users += 1
        self.most_users = max(self.most_users, self.users)
        return self

    def __exit__(self, *exc_info):
        self.users -= 1
        self.lock.release()


class Philosopher(threading.Thread):
    def __init__(self, name, left, right):
        super().__init__(name=name)
        self.forks = sorted((left, right), key=lambda fork: fork.number)
        self.meals = 0

    def run(self):
        while self.meals < MEALS:
            self.think()
            first, second = self.forks
            with first:
                with second:
                    self.eat()

    def think(self):
        time.sleep(0.002)

    def eat(self):
        time.sleep(0.003)
        self.meals += 1


forks = [Fork(n) for n in range(len(NAMES))]
table = [
    Philosopher(name, forks[n], forks[(n + 1) % len(forks)])
    for n, name in enumerate(NAMES)
]
for philosopher in table:
    philosopher.start()
for philosopher in table:
    philosopher.join()
    print(f"{philosopher.name} ate {philosopher.meals} times")
print("hands on a fork at once:", max(fork.most_users for fork in forks))
