"""Beta feedback: images have content, under URLs that live for a while.

That a URL ends is in Apple's document (`BetaFeedbackScreenshotImage.expirationDate`). How long it
lives, that each answer has a new one, and that it needs no token, as elsewhere at Apple's (quirk
37), are guesses.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.store.store import Record

URL_SECONDS = 3600
"""A guess."""
SHOTS = "betaFeedbackScreenshotSubmissions"


@RULES.listing("apps", SHOTS)
def screenshots_with_fresh_urls(call: Call) -> Sequence[Record]:
    """Images of testers, each under a URL that lives an hour."""
    return [_fresh(call.engine, each) for each in call.store.related(call.ref, SHOTS)]


@RULES.answer("get", "/v1/betaFeedbackScreenshotSubmissions/{id}")
def a_screenshot_has_a_fresh_url(call: Call) -> None:
    """The same for one submission."""
    if call.record:
        call.record = _fresh(call.engine, call.record)


def _fresh(engine: Engine, submission: Record) -> Record:
    shots = [_with_url(engine, shot) for shot in submission["screenshots"] or ()]
    return engine.store.update(submission.ref, {"screenshots": shots})


def _with_url(engine: Engine, shot: Mapping[str, Any]) -> dict[str, Any]:
    """A URL that a test has given stays."""
    address = str(shot.get("url") or engine.upload_url)
    if not address.startswith(engine.upload_url):
        return dict(shot)
    content = picture(int(shot.get("width") or 1), int(shot.get("height") or 1))
    expires = int(engine.clock.now()) + URL_SECONDS
    url = f"{engine.uploads.publish(content)}?Expires={expires}"
    return {**shot, "url": url, "expirationDate": engine.clock.utc(URL_SECONDS)}


@cache
def picture(width: int, height: int) -> bytes:
    """A black PNG of that size."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((1 + (width + 7) // 8) * height))
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(name + data))
    return struct.pack(">I", len(data)) + name + data + check
