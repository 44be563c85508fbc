# ends: deadlock
# prints: a got 1
"""One None for two consumers: one of them waits for ever."""
import queue
import threading

q = queue.Queue()


def consumer(name):
    while True:
        item = q.get()
        if item is None:
            break
        print(name, "got", item)


threads = [threading.Thread(target=consumer, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
q.put(1)
q.put(None)
for t in threads:
    t.join()
