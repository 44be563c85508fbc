# args: a b c
"""The __main__ guard, and what __main__ is for a script."""

import os
import sys
import threading


class Point:
    def __init__(self, x):
        self.x = x


def work(results):
    results.append((__name__, Point.__module__, work.__module__))


def main(argv):
    results = []
    thread = threading.Thread(target=work, args=(results,))
    thread.start()
    thread.join()
    print(results)
    print(os.path.basename(__file__), argv, os.path.isabs(__file__))
    import __main__

    print(__main__.Point is Point, __main__ is sys.modules[__name__])
    print(Point.__qualname__, main.__globals__ is globals())
    print(sorted(k for k in globals() if k.startswith("__")))
    print(repr(__main__).split(" from ")[0], __main__.__dict__.get("__path__"))
    return len(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
else:
    print("imported as", __name__)
