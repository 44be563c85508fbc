# ends: deadlock
# prints: worked on 0
# prints: worked on 1
# prints: worked on 2
"""queue.join() waits for ever: task_done() is forgotten on errors."""

import queue
import threading

todo = queue.Queue()


def worker():
    while True:
        item = todo.get()
        try:
            if item == 1:
                raise ValueError(item)
            todo.task_done()
        except ValueError:
            pass
        print("worked on", item, flush=True)


threading.Thread(target=worker, daemon=True).start()
for n in range(3):
    todo.put(n)
todo.join()
print("not reached")
