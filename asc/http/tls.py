"""Certificates, read while something else is done: OpenSSL needs some 40 ms for them, and no lock
of Python's.
"""

from __future__ import annotations

import os
import ssl
import threading
from typing import Any

from asc_api.errors import InvalidArgument

from asc.base.forks import renewed_after_fork
from asc.base.secrets import shown, strip_locals

_PEM = "name a file of certificates in PEM form"


class _Reading(threading.Thread):
    """Reads the certificates that the environment names, or certifi's."""

    def __init__(self) -> None:
        # No daemon: OpenSSL must not be at work while the interpreter ends, so the end waits for
        # it.
        super().__init__(name="asc-certificates")
        self.context: ssl.SSLContext | None = None

    def run(self) -> None:
        try:
            self.context = _make_context(True)
        except InvalidArgument:
            self.context = None  # read again by whoever needs it, who then hears what is wrong


def check_verify(verify: Any) -> bool | str | ssl.SSLContext:
    """What `verify` is, a path as text. Raises `InvalidArgument`."""
    if isinstance(verify, (bool, ssl.SSLContext)):
        return verify
    if not isinstance(verify, (str, os.PathLike)):
        raise InvalidArgument(
            f"verify is {shown(verify)}: it takes True, False, an ssl.SSLContext or a file"
        )
    path = os.fsdecode(verify)
    if not os.path.exists(path):
        raise InvalidArgument(
            f"verify is {shown(path)}, which does not exist: give a file of certificates"
        )
    return path


def begin() -> _Reading | None:
    """Begin to read `SSL_CERT_FILE`, `SSL_CERT_DIR`, or certifi's. None where no thread can
    start.
    """
    reading = _Reading()
    try:
        reading.start()
    except RuntimeError:  # no more threads: at exit, or by a limit
        return None
    return reading


def finish(reading: _Reading | None) -> ssl.SSLContext | bool:
    """What to give a transport as `verify`."""
    if reading is None:
        return True
    reading.join()
    return reading.context or True


class _Contexts:
    """One context for all clients that want the same: reading certificates takes 50 to 80 ms."""

    def __init__(self) -> None:
        self._made: dict[bool | str, ssl.SSLContext] = {}
        self.renew()
        renewed_after_fork(self)

    def renew(self) -> None:
        """After a fork, where another thread may have held the lock."""
        self._lock = threading.Lock()

    def get(self, verify: bool | str) -> ssl.SSLContext:
        with self._lock:
            if verify not in self._made:
                self._made[verify] = _make_context(verify)
            return self._made[verify]


_contexts = _Contexts()


def context(verify: bool | str | ssl.SSLContext) -> ssl.SSLContext:
    """The context for `verify`. Raises `InvalidArgument`, which names the variable or argument."""
    return verify if isinstance(verify, ssl.SSLContext) else _contexts.get(verify)


@strip_locals
def _make_context(verify: bool | str) -> ssl.SSLContext:
    if verify is False:
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        made.check_hostname, made.verify_mode = False, ssl.CERT_NONE
        return made
    name, path = ("verify", verify) if isinstance(verify, str) else _from_environment()
    file, folder = (None, path) if os.path.isdir(path) else (path, None)
    try:
        return ssl.create_default_context(cafile=file, capath=folder)
    except OSError as error:  # ssl.SSLError is one
        problem = error.strerror or str(error)
    raise InvalidArgument(_blame(name, path, problem))


def _from_environment() -> tuple[str, str]:
    import certifi

    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        if path := os.environ.get(name):
            return name, path
    return "certifi", certifi.where()


def _blame(name: str, path: str, problem: str) -> str:
    """Python writes a log of session keys where `SSLKEYLOGFILE` says, and fails if it can't."""
    try:
        if not os.path.isdir(path):
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(path)
    except OSError:
        return f"{name} is {shown(path)}: {problem}: {_PEM}"
    log = os.environ.get("SSLKEYLOGFILE", "")
    return f"SSLKEYLOGFILE is {shown(log)}: {problem}: unset it, or name a file in a folder"
