# ends: deadlock
# prints: 1 of 3 came
"""A barrier for three, of whom one has left: main waits for ever."""

import threading

barrier = threading.Barrier(3)
came = []


def party(name):
    came.append(name)
    barrier.wait()
    print("not reached by", name)


def early():
    return "leaves without a word"


thread = threading.Thread(target=early)
thread.start()
thread.join()
guest = threading.Thread(target=party, args=("guest",), daemon=True)
guest.start()
while not came:
    pass
print(len(came), "of", barrier.parties, "came", flush=True)
barrier.wait()
