"""Expressions of the person's: what names they need, and their values."""

import builtins

BUILTINS = vars(builtins)
SOURCE = '<watch>'
ONLY_TREE = 0x400  # PyCF_ONLY_AST
SCOPES = ('ListComp', 'SetComp', 'DictComp', 'GeneratorExp')
OPTIMIZED = 1  # CO_OPTIMIZED: the names of a function are known beforehand
MISSING = object()


def tree_of(text):
    """Raises SyntaxError, in this CPython's words."""
    return compile(text, SOURCE, 'eval', ONLY_TREE, True)


def compiled(text):
    return compile(text, SOURCE, 'eval', 0, True)


def names_of(tree):
    """The names that are to exist where an expression is looked at."""
    found = []
    collect(tree, frozenset(), found)
    return tuple(dict.fromkeys(found))


def collect(node, bound, found):
    """Adds the names that are read in a tree, without those that it makes."""
    kind = type(node).__name__
    if kind == 'Name':
        if type(node.ctx).__name__ == 'Load' and node.id not in bound:
            found.append(node.id)
    elif kind == 'NamedExpr':
        collect(node.value, bound, found)
    elif kind == 'Lambda':
        for default in node.args.defaults + node.args.kw_defaults:
            collect(default, bound, found)
        collect(node.body, bound | made_in(node.args), found)
    elif kind in SCOPES:
        for generator in node.generators:
            collect(generator.iter, bound, found)
            bound = bound | made_in(generator.target)
            for condition in generator.ifs:
                collect(condition, bound, found)
        for name in ('key', 'value', 'elt'):
            collect(getattr(node, name, None), bound, found)
    else:
        bound = bound | walrus(node, kind)
        for part in parts(node):
            collect(part, bound, found)


def walrus(node, kind):
    """The names that `:=` makes anywhere in a whole expression."""
    if kind != 'Expression':
        return frozenset()
    made, todo = set(), [node]
    while todo:
        part = todo.pop()
        if type(part).__name__ == 'NamedExpr':
            made.add(part.target.id)
        todo.extend(parts(part))
    return frozenset(made)


def made_in(node):
    """The names of targets, or of parameters."""
    made, todo = set(), [node]
    while todo:
        part = todo.pop()
        made.add(getattr(part, 'id', None) or getattr(part, 'arg', None))
        todo.extend(parts(part))
    return frozenset(name for name in made if name)


def parts(node):
    for name in getattr(node, '_fields', ()):
        part = getattr(node, name, None)
        if type(part) is list:
            yield from part
        elif hasattr(part, '_fields'):
            yield part


class Scope:
    """Which of the names that an expression needs are a function's own."""

    __slots__ = ('code', 'own', 'rest', 'shared')

    def __init__(self, code, names):
        cells = code.co_cellvars + code.co_freevars
        own = code.co_varnames + cells
        self.code = code  # so that its id stays its own
        self.own = tuple(name for name in names if name in own)
        self.rest = tuple(name for name in names if name not in own)
        # Functions in one another share these, and so do their threads.
        self.shared = all(name in cells for name in self.own)


class Expression:
    """One that is watched."""

    __slots__ = ('text', 'names', 'plain', 'code', 'home', 'scopes')

    def __init__(self, text):
        tree = tree_of(text)
        self.text = text
        self.names = names_of(tree)
        # the name if it is nothing else, so that no code runs for it
        self.plain = getattr(tree.body, 'id', None)
        self.code = compiled(text)
        self.home = None  # the module's names that it was first found in
        self.scopes = {}

    def scope(self, code):
        found = self.scopes.get(id(code))
        if found is None:
            found = self.scopes[id(code)] = Scope(code, self.names)
        return found

    def values_in(self, frame):
        """Returns the values of its names, or None if they do not all exist
        there; and whether each thread has its own.
        """
        code = frame.f_code
        if code.co_flags & OPTIMIZED:
            scope = self.scope(code)
            if scope.own:
                return self.values_of(scope, frame)
        elif code.co_name != '<module>':
            values = self.values_of_body(frame)
            if values is not None:
                return values, True
        return self.values_at_home(frame.f_globals), False

    def values_of(self, scope, frame):
        own = frame.f_locals
        values = {}
        for name in scope.own:
            value = own.get(name, MISSING)
            if value is MISSING:
                return None, True
            values[name] = value
        if not add(values, scope.rest, frame.f_globals):
            return None, True
        return values, not scope.shared

    def values_of_body(self, frame):
        """In the body of a class."""
        own = frame.f_locals
        if not any(name in own for name in self.names):
            return None
        values = {name: own[name] for name in self.names if name in own}
        rest = [name for name in self.names if name not in values]
        return values if add(values, rest, frame.f_globals) else None

    def values_at_home(self, names):
        """In the module that has them, wherever the thread is; in the script
        rather than in another.
        """
        values = {}
        home = self.home
        if home is not names and (
            home is None or names.get('__name__') == '__main__'
        ):
            if add(values, self.names, names):
                self.home = names
                return values
        if home is None or not add(values, self.names, home):
            return None
        return values

    def values_outside(self):
        """The same where there is no frame of the program's own."""
        values = {}
        if self.home is None or not add(values, self.names, self.home):
            return None
        return values

    def evaluate(self, values):
        if self.plain is not None:
            return values[self.plain]
        values['__builtins__'] = BUILTINS
        return eval(self.code, values)


def add(values, names, globals_):
    """Adds the values of names; returns whether all exist."""
    for name in names:
        value = globals_.get(name, MISSING)
        if value is MISSING:
            value = BUILTINS.get(name, MISSING)
            if value is MISSING:
                return False
        values[name] = value
    return True
