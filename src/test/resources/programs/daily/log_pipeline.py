#!/usr/bin/env python3
# Logging as services set it up: a queue, a listener, filters, rotating files.
import logging
import logging.config
import logging.handlers
import os
import queue
import tempfile
import threading


class Redact(logging.Filter):
    def filter(self, record):
        record.msg = str(record.msg).replace("secret", "***")
        return record.levelno != logging.DEBUG


def worker(number):
    log = logging.getLogger("app.worker")
    log.info("worker %d: begins with secret", number)
    for n in range(3):
        log.debug("never seen")
        log.warning("%s step %d of %s", threading.current_thread().name, n, log.name)
    try:
        1 // (number - 1)
    except ZeroDivisionError:
        log.exception("worker %d failed", number)


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "app.log")
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "filters": {"redact": {"()": Redact}},
            "formatters": {"short": {"format": "%(levelname)s %(threadName)s %(message)s"}},
            "handlers": {
                "file": {
                    "class": "logging.handlers.RotatingFileHandler",
                    "filename": path,
                    "maxBytes": 400,
                    "backupCount": 9,
                    "formatter": "short",
                    "filters": ["redact"],
                },
            },
            "loggers": {"app": {"level": "DEBUG", "handlers": ["file"]}},
        }
    )
    threads = [threading.Thread(target=worker, args=(n,), name="T%d" % n) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name)) as file:
            lines += [line for line in file if line.split()[0] in ("INFO", "WARNING", "ERROR")]
    print(len(os.listdir(folder)) > 2)
    print("".join(sorted(lines)), end="")

    records = queue.Queue()
    seen = []

    class Keep(logging.Handler):
        def emit(self, record):
            seen.append((record.levelname, record.getMessage(), record.threadName))

    listener = logging.handlers.QueueListener(records, Keep(), respect_handler_level=True)
    log = logging.getLogger("queued")
    log.addHandler(logging.handlers.QueueHandler(records))
    log.setLevel(logging.INFO)
    listener.start()
    threads = [threading.Thread(target=log.error, args=("error %d", n), name="E%d" % n) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    listener.stop()
    print(sorted(seen))
    logging.shutdown()
print(logging.lastResort, threading.active_count())
