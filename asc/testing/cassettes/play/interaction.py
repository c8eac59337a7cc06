"""One request and its answer, as a cassette keeps them."""

from __future__ import annotations

import gzip
import hashlib
import re
import zlib
from collections.abc import Mapping
from typing import Any

import attrs

LARGEST = 1 << 28
"""Bytes of an unpacked report that are looked at."""
_GZIP = b"\x1f\x8b"


@attrs.frozen
class Body:
    """A body as text. `packed` was gzip on the wire; of `omitted` bytes only size and hash are
    known.
    """

    text: str = ""
    packed: bool = False
    omitted: int | None = None

    @classmethod
    def of(cls, content: bytes, encoding: str = "") -> Body:
        """Reads what went over the wire; `encoding` is the header `Content-Encoding`."""
        content = _plain(content, encoding)
        packed = content.startswith(_GZIP)
        unpacked = _unpacked(content) if packed else content
        try:
            return cls(
                (content if unpacked is None else unpacked).decode(),
                packed and unpacked is not None,
            )
        except UnicodeDecodeError:
            return cls(describe(content), omitted=len(content))

    @property
    def content(self) -> bytes:
        """The bytes that are played back; of those that were omitted, as many zeros."""
        if self.omitted is not None:
            return bytes(self.omitted)
        data = self.text.encode("utf-8", "surrogatepass")
        return gzip.compress(data, mtime=0) if self.packed else data


DESCRIBED = re.compile(r"(\d{1,12}) bytes, sha256 [0-9a-f]{64}")


def describe(content: bytes) -> str:
    """Size and hash, in place of bytes that are not readable."""
    return f"{len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()}"


def _plain(content: bytes, encoding: str) -> bytes:
    try:
        if encoding in ("gzip", "x-gzip", "deflate"):
            return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(content, LARGEST)
    except zlib.error:
        pass
    return content


def _unpacked(content: bytes) -> bytes | None:
    try:
        reader = zlib.decompressobj(zlib.MAX_WBITS | 16)
        data = reader.decompress(content, LARGEST)
    except zlib.error:
        return None
    return data if reader.eof and not reader.unused_data else None


@attrs.frozen
class Interaction:
    """A request and its answer. Headers are those that are kept."""

    method: str
    uri: str
    request: Body = Body()
    request_headers: Mapping[str, str] = attrs.field(factory=dict)
    status: int = 200
    reason: str = ""
    answer: Body = Body()
    answer_headers: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class Recording:
    """What a cassette file holds: where it comes from, and the interactions in order."""

    about: Mapping[str, Any]
    interactions: tuple[Interaction, ...]

    @property
    def keep(self) -> list[str]:
        """The private values that whoever recorded this said may stay."""
        found = self.about.get("keep")
        return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []

    @property
    def fakes(self) -> list[str | int | float]:
        """The stand-ins for private values."""
        found = self.about.get("fakes")
        return (
            [fake for fake in found if isinstance(fake, str | int | float)]
            if isinstance(found, list)
            else []
        )
