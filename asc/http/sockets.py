"""The sockets of a client, so that what is under way can be cut from another thread."""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import Any
from weakref import WeakSet

from asc.base.clock import stop

_OPENED = ("connection.connect_tcp.complete", "connection.start_tls.complete")


class Sockets:
    """Those that were opened. A connection tells its socket with its first answer; before that,
    httpx tells it to `trace`, which it calls at each of its steps, at a price
    (https://www.encode.io/httpcore/extensions/#trace).
    """

    def __init__(self) -> None:
        self._open: WeakSet[socket.socket] = WeakSet()

    def trace(self, name: str, info: dict[str, Any]) -> None:
        """Notes a socket when it is opened; TLS makes another one of it. Raises `KeyboardInterrupt`
        in a thread that was told to stop.
        """
        if name in _OPENED:
            self.add(info["return_value"])
        stopped = stop.get()
        if stopped is not None and stopped.is_set():  # a socket that was opened after the cut
            raise KeyboardInterrupt

    def add(self, stream: Any) -> None:
        """Notes the socket of a connection, if it has one: a cassette has none."""
        opened = None if stream is None else stream.get_extra_info("socket")
        if isinstance(opened, socket.socket):
            self._open.add(opened)

    def cut(self) -> None:
        """Ends every conversation: whoever reads or writes there gets an error at once."""
        for each in list(self._open):
            with suppress(OSError):  # closed already
                socket.socket.shutdown(each, socket.SHUT_RDWR)
