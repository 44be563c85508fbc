# args: one --two 3 *
# outside
"""What a program sees of how it was started, and by whom."""

import os
import subprocess
import sys
import warnings

print(os.path.basename(sys.argv[0]), sys.argv[1:])
print(
    [
        n
        for n in dir(sys.flags)
        if n != "hash_randomization"
        and isinstance(getattr(sys.flags, n), int)
        and getattr(sys.flags, n)
    ]
)
print("warnoptions", sys.warnoptions, [f[:3] for f in warnings.filters])
print(
    "xoptions", sys._xoptions, "executable", os.path.basename(sys.executable)
)
print(
    "orig_argv", [os.path.basename(a) for a in getattr(sys, "orig_argv", [])]
)
print(
    [n for n in sorted(os.environ) if n.startswith(("PYTHON", "THREADBOARD"))]
)
print(sorted(n for n in sys.modules if "threadboard" in n.lower()))
print(__name__, os.path.basename(__file__), __spec__, __package__, __doc__[:4])
print("path", sys.path[0] == os.path.dirname(os.path.abspath(__file__)))
print("paths", sys.path[1:])
print([name for name in dir() if not name.startswith("__")])
print("builtins", __builtins__.__name__, len(dir(__builtins__)))
print("main", sys.modules["__main__"].__dict__ is globals())
print(
    "hooks", sys.excepthook is sys.__excepthook__, sys.stdout is sys.__stdout__
)
print("hooks", sys.displayhook is sys.__displayhook__, sys.gettrace())
print(
    "loader",
    type(__loader__).__name__,
    __cached__ if "__cached__" in dir() else "",
)
print("meta_path", [getattr(f, "__name__", type(f)) for f in sys.meta_path])
print("path_hooks", len(sys.path_hooks), "recursion", sys.getrecursionlimit())
print("encoding", sys.stdout.encoding, sys.getfilesystemencoding())
print(
    "buffered",
    sys.stdout.line_buffering,
    sys.stdout.isatty(),
    sys.stdin.isatty(),
)
print("fds", sys.stdin.fileno(), sys.stdout.fileno(), sys.stderr.fileno())
child = (
    "import os, sys; print([n for n in sorted(os.environ) "
    "if n.startswith(('PYTHON', 'THREADBOARD'))], sys.warnoptions)"
)
print(subprocess.check_output([sys.executable, "-c", child]).decode().strip())
