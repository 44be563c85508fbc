"""The rules of threads, with Python's own words for each error."""

import _thread
import threading


def attempt(call, *args, **kwargs):
    try:
        return call(*args, **kwargs)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


ready, end = threading.Event(), threading.Event()


def work():
    ready.set()
    end.wait()


thread = threading.Thread(target=work, name="worker")
print("before start:", thread.is_alive(), thread.ident, thread.native_id)
print("join:", attempt(thread.join))
print("repr:", repr(thread))
thread.start()
ready.wait()
print("again:", attempt(thread.start))
print("alive:", thread.is_alive(), thread.ident > 0)
print("repr:", repr(thread).split(" started")[0])
print("join with timeout:", attempt(thread.join, 0.01), thread.is_alive())
print("join with less:", attempt(thread.join, -1))
print("join myself:", attempt(threading.current_thread().join))
print("daemon:", attempt(setattr, thread, "daemon", True), thread.daemon)
end.set()
thread.join()
print(
    "joined:", thread.is_alive(), attempt(thread.join), attempt(thread.start)
)
print("repr:", repr(thread).split(" stopped")[0])

print("no target:", attempt(threading.Thread().run))
print("group:", attempt(threading.Thread, group=1))
print("no start function:", attempt(_thread.start_new_thread, 1, ()))
print("no tuple:", attempt(_thread.start_new_thread, print, 1))
print("name is a string:", threading.Thread(name=7).name)
names = [threading.Thread().name, threading.Thread(target=work).name]
print("numbered:", names[0].split("-")[0], "(work)" in names[1])
print("main:", threading.main_thread().name, threading.main_thread().daemon)


def child(inherited):
    inherited.append(threading.Thread().daemon)


for daemon in (False, True):
    inherited = []
    parent = threading.Thread(target=child, args=(inherited,), daemon=daemon)
    parent.start()
    parent.join()
    print("child of daemon", daemon, "is daemon", inherited[0])

print("stack size:", threading.stack_size(), attempt(threading.stack_size, 5))
exit_codes = []


def leave():
    try:
        _thread.exit()
    except SystemExit as leaving:
        exit_codes.append(leaving.code)
        raise


thread = threading.Thread(target=leave)
thread.start()
thread.join()
print("exit():", exit_codes, threading.active_count())
