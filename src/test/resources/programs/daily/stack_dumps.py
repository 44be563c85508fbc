#!/usr/bin/env python3
# A service that can say where all of its threads are, as people do it in
# production: on request, and with a watchdog for requests that take long.
import io
import os
import sys
import threading
import time
import traceback


def dump_threads(out):
    names = {t.ident: t.name for t in threading.enumerate()}
    frames = sorted(sys._current_frames().items(), key=lambda e: names[e[0]])
    for ident, frame in frames:
        out.write("== %s\n" % names.get(ident, "?"))
        for entry in traceback.extract_stack(frame):
            out.write(
                "   %s:%s\n" % (os.path.basename(entry.filename), entry.name)
            )


class Service(threading.Thread):
    def __init__(self, number):
        super().__init__(name="service-%d" % number, daemon=True)
        self.wanted = threading.Condition()
        self.jobs = []

    def run(self):
        while True:
            with self.wanted:
                self.wanted.wait_for(lambda: self.jobs)
                job = self.jobs.pop(0)
            if job is None:
                return
            job()

    def post(self, job):
        with self.wanted:
            self.jobs.append(job)
            self.wanted.notify()


def slow_request():
    time.sleep(3)


services = [Service(n) for n in range(2)]
for service in services:
    service.start()
services[0].post(slow_request)
time.sleep(0.5)
dump_threads(sys.stdout)
report = io.StringIO()
traceback.print_stack(file=report)
print(report.getvalue().splitlines()[0].split('"')[-1])
for service in services:
    service.post(None)
for service in services:
    service.join()
print(len(sys._current_frames()), [t.name for t in threading.enumerate()])
