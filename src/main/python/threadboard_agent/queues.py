"""CPython's `_queue.SimpleQueue`, in Python and under the baton."""

import sys
from time import sleep as real_sleep

from . import baton, objects, reasons, wire
from .baton import current, lease, point, ready, tell


class SimpleQueue:
    """A queue without an end, on which a thread can wait for something."""

    __slots__ = ('_items', '_waiters', '_shared', '__weakref__')

    def __init__(self):
        from _collections import deque

        self._items = deque()
        self._waiters = []
        self._shared = objects.of_queue(self, sys._getframe(1))

    def put(self, item, block=True, timeout=None):
        self._items.append(item)
        me = current()
        if me is None:
            return
        if self._shared is not None:
            objects.used(self._shared, me)
        if self._waiters:
            ready(self._waiters.pop(0))
        point()

    def put_nowait(self, item):
        self.put(item)

    def get(self, block=True, timeout=None):
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        me = current()
        if me is not None:
            point()
        wait = self._wait if me is not None else self._wait_outside
        if not self._items and (not block or not wait(me, timeout)):
            from _queue import Empty

            raise Empty
        item = self._items.popleft()
        if self._shared is not None and me is not None:
            objects.used(self._shared, me)
        return item

    def _wait(self, me, timeout):
        deadline = (
            wire.NEVER
            if timeout is None
            else baton.moment() + baton.nanoseconds(timeout)
        )
        reason, target, on, shared = reasons.find(self, sys._getframe(2))
        opened = reason
        while not self._items and not lease.finished:
            self._waiters.append(me)
            try:
                in_time = baton.wait(
                    me, reason, target, deadline, on, shared
                )
            finally:
                if me in self._waiters:
                    self._waiters.remove(me)
            if not in_time:
                break
            reason = wire.SILENT
        if opened:
            tell(wire.WAKE)
        return bool(self._items)

    def _wait_outside(self, me, timeout):
        pause = 0.0002
        while not self._items and (timeout is None or timeout > 0):
            real_sleep(pause)
            timeout = None if timeout is None else timeout - pause
            pause = min(pause * 1.5, 0.01)
        return bool(self._items)

    def get_nowait(self):
        return self.get(False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)

    def __repr__(self):
        return '<_queue.SimpleQueue object at 0x%x>' % id(self)

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_queue.SimpleQueue' object")

    if sys.version_info >= (3, 9):

        def __class_getitem__(cls, item):
            from types import GenericAlias

            return GenericAlias(cls, item)


def install():
    import _queue

    SimpleQueue.__module__ = '_queue'
    _queue.SimpleQueue = SimpleQueue
