"""Two threads make the one connection if there is none yet.

After lazy01 of SCTBench. Searched with --switch-at gil.
"""
import threading

connections = []
connection = None


class Connection:
    def __init__(self):
        connections.append(self)


def get():
    global connection
    if connection is None:
        connection = Connection()
    return connection


threads = [threading.Thread(target=get) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(connections))
