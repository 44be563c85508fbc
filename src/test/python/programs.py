"""Runs small programs under the agent and the fake engine, and plainly."""

import os
import subprocess
import sys
import tempfile
import textwrap

from fake_engine import DEADLOCK, Engine

__all__ = ['DEADLOCK', 'Outcome', 'plainly', 'run']


class Outcome:
    """What a program printed, its status, and all that the agent told of it.
    """

    def __init__(self):
        self.out = self.err = ''
        self.status = None
        self.ops = []

    def hear(self, who, op):
        self.ops.append((who,) + op)
        if op[0] == 'print' and op[1] == 1:
            self.out += op[2]
        elif op[0] == 'print':
            self.err += op[2]
        elif op[0] == 'error':
            self.err += op[2]

    def told(self, *names):
        """The ops of these names."""
        return [op for op in self.ops if op[1] in names]


def write(folder, source):
    path = os.path.join(folder, 'program.py')
    with open(path, 'w') as file:
        file.write(textwrap.dedent(source))
    return path


def run(source, *words, stdin='', **greeting):
    """Runs a program's text under the agent."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, source)
        engine = Engine(on_op=outcome.hear, **greeting)
        temporary = tempfile.TemporaryFile
        with temporary() as given, temporary() as passed:
            given.write(stdin.encode())
            given.seek(0)
            engine.start(
                [sys.executable, path, *words],
                stdin=given,
                stdout=passed,
                stderr=passed,
            )
            outcome.status = engine.run()
            passed.seek(0)
            outcome.passed = passed.read().decode()
        outcome.now = engine.now / 1e9
        outcome.err = outcome.err.replace(folder, '')
    return outcome


def plainly(source, *words, stdin=''):
    """Runs it without the agent; returns (out, err, status)."""
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, source)
        environment = dict(os.environ, PYTHONHASHSEED='0')
        done = subprocess.run(
            [sys.executable, path, *words],
            input=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            universal_newlines=True,
            env=environment,
        )
        return done.stdout, done.stderr.replace(folder, ''), done.returncode
