# outside
"""asyncio with real sockets and children, beside an executor's threads."""

import asyncio
import sys
import time


async def serve(reader, writer):
    while True:
        line = await reader.readline()
        if not line:
            break
        writer.write(line.upper())
        await writer.drain()
    writer.close()


async def client(port, words):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answers = []
    for word in words:
        writer.write(word.encode() + b"\n")
        answers.append((await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()
    return answers


async def child():
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "print(input()[::-1])",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate(b"stressed\n")
    return output.decode().strip(), process.returncode


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    loop = asyncio.get_running_loop()
    results = await asyncio.gather(
        client(port, ["one", "two"]),
        client(port, ["three"]),
        child(),
        loop.run_in_executor(None, time.sleep, 0.05),
    )
    for result in results:
        print(result)
    server.close()
    await server.wait_closed()
    process = await asyncio.create_subprocess_exec("sleep", "20")
    try:
        await asyncio.wait_for(process.wait(), timeout=0.1)
    except asyncio.TimeoutError:
        process.kill()
        print("killed:", await process.wait())


asyncio.run(main())
