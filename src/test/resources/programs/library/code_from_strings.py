"""Code that has no file of its own: exec, eval, runpy, compile, namespaces."""

import linecache
import os
import runpy
import sys
import threading
import traceback

SOURCE = """\
import threading

def work(n):
    results.append((threading.current_thread().name, n * n))

threads = [
    threading.Thread(target=work, args=(n,), name="x%d" % n)
    for n in range(3)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""

namespace = {"results": []}
exec(SOURCE, namespace)
print(sorted(namespace["results"]))
code = compile("a = 1\nb = a / 0\n", "<made up>", "exec")
try:
    exec(code)
except ZeroDivisionError as error:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    print(frame.filename, frame.lineno, frame.name, repr(frame.line))
print(eval("[n for n in range(4) if n % 2]"))

linecache.cache["<template>"] = (
    None,
    None,
    ["x = [\n", "    1 / 0]\n"],
    "<template>",
)
thread = threading.Thread(
    target=exec, args=(compile("x = [\n    1 / 0]\n", "<template>", "exec"),)
)
thread.start()
thread.join()

folder = os.path.dirname(os.path.abspath(__file__))
module = runpy.run_path(
    os.path.join(folder, "shapes.py"), run_name="shapes_again"
)
print(module["LOADS"], module["area"](3), "shapes" in sys.modules)
result = runpy.run_module("shapes", init_globals={"given": 1}, alter_sys=True)
print(result["LOADS"], result["given"], result["__name__"])
try:
    exec("def broken(:\n")
except SyntaxError as error:
    print("SyntaxError in", error.filename, "line", error.lineno)
Made = type(
    "Made", (threading.Thread,), {"run": lambda self: print(self.name)}
)
made = Made(name="made by type()")
made.start()
made.join()
