"""Fetch Apple's zip: resumed where the connection breaks, checked for its length, limited in
size.
"""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from pathlib import Path

from asc.openapi.load import ARCHIVE_LIMIT
from codegen.problems import CodegenError

_ATTEMPTS = 5
_PIECE = 1 << 16


def fetch(url: str, place: Path) -> bytes:
    """The bytes at `url`. What has come so far is kept in `place`, and the next call goes on from
    there.
    """
    problem: Exception | None = None
    for _ in range(_ATTEMPTS):
        try:
            if _go_on(url, place):
                data = place.read_bytes()
                _forget(place)
                return data
        except (OSError, http.client.HTTPException) as error:
            if isinstance(error, urllib.error.HTTPError) and error.code == 416:
                _forget(place)  # what was kept is not part of what is there now
            problem = error
    raise CodegenError(
        f"{url}: {problem or 'it ends too early'}; try again, or name a file with FILE=..."
    )


def _go_on(url: str, place: Path) -> bool:
    """Ask for what is missing; whether all of it is there now."""
    begun = place.stat().st_size if place.exists() else 0
    tag = place.with_suffix(".tag")
    headers = (
        {"Range": f"bytes={begun}-", "If-Range": tag.read_text()} if begun and tag.exists() else {}
    )
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=60) as answer:
        resumed = answer.status == 206
        expected = int(answer.headers.get("Content-Length", -1))
        tag.write_text(answer.headers.get("ETag") or answer.headers.get("Last-Modified") or "")
        with place.open("ab" if resumed else "wb") as file:
            come = file.tell() if resumed else 0
            whole = come + expected if expected >= 0 else None
            while piece := answer.read(_PIECE):
                come += len(piece)
                if come > ARCHIVE_LIMIT:
                    _forget(place)
                    raise CodegenError(
                        f"{url}: more than {ARCHIVE_LIMIT:,} bytes; Apple's document has some "
                        "hundred kB"
                    )
                file.write(piece)
    return whole is None or come == whole


def _forget(place: Path) -> None:
    place.unlink(missing_ok=True)
    place.with_suffix(".tag").unlink(missing_ok=True)
