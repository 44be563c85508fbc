"""print in all its ways, and standard streams that the program replaces."""

import contextlib
import io
import sys
import threading

print("a", "b", sep="-", end="!\n")
print("to stderr", file=sys.stderr)
print()
print(*range(3), sep="\n", flush=True)
print("no newline at the end of this", end="")
sys.stdout.write("... as write() does it\n")
sys.stdout.writelines(["line 1\n", "line 2\n"])

text = io.StringIO()
with contextlib.redirect_stdout(text):
    print("caught")
    thread = threading.Thread(target=print, args=("also from a thread",))
    thread.start()
    thread.join()
print(repr(text.getvalue()))
with contextlib.redirect_stderr(text):
    thread = threading.Thread(target=lambda: 1 / 0, name="hidden")
    thread.start()
    thread.join()
print("hidden error:", "ZeroDivisionError" in text.getvalue())


class Tee:
    """Writes to two streams at once."""

    def __init__(self, *streams):
        self.streams = streams

    def write(self, text):
        for stream in self.streams:
            stream.write(text)
        return len(text)

    def flush(self):
        for stream in self.streams:
            stream.flush()


copy = io.StringIO()
sys.stdout = Tee(sys.__stdout__, copy)
print("twice")
sys.stdout = sys.__stdout__
print(repr(copy.getvalue()))


class Upper(io.TextIOBase):
    def write(self, text):
        return sys.__stdout__.write(text.upper())


with contextlib.redirect_stdout(Upper()):
    print("loud")
print("returned", sys.stdout.write("x\n"))
sys.stdout.flush()
sys.stdout.buffer.write(b"raw\n")
sys.stdout.buffer.flush()
print("name", sys.stdout.name, sys.stdout.mode, sys.stdout.newlines)
old, sys.stdout = sys.stdout, None
print("printed to nowhere")
sys.stdout = old
try:
    print("x", end=3)
except TypeError as error:
    print("TypeError:", error)
