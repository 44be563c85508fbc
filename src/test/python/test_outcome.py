"""An expression's value at the program's end."""

import unittest

from programs import run

COUNT = '''
    import threading
    lock = threading.Lock()
    done = []
    def work(n):
        done.append(n)
    class Odd:
        def __repr__(self):
            print('asked')
            raise ValueError('no words')
    threads = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
    for t in threads: t.start()
    '''


class Outcomes(unittest.TestCase):
    def check(self, expression, value, failed=False, source=COUNT, status=0):
        for switch_at in ('gil', 'line', 'bytecode'):
            outcome = run(source, outcome=expression, switch_at=switch_at)
            (told,) = outcome.told('value')
            (watch,) = outcome.told('watch')
            self.assertEqual((1, expression), watch[2:])
            self.assertEqual(value, told[6])
            self.assertEqual(4 + 2 * failed, told[5])
            self.assertEqual(status, outcome.status)
            self.assertEqual('', outcome.out)

    def test_is_told_when_all_threads_have_ended(self):
        self.check('len(done), done', '(2, [1, 2])')

    def test_has_no_addresses_and_no_order_of_its_own(self):
        self.check('lock.__class__.__name__', "'lock'")
        self.check('{3, 1, 2}', '{1, 2, 3}')
        self.check('frozenset([object()])', 'frozenset({<object object>})')

    def test_is_whole_where_much_is_told(self):
        self.check('list(range(100))', repr(list(range(100))))

    def test_a_fault_is_told_and_does_not_reach_the_program(self):
        self.check('nothing', "NameError: name 'nothing' is not defined", True)
        self.check('Odd()', 'ValueError: no words', True)
        self.check('exit(3)', 'SystemExit: 3', True)

    def test_makes_no_names_in_the_program(self):
        self.check('[x := 5, "x" in vars(__import__("__main__"))]', '[5, False]')

    def test_does_not_wait_for_a_lock(self):
        outcome = run(COUNT + 'lock.acquire()\n', outcome='lock.acquire()')
        (told,) = outcome.told('value')
        self.assertIn('held by a thread', told[6])

    def test_is_told_behind_an_error_too(self):
        source = COUNT + 'for t in threads: t.join()\n    1 / 0'
        outcome = run(source, outcome='done')
        self.assertEqual('[1, 2]', outcome.told('value')[0][6])
        self.assertEqual(1, outcome.status)

    def test_stands_beside_watched_expressions(self):
        outcome = run(COUNT, watch=['done'], outcome='len(done)')
        told = outcome.told('value')
        self.assertEqual((2, '2'), (told[-1][2], told[-1][6]))


if __name__ == '__main__':
    unittest.main()
