"""An error ends main; the other threads still come to their end; status 1."""

import threading
import time


class Config(dict):
    def __missing__(self, key):
        raise KeyError(f"no setting {key!r}")


def worker(n, done):
    time.sleep(0.15 * n)
    done.append(n)
    print("worker", n, "is done", done, flush=True)


def read_port(config):
    try:
        return int(config["port"])
    except KeyError as error:
        raise SystemError("cannot start") from error


def main():
    done = []
    for n in range(1, 4):
        threading.Thread(target=worker, args=(n, done)).start()
    print("port:", read_port(Config(port="80")), flush=True)
    print("port:", read_port(Config(host="x")), flush=True)


main()
