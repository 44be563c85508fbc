"""Uncaught errors in some threads do not stop the others, nor main."""

import threading

results = {}


def divide(name, a, b):
    results[name] = a / b


def recurse(n):
    if n == 0:
        raise LookupError("at the bottom")
    recurse(n - 1)


class Resource:
    log = []

    def __enter__(self):
        self.log.append("open")
        return self

    def __exit__(self, kind, value, traceback):
        self.log.append(f"close after {kind.__name__}")
        return False


def use():
    with Resource():
        raise PermissionError(13, "not yours", "/etc/secret")


def chain():
    try:
        divide("chain", 1, 0)
    except ZeroDivisionError:
        raise ValueError("bad input")


def suppressed():
    try:
        divide("suppressed", 1, 0)
    except ZeroDivisionError:
        raise ValueError("bad input") from None


for target, args in [
    (divide, ("good", 6, 3)),
    (divide, ("bad", 6, 0)),
    (recurse, (3,)),
    (use, ()),
    (chain, ()),
    (suppressed, ()),
    (divide, ("too few",)),
]:
    thread = threading.Thread(target=target, args=args, name=target.__name__)
    thread.start()
    thread.join()
print(results, Resource.log, threading.active_count())
