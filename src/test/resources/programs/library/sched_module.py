"""The sched module: events with priorities, one cancelled, run in a thread."""

import sched
import threading
import time

scheduler = sched.scheduler(time.monotonic, time.sleep)
log = []


def note(text, again=0):
    log.append(text)
    if again:
        scheduler.enter(0.005, 1, note, (f"{text}+",), {"again": again - 1})


start = time.monotonic()
scheduler.enterabs(start + 0.06, 1, note, argument=("third",))
scheduler.enterabs(start + 0.03, 2, note, argument=("second, priority 2",))
scheduler.enterabs(start + 0.03, 1, note, argument=("second, priority 1",))
scheduler.enterabs(start, 1, note, argument=("first",))
useless = scheduler.enter(0.04, 1, note, ("never",))
print("planned:", len(scheduler.queue))
scheduler.cancel(useless)
scheduler.enter(0.3, 1, note, ("again",), {"again": 2})

thread = threading.Thread(target=scheduler.run)
thread.start()
thread.join()
print(*log, sep="\n")
print(
    "empty:",
    scheduler.empty(),
    "after the last:",
    time.monotonic() - start >= 0.3,
)
scheduler.enter(100, 1, note, ("far away",))
delay = scheduler.run(blocking=False)
print("next in about", round(delay), "s")
try:
    scheduler.cancel(useless)
except ValueError:
    print("it was cancelled already")
