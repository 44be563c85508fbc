# ends: deadlock
# prints: opened with 10
"""A method that holds a Lock calls another that takes the same Lock."""

import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            self.balance += amount

    def deposit_with_bonus(self, amount):
        with self.lock:
            self.deposit(amount)
            self.deposit(1)


account = Account(10)
print("opened with", account.balance, flush=True)
account.deposit_with_bonus(5)
print("not reached:", account.balance)
