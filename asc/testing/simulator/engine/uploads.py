"""Asset uploads: reservations, parts on the second origin, and the commit."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any
from urllib.parse import parse_qsl

from asc.testing.simulator.store.store import Ref

from .clock import Clock
from .http import Incoming, Outgoing, text_answer
from .options import Options
from .spool import Piece, Spool, digest

WEEK = 7 * 24 * 3600


@dataclass(frozen=True)
class Reservation:
    """A file that was announced, and the parts of it that have come."""

    ref: Ref
    size: int
    expires: int
    part_size: int
    parts: Mapping[int, Piece] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return max(1, -(-self.size // self.part_size))

    def length(self, part: int) -> int:
        return min(self.part_size, self.size - (part - 1) * self.part_size)

    @property
    def received(self) -> int:
        """Bytes that have come."""
        return sum(piece.length for piece in self.parts.values())

    def head(self, length: int) -> bytes:
        """The first bytes."""
        found = b""
        for number in sorted(self.parts):
            if len(found) < length:
                found += next(self.parts[number].blocks(), b"")
        return found[:length]

    def digest(self, algorithm: str) -> str:
        """The hash of what has come, in hex."""
        return digest([self.parts[number] for number in sorted(self.parts)], algorithm)


class Uploads:
    """All reservations of an account."""

    def __init__(self, clock: Clock, options: Options) -> None:
        self._clock = clock
        self._options = options
        self.base_url = "https://store.invalid"
        self._reservations: dict[str, Reservation] = {}
        self.spool = Spool()
        self.published: dict[str, bytes] = {}
        """What can be downloaded, by the last part of its URL."""

    def reserve(self, ref: Ref, size: int) -> list[dict[str, Any]]:
        """The `uploadOperations` for a file of `size` bytes."""
        key = self.token(ref)
        expires = int(self._clock.now()) + WEEK
        reservation = Reservation(ref, size, expires, self._options.part_size)
        self._reservations[key] = reservation
        return [self._operation(key, reservation, part) for part in range(1, reservation.count + 1)]

    def token(self, ref: Ref) -> str:
        """The name of a file in addresses."""
        return hashlib.sha256("/".join(ref).encode()).hexdigest()[:32]

    def _operation(self, key: str, reservation: Reservation, part: int) -> dict[str, Any]:
        query = f"partNumber={part}&Signature={key[:16]}&Expires={reservation.expires}"
        return {
            "method": "PUT",
            "url": f"{self.base_url}/upload/{key}?{query}",
            "length": reservation.length(part),
            "offset": (part - 1) * reservation.part_size,
            "requestHeaders": [{"name": "Content-Type", "value": "application/octet-stream"}],
        }

    def serve(self, request: Incoming) -> Outgoing:
        """Takes one part, or gives out what was published.

        Parts may come in any order and again; no token may come with them (quirk 37).
        """
        key = request.path.rpartition("/")[2]
        query = dict(parse_qsl(request.query))
        if request.method == "GET" and key in self.published:
            if int(query.get("Expires", 1 << 40)) < self._clock.now():
                return _refused(403, "Request has expired")
            return Outgoing(200, self.published[key], {"content-type": "application/octet-stream"})
        if request.method == "GET" and request.path.startswith("/image/"):
            return self._picture(request.path.split("/")[2])
        reservation = self._reservations.get(key)
        if request.method != "PUT" or "authorization" in request.headers:
            return _refused(
                400,
                "Only one auth mechanism allowed"
                if request.method == "PUT"
                else "MethodNotAllowed",
            )
        if reservation is None or query.get("Signature") != key[:16]:
            return _refused(403, "SignatureDoesNotMatch")
        if int(self._clock.now()) > reservation.expires:
            return _refused(403, "Request has expired")
        number = query.get("partNumber", "0")
        part = int(number) if number.isascii() and number.isdigit() else 0
        if not 1 <= part <= reservation.count or len(request.body) != reservation.length(part):
            return _refused(400, "EntityTooSmall or wrong part")
        parts = {**reservation.parts, part: self.spool.keep(request.body)}
        self._reservations[key] = replace(reservation, parts=parts)
        return Outgoing(200, headers={"etag": f'"{zlib.crc32(request.body):08x}"'})

    def _picture(self, token: str) -> Outgoing:
        """An image as it was uploaded; Apple scales it, and gives other bytes."""
        reservation = self._reservations.get(token)
        if reservation is None or reservation.received != reservation.size:
            return _refused(404, "NoSuchKey")
        pieces = [reservation.parts[number] for number in sorted(reservation.parts)]
        content = b"".join(chain.from_iterable(piece.blocks() for piece in pieces))
        return Outgoing(200, content, {"content-type": "image/png"})

    def publish(self, content: bytes) -> str:
        """A URL to download something from, without a token."""
        key = hashlib.sha256(content).hexdigest()[:32]
        self.published[key] = content
        return f"{self.base_url}/download/{key}"

    def of(self, ref: Ref) -> Reservation | None:
        return self._reservations.get(self.token(ref))

    def snapshot(self) -> dict[str, Reservation]:
        return dict(self._reservations)

    def restore(self, reservations: dict[str, Reservation]) -> None:
        self._reservations = dict(reservations)


def _refused(status: int, code: str) -> Outgoing:
    """Answers of the storage are its own, not App Store Connect's."""
    return text_answer(status, f"<Error><Code>{code}</Code></Error>", "application/xml")
