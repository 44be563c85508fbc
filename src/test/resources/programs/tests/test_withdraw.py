# differs: times
"""Two tests of one account: of two withdrawals one must be refused."""
import threading
import unittest


class Account:
    def __init__(self, balance):
        self.balance = balance

    def withdraw(self, amount):
        if self.balance >= amount:
            self.balance -= amount
            return True
        return False


class AccountTest(unittest.TestCase):
    def test_one_of_two_is_refused(self):
        account = Account(100)
        done = []
        threads = [
            threading.Thread(target=lambda: done.append(account.withdraw(80)))
            for _ in range(2)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(account.balance, 20)
        self.assertEqual(sorted(done), [False, True])


if __name__ == '__main__':
    unittest.main()
