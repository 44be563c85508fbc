#!/usr/bin/env python3
# Where a program is when it hangs: faulthandler writes it to a file.
import faulthandler
import re
import sys
import tempfile
import threading


def inner():
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file, all_threads=False)
        file.seek(0)
        for line in file:
            print(re.sub(r'".*/', '"', line.rstrip()))


def outer():
    inner()


faulthandler.enable()
print(faulthandler.is_enabled())
outer()
thread = threading.Thread(target=outer, name="other")
thread.start()
thread.join()
faulthandler.dump_traceback_later(600, file=sys.stderr)
faulthandler.cancel_dump_traceback_later()
faulthandler.disable()
print(faulthandler.is_enabled())
