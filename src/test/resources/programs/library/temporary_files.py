"""Threads that write temporary files and rename them into place."""

import json
import os
import pathlib
import shutil
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor


def write_whole(path, value):
    """Nobody ever sees half of the file."""
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(value, file)
    os.replace(name, path)


def read(path):
    with path.open(encoding="utf-8") as file:
        return json.load(file)


with tempfile.TemporaryDirectory(prefix="shelf-") as name:
    folder = pathlib.Path(name)
    with ThreadPoolExecutor(max_workers=4) as pool:
        for n in range(8):
            pool.submit(
                write_whole, folder / f"{n}.json", {"n": n, "sq": n * n}
            )
    print(sorted(path.name for path in folder.iterdir()))
    with ThreadPoolExecutor(max_workers=4) as pool:
        print(
            sum(value["sq"] for value in pool.map(read, folder.glob("*.json")))
        )

    log = folder / "log.txt"
    lock = threading.Lock()

    def append(mark):
        for _ in range(20):
            with lock, log.open("a") as file:
                file.write(mark * 10 + "\n")

    threads = [threading.Thread(target=append, args=(mark,)) for mark in "xyz"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = log.read_text().splitlines()
    print(len(lines), sorted(set(lines)))
    shutil.copy(log, folder / "copy.txt")
    print((folder / "copy.txt").stat().st_size == log.stat().st_size)
    try:
        read(folder / "absent.json")
    except FileNotFoundError as error:
        print(error.strerror, os.path.basename(error.filename))
print("gone:", not folder.exists())
