# unlike: the traceback ends with the "def" of a call that just cannot begin
"""Recursion without end that nobody catches, in a thread and in main."""

import threading


def forever(n):
    return forever(n + 1) + 1


thread = threading.Thread(target=forever, args=(0,), name="bottomless")
thread.start()
thread.join()
forever(0)
