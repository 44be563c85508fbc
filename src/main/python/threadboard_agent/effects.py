"""What the program's own code may have done between two places: nothing that
other threads could see, only looked, or anything.

Only for `threadboard explore`. What is not known to be harmless is anything.
"""

import sys

NOTHING = 0
LOOKED = 1
ANYTHING = 2

VERSION = sys.version_info[:2]
# Whether a switch point inside a function stands behind its instruction.
BEHIND = VERSION >= (3, 12)
HARMLESS = (
    'CACHE COPY COPY_FREE_VARS DUP_TOP DUP_TOP_TWO EXTENDED_ARG GEN_START'
    ' IS_OP JUMP_FORWARD KW_NAMES LOAD_CONST LOAD_FAST LOAD_FAST_BORROW'
    ' LOAD_FAST_BORROW_LOAD_FAST_BORROW LOAD_FAST_CHECK LOAD_FAST_LOAD_FAST'
    ' LOAD_SMALL_INT MAKE_CELL NOP NOT_TAKEN POP_BLOCK'
    ' POP_JUMP_FORWARD_IF_NONE POP_JUMP_FORWARD_IF_NOT_NONE POP_JUMP_IF_NONE'
    ' POP_JUMP_IF_NOT_NONE POP_TOP PRECALL PUSH_NULL RESUME RETURN_CONST'
    ' RETURN_VALUE ROT_FOUR ROT_N ROT_THREE ROT_TWO STORE_FAST'
    ' STORE_FAST_LOAD_FAST STORE_FAST_STORE_FAST SWAP'
).split()
LOOKING = (
    'LOAD_ATTR LOAD_CLOSURE LOAD_DEREF LOAD_GLOBAL LOAD_METHOD LOAD_NAME'
    ' POP_JUMP_FORWARD_IF_FALSE POP_JUMP_FORWARD_IF_TRUE POP_JUMP_IF_FALSE'
    ' POP_JUMP_IF_TRUE'
).split()
CALLS = (
    'CALL CALL_FUNCTION CALL_FUNCTION_EX CALL_FUNCTION_KW CALL_KW'
    ' CALL_METHOD'
).split()
ENTERS = 'BEFORE_WITH', 'SETUP_WITH'
EXIT = '__exit__'

found = {}  # by code and places
kept = {}  # code, so that its identity stays its own


class Opcodes:
    """The instructions of this version."""

    __slots__ = (
        'effects',
        'calls',
        'enters',
        'names',
        'shifted',
        'returns',
        'jumps',
        'forward',
        'backward',
        'extended',
    )

    def __init__(self):
        from opcode import opmap

        self.effects = {opmap[name]: 0 for name in HARMLESS if name in opmap}
        self.effects.update(
            {opmap[name]: LOOKED for name in LOOKING if name in opmap}
        )
        self.calls = numbers(opmap, CALLS)
        self.enters = numbers(opmap, ENTERS)
        self.names = numbers(opmap, ('LOAD_ATTR', 'LOAD_METHOD'))
        self.returns = numbers(opmap, ('RETURN_VALUE', 'RETURN_CONST'))
        self.jumps = {
            number for name, number in opmap.items() if 'JUMP' in name
        }
        self.forward = opmap['JUMP_FORWARD']
        # later ones have something behind them
        simple = VERSION in ((3, 11), (3, 12))
        self.backward = opmap['JUMP_BACKWARD'] if simple else -1
        self.extended = opmap['EXTENDED_ARG']
        # LOAD_ATTR keeps a flag in the lowest bit of its number
        self.shifted = opmap['LOAD_ATTR'] if VERSION >= (3, 12) else -1


def numbers(opmap, names):
    return {opmap[name] for name in names if name in opmap}


opcodes = Opcodes()


def between(code, start, end):
    """Of the instructions from one offset to another, without that."""
    key = id(code), start, end
    effect = found.get(key)
    if effect is None:
        kept[id(code)] = code
        effect = found[key] = look_between(code.co_code, start, end)
    return effect


def look_between(instructions, place, end):
    """As far as nothing branches off, jumps are followed; behind that all that
    stands in between counts.
    """
    effect = NOTHING
    argument = 0
    branches = turned = False
    while place != end:
        if place >= len(instructions):
            return ANYTHING
        number, low = instructions[place], instructions[place + 1]
        argument = argument << 8 | low
        place += 2
        if number == opcodes.forward and not branches:
            place += 2 * argument
        elif number == opcodes.backward and not (branches or turned):
            place -= 2 * argument
            turned = True
        else:
            effect = max(effect, opcodes.effects.get(number, ANYTHING))
            branches = branches or number in opcodes.jumps
        if number != opcodes.extended:
            argument = 0
    return effect


def call_at(code, offset):
    """Where the instruction begins that is carried out: what CPython keeps
    behind it belongs to it.
    """
    key = id(code), offset
    begin = found.get(key)
    if begin is None:
        kept[id(code)] = code
        begin = offset
        while begin > 0 and not code.co_code[begin]:
            begin -= 2
        found[key] = begin
    return begin


def to_end(code, start):
    """Of the instructions from there to where the function ends."""
    instructions = code.co_code
    end = start
    while end < len(instructions) and instructions[end] not in opcodes.returns:
        if instructions[end] in opcodes.jumps:
            return ANYTHING
        end += 2
    return between(code, start, end)


def is_direct(code, offset, name):
    """Whether the instruction there calls a function of that name itself, and
    not something of C's that calls it.
    """
    key = id(code), offset, name
    answer = found.get(key)
    if answer is None:
        kept[id(code)] = code
        answer = found[key] = look_for_call(code, offset, name)
    return answer


def look_for_call(code, offset, name):
    instructions = code.co_code
    number = instructions[offset]
    if number in opcodes.enters:
        return True
    if number not in opcodes.calls:
        return False
    if name == EXIT:
        return True
    calls = named = 0
    argument = 0
    for place in range(*line_around(code, offset), 2):
        number = instructions[place]
        argument = argument << 8 | instructions[place + 1]
        calls += number in opcodes.calls
        if number in opcodes.names and place < offset:
            shift = number == opcodes.shifted
            named += code.co_names[argument >> shift] == name
        if number != opcodes.extended:
            argument = 0
    return calls == 1 and named == 1


def line_around(code, offset):
    """Where the instructions of a line begin and end."""
    first = last = None
    line = None
    for start, end, number in code.co_lines():
        if number != line:
            if first is not None and last > offset:
                break
            first, line = start, number
        last = end
    return first, last
