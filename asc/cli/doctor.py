"""`ascx auth doctor`: which key, what it may do, and what stands in its way."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asc_api.request import Request

import asc
from asc.errors import ApiError, AscError, Forbidden

from .exits import AUTH
from .shown import Shown

if TYPE_CHECKING:
    from asc.client import Client

Row = dict[str, str]

PROBES = {
    "apps": "/v1/apps",
    "users": "/v1/users",
    "certificates and profiles": "/v1/certificates",
    "Xcode Cloud": "/v1/ciProducts",
}
"""What a key may read or not -> a list that costs one request."""

_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")
_LIMITS = (
    "ASC_BASE_URL",
    "ASC_READ_ONLY",
    "ASC_ONLY_APPS",
    "ASC_AUDIT",
    "ASC_CACHE",
    "ASC_PROFILE",
)
_HIDES = "another package is called `asc` too: take it out, or use another environment"


def examine(client: Client) -> Shown:
    """What was found, a row for each check; not ok where calls fail."""
    rows = list(_rows(client))
    text = "\n".join(f"{row['state']:8} {row['check']}: {row['detail']}" for row in rows)
    ok = all(row["state"] != "problem" for row in rows)
    return Shown(text, {"ok": ok, "checks": rows}, rows, code=0 if ok else AUTH)


def _rows(client: Client) -> Iterator[Row]:
    found = client.whoami()
    yield _row("ok", "key", f"{found.kind} {found.key_id}, from {found.source}")
    detail = found.message or "Apple answers"
    yield _row("ok" if found.ok else "problem", "calls", detail)
    if found.clock_is_off_by:
        yield _row("warning", "clock", f"off by {found.clock_is_off_by:.0f} s; corrected for")
    if found.ok:
        yield from (_probe(client, what, path) for what, path in PROBES.items())
    yield from _environment()
    yield from _other_packages()


def _probe(client: Client, what: str, path: str) -> Row:
    try:
        client.send(Request[Any]("GET", path, query={"limit": "1"}))
    except Forbidden:
        return _row("no", f"may read {what}", "the key's role does not allow it")
    except ApiError as error:
        return _row("warning", f"may read {what}", f"answered {error.status}")
    except AscError as error:
        return _row("warning", f"may read {what}", str(error))
    return _row("ok", f"may read {what}", "yes")


def _environment() -> Iterator[Row]:
    """Only the names of proxies: their values may hold a password."""
    proxies = [name for each in _PROXIES for name in (each, each.lower()) if os.environ.get(name)]
    if proxies:
        yield _row("ok", "network", f"set: {', '.join(dict.fromkeys(proxies))}")
    for name in _LIMITS:
        if value := os.environ.get(name):
            yield _row("ok", name, value)


def _other_packages() -> Iterator[Row]:
    """Other packages called `asc`: the one that is found first hides the rest."""
    ours = Path(asc.__file__).parent.resolve()
    for folder in map(Path, filter(None, sys.path)):
        found = folder / "asc"
        if (found / "__init__.py").exists() and found.resolve() != ours:
            copy = (found / "base" / "version.py").exists()
            yield _row("warning" if copy else "problem", str(found), _HIDES)
        for foreign in folder.glob("asc-[0-9]*.dist-info"):
            yield _row("problem", str(foreign), _HIDES)


def _row(state: str, check: str, detail: str) -> Row:
    return {"check": check, "state": state, "detail": detail}
