"""What becomes of errors in threads: the default, and hooks."""

import sys
import threading
import traceback


class ConfigError(Exception):
    def __init__(self, key, hint):
        super().__init__(key, hint)
        self.key = key
        self.hint = hint

    def __str__(self):
        return f"{self.key} is not set ({self.hint})"


def load(key):
    try:
        return {}[key]
    except KeyError as error:
        raise ConfigError(key, "see the manual") from error


def fail(key):
    load(key)


def run(**kwargs):
    thread = threading.Thread(target=fail, **kwargs)
    thread.start()
    thread.join()


run(args=("host",))
run(args=("port",), name="port reader")

hooked = []


def hook(args):
    frames = traceback.extract_tb(args.exc_traceback)
    hooked.append(
        (
            args.exc_type.__name__,
            str(args.exc_value),
            args.thread.name,
            [frame.name for frame in frames],
        )
    )


threading.excepthook = hook
run(args=("user",), name="user reader")
for name, text, thread, functions in hooked:
    print(name, text, thread, functions, sep=" | ")


def broken_hook(args):
    raise RuntimeError("the hook is broken, too")


threading.excepthook = broken_hook
run(args=("mail",), name="mail reader")


def quiet():
    raise SystemExit("not told")


thread = threading.Thread(target=quiet)
thread.start()
thread.join()
print("main goes on", file=sys.stderr)
