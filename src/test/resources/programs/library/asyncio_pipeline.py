"""asyncio alone: a producer, two consumers, a semaphore, locks and errors."""

import asyncio


async def produce(queue, count):
    for n in range(count):
        await asyncio.sleep(0.001)
        await queue.put(n)


async def consume(name, queue, done):
    while True:
        n = await queue.get()
        await asyncio.sleep(0.002)
        done.append((n, n * n))
        queue.task_done()


async def limited():
    semaphore = asyncio.Semaphore(2)
    inside = peak = 0

    async def enter():
        nonlocal inside, peak
        async with semaphore:
            inside += 1
            peak = max(peak, inside)
            await asyncio.sleep(0.001)
            inside -= 1

    await asyncio.gather(*(enter() for _ in range(6)))
    return peak


async def fail_after(seconds):
    await asyncio.sleep(seconds)
    raise RuntimeError(f"failed after {seconds}")


async def main():
    queue = asyncio.Queue(maxsize=3)
    done = []
    consumers = [
        asyncio.ensure_future(consume(name, queue, done)) for name in "ab"
    ]
    await produce(queue, 8)
    await queue.join()
    for consumer in consumers:
        consumer.cancel()
    ended = await asyncio.gather(*consumers, return_exceptions=True)
    print(sorted(done))
    print([type(end).__name__ for end in ended])
    print("at once:", await limited())

    results = await asyncio.gather(
        fail_after(0.01), asyncio.sleep(0.001, "fine"), return_exceptions=True
    )
    print(results)
    first, rest = await asyncio.wait(
        [asyncio.ensure_future(asyncio.sleep(d, d)) for d in (0.3, 0.01)],
        return_when=asyncio.FIRST_COMPLETED,
    )
    print([task.result() for task in first], len(rest))
    for task in rest:
        task.cancel()


asyncio.run(main())
