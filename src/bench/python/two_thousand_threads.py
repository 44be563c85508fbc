"""Starts 2,000 threads, all alive at once, and lets them end."""

import threading

go_on = threading.Event()
threads = [threading.Thread(target=go_on.wait) for _ in range(2000)]
for thread in threads:
    thread.start()
print(threading.active_count())
go_on.set()
for thread in threads:
    thread.join()
