"""The tasks of executors: submitted, begun and ended."""

from . import library, objects, wire
from .baton import current, tell_text
from .library import Memory, call_text, error_text, texts

tasks = Memory()  # of work items: executor's words, number, text, executor
counts = Memory()  # of executors: how many tasks


def task_made(frame, value):
    """_WorkItem.__init__ returns, in `submit`."""
    values = frame.f_back.f_locals
    executor = values.get('self')
    item = frame.f_locals.get('self')
    function = values.get('fn')
    if executor is None or item is None or function is None:
        return
    number = (counts.get(executor) or 0) + 1
    counts.put(executor, number)
    text = call_text(
        function, values.get('args', ()), values.get('kwargs', {})
    )
    tasks.put(
        item,
        (executor._thread_name_prefix, number, text, objects.find(executor)),
    )
    texts.put(item.future, text)
    tell_text((wire.SUBMIT, number), executor._thread_name_prefix, text)


def task_begins(frame):
    item = frame.f_locals.get('self')
    task = tasks.get(item)
    if task is None or current() is None or item.future.cancelled():
        return
    objects.number_of(task[3])
    current().task = item.future, task
    tell_text((wire.TASK_BEGIN, task[1]), task[0], task[2])


def task_ended(frame, value):
    me = current()
    if me is None or me.task is None:
        return
    future, task = me.task
    me.task = None
    tell_text((wire.TASK_END, task[1]), task[0], error_text(future._exception))


def install():
    library.WATCHED[library.POOL].update(
        __init__=(('future', library.nothing, task_made),),
        run=(('self', task_begins, task_ended),),
    )
