"""How deep the stack is, and what stands on it, in main and in threads."""

import inspect
import os
import sys
import threading
import traceback


def depth():
    frame, count = sys._getframe(), 0
    while frame is not None:
        frame, count = frame.f_back, count + 1
    return count


def functions():
    return [info.function for info in inspect.stack()][1:]


def where():
    frame = sys._getframe(1)
    name = os.path.basename(frame.f_code.co_filename)
    return f"{name}:{frame.f_lineno} in {frame.f_code.co_name}"


def work(answers):
    answers.append(("depth", depth()))
    answers.append(("functions", functions()))
    answers.append(("where", where()))
    summary = traceback.extract_stack()
    answers.append(("stack", [(f.name, f.line) for f in summary][-2:]))


print(depth(), functions(), where())
answers = []
work(answers)
thread = threading.Thread(target=work, args=(answers,))
thread.start()
thread.join()
for name, value in answers:
    print(name, value)


class Handle:
    def __enter__(self):
        self.depth = depth()
        return self

    def __exit__(self, *exc_info):
        print("in with:", self.depth, depth())


with Handle():
    pass
with threading.Lock():
    print("holding a lock:", depth())

print([depth() for _ in range(1)][0] - depth() in (0, 1))
print((lambda: functions())())
traceback.print_stack(file=sys.stderr)


def print_stack():
    traceback.print_stack()


thread = threading.Thread(target=print_stack)
thread.start()
thread.join()
print("frames of threads:", len(sys._current_frames()))
print("caller's module:", inspect.getmodule(sys._getframe()).__name__)
print(inspect.getsource(print_stack).splitlines()[0])
