# module: greeter
# args: Ada Bob Cleo
"""The package's command line: `python3 -m greeter NAME...`."""

import os
import sys
import threading

from . import __version__
from .parts.greeting import Greeter


def main(names):
    greeters = [Greeter(name) for name in names]
    for greeter in greeters:
        greeter.start()
    for greeter in greeters:
        greeter.join()
        print(greeter.text)
    if not names:
        sys.exit("nobody to greet")


print(__name__, __package__, __version__, __spec__.name)
print(os.path.basename(sys.argv[0]), sys.argv[1:])
print(
    "path[0] is the working folder:",
    os.path.samefile(sys.path[0], os.getcwd()),
)
print(sorted(n for n in sys.modules if n.startswith("greeter")))
if __name__ == "__main__":
    main(sys.argv[1:])
    print([t.name for t in threading.enumerate()])
    raise ValueError("an error, to see its traceback")
