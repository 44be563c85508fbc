"""What a warm parent imports before it forks, so that not each run of the
program has to.
"""

import _warnings
import posix
import sys

from . import library, signs

# Modules that do nothing but define when they are imported: nobody can tell
# that from an import that is later.
HARMLESS = frozenset(
    'abc argparse array asyncio base64 bisect calendar cmath collections'
    ' concurrent contextlib contextvars copy csv dataclasses datetime decimal'
    ' difflib enum errno fnmatch fractions functools gc getpass glob hashlib'
    ' heapq html inspect io itertools json keyword linecache logging math'
    ' numbers operator os pathlib pickle platform pprint queue random re'
    ' secrets select selectors shlex shutil signal socket socketserver'
    ' statistics string struct subprocess sys tempfile textwrap threading'
    ' time timeit tokenize traceback types typing unittest urllib'
    ' warnings weakref zlib'.split()
)
ONLY_AST = 0x400  # PyCF_ONLY_AST
IGNORED = 'ignore', None, Warning, None, 0


def preload(words):
    """Imports what a program begins with, of which these are the words of the
    command.
    """
    if words[1] != '-m':
        path = signs.absolute(words[1])
        preload_for(path, names_before(path.rpartition('/')[0]))
        return
    name, *arguments = words[2:]
    taken = names_before(posix.getcwd())
    if name == 'pytest':
        preload_pytest()
    elif name == 'unittest':
        import_harmless([(name, ())], taken)
    else:
        preload_for(path_of(name), taken)
    for word in arguments:
        file = word.partition('::')[0]
        preload_for(file if file.endswith('.py') else path_of(file), taken)


def names_before(folder):
    """What hides a module of the standard library's that has the same name:
    all that lies in this folder, and in others in which is looked before.
    """
    names = set()
    for place in (folder, *sys.path):
        if place == library.STDLIB:
            break
        try:
            entries = posix.listdir(place or '.')
        except OSError:
            continue
        names.update(entry.partition('.')[0] for entry in entries)
    return names


def path_of(name):
    """Where the source of a module in the current folder may be."""
    return name.replace('.', '/') + '.py'


def preload_pytest():
    """With the plugins that it always has."""
    before = set(sys.modules)
    try:
        config = __import__('_pytest.config').config
        for plugin in config.default_plugins:
            __import__('_pytest.' + plugin)
        __import__('pytest')
    except Exception:
        for name in set(sys.modules) - before:
            if name.partition('.')[0] in ('pytest', '_pytest'):
                del sys.modules[name]


def preload_for(path, taken):
    """Imports what the code of a file imports before all else, as far as that
    is harmless.
    """
    try:
        with open(path, 'rb') as file:
            imports = list(first_imports(file.read()))
    except Exception:
        return  # if it is a fault, the program is going to meet it
    import_harmless(imports, taken)


def import_harmless(imports, taken):
    for name, members in imports:
        top = name.partition('.')[0]
        if top in HARMLESS and top not in taken:
            try:
                __import__(name, None, None, members)
            except Exception:
                return  # as above


def first_imports(source):
    """Yields the name of each module, and what is taken from it."""
    for number, node in enumerate(parsed(source).body):
        kind = type(node).__name__
        if kind == 'Import':
            for alias in node.names:
                yield alias.name, ()
        elif kind == 'ImportFrom':
            if node.level == 0:
                yield node.module, [alias.name for alias in node.names]
        elif number or kind != 'Expr':  # no docstring
            return


def parsed(source):
    """Its syntax tree, without the warnings that come when the program is
    compiled.
    """
    _warnings.filters.insert(0, IGNORED)
    try:
        return compile(source, '<preload>', 'exec', ONLY_AST, True)
    finally:
        _warnings.filters.remove(IGNORED)
