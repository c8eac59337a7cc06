"""A server that does to a connection what it is told to: for what a script of answers cannot
show.
"""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import ec

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
    lines = [
        f"HTTP/1.1 {status} X",
        f"Content-Length: {len(body) if length is None else length}",
        *headers,
    ]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode() + body


def self_signed(folder: Path) -> Path:
    """A certificate for this machine that only itself vouches for, and its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
    address = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(
        name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(1)
    )
    certificate = made.add_extension(address, critical=False).sign(key, hashes.SHA256())
    formats = (ser.Encoding.PEM, ser.PrivateFormat.PKCS8, ser.NoEncryption())
    path = folder / "certificate.pem"
    path.write_bytes(certificate.public_bytes(ser.Encoding.PEM) + key.private_bytes(*formats))
    return path


@contextmanager
def server(
    *handlers: Handler, certificate: Path | None = None
) -> Iterator[tuple[str, list[bytes]]]:
    """Serves one connection after the other, each with the next handler; the last goes on."""
    secure = None
    if certificate:
        secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        secure.load_cert_chain(certificate)
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
                try:
                    speaks = (
                        secure.wrap_socket(connection, server_side=True) if secure else connection
                    )
                except ssl.SSLError:
                    continue
                with speaks:
                    received.append(_request(speaks))
                    handlers[min(number, len(handlers) - 1)](speaks, received[-1])

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http{'s' if secure else ''}://127.0.0.1:{listener.getsockname()[1]}", received
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
        (
            int(line.split(b":")[1])
            for line in head.splitlines()
            if line.lower().startswith(b"content-length")
        ),
        0,
    )
    while len(body) < length and (piece := connection.recv(65536)):
        data, body = data + piece, body + piece
    return data
