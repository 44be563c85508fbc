# differs: times
import asyncio, threading, time
def blocking(i): time.sleep(1); return i, threading.current_thread() is not threading.main_thread()
async def main():
    t0 = asyncio.get_running_loop().time()
    loop = asyncio.get_running_loop()
    to = getattr(asyncio, 'to_thread', None) or (lambda f, *a: loop.run_in_executor(None, f, *a))
    r = await asyncio.gather(*(to(blocking, i) for i in range(3)), asyncio.sleep(0.5, 'slept'))
    q = asyncio.Queue()
    threading.Timer(2, lambda: loop.call_soon_threadsafe(q.put_nowait, 'late')).start()
    x = await asyncio.wait_for(q.get(), 10)
    try: await asyncio.wait_for(asyncio.sleep(50), 3)
    except asyncio.TimeoutError: x += '+timeout'
    print(r, x, round(loop.time() - t0, 2))
asyncio.run(main())
