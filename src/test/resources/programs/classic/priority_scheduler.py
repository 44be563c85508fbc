"""Jobs with priorities, done by one worker in order of their urgency."""

import enum
import itertools
import queue
import threading
from dataclasses import dataclass, field
from typing import Any, Callable


class Priority(enum.IntEnum):
    URGENT = 0
    NORMAL = 1
    LATER = 2


@dataclass(order=True)
class Job:
    priority: Priority
    number: int
    call: Callable[[], Any] = field(compare=False)


class Scheduler:
    def __init__(self):
        self._jobs = queue.PriorityQueue()
        self._numbers = itertools.count(1)
        self._go = threading.Event()
        self._thread = threading.Thread(target=self._work, name="scheduler")
        self.done = []
        self._thread.start()

    def submit(self, call, priority=Priority.NORMAL):
        self._jobs.put(Job(priority, next(self._numbers), call))

    def open(self):
        self._go.set()

    def close(self):
        self._jobs.join()
        self.submit(None, Priority.LATER)
        self._thread.join()

    def _work(self):
        self._go.wait()
        while True:
            job = self._jobs.get()
            try:
                if job.call is None:
                    return
                self.done.append((job.priority.name, job.number, job.call()))
            except ZeroDivisionError as error:
                self.done.append((job.priority.name, job.number, repr(error)))
            finally:
                self._jobs.task_done()


scheduler = Scheduler()
scheduler.submit(lambda: "sweep the floor", Priority.LATER)
scheduler.submit(lambda: "answer letters")
scheduler.submit(lambda: "put out the fire", Priority.URGENT)
scheduler.submit(lambda: 1 // 0)
scheduler.submit(lambda: "call the doctor", Priority.URGENT)
scheduler.open()
scheduler.close()
for name, number, result in scheduler.done:
    print(f"{name:7}#{number} {result}")
