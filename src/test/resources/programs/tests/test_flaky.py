"""A test that fails when one deposit is lost, which plain pytest hardly ever sees."""
import threading


class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self):
        read = self.balance
        self.balance = self.added(read)

    def added(self, read):
        return read + 1


def test_two_deposits_are_kept():
    account = Account()
    threads = [threading.Thread(target=account.deposit) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert account.balance == 2
