"""A script that needs a package that is not installed."""

import threading

import surely_not_installed_anywhere as snia

lock = threading.Lock()


def fetch(url):
    with lock:
        return snia.get(url).text


if __name__ == "__main__":
    print(fetch("http://example.test/"))
