"""The hidden thread `you`: the person at the screen, who starts, joins and
looks at the program's threads.
"""

import _thread
import sys

from . import baton, library, wire
from .baton import known, statement

START, JOIN, IS_ALIVE = 1, 2, 3
real_start = _thread.start_new_thread


class GivenUp(BaseException):
    """The person does not wait any longer."""


def run(runner):
    """Waits for the baton, does what it is given for, and tells the answer."""
    runner.wake.acquire()
    while True:
        text = perform(*statement)
        statement[:] = 0, 0
        hide()
        baton.look_outside()
        baton.add_text((wire.DONE,), (text,))
        baton.exchange(runner)


def hide():
    """`threading` makes an object for this thread when it asks who it is; the
    program is not to see that.
    """
    threading = sys.modules.get('threading')
    if threading is not None:
        threading._active.pop(baton.get_ident(), None)


def perform(verb, target):
    """Returns Python's error, or '' if there was none."""
    runner = known.get(target)
    thread = runner.object() if runner is not None else None
    if thread is None:
        return ''
    try:
        if verb == START:
            thread.start()
        elif verb == JOIN:
            thread.join()
            baton.tell(wire.JOINED, target)
        elif verb == IS_ALIVE:
            baton.tell(wire.ALIVE, target, int(thread.is_alive()))
    except GivenUp:
        return ''
    except Exception as error:
        return library.error_text(error)
    return ''


def install():
    runner = baton.Runner(wire.YOU)
    runner.is_you = True
    known[wire.YOU] = runner
    baton.given_up.append(GivenUp)
    baton.hide_you.append(hide)


def begin():
    """Starts the thread."""
    runner = known[wire.YOU]
    real = real_start(run, (runner,))
    runner.real = real
    baton.running[real] = runner
