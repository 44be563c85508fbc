"""The rules of locks, one by one, with Python's own words for each error."""

import threading
import time


def attempt(call, *args, **kwargs):
    name = getattr(call, "__qualname__", str(call)).split(".")[-1]
    try:
        result = repr(call(*args, **kwargs))
    except (RuntimeError, ValueError, OverflowError, TypeError) as error:
        result = f"{type(error).__name__}: {error}"
    print(f"    {name}{args or ''}{kwargs or ''} -> {result}")


def in_thread(call, *args, **kwargs):
    thread = threading.Thread(
        target=attempt, args=(call,) + args, kwargs=kwargs
    )
    thread.start()
    thread.join()


print("Lock")
lock = threading.Lock()
attempt(lock.release)
attempt(lock.acquire)
attempt(lock.locked)
attempt(lock.acquire, False)
attempt(lock.acquire, blocking=False)
attempt(lock.acquire, timeout=0.01)
attempt(lock.acquire, True, 0.01)
attempt(lock.acquire, False, 1)
attempt(lock.acquire, True, -2)
attempt(lock.acquire, timeout=1e300)
attempt(lock.acquire, "x", "y")
in_thread(lock.release)
attempt(lock.locked)
print("   ", repr(lock).split(" at ")[0])

print("RLock")
rlock = threading.RLock()
attempt(rlock.release)
attempt(rlock.acquire)
attempt(rlock.acquire)
in_thread(rlock.acquire, blocking=False)
in_thread(rlock.release)
attempt(rlock.release)
in_thread(rlock.acquire, timeout=0.01)
attempt(rlock.release)
in_thread(rlock.acquire, False)
print("   ", repr(rlock).split(" at ")[0].split("owner")[0])

print("Condition")
condition = threading.Condition()
attempt(condition.notify)
attempt(condition.wait)
with condition:
    attempt(condition.wait, 0.01)
    print("   ", condition.wait_for(lambda: None, 0.01))
    print("   ", condition.wait_for(lambda: "true"))
    attempt(condition.notify, 3)
    attempt(condition.notify_all)

print("Semaphore")
attempt(threading.Semaphore, -1)
semaphore = threading.BoundedSemaphore(1)
attempt(semaphore.release)
attempt(semaphore.acquire)
attempt(semaphore.acquire, False)
attempt(semaphore.acquire, timeout=0.01)
attempt(semaphore.acquire, False, 1)
attempt(semaphore.release)

print("Event")
event = threading.Event()
attempt(event.wait, 0.01)
attempt(event.set)
attempt(event.is_set)
attempt(event.wait)
attempt(event.clear)

print("sleep")
attempt(time.sleep, -1)
attempt(time.sleep, 0)
attempt(time.sleep, "long")
print("TIMEOUT_MAX", threading.TIMEOUT_MAX > 1e6)
