"""The clocks: none runs backwards, all agree about a sleep."""

import threading
import time

CLOCKS = ("time", "monotonic", "perf_counter")
for name in CLOCKS:
    clock, clock_ns = getattr(time, name), getattr(time, name + "_ns")
    before, before_ns = clock(), clock_ns()
    time.sleep(0.05)
    after, after_ns = clock(), clock_ns()
    print(name, type(before).__name__, type(before_ns).__name__, end=" ")
    print(0.045 < after - before < 20, 0.045e9 < after_ns - before_ns < 20e9)
    info = time.get_clock_info(name)
    print("   ", info.monotonic, info.adjustable, info.resolution < 0.1)

looks = [time.monotonic() for _ in range(1000)]
print("never backwards:", looks == sorted(looks))
print("process_time:", time.process_time() > 0, time.thread_time() >= 0)

now = time.time()
local = time.localtime()
print("same second:", abs(time.mktime(local) - now) <= 1)
print("gmtime:", time.gmtime(0)[:6], time.strftime("%H:%M", time.gmtime(0)))
print(time.asctime(time.gmtime(86400)))
print(
    "year",
    2020 < local.tm_year < 2200,
    time.strptime("1 Jan 70", "%d %b %y")[:3],
)

began = time.monotonic()
deadline = began + 0.1
waits = 0
while time.monotonic() < deadline:
    threading.Event().wait(0.01)
    waits += 1
print("a wait in slices:", 1 <= waits <= 11)
sleepers = [threading.Thread(target=time.sleep, args=(0.1,)) for _ in range(5)]
began = time.perf_counter()
for sleeper in sleepers:
    sleeper.start()
for sleeper in sleepers:
    sleeper.join()
took = time.perf_counter() - began
print("five sleep as long as one:", 0.09 < took < 0.45)
