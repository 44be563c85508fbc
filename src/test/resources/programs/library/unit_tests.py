# differs: times
"""A program that tests itself: unittest and doctest, with threads in them."""

import doctest
import threading
import unittest


class Counter:
    """Counts.

    >>> counter = Counter()
    >>> counter.add(2)
    >>> counter.value
    2
    >>> counter.add("x")
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for +=: 'int' and 'str'
    """

    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def add(self, n):
        with self._lock:
            self.value += n


class CounterTest(unittest.TestCase):
    def setUp(self):
        self.counter = Counter()

    def test_many_threads(self):
        def work():
            for _ in range(50):
                self.counter.add(1)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(self.counter.value, 200)

    def test_lock_is_free_after_an_error(self):
        with self.assertRaises(TypeError):
            self.counter.add(None)
        self.assertFalse(self.counter._lock.locked())

    @unittest.skip("not today")
    def test_skipped(self):
        self.fail("not reached")

    @unittest.expectedFailure
    def test_known_fault(self):
        self.assertEqual(self.counter.value, 1)

    def test_sub(self):
        for n in range(3):
            with self.subTest(n=n):
                self.counter.add(n)
                self.assertGreaterEqual(self.counter.value, n)


if __name__ == "__main__":
    print(doctest.testmod())
    program = unittest.main(verbosity=2, exit=False)
    print(program.result.testsRun, program.result.wasSuccessful())
