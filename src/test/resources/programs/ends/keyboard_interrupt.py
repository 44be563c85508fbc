# ends: SIGINT
"""KeyboardInterrupt that nobody catches: main ends as by Ctrl-C."""

import threading
import time


class Server:
    def __init__(self):
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self.serve, name="server")

    def serve(self):
        while not self.stop.wait(0.01):
            pass
        print("server stopped", flush=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *exc_info):
        self.stop.set()
        self.thread.join()


def work():
    time.sleep(0.02)
    raise KeyboardInterrupt


try:
    work()
except KeyboardInterrupt:
    print("the first is caught", flush=True)
with Server():
    work()
