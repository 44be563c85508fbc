"""A file that is no Python: its author forgot to close a parenthesis."""
import threading


def work(n):
    return n * 2


threads = [
    threading.Thread(target=work, args=(n,)) for n in range(3)
]
for thread in threads:
    thread.start()
for thread in threads
    thread.join()
print("not reached")
