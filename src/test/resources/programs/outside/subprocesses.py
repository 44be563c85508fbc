# outside
"""Children: their output, input, status and limits, from threads."""

import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

PYTHON = [sys.executable, "-c"]


def calculate(expression):
    code = f"print({expression})"
    done = subprocess.run(PYTHON + [code], stdout=subprocess.PIPE, check=True)
    return int(done.stdout)


with ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(calculate, ["1 + 1", "2 ** 20", "sum(range(100))"])))

child = subprocess.run(
    PYTHON
    + ["import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"],
    stdout=subprocess.PIPE,
    stderr=subprocess.PIPE,
    universal_newlines=True,
)
print(child.returncode, repr(child.stdout), repr(child.stderr))
try:
    subprocess.run(PYTHON + ["raise SystemExit(5)"], check=True)
except subprocess.CalledProcessError as error:
    print("CalledProcessError:", error.returncode)
try:
    subprocess.run(["sleep", "20"], timeout=0.1)
except subprocess.TimeoutExpired as error:
    print("TimeoutExpired after", round(error.timeout, 1))

cat = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
lines = []


def read():
    for line in cat.stdout:
        lines.append(line.decode().strip())


reader = threading.Thread(target=read)
reader.start()
for word in ("one", "two", "three"):
    cat.stdin.write(word.encode() + b"\n")
    cat.stdin.flush()
cat.stdin.close()
reader.join()
print(lines, cat.wait(), cat.poll())
cat.stdout.close()

sys.stdout.flush()
subprocess.run(["echo", "straight to standard output"], check=True)
subprocess.run("echo to standard error >&2", shell=True, check=True)
print(os.system("exit 3") >> 8, subprocess.getoutput("echo from a shell"))
killed = subprocess.Popen(["sleep", "20"])
killed.terminate()
print("terminated:", killed.wait())
try:
    subprocess.run(["a-program-that-is-absent"])
except FileNotFoundError as error:
    print("FileNotFoundError:", error.filename)
