"""Deliveries per second that a receiver takes: uvicorn on loopback, SQLite written through to the
disk at each commit, a handler called for each.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import socket
import tempfile
import time
from pathlib import Path

from asc.webhooks import Event, receiver, sign

from .measure import row

SECRET = "secret of the benchmark"
COUNT = 2000
CONNECTIONS = 8
AIM = 200


def main() -> None:
    """Prints the figure."""
    with tempfile.TemporaryDirectory() as folder:
        context = multiprocessing.get_context("spawn")
        port = _free_port()
        process = context.Process(target=serve, args=(folder, port), daemon=True)
        process.start()
        try:
            _wait_for(port)
            taken, handled = asyncio.run(_measure(port, Path(folder)))
        finally:
            process.kill()
            process.join()
    row("webhook deliveries taken, each on the disk", f"{taken:.0f} a second", f"over {AIM}")
    row("webhook deliveries taken and handled", f"{handled:.0f} a second", f"over {AIM}")


def serve(folder: str, port: int) -> None:
    """The receiver's process."""
    import uvicorn

    with open(f"{folder}/handled", "ab", buffering=0) as log:

        async def handle(_: Event) -> None:
            log.write(b"x")

        app = receiver(SECRET, handle, store=f"{folder}/store.sqlite3")
        uvicorn.run(app, port=port, log_level="error", lifespan="on", ws="none")


async def _measure(port: int, folder: Path) -> tuple[float, float]:
    begun = time.perf_counter()
    share = COUNT // CONNECTIONS
    await asyncio.gather(*(_send(port, part * share, share) for part in range(CONNECTIONS)))
    taken = time.perf_counter() - begun
    await asyncio.to_thread(_wait_until_handled, folder / "handled")
    return COUNT / taken, COUNT / (time.perf_counter() - begun)


def _wait_for(port: int) -> None:
    """Until the receiver listens."""
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
            return
        except OSError:
            time.sleep(0.02)


def _wait_until_handled(log: Path) -> None:
    while log.stat().st_size < COUNT:
        time.sleep(0.005)


async def _send(port: int, first: int, count: int) -> None:
    """Deliveries one after another on one connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for number in range(first, first + count):
        body = b'{"data": {"type": "webhookPingCreated", "id": "%d"}}' % number
        head = (
            "POST / HTTP/1.1\r\nhost: 127.0.0.1\r\n"
            f"x-apple-signature: {sign(body, SECRET)}\r\ncontent-length: {len(body)}\r\n\r\n"
        )
        writer.write(head.encode() + body)
        answer = await reader.readuntil(b"}")
        if b" 200 " not in answer or b"queued" not in answer:
            raise RuntimeError(answer.decode())
    writer.close()


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


if __name__ == "__main__":
    main()
