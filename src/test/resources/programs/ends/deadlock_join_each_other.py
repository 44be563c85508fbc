# ends: deadlock
# prints: each waits for the other's end
"""Two threads that join each other; main waits for both at the end."""

import threading

threads = []
ready = threading.Event()


def wait_for(other):
    ready.wait()
    threads[other].join()
    print("not reached by", other)


threads.append(threading.Thread(target=wait_for, args=(1,), name="one"))
threads.append(threading.Thread(target=wait_for, args=(0,), name="two"))
for thread in threads:
    thread.start()
print("each waits for the other's end", flush=True)
ready.set()
