"""Who is there: names, idents, daemons, threads without objects."""

import _thread
import threading


def names():
    return sorted(thread.name for thread in threading.enumerate())


def wait(started, end):
    started.release()
    end.wait()


print(names(), threading.active_count())
started, end = threading.Semaphore(0), threading.Event()
threads = [
    threading.Thread(target=wait, args=(started, end), daemon=n % 2 == 1)
    for n in range(3)
]
threads.append(threading.Timer(3600, print))
print("not started:", threading.active_count(), threads[0].ident)
for thread in threads:
    thread.start()
for _ in range(3):
    started.acquire()
print(threading.active_count(), [thread.daemon for thread in threads])
print(len({thread.ident for thread in threading.enumerate()}))
print(all(isinstance(t.native_id, int) for t in threading.enumerate()))
print(type(threads[-1]).__name__, threads[-1].is_alive())
threads[0].name = "renamed"
print(sorted(t.name for t in threads if t.name == "renamed"))
threads[-1].cancel()
end.set()
for thread in threads:
    thread.join()
print(names())

answers = []
done = _thread.allocate_lock()
done.acquire()


def raw(text):
    answers.append(text)
    answers.append(threading.get_ident() != threading.main_thread().ident)
    dummy = threading.current_thread()
    answers.append(type(dummy).__name__)
    answers.append(dummy.daemon)
    answers.append(dummy in threading.enumerate())
    done.release()


print("an int:", isinstance(_thread.start_new_thread(raw, ("raw",)), int))
with done:
    print(answers)
print(threading.current_thread() is threading.main_thread())
print(repr(threading.current_thread()).split(",")[0])
