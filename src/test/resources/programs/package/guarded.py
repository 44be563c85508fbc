# module: guarded
# args: -v
"""A single module that is run with -m."""

import sys
import threading

CALLS = []


def work(n):
    CALLS.append(n)


def main():
    threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sorted(CALLS), sys.argv[1:])
    print(
        __name__,
        __spec__.name,
        repr(__package__),
        __file__.endswith("guarded.py"),
    )
    return 4


if __name__ == "__main__":
    sys.exit(main())
