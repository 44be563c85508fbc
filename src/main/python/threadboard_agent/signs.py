"""Takes away every sign of how the program was started."""

import posix
import sys

PACKAGE = __name__.rpartition('.')[0]
FOLDER = __file__.rpartition('/')[0].rpartition('/')[0]


def remove(greeting):
    options = sys.warnoptions
    options[:] = [option for option in options if PACKAGE not in option]
    sys.path[:] = [
        folder for folder in sys.path if absolute(folder) != absolute(FOLDER)
    ]
    sys.path_importer_cache.pop(FOLDER, None)
    if hasattr(sys, 'orig_argv') and 'argv' in greeting:
        sys.orig_argv[:] = greeting['argv']
    restore_environment(greeting)
    forget_filter()


def absolute(folder):
    return folder if folder.startswith('/') else posix.getcwd() + '/' + folder


def restore_environment(greeting):
    unset(b'THREADBOARD_AGENT')
    for key, value in greeting.items():
        kind, _, name = key.partition('.')
        name = name.encode('utf-8', 'surrogateescape')
        if kind == 'unset':
            unset(name)
        elif kind == 'env':
            value = value.encode('utf-8', 'surrogateescape')
            posix.environ[name] = value
            posix.putenv(name, value)


def unset(name):
    if posix.environ.pop(name, None) is not None:
        posix.unsetenv(name)


def forget_filter():
    """The filter that CPython is about to add for the option is not added, and
    the package is forgotten then.
    """
    frame = sys._getframe()
    while frame is not None and frame.f_code.co_name != '_setoption':
        frame = frame.f_back
    if frame is None:
        return
    names = frame.f_globals
    if '_wm' in names:  # from 3.14 on: the module that it works for
        names = vars(names['_wm'])
    real = names['filterwarnings']

    def filterwarnings(*args, **kwargs):
        names['filterwarnings'] = real
        for module in [
            name for name in sys.modules if name.partition('.')[0] == PACKAGE
        ]:
            kept.append(sys.modules.pop(module))

    names['filterwarnings'] = filterwarnings


kept = []
