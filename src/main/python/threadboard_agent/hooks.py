"""What the program's own profilers see, and from 3.12 on its own tracers: no
function of the agent's.
"""

import sys

from . import library
from .locks import put


def install():
    hide('setprofile', 'getprofile')
    if sys.version_info >= (3, 12):  # before, ours is one of them
        hide('settrace', 'gettrace')


def hide(setter, getter):
    real_set, real_get = getattr(sys, setter), getattr(sys, getter)

    def set_hook(function):
        real_set(None if function is None else beside(function))

    def get_hook():
        hook = real_get()
        return getattr(hook, 'function', hook)

    put(sys, **{setter: set_hook, getter: get_hook})


def beside(function):
    """A hook of the program's without the agent's own functions."""

    def called(frame, event, arg):
        if frame.f_code.co_filename.startswith(library.AGENT):
            return None
        return function(frame, event, arg)

    called.function = function
    return called
