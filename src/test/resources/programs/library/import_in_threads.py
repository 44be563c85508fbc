"""Several threads import one module beside the script at the same time."""

import importlib
import os
import sys
import threading

seen = []
gate = threading.Barrier(4)


def use(side):
    gate.wait()
    import shapes

    seen.append((side, shapes.area(side), shapes.Square.sides))


threads = [threading.Thread(target=use, args=(n,)) for n in range(1, 5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

module = sys.modules["shapes"]
print(sorted(seen))
print("its body ran:", module.LOADS)
folder = os.path.dirname(os.path.abspath(__file__))
print("found beside the script:", os.path.dirname(module.__file__) == folder)
print("the script's folder is first:", sys.path[0] == folder)
again = importlib.reload(module)
print("reloaded:", again is module, again.LOADS)


def fail(errors):
    try:
        importlib.import_module("a_module_that_is_absent")
    except ImportError as error:
        errors.append(str(error))


errors = []
threads = [threading.Thread(target=fail, args=(errors,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(errors)
