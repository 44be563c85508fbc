"""Threads that print in turn: by semaphores, by a latch, by a condition."""

import threading


def foo_bar(rounds):
    """The well-known exercise: foobarfoobar."""
    foo_may, bar_may = threading.Semaphore(1), threading.Semaphore(0)
    words = []

    def foo():
        for _ in range(rounds):
            foo_may.acquire()
            words.append("foo")
            bar_may.release()

    def bar():
        for _ in range(rounds):
            bar_may.acquire()
            words.append("bar")
            foo_may.release()

    run(bar, foo)
    print("".join(words))


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.zero = threading.Condition()

    def count_down(self):
        with self.zero:
            self.count -= 1
            if self.count == 0:
                self.zero.notify_all()

    def wait(self):
        with self.zero:
            while self.count > 0:
                self.zero.wait()


def last_one_out(guests):
    latch = CountDownLatch(guests)

    def host():
        latch.wait()
        print("all", guests, "are gone, lights out")

    run(host, *[latch.count_down] * guests)


def zero_even_odd(n):
    """0102030405... by three threads and one condition."""
    turn = threading.Condition()
    state = {"next": 1, "zero": True}

    def writer(wants):
        while True:
            with turn:
                turn.wait_for(lambda: state["next"] > n or wants(state))
                if state["next"] > n:
                    return
                if state["zero"]:
                    print(0, end=" ")
                    state["zero"] = False
                else:
                    print(state["next"], end=" ")
                    state["zero"] = True
                    state["next"] += 1
                turn.notify_all()

    run(
        lambda: writer(lambda s: s["zero"]),
        lambda: writer(lambda s: not s["zero"] and s["next"] % 2 == 0),
        lambda: writer(lambda s: not s["zero"] and s["next"] % 2 == 1),
    )
    print()


def run(*functions):
    threads = [threading.Thread(target=function) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


foo_bar(4)
last_one_out(3)
zero_even_odd(5)
