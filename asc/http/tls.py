"""Certificates, read while something else is done: OpenSSL needs some 40 ms for them, and no lock
of Python's.
"""

from __future__ import annotations

import os
import ssl
import threading
from typing import Any

from asc_api.errors import InvalidArgument


class _Reading(threading.Thread):
    """Reads one set of certificates."""

    def __init__(self, file: str | None, folder: str | None) -> None:
        # No daemon: OpenSSL must not be at work while the interpreter ends, so the end waits for
        # it.
        super().__init__(name="asc-certificates")
        self._file, self._folder = file, folder
        self.context: ssl.SSLContext | None = None

    def run(self) -> None:
        import certifi

        file = self._file or (None if self._folder else certifi.where())
        try:
            self.context = ssl.create_default_context(
                cafile=file, capath=None if self._file else self._folder
            )
        except (OSError, ssl.SSLError):
            self.context = None  # httpx meets the same file, and says what is wrong


def check_verify(verify: Any) -> Any:
    """What `verify` is, a path as text. Raises `InvalidArgument` for a file that is not there."""
    if not isinstance(verify, (str, os.PathLike)):
        return verify
    path = os.fspath(verify)
    if not os.path.exists(path):
        raise InvalidArgument(
            f"verify is {path!r}, which does not exist: give a file of certificates"
        )
    return path


def begin() -> _Reading | None:
    """Begin to read what httpx would: `SSL_CERT_FILE`, `SSL_CERT_DIR`, or certifi's. None where no
    thread can start.
    """
    reading = _Reading(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    try:
        reading.start()
    except RuntimeError:  # no more threads: at exit, or by a limit
        return None
    return reading


def finish(reading: _Reading | None) -> ssl.SSLContext | bool:
    """What to give httpx as `verify`."""
    if reading is None:
        return True
    reading.join()
    return reading.context or True
