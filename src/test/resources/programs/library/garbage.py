"""Objects deleted while others work: __del__, cycles, gc callbacks."""

import gc
import threading

log = []
log_lock = threading.RLock()


class Node:
    def __init__(self, name):
        self.name = name
        self.next = None

    def __del__(self):
        with log_lock:
            log.append(self.name)


def ring(*names):
    nodes = [Node(name) for name in names]
    for node, after in zip(nodes, nodes[1:] + nodes[:1]):
        node.next = after


gc.disable()
single = Node("single")
del single
print(log)
ring("a", "b", "c")
print("a cycle stays:", log)
gc.collect()
print("until it is collected:", sorted(log))

log.clear()


def make_rings():
    for n in range(3):
        ring(f"{threading.current_thread().name}-{n}")


threads = [threading.Thread(target=make_rings, name=name) for name in "xy"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
phases = []
gc.callbacks.append(lambda phase, info: phases.append(phase))
gc.collect()
gc.callbacks.clear()
print(sorted(log), phases)


class Owner:
    """Ends its thread when nobody needs it any longer."""

    def __init__(self):
        self.stop = stop = threading.Event()
        self.thread = threading.Thread(target=stop.wait)
        self.thread.start()

    def __del__(self):
        self.stop.set()
        self.thread.join()
        print("owner and thread are gone")


owner = Owner()
print("threads:", threading.active_count())
del owner
print("threads:", threading.active_count())
gc.enable()
local = threading.local()


def keep():
    local.node = Node("kept by a thread")


log.clear()
thread = threading.Thread(target=keep)
thread.start()
thread.join()
gc.collect()
print(log)
