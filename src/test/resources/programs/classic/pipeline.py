"""Stages joined by queues: clean, parse, sum, each in its thread."""

import queue
import threading

END = object()
LINES = """\
apples, 3, 0.40
pears, 2, 0.55
; a remark
plums, twelve, 0.10
cherries, 100, 0.05

figs, 1, 0.90
"""


class Stage(threading.Thread):
    """Calls a function on each item; it returns the items that go on."""

    def __init__(self, name, function, source, target):
        super().__init__(name=name)
        self.function = function
        self.source = source
        self.target = target
        self.seen = 0

    def run(self):
        for item in iter(self.source.get, END):
            self.seen += 1
            for result in self.function(item):
                self.target.put(result)
        self.target.put(END)


errors = []


def without_remarks(line):
    if line.strip() and not line.startswith(";"):
        yield line


def parse(line):
    name, count, price = (part.strip() for part in line.split(","))
    try:
        yield name, int(count), round(float(price) * 100)
    except ValueError as error:
        errors.append(f"{threading.current_thread().name}: {error}")


def with_sum(item):
    name, count, cents = item
    yield name, count * cents


queues = [queue.Queue(maxsize=2) for _ in range(4)]
stages = [
    Stage("clean", without_remarks, queues[0], queues[1]),
    Stage("parse", parse, queues[1], queues[2]),
    Stage("sum", with_sum, queues[2], queues[3]),
]
for stage in stages:
    stage.start()


def feed():
    for line in LINES.splitlines():
        queues[0].put(line)
    queues[0].put(END)


feeder = threading.Thread(target=feed, name="feed")
feeder.start()
total = 0
for name, cents in iter(queues[-1].get, END):
    print(f"{name:10}{cents / 100:6.2f}")
    total += cents
print(f"{'total':10}{total / 100:6.2f}")
for thread in [feeder] + stages:
    thread.join()
print(errors)
print({stage.name: stage.seen for stage in stages})
