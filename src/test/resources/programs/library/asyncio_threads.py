# needs: 3.9
"""asyncio beside threads: to_thread, executors, calls from outside."""

import asyncio
import concurrent.futures
import threading
import time


def blocking(n):
    time.sleep(0.02 * n)
    return n, threading.current_thread() is threading.main_thread()


async def ticker(ticks):
    while True:
        ticks.append(len(ticks))
        await asyncio.sleep(0.005)


async def in_threads():
    ticks = []
    task = asyncio.create_task(ticker(ticks))
    results = await asyncio.gather(
        *(asyncio.to_thread(blocking, n) for n in (3, 1, 2))
    )
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("ticker cancelled, ticked meanwhile:", len(ticks) > 1)
    print(results)


async def in_a_pool():
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        futures = [loop.run_in_executor(pool, blocking, n) for n in range(4)]
        for future in asyncio.as_completed(futures, timeout=20):
            n, _ = await future
            print("done", n >= 0)
        try:
            await loop.run_in_executor(pool, int, "nine")
        except ValueError as error:
            print("ValueError:", error)


async def from_outside():
    loop = asyncio.get_running_loop()
    inbox = asyncio.Queue()

    async def answer(question):
        await asyncio.sleep(0.001)
        return question.upper()

    def outsider():
        loop.call_soon_threadsafe(inbox.put_nowait, "a message")
        future = asyncio.run_coroutine_threadsafe(answer("what now"), loop)
        loop.call_soon_threadsafe(inbox.put_nowait, future.result(timeout=20))

    thread = threading.Thread(target=outsider)
    thread.start()
    print(await inbox.get())
    print(await asyncio.wait_for(inbox.get(), timeout=20))
    thread.join()
    try:
        await asyncio.wait_for(inbox.get(), timeout=0.01)
    except asyncio.TimeoutError:
        print("nothing more comes")


async def main():
    await in_threads()
    await in_a_pool()
    await from_outside()


asyncio.run(main())
print("threads left:", [t.name for t in threading.enumerate()])
