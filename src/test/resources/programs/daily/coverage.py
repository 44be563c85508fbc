#!/usr/bin/env python3
# A homemade coverage tool: which lines of a file run, in any thread.
import os
import sys
import tempfile
import textwrap
import threading

SOURCE = textwrap.dedent(
    """\
    import threading

    def classify(n):
        if n < 0:
            return "negative"
        if n == 0:
            return "zero"
        return "positive"

    def work(numbers, found):
        for n in numbers:
            found.append(classify(n))

    def run():
        found = []
        threads = [threading.Thread(target=work, args=(part, found))
                   for part in ([1, 2], [0])]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        return sorted(found)
    """
)


class Coverage:
    def __init__(self, filename):
        self.filename = filename
        self.lines = set()

    def trace(self, frame, event, arg):
        if frame.f_code.co_filename != self.filename:
            return None
        if event == "line":
            self.lines.add(frame.f_lineno)
        return self.trace

    def __enter__(self):
        self.before = sys.gettrace()
        threading.settrace(self.trace)
        sys.settrace(self.trace)
        return self

    def __exit__(self, *error):
        sys.settrace(self.before)
        threading.settrace(None)


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "measured.py")
    with open(path, "w") as file:
        file.write(SOURCE)
    names = {"__name__": "measured"}
    with Coverage(path) as coverage:
        exec(compile(SOURCE, path, "exec"), names)
        print(names["run"]())
    for number, text in enumerate(SOURCE.splitlines(), 1):
        mark = ">" if number in coverage.lines else " "
        print(mark, text)
    print(sys.gettrace())
