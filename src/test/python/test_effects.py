"""What code of the program's own may have done between two places."""

import sys
import unittest
from dis import get_instructions

import fake_engine

sys.path.insert(0, fake_engine.AGENT)

from threadboard_agent import effects  # noqa: E402

KNOWN = sys.version_info >= (3, 10)


class Thing:
    value = 0


thing = Thing()


def loads(other):
    mine = other
    return mine


def looks():
    return thing.value


def changes():
    thing.value = 1


def calls(queue):
    item = queue.get()
    return item


def calls_twice(queue):
    return list(iter(queue.get, None))


def loops(queue):
    while True:
        queue.get()


def whole(function):
    """The effect of all up to the last instruction."""
    code = function.__code__
    return effects.look_between(code.co_code, 0, len(code.co_code) - 2)


def last_call(function):
    code = function.__code__
    calls = [
        offset
        for offset in range(0, len(code.co_code), 2)
        if code.co_code[offset] in effects.opcodes.calls
    ]
    return calls[-1]


@unittest.skipUnless(KNOWN, 'everything is anything to older ones')
class EffectsTest(unittest.TestCase):
    def test_variables_of_its_own_are_nobody_elses_business(self):
        self.assertEqual(effects.NOTHING, whole(loads))

    def test_a_thread_that_reads_looks(self):
        self.assertEqual(effects.LOOKED, whole(looks))

    def test_a_thread_that_assigns_may_have_done_anything(self):
        self.assertEqual(effects.ANYTHING, whole(changes))

    def test_a_call_may_have_done_anything(self):
        self.assertEqual(effects.ANYTHING, whole(calls))

    def test_nothing_is_known_of_a_place_that_is_not_come_to(self):
        code = loads.__code__.co_code
        self.assertEqual(
            effects.ANYTHING, effects.look_between(code, 0, len(code) + 2)
        )

    def test_a_method_is_called_directly_by_its_name(self):
        code = calls.__code__
        self.assertTrue(effects.is_direct(code, last_call(calls), 'get'))
        self.assertFalse(effects.is_direct(code, last_call(calls), 'put'))

    def test_what_calls_a_method_for_somebody_is_not_that_method(self):
        code = calls_twice.__code__
        self.assertFalse(
            effects.is_direct(code, last_call(calls_twice), 'get')
        )

    def test_a_jump_back_is_followed_once(self):
        if effects.opcodes.backward < 0:
            self.skipTest('it is not followed in this version')
        jump = next(
            each
            for each in get_instructions(loops)
            if each.opname == 'JUMP_BACKWARD'
        )
        code = loops.__code__.co_code
        self.assertEqual(
            effects.NOTHING,
            effects.look_between(code, jump.offset, jump.argval),
        )


if __name__ == '__main__':
    unittest.main()
