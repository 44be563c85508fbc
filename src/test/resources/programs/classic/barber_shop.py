"""The sleeping barber: a waiting room with few chairs, and one barber."""

import threading


class Shop:
    def __init__(self, chairs):
        self.chairs = chairs
        self.waiting = 0
        self.mutex = threading.Lock()
        self.customers = threading.Semaphore(0)
        self.barber_ready = threading.Semaphore(0)
        self.done = threading.Semaphore(0)
        self.open = True
        self.served = []
        self.turned_away = []

    def enter(self, name):
        with self.mutex:
            if self.waiting == self.chairs:
                self.turned_away.append(name)
                return False
            self.waiting += 1
        self.customers.release()
        self.barber_ready.acquire()
        self.done.acquire()
        self.served.append(name)
        return True

    def work(self):
        while True:
            self.customers.acquire()
            with self.mutex:
                if not self.open:
                    return
                self.waiting -= 1
            self.barber_ready.release()
            self.done.release()

    def close(self):
        with self.mutex:
            self.open = False
        self.customers.release()


shop = Shop(chairs=2)
early = [
    threading.Thread(target=shop.enter, args=(f"early-{n}",)) for n in range(2)
]
for customer in early:
    customer.start()
while shop.waiting < 2:
    threading.Event().wait(0.001)
print("no chair for the third:", shop.enter("third"))

barber = threading.Thread(target=shop.work, name="barber")
barber.start()
for customer in early:
    customer.join()
print("served:", sorted(shop.served))
print("the fourth is served:", shop.enter("fourth"))
shop.close()
barber.join()
print("turned away:", shop.turned_away)
