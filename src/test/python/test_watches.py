"""Watched expressions: who made them what they are, and at which line."""

import unittest

from programs import plainly, run

BANK = '''
    import threading
    balance = 100
    def audit(n): pass
    def withdraw(n):
        global balance
        if balance >= n:
            audit(n)
            balance -= n
    threads = [threading.Thread(target=withdraw, args=(80,)) for _ in '12']
    for t in threads: t.start()
    for t in threads: t.join()
    print('balance', balance)
    '''

EVERYTHING = '''
    import queue, threading
    class Account:
        def __init__(self):
            self.balance = 100
            self.lock = threading.Lock()
        def total(self):
            with self.lock:
                print('asked')
                return self.balance
        def take(self, n):
            with self.lock:
                self.balance -= n
    account = Account()
    waiting = queue.Queue()
    items = []
    def main():
        count = 0
        def work(n):
            nonlocal count
            count += n
            account.take(n)
            waiting.put(n)
        threads = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
        for t in threads: t.start()
        for t in threads: t.join()
    main()
    t = threading.Thread(target=items.append, args=(5,))
    t.start()
    t.join()
    print(account.total())
    '''


def values(outcome):
    """Who, line, text, text before."""
    return [(op[0], op[3], op[6], op[7]) for op in outcome.told('value')]


def without_watches(outcome):
    """All else; switch points are only counted together or apart."""
    return [
        op
        for op in outcome.ops
        if op[1] not in ('value', 'watch', 'source', 'points')
    ]


class Watches(unittest.TestCase):
    def check(self, expression, *expected, source=EVERYTHING, **greeting):
        for policy in ('fifo', 'random'):
            outcome = run(
                source, watch=[expression], policy=policy, **greeting
            )
            self.assertEqual(list(expected), values(outcome), policy)
            self.assertEqual(0, outcome.status)

    def test_a_change_is_told_of_its_thread_and_line(self):
        wrong = set()
        for seed in range(60):
            if seed >= 12 and wrong >= {'-60', '20'}:
                break
            outcome = run(
                BANK,
                watch=['balance'],
                policy='random',
                seed=seed,
                switch_at='line',
            )
            told = values(outcome)
            self.assertEqual((1, 3, '100', ''), told[0])
            self.assertEqual({9}, {line for _, line, _, _ in told[1:]})
            self.assertEqual(len(told) - 1, len({who for who, *_ in told[1:]}))
            self.assertEqual('balance %s\n' % told[-1][2], outcome.out)
            wrong.add(told[-1][2])
        self.assertIn('-60', wrong)
        self.assertIn('20', wrong)

    def test_nothing_else_is_changed_by_it(self):
        for switch_at in ('gil', 'line', 'bytecode'):
            for seed in range(3):
                how = {'policy': 'random', 'seed': seed, 'switch_at': switch_at}
                self.assertEqual(
                    without_watches(run(EVERYTHING, **how)),
                    without_watches(
                        run(
                            EVERYTHING,
                            watch=['account.balance', 'account.total()'],
                            **how
                        )
                    ),
                )

    def test_an_attribute(self):
        outcome = run(EVERYTHING, watch=['account.balance'])
        self.assertEqual(
            [(1, 14, '100', ''), (2, 13, '99', '100'), (3, 13, '97', '99')],
            values(outcome),
        )

    def test_a_call_that_takes_a_lock_and_prints(self):
        outcome = run(EVERYTHING, watch=['account.total()'])
        self.assertEqual(['100', '99', '97'], [v[2] for v in values(outcome)])
        self.assertEqual('asked\n97\n', outcome.out)

    def test_a_queue_that_guards_itself(self):
        outcome = run(
            EVERYTHING, watch=['waiting.qsize()'], policy='random', seed=4
        )
        told = values(outcome)
        self.assertEqual(['0', '1', '2'], [text for _, _, text, _ in told])
        self.assertEqual([15, 23, 23], [line for _, line, _, _ in told])

    def test_what_inner_functions_share(self):
        self.check(
            'count', (1, 18, '0', ''), (2, 21, '1', '0'), (3, 21, '3', '1')
        )

    def test_a_thread_without_code_of_its_own(self):
        self.check('items', (1, 16, '[]', ''), (4, 0, '[5]', '[]'))

    def test_each_thread_has_its_own(self):
        source = '''
            import threading
            def work(n):
                for i in range(n):
                    pass
            for n in (2, 1):
                t = threading.Thread(target=work, args=(n,))
                t.start()
                t.join()
            '''
        outcome = run(source, watch=['i'])
        self.assertEqual(
            [(2, 4, '0', ''), (2, 4, '1', '0'), (3, 4, '0', '')],
            values(outcome),
        )
        self.assertEqual({1}, {op[5] & 1 for op in outcome.told('value')})

    def test_a_failure_is_told_once(self):
        outcome = run(
            'x = 0\nfor i in range(5):\n    x\nx = 2\ny = 1\n', watch=['1 / x']
        )
        self.assertEqual(
            [('ZeroDivisionError: division by zero', 2), ('0.5', 0)],
            [(op[6], op[5] & 2) for op in outcome.told('value')],
        )

    def test_effects_do_not_reach_the_program(self):
        source = '''
            class Loud:
                def __repr__(self):
                    print('repr')
                    raise ValueError('no repr')
            loud = Loud()
            def leave(): raise SystemExit(3)
            def deep(n=0): return deep(n + 1)
            print('end')
            '''
        out, err, status = plainly(source)
        for expression in ('loud', '[loud]', 'leave()', 'deep()', 'print(1)'):
            outcome = run(source, watch=[expression])
            self.assertEqual(
                (out, err, status), (outcome.out, outcome.err, outcome.status)
            )

    def test_values_are_short_and_without_addresses(self):
        source = '''
            class Thing: pass
            things = [Thing()]
            many = list(range(1000))
            text = 'a' * 1000
            print()
            '''
        outcome = run(source, watch=['things', 'many', 'text'])
        self.assertEqual(
            [
                '[<__main__.Thing object>]',
                '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, … 1000 items]',
            ],
            [text for _, _, text, _ in values(outcome)][:2],
        )
        self.assertEqual(60, len(values(outcome)[2][2]))

    def test_names_of_a_comprehension_are_its_own(self):
        source = 'limit = 1\ndef f(rows):\n    big = 2\n    return 1\nf([1, 3])\n'
        outcome = run(source, watch=['[x for x in rows if x > limit + big]'])
        self.assertEqual([(1, 3, '[]', '')], values(outcome))

    def test_without_lines_and_under_other_policies(self):
        for how in (
            {'trace': 'none'},
            {'policy': 'os', 'clock': 'real'},
            {'policy': 'random', 'switch_at': 'line'},
            {'policy': 'random', 'switch_at': 'bytecode'},
        ):
            outcome = run(BANK, watch=['balance'], **how)
            told = values(outcome)
            self.assertEqual([3, 9], [line for _, line, _, _ in told][:2], how)

    def test_functions_in_another_file_change_it_there(self):
        source = '''
            import os, sys, threading
            if __name__ == '__main__':
                shared = 0
                folder = os.path.dirname(__file__)
                with open(folder + '/other.py', 'w') as file:
                    file.write('import __main__\\n'
                               'def add():\\n'
                               '    __main__.shared += 1\\n')
                import other
                other.add()
            '''
        outcome = run(source, watch=['shared'])
        last = outcome.told('value')[-1]
        self.assertEqual((3, '1', '0'), (last[3], last[6], last[7]))
        self.assertNotEqual(0, last[4])


if __name__ == '__main__':
    unittest.main()
