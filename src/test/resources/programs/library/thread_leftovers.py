"""What a thread leaves behind is gone when join() returns, whatever its
destructors wait for."""

import contextvars
import threading
import weakref

lock = threading.Lock()
proceed = threading.Event()
begun = threading.Event()
local = threading.local()
variable = contextvars.ContextVar("variable")
log = []


class Connection:
    def __init__(self, name):
        self.name = name

    def close(self):
        with lock:
            log.append(f"{self.name} is closed")

    def __del__(self):
        self.close()


class Slow(Connection):
    def close(self):
        begun.set()
        proceed.wait()
        super().close()


def work(kind, name):
    local.connection = kind(name)
    variable.set(Connection(f"{name} of the context"))


thread = threading.Thread(target=work, args=(Connection, "one"))
reference = weakref.ref(thread)
thread.start()
thread.join()
del thread
print(log, reference())

log.clear()
slow = threading.Thread(target=work, args=(Slow, "slow"))
slow.start()
begun.wait()
print("slow is alive:", slow.is_alive())
quick = threading.Thread(target=work, args=(Connection, "quick"))
quick.start()
quick.join()
print(log)
slow.join(0.01)
print("slow is alive:", slow.is_alive())
proceed.set()
slow.join()
print(log, threading.active_count())
