"""A deposit and a withdrawal each read and write a balance under a lock, but
let it go between the two.

After account of SCTBench. Searched with --switch-at gil.
"""
import threading


class Account:
    def __init__(self, balance):
        self.lock = threading.Lock()
        self.balance = balance

    def read(self):
        with self.lock:
            return self.balance

    def write(self, balance):
        with self.lock:
            self.balance = balance


def deposit(account, amount):
    account.write(account.read() + amount)


def withdraw(account, amount):
    balance = account.read()
    if balance >= amount:
        account.write(balance - amount)


account = Account(100)
threads = [
    threading.Thread(target=deposit, args=(account, 30)),
    threading.Thread(target=withdraw, args=(account, 50)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(account.read())
