"""A bank whose transfers lock both accounts in one order, and an auditor."""

import random
import threading


class InsufficientFunds(Exception):
    pass


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()

    def __repr__(self):
        return f"Account({self.number}, {self.balance})"


class Bank:
    def __init__(self, accounts):
        self.accounts = {account.number: account for account in accounts}
        self.refused = 0
        self.refused_lock = threading.Lock()

    def transfer(self, source, target, amount):
        first, second = sorted((source, target), key=lambda a: a.number)
        with first.lock, second.lock:
            if source.balance < amount:
                raise InsufficientFunds(source.number)
            source.balance -= amount
            target.balance += amount

    def total(self):
        accounts = [self.accounts[n] for n in sorted(self.accounts)]
        for account in accounts:
            account.lock.acquire()
        try:
            return sum(account.balance for account in accounts)
        finally:
            for account in reversed(accounts):
                account.lock.release()


def customer(bank, seed, transfers):
    rng = random.Random(seed)
    for _ in range(transfers):
        source, target = rng.sample(sorted(bank.accounts), 2)
        try:
            bank.transfer(
                bank.accounts[source],
                bank.accounts[target],
                rng.randint(1, 60),
            )
        except InsufficientFunds:
            with bank.refused_lock:
                bank.refused += 1


def auditor(bank, stop, sums):
    while not stop.is_set():
        sums.add(bank.total())
        stop.wait(0.002)


def main():
    bank = Bank([Account(n, 100) for n in range(5)])
    stop = threading.Event()
    sums = {bank.total()}
    watcher = threading.Thread(target=auditor, args=(bank, stop, sums))
    watcher.start()
    customers = [
        threading.Thread(target=customer, args=(bank, seed, 50))
        for seed in range(4)
    ]
    for thread in customers:
        thread.start()
    for thread in customers:
        thread.join()
    stop.set()
    watcher.join()
    print("sums the auditor saw:", sorted(sums))
    print(
        "nobody is in debt:",
        all(a.balance >= 0 for a in bank.accounts.values()),
    )
    print("refused fewer than tried:", bank.refused < 200)
    try:
        bank.transfer(bank.accounts[0], bank.accounts[1], 10_000)
    except InsufficientFunds as error:
        print("refused:", repr(error))


if __name__ == "__main__":
    main()
