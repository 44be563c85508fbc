"""Logging through a queue: workers put records, one thread writes."""

import logging
import logging.handlers
import queue
import sys
import threading


class Collected(logging.Handler):
    """Keeps what it is given, so that it can be printed in a fixed order."""

    def __init__(self):
        super().__init__(level=logging.WARNING)
        self.texts = []

    def emit(self, record):
        self.texts.append(self.format(record))


records = queue.Queue()
root = logging.getLogger()
root.setLevel(logging.INFO)
root.addHandler(logging.handlers.QueueHandler(records))

console = logging.StreamHandler(sys.stderr)
console.setLevel(logging.ERROR)
console.setFormatter(
    logging.Formatter("%(levelname)s %(threadName)s: %(message)s")
)
collected = Collected()
collected.setFormatter(
    logging.Formatter("%(name)s %(threadName)s %(message)s")
)
listener = logging.handlers.QueueListener(
    records, console, collected, respect_handler_level=True
)
listener.start()


def work(number):
    log = logging.getLogger(f"worker.{number}")
    log.info("begin")
    for step in range(3):
        if step == number:
            log.warning("step %d is odd to me", step)
    log.info("end")


threads = [
    threading.Thread(target=work, args=(n,), name=f"w{n}") for n in range(3)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
try:
    {}["missing"]
except KeyError:
    logging.getLogger("main").exception("could not look it up")
listener.stop()
for text in sorted(line.splitlines()[0] for line in collected.texts):
    print(text)
print("left in the queue:", records.qsize())
