"""A request context per thread, as small web frameworks have it."""

import itertools
import threading
from contextlib import contextmanager
from types import SimpleNamespace


class Context(threading.local):
    """Each thread that looks at it gets its own, made by __init__."""

    made = itertools.count(1)

    def __init__(self, app):
        self.app = app
        self.stack = []
        self.number = next(Context.made)

    @property
    def request(self):
        if not self.stack:
            raise RuntimeError("working outside of a request")
        return self.stack[-1]


context = Context("shop")


@contextmanager
def request(path, user):
    context.stack.append(SimpleNamespace(path=path, user=user))
    try:
        yield context.request
    finally:
        context.stack.pop()


def render():
    return f"{context.app}:{context.request.path} for {context.request.user}"


def handle(user, gate, pages):
    with request("/cart", user):
        gate.wait()
        first = render()
        with request("/cart/total", user):
            gate.wait()
            inner = render()
        pages[user] = [first, inner, render(), len(context.stack)]


pages = {}
users = ["ada", "bob", "cleo"]
gate = threading.Barrier(len(users))
threads = [
    threading.Thread(target=handle, args=(user, gate, pages)) for user in users
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for user in users:
    print(user, *pages[user], sep="\n    ")
try:
    context.request
except RuntimeError as error:
    print("RuntimeError:", error)
print("contexts made:", next(Context.made) - 1)

plain = threading.local()
plain.value = "main's"


def look(answers):
    answers.append(hasattr(plain, "value"))
    plain.value = "mine"
    answers.append(plain.__dict__)


answers = []
thread = threading.Thread(target=look, args=(answers,))
thread.start()
thread.join()
print(answers, plain.value)
