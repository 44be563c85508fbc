"""Threads use what they share at random, and print what they see of it."""

import queue
import random
import sys
import threading

lock = threading.Lock()
shared = {'again': threading.RLock(), 'full': threading.Condition(lock)}
gate = threading.Semaphore(2)
doors = [threading.BoundedSemaphore(3)]
go = threading.Event()
meeting = threading.Barrier(2)
jobs = queue.Queue(3)
stack = queue.LifoQueue()
simple = queue.SimpleQueue()


def take_lock():
    with lock:
        print('lock %d' % lock.locked())


def try_lock():
    if lock.acquire(timeout=0.001):
        lock.release()


def use_gate():
    with gate:
        print('gate %d' % gate._value)


def use_door():
    if doors[0].acquire(timeout=0.002):
        print('doors[0] %d' % doors[0]._value)
        doors[0].release()


def raise_flag():
    go.set()
    print('go %d' % go.is_set())


def lower_flag():
    go.clear()


def wait_for_flag():
    go.wait(0.002)


def meet():
    try:
        meeting.wait(0.003)
    except threading.BrokenBarrierError:
        print('meeting %d' % meeting.n_waiting)
        meeting.reset()


def put():
    try:
        jobs.put(len(threads), timeout=0.001)
    except queue.Full:
        print('jobs %d' % jobs.qsize())
    stack.put('x')
    simple.put(None)


def get():
    try:
        jobs.get(timeout=0.001)
        jobs.task_done()
        stack.get(False)
        simple.get(False)
    except queue.Empty:
        pass


def wait_until_full():
    with shared['full']:
        shared['full'].wait(0.001)


def tell_full():
    with shared['full']:
        shared['full'].notify()


def see():
    print('lock %d' % lock.locked())
    print('gate %d' % gate._value)
    print('doors[0] %d' % doors[0]._value)
    print('go %d' % go.is_set())
    print('meeting %d' % meeting.n_waiting)
    print('jobs %d' % jobs.qsize())
    print('stack %d' % stack.qsize())
    print('simple %d' % simple.qsize())


DEEDS = (
    take_lock,
    try_lock,
    use_gate,
    use_door,
    raise_flag,
    lower_flag,
    wait_for_flag,
    meet,
    put,
    get,
    wait_until_full,
    tell_full,
)


def work(seed):
    choices = random.Random(seed)
    for _ in range(8):
        choices.choice(DEEDS)()
        see()


threads = [
    threading.Thread(target=work, args=(int(sys.argv[1]) * 3 + n,))
    for n in range(3)
]
for t in threads:
    t.start()
for t in threads:
    t.join()
