"""A server that does to a connection what it is told to: for what a script of answers cannot show."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Handler = Callable[[socket.socket, bytes], None]


def reset(connection: socket.socket, _: bytes = b"") -> None:
    """Cuts the connection hard."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def say(text: bytes) -> Handler:
    """Sends these bytes and closes."""

    def handle(connection: socket.socket, _: bytes) -> None:
        connection.sendall(text)

    return handle


def response(status: int, body: bytes = b"", *headers: str, length: int | None = None) -> bytes:
    """An HTTP answer; `length` may promise more than comes."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode() + body


@contextmanager
def server(*handlers: Handler) -> Iterator[tuple[str, list[bytes]]]:
    """Serves one connection after the other, each with the next handler; the last goes on."""
    listener = socket.create_server(("127.0.0.1", 0))
    received: list[bytes] = []
    stop = threading.Event()

    def serve() -> None:
        for number in range(10_000):
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                if stop.is_set():
                    return
                received.append(_request(connection))
                handlers[min(number, len(handlers) - 1)](connection, received[-1])

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", received
    finally:
        stop.set()
        socket.create_connection(listener.getsockname()).close()  # wakes it
        listener.close()
        thread.join(5)


def _request(connection: socket.socket) -> bytes:
    connection.settimeout(5)
    data = b""
    while b"\r\n\r\n" not in data and (piece := connection.recv(65536)):
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        (int(line.split(b":")[1]) for line in head.splitlines() if line.lower().startswith(b"content-length")), 0
    )
    while len(body) < length and (piece := connection.recv(65536)):
        data, body = data + piece, body + piece
    return data
