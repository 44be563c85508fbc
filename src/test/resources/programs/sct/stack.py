"""Each operation of a stack has the lock, but not the two of them together.

After stack of SCTBench. Searched with --switch-at gil.
"""
import threading


class Stack:
    def __init__(self):
        self.lock = threading.Lock()
        self.items = []

    def push(self, item):
        with self.lock:
            self.items.append(item)

    def is_empty(self):
        with self.lock:
            return not self.items

    def pop(self):
        with self.lock:
            return self.items.pop()


def push(stack):
    for item in range(2):
        stack.push(item)


def pop(stack):
    for _ in range(2):
        if not stack.is_empty():
            stack.pop()


stack = Stack()
threads = [
    threading.Thread(target=each, args=(stack,)) for each in (push, pop, pop)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('end')
