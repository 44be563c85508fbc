#!/usr/bin/env python3
# outside
# Runs commands side by side, like make -j, and shows what each has written.
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

STEPS = {
    "fetch": ([], "print('fetched 3 files')"),
    "lib": (["fetch"], "import sys; print('cc lib'); print('warning: unused', file=sys.stderr)"),
    "app": (["fetch"], "print('cc app')"),
    "docs": ([], "print(len(input()))"),
    "link": (["lib", "app"], "raise SystemExit(0)"),
    "test": (["link"], "import sys; print('1 failed'); sys.exit(4)"),
    "ship": (["test"], "print('never')"),
}


class Build:
    def __init__(self, steps):
        self.steps = steps
        self.finished = {}
        self.changed = threading.Condition()

    def run(self, name):
        needs, code = self.steps[name]
        with self.changed:
            self.changed.wait_for(lambda: all(n in self.finished for n in needs))
            if any(self.finished[n] != 0 for n in needs):
                self.finish(name, "skipped")
                return name, "skipped", "", ""
        done = subprocess.run(
            [sys.executable, "-c", code],
            input="some text\n",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            universal_newlines=True,
            timeout=60,
        )
        with self.changed:
            self.finish(name, done.returncode)
        return name, done.returncode, done.stdout, done.stderr

    def finish(self, name, status):
        self.finished[name] = status
        self.changed.notify_all()


build = Build(STEPS)
with ThreadPoolExecutor(max_workers=len(STEPS)) as pool:
    futures = [pool.submit(build.run, name) for name in STEPS]
    results = sorted(f.result() for f in as_completed(futures))
for name, status, out, err in results:
    print("%-6s %-8s %r %r" % (name, status, out, err))

process = subprocess.Popen(
    [sys.executable, "-u", "-c", "for n in range(5): print(n * n)"],
    stdout=subprocess.PIPE,
    universal_newlines=True,
)
lines = []
reader = threading.Thread(target=lambda: lines.extend(process.stdout))
reader.start()
print("status", process.wait())
reader.join()
print([int(line) for line in lines])
sleeper = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
try:
    sleeper.wait(timeout=0.2)
except subprocess.TimeoutExpired as error:
    print("timeout", error.timeout)
sleeper.terminate()
print(sleeper.wait())
