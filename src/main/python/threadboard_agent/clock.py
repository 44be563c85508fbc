"""The time of the program: `time` answers with the engine's clock."""

import time
from _operator import index
from _struct import Struct
from time import sleep as real_sleep

from . import baton, objects, wire
from .baton import LOOKS, block, block_text, current, lease, move_clock, point
from .locks import put
from .sockets import sleep_of_subprocess

# a run begins at a fixed date: 2023-11-14 22:13:20 UTC
EPOCH = 1700000000000000000
BOOT = 1000000000  # what the monotonic clocks show at the start
# what a look at the clock costs, in nanoseconds, after LOOKS of them in a row;
# then twice that, and so on
LOOK = 1000
MOST = 10000000
as_double = Struct('<d').pack
as_integer = Struct('<q').unpack
CENTURIES = (1 << 63) / 1e9  # as many seconds as CPython cannot sleep

real = {
    name: getattr(time, name)
    for name in (
        'localtime',
        'gmtime',
        'ctime',
        'asctime',
        'strftime',
        'clock_gettime',
    )
}


def look():
    """The virtual time now. A thread that only looks makes it go faster and
    faster, so that it comes to an end.
    """
    me = current()
    if me is not None and not lease.finished:
        if me.looks >= LOOKS:
            move_clock(min(LOOK << min(me.looks // LOOKS - 1, 20), MOST))
        me.looks += 1
        if me.inside is not None:
            objects.look_inside(me)
        point()
    return lease.now


def monotonic_ns():
    return look() + BOOT


def monotonic():
    return monotonic_ns() / 1e9


def time_ns():
    return look() + EPOCH


def now():
    return time_ns() / 1e9


def process_time_ns():
    return look()


def process_time():
    return look() / 1e9


def sleep(seconds):
    nanoseconds = to_nanoseconds(seconds)
    me = current()
    if me is None or lease.finished:
        real_sleep(seconds)
        return
    point()
    if nanoseconds == 0:
        block(me, wire.YIELD)
    elif sleep_of_subprocess(seconds):
        return
    else:
        sleep_until(
            me, baton.moment() + nanoseconds, double_bits(nanoseconds / 1e9)
        )


def sleep_until(me, deadline, bits):
    """A signal's handler may run in between; then the rest is slept."""
    block(me, wire.SLEEP, deadline, bits)
    while lease.now < deadline and not lease.finished:
        block_text(me, (wire.WAIT, wire.SILENT, 0, deadline, 0), '')


def to_nanoseconds(seconds):
    """As CPython converts the argument of `sleep`, which itself says what is
    wrong.
    """
    number = seconds
    if not isinstance(seconds, float):
        try:
            number = index(seconds)
        except TypeError:
            number = -1
    if not 0 <= number < CENTURIES:
        real_sleep(seconds)
    return (
        baton.nanoseconds(number)
        if isinstance(number, float)
        else number * 1000000000
    )


def double_bits(number):
    return as_integer(as_double(number))[0]


def localtime(seconds=None):
    return real['localtime'](now() if seconds is None else seconds)


def gmtime(seconds=None):
    return real['gmtime'](now() if seconds is None else seconds)


def ctime(seconds=None):
    return real['ctime'](now() if seconds is None else seconds)


def asctime(moment=None):
    return real['asctime'](localtime() if moment is None else moment)


def strftime(form, moment=None):
    return real['strftime'](form, localtime() if moment is None else moment)


def clock_gettime_ns(clock):
    return time_ns() if clock == time.CLOCK_REALTIME else monotonic_ns()


def clock_gettime(clock):
    return clock_gettime_ns(clock) / 1e9


def install(greeting):
    if greeting.get('clock') == 'real':
        baton.real_began.append(time.monotonic_ns())
        put(time, sleep=sleep)
        return
    put(
        time,
        sleep=sleep,
        time=now,
        time_ns=time_ns,
        monotonic=monotonic,
        monotonic_ns=monotonic_ns,
        perf_counter=monotonic,
        perf_counter_ns=monotonic_ns,
        process_time=process_time,
        process_time_ns=process_time_ns,
        thread_time=process_time,
        thread_time_ns=process_time_ns,
        localtime=localtime,
        gmtime=gmtime,
        ctime=ctime,
        asctime=asctime,
        strftime=strftime,
        clock_gettime=clock_gettime,
        clock_gettime_ns=clock_gettime_ns,
    )
