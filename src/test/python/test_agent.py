"""The agent under an engine in Python: the same output as plain CPython,
virtual time, and what is told.
"""

import gc
import os
import sys
import unittest
import warnings

from programs import DEADLOCK, plainly, run

SAME_AS_PLAIN = {
    'an error in main': 'import threading\n1 / 0\n',
    'an error in a thread': '''
        import threading
        def f():
            raise ValueError('no')
        t = threading.Thread(target=f, name='t')
        t.start()
        t.join()
        print('end')
        ''',
    'an error of a lock': '''
        import threading
        threading.Lock().release()
        ''',
    'an exit with a text': 'import sys\nsys.exit("text")\n',
    'a syntax error': 'def f(:\n',
    'the environment': '''
        import os, sys, warnings
        names = [k for k in os.environ if 'THREADBOARD' in k]
        print(names, os.environ.get('PYTHONPATH'))
        print(sys.argv[1:], sys.warnoptions)
        print([f for f in warnings.filters if 'Start' in repr(f)])
        print([m for m in sys.modules if 'threadboard' in m])
        print(sys.gettrace(), len(getattr(sys, 'orig_argv', [1, 2, 3, 4])))
        ''',
    'what is imported': '''
        import sys, threading, time
        before = set(sys.modules)
        time.sleep(0.001)
        threading.Event().wait(0.001)
        print(set(sys.modules) - before)
        ''',
    'kinds of objects': '''
        import inspect, pickle, queue, threading, time, weakref
        lock = threading.Lock()
        print(isinstance(lock, type(threading.Lock())), type(lock))
        print(type(threading.RLock()), weakref.ref(lock)() is lock)
        sleep = pickle.loads(pickle.dumps(time.sleep))
        print(inspect.isbuiltin(time.sleep), sleep is time.sleep)
        for thing in (lock, threading.RLock(), queue.SimpleQueue()):
            try:
                pickle.dumps(thing)
            except TypeError as error:
                print(error)
        class A:
            now = time.time
        print(type(A().now()))
        ''',
    'errors of timeouts': '''
        import threading, time
        lock = threading.Lock()
        for action in (
            lambda: lock.acquire(True, -2),
            lambda: lock.acquire(False, 3),
            lambda: time.sleep(-1),
        ):
            try:
                action()
            except ValueError as error:
                print(error)
        ''',
    'a stack': '''
        import inspect, threading
        def f():
            print([frame.function for frame in inspect.stack()])
        t = threading.Thread(target=f)
        t.start()
        t.join()
        print(threading.active_count(), threading.enumerate()[0].name)
        ''',
    'a fork': '''
        import os, sys, threading
        print('parent')
        sys.stdout.flush()
        pid = os.fork()
        if not pid:
            t = threading.Thread(target=len, args=('',))
            t.start()
            t.join()
            os._exit(3)
        print(os.waitpid(pid, 0)[1] >> 8)
        ''',
    'signals': '''
        import os, signal, threading
        seen = []
        def handler(number, frame):
            seen.append(threading.current_thread().name)
        number = signal.SIGUSR1
        signal.signal(number, handler)
        t = threading.Thread(target=os.kill, args=(os.getpid(), number))
        t.start()
        t.join()
        print(seen)
        ''',
}


DEADLOCKED = '''
    import threading
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
    '''


class SameAsPlain(unittest.TestCase):
    """Programs print what they print without the agent."""

    def test_programs(self):
        for name, source in SAME_AS_PLAIN.items():
            with self.subTest(name):
                outcome = run(source, 'word')
                self.assertEqual(
                    (outcome.out, outcome.err, outcome.status),
                    plainly(source, 'word'),
                )

    def test_input(self):
        source = '''
            import sys
            print(input('name? '), input())
            print(sys.stdin.read())
            '''
        outcome = run(source, stdin='a\nb\nc\nd')
        self.assertEqual(outcome.out, 'name? a b\nc\nd\n')


class VirtualTime(unittest.TestCase):
    """Hours pass in no time, and looking at the clock ends a wait for it."""

    def test_an_hour_of_sleep(self):
        outcome = run(
            'import time\ntime.sleep(3600)\nprint(round(time.monotonic()))\n'
        )
        self.assertEqual(outcome.out, '3601\n')

    def test_nothing_is_imported_that_the_program_does_not_import(self):
        source = '''
            import sys, threading, time, queue
            before = set(sys.modules)
            def work():
                with lock:
                    time.sleep(0.5)
                jobs.put(1)
            lock = threading.Lock()
            jobs = queue.SimpleQueue()
            threads = [threading.Thread(target=work) for _ in 'ab']
            for t in threads: t.start()
            for t in threads: t.join(0.7)
            print(jobs.get(timeout=3), sorted(set(sys.modules) - before))
            '''
        for steps in '01':
            self.assertEqual(
                '1 []\n', run(source, steps=steps, policy='random').out
            )

    def test_timeouts(self):
        outcome = run('''
            import queue, threading, time
            lock = threading.Lock()
            lock.acquire()
            print(lock.acquire(timeout=600), threading.Event().wait(900))
            try:
                queue.Queue().get(timeout=1200)
            except queue.Empty:
                print('empty', round(time.monotonic()))
            ''')
        self.assertEqual(outcome.out, 'False False\nempty 2701\n')

    def test_busy_waits_end(self):
        outcome = run('''
            import threading, time
            flag = False
            def setter():
                global flag
                time.sleep(2)
                flag = True
            threading.Thread(target=setter).start()
            began = time.time()
            while time.time() - began < 5:
                pass
            print(flag)
            flag = False
            threading.Thread(target=setter).start()
            while not flag:
                pass
            print(flag)
            ''')
        self.assertEqual(outcome.out, 'True\nTrue\n')

    def test_asyncio(self):
        outcome = run('''
            import asyncio, threading
            async def main():
                loop = asyncio.get_running_loop()
                queue = asyncio.Queue()
                def put():
                    loop.call_soon_threadsafe(queue.put_nowait, 'late')
                threading.Timer(2, put).start()
                print(await asyncio.wait_for(queue.get(), 10))
                print(await asyncio.sleep(3000, 'slept'))
            asyncio.run(main())
            ''')
        self.assertEqual(outcome.out, 'late\nslept\n')


class Told(unittest.TestCase):
    """The engine hears what happens, in the program's words."""

    def test_the_life_of_a_thread(self):
        outcome = run('''
            import threading, time
            def f(n):
                time.sleep(n)
            t = threading.Thread(target=f, args=(1,), name='t')
            t.start()
            print(t.is_alive())
            t.join()
            ''')
        names = ('create', 'start', 'begin', 'sleep', 'alive', 'joined', 'end')
        self.assertEqual(
            [op[:2] for op in outcome.told(*names)],
            [
                (1, 'create'),
                (1, 'start'),
                (2, 'begin'),
                (2, 'sleep'),
                (1, 'alive'),
                (2, 'end'),
                (1, 'joined'),
            ],
        )
        self.assertEqual(
            outcome.told('create'), [(1, 'create', 2, 0, 't', 'f(1)')]
        )
        self.assertEqual(outcome.told('wait')[-1], (1, 'wait', 2, 2, -1, 0, 't'))

    def test_lines_and_calls(self):
        outcome = run('''\
            def f(n):
                return n
            for i in range(2):
                f(i)
            ''')
        self.assertEqual(
            [op[2] for op in outcome.told('line')], [1, 3, 4, 2, 3, 4, 2, 3]
        )
        self.assertEqual(
            [op[1:] for op in outcome.told('call', 'return')],
            [('call', 'f(0)'), ('return',), ('call', 'f(1)'), ('return',)],
        )

    def test_lines_that_are_not_shown(self):
        self.assertEqual(run('x = 1\ny = 2\n', trace='none').told('line'), [])

    def test_many_lines_are_sampled(self):
        outcome = run(
            'i = 0\nwhile i < 20000:\n    i += 1\n', line_limit='10000'
        )
        self.assertEqual(outcome.told('sampled')[0], (1, 'sampled', 10))
        self.assertLess(len(outcome.told('line')), 20000)

    def test_locks(self):
        outcome = run('''
            import threading
            lock = threading.Lock()
            def f():
                with lock:
                    pass
            t = threading.Thread(target=f)
            with lock:
                t.start()
            t.join()
            ''')
        t = outcome.told('create')[0][4]
        self.assertEqual(
            outcome.told('object', 'state', 'wait', 'acquire', 'release')[1:],
            [
                (2, 'object', 1, 1, 3, 0, 0, 0, 'lock', ''),
                (2, 'state', 1, 1, 1, 8, 0, ''),
                (2, 'wait', 1, 1, -1, 1, 'lock'),
                (1, 'release', 1),
                (1, 'wait', 2, 2, -1, 0, t),
                (2, 'acquire', 1),
                (2, 'release', 1),
            ],
        )

    def test_nothing_of_the_program_is_called_for_a_state(self):
        outcome = run("""
            import queue, threading
            class Meta(type):
                __name__ = property(lambda cls: print('called'))
            class Hostile(metaclass=Meta):
                lock = property(lambda self: print('called'))
                def __repr__(self): print('called')
                def __eq__(self, other): print('called')
                def __hash__(self): print('called')
                def __len__(self): print('called')
                def __getattr__(self, name): print('called')
                def __getattribute__(self, name): print('called')
            class Int(int):
                __repr__ = __str__ = lambda self: print('called')
            hostile = Hostile()
            jobs = queue.LifoQueue()
            class Keeper:
                __slots__ = ('gate', '__dict__')
            keeper = Keeper()
            keeper.gate = threading.Semaphore(3)
            keeper.deep = [threading.Event()]
            def put():
                jobs.put([hostile, Int(3), 'x' * 99, {'a': (1,)}, 2, 3])
                jobs.put(10 ** 9999)
                with keeper.gate:
                    keeper.deep[0].set()
            t = threading.Thread(target=put)
            t.start()
            t.join()
            """)
        self.assertEqual((outcome.out, outcome.status), ('', 0))
        self.assertEqual(
            [op[-2] for op in outcome.told('object')],
            ['jobs', 'keeper.gate', 'keeper.deep[0]'],
        )
        self.assertEqual(
            [(op[3], op[-1]) for op in outcome.told('state')],
            [
                (1, "[<Hostile>, <Int>, 'xxxxxxx...\0"),
                (2, "<int>\0[<Hostile>, <Int>, 'xxxxxxx...\0"),
                (3, ''),
                (2, ''),
                (1, ''),
                (3, ''),
            ],
        )

    def test_names_are_told_once(self):
        outcome = run("""
            import threading
            class Account:
                def __init__(self):
                    self.lock = threading.Lock()
                def use(self):
                    with self.lock:
                        pass
            def main():
                accounts = Account(), Account()
                for account in accounts:
                    t = threading.Thread(target=account.use)
                    t.start()
                    t.join()
            def alone(account):
                t = threading.Thread(target=account.use)
                del account
                t.start()
                t.join()
            main()
            alone(Account())
            alone(Account())
            """)
        self.assertEqual(
            [op[-2] for op in outcome.told('object')],
            [
                'accounts[0].lock',
                'accounts[1].lock',
                'Account.lock',
                'Account.lock (program.py:5)',
            ],
        )

    def test_tasks_of_an_executor(self):
        outcome = run('''
            from concurrent.futures import ThreadPoolExecutor
            with ThreadPoolExecutor(max_workers=1) as pool:
                pool.submit(pow, 2, 3)
                pool.submit(int, 'x')
            ''')
        name = 'ThreadPoolExecutor-0_0'[:-2]
        self.assertEqual(
            [op[1:] for op in outcome.told('submit')],
            [
                ('submit', 1, name, 'pow(2, 3)'),
                ('submit', 2, name, "int('x')"),
            ],
        )
        self.assertEqual(
            [op[2:] for op in outcome.told('task_end')],
            [
                (1, name, ''),
                (
                    2,
                    name,
                    "ValueError: invalid literal for int() with base 10: 'x'",
                ),
            ],
        )

    def test_an_error(self):
        outcome = run('1 / 0\n')
        self.assertEqual(
            outcome.told('error')[0][2], 'ZeroDivisionError: division by zero'
        )

    def test_nothing_is_really_written(self):
        outcome = run(
            "print('text')\nimport sys\nsys.stdout.buffer.write(b'bytes')\n"
        )
        self.assertEqual((outcome.out, outcome.passed), ('text\nbytes', ''))

    def test_passed_output_is_really_written(self):
        outcome = run("print('text')\n1 / 0\n", output='passed')
        lines = outcome.passed.splitlines()
        self.assertEqual(
            {lines[0], lines[-1]},
            {'text', 'ZeroDivisionError: division by zero'},
        )

    def test_curses_is_refused(self):
        outcome = run('import curses\ncurses.initscr()\n')
        self.assertEqual(
            (outcome.status, len(outcome.told('refused'))), (1, 1)
        )

    @unittest.skipIf(
        sys.version_info >= (3, 12),
        'sys.monitoring leaves sys.settrace to the program',
    )
    def test_a_tracer_of_its_own(self):
        outcome = run('''
            import sys
            lines = []
            def tracer(frame, event, arg):
                if event == 'line':
                    lines.append(frame.f_lineno)
                return tracer
            def f():
                return 1
            sys.settrace(tracer)
            f()
            sys.settrace(None)
            print(lines, sys.gettrace())
            ''')
        self.assertEqual(
            (outcome.out, outcome.told('outside')),
            ('[9] None\n', [(1, 'outside', 1, 'its own sys.settrace')]),
        )

    def test_a_profile_does_not_count_our_threads(self):
        program = '''
            import cProfile, ctypes, pstats
            profile = cProfile.Profile()
            profile.runcall(ctypes.CDLL(None).usleep, 1000000)
            files = {file for file, _, _ in pstats.Stats(profile).stats}
            print([file for file in files if 'threadboard_agent' in file])
            '''
        for policy in ('fifo', 'os'):
            with self.subTest(policy):
                self.assertEqual(run(program, policy=policy).out, '[]\n')


class Races(unittest.TestCase):
    """What this CPython can do is found, and what it cannot do is not."""

    PROGRAM = '''
        import threading
        x = [0]
        def f():
            for _ in range(3):
                x[0] += 1
        threads = [threading.Thread(target=f) for _ in range(2)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        print(x[0])
        '''

    def results(self, switch_at):
        return {
            run(
                self.PROGRAM, policy='random', seed=seed, switch_at=switch_at
            ).out
            for seed in range(12)
        }

    def test_an_update_is_lost_between_bytecodes(self):
        self.assertNotEqual(self.results('bytecode'), {'6\n'})

    @unittest.skipIf(sys.version_info < (3, 10), 'up to 3.9 it is lost')
    def test_an_update_is_not_lost_by_the_lock_of_cpython(self):
        self.assertEqual(self.results('gil'), {'6\n'})

    def test_a_seed_gives_the_same_ops(self):
        for switch_at in ('gil', 'line', 'bytecode'):
            one, other = (
                run(self.PROGRAM, policy='random', seed=3, switch_at=switch_at)
                for _ in range(2)
            )
            strip = [
                [op for op in run.ops if op[1] != 'source']
                for run in (one, other)
            ]
            self.assertEqual(*strip)


class Ends(unittest.TestCase):
    """Programs end as they should, and a deadlock is found."""

    def test_nothing_is_left_to_the_collector(self):
        gc.collect()
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter('always', ResourceWarning)
            self.assertEqual('1\n', run('print(1)').out)
            run(DEADLOCKED)
            gc.collect()
        self.assertEqual([], [str(warning.message) for warning in told])

    def test_a_deadlock(self):
        outcome = run(
            'import threading\nlock = threading.Lock()\n'
            'lock.acquire()\nlock.acquire()\n'
        )
        self.assertEqual(
            (outcome.status, outcome.told('wait')),
            (DEADLOCK, [(1, 'wait', 1, 1, -1, 1, 'lock')]),
        )

    def test_a_hard_exit_keeps_what_was_told(self):
        outcome = run("import os\nprint('before')\nos._exit(7)\n")
        self.assertEqual((outcome.out, outcome.status), ('before\n', 7))

    def test_recursion_without_end(self):
        outcome = run(
            'def f():\n    f()\ntry:\n    f()\n'
            'except RecursionError:\n    print("caught")\nx = 1\n'
        )
        self.assertEqual(outcome.out, 'caught\n')
        self.assertEqual(outcome.told('line')[-1], (1, 'line', 7))

    def test_a_long_c_call_does_not_hold_the_others_up(self):
        outcome = run('''
            import ctypes, threading
            def f():
                ctypes.CDLL(None).usleep(2000000)
                print('back')
            t = threading.Thread(target=f)
            t.start()
            print('meanwhile')
            t.join()
            ''')
        self.assertEqual(
            (outcome.out, outcome.status), ('meanwhile\nback\n', 0)
        )

    def test_the_only_one_that_can_goes_on_without_the_engine(self):
        outcome = run('''
            import os, subprocess, sys, threading
            def turns(mine, other):
                for _ in range(500):
                    mine.acquire()
                    other.release()
                print(len(os.sched_getaffinity(0)))
                subprocess.call([sys.executable, '-c',
                    'import os; print(len(os.sched_getaffinity(0)))'])
            one, two = threading.Lock(), threading.Lock()
            two.acquire()
            threads = [threading.Thread(target=turns, args=(one, two)),
                       threading.Thread(target=turns, args=(two, one))]
            for t in threads:
                t.start()
            for t in threads:
                t.join()
            ''')
        seen = len(os.sched_getaffinity(0))
        self.assertEqual(
            (outcome.status, set(outcome.out.split())), (0, {str(seen)})
        )
        self.assertGreater(len(outcome.told('handed')), 990)

    def test_the_policy_os(self):
        outcome = run(
            '''
            import threading
            lock = threading.Lock()
            def f():
                with lock:
                    print('in')
            threads = [threading.Thread(target=f) for _ in range(3)]
            for t in threads:
                t.start()
            for t in threads:
                t.join()
            ''',
            policy='os',
        )
        self.assertEqual(
            (
                outcome.out.count('in'),
                outcome.status,
                len(outcome.told('end')),
            ),
            (3, 0, 3),
        )


if __name__ == '__main__':
    unittest.main()
