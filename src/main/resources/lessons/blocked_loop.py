# /// script
# requires-python = ">=3.8"
#
# [tool.threadboard]
# title = "One thread, many coroutines"
# topic = "Pools, futures, coroutines"
# order = 300
# teaches = "time.sleep in a coroutine stops all of them; await, or hand the call to a thread"
# explanation = """
# Coroutines (async def) take turns in one thread: at each await the loop that
# asyncio.run() makes may run another one. time.sleep has no await, so all
# three wait, one after the other; asyncio.sleep lets them sleep together. A
# slow call without an await goes to a thread of its own: run_in_executor."""
# watch = ["n", "begin"]
# switch-at = "gil"
#
# [[tool.threadboard.parameter]]
# name = "pause"
# replaces = "    {}\n    return"
# default = "time.sleep(1)"
# choices = ["time.sleep(1)", "await asyncio.sleep(1)", "await loop.run_in_executor(None, time.sleep, 1)"]
#
# [[tool.threadboard.parameter]]
# name = "count"
# replaces = "range({})"
# default = 3
# min = 1
# max = 5
#
# [[tool.threadboard.question]]
# ask = "How long does it take?"
# choices = ["1 second", "3 seconds"]
# answer = "3 seconds"
# because = "Nobody else runs while time.sleep sleeps."
#
# [[tool.threadboard.question]]
# ask = "With run_in_executor, how many threads sleep at the same time?"
# set = { pause = "await loop.run_in_executor(None, time.sleep, 1)" }
# choices = ["1", "2", "3"]
# answer = "3"
# because = "One for each sleep; MainThread goes on with its loop meanwhile."
# ///
import asyncio
import time


async def nap(n):
    loop = asyncio.get_running_loop()
    begin = round(loop.time() - began)
    time.sleep(1)
    return begin


async def main():
    return await asyncio.gather(*[nap(n) for n in range(3)])


began = time.monotonic()
print("began at", *asyncio.run(main()))
print(round(time.monotonic() - began), "seconds")
