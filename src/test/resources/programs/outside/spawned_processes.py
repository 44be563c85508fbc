# outside
"""The spawn method: children import this script again, under another name."""

import multiprocessing
import os
import sys
import threading

print("module", __name__ == "__main__" or __name__)


def describe(queue):
    names = sorted(thread.name for thread in threading.enumerate())
    queue.put(
        {
            "name": __name__,
            "main": sys.modules["__main__"].__name__,
            "threads": [name for name in names if name.startswith("Main")],
            "watched": [n for n in os.environ if n.startswith("THREADBOARD")],
        }
    )


def main():
    context = multiprocessing.get_context("spawn")
    queue = context.Queue()
    process = context.Process(target=describe, args=(queue,), name="spawned")
    process.start()
    print(sorted(queue.get(timeout=20).items()))
    process.join()
    print(process.name, process.exitcode)
    event = context.Event()
    print("event:", event.wait(0.01), event.is_set())


if __name__ == "__main__":
    main()
