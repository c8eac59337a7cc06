"""`python -m asc.testing scan`: finds what is private in a cassette, whoever recorded it.

Two nets: what the redaction would replace, and what looks like a secret anywhere in the file, also
when it is URL-encoded, or packed in base64 or gzip.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from urllib.parse import unquote_plus, urlsplit

import attrs

from asc.http.address import origin
from asc.testing.cassettes.errors import CassetteError
from asc.testing.cassettes.play import layout
from asc.testing.cassettes.play.interaction import Interaction, Recording
from asc.testing.cassettes.play.record import redacted
from asc.testing.cassettes.redact.fakes import Fakes
from asc.testing.cassettes.redact.redact import Redactor
from asc.testing.cassettes.redact.rules import packaged_rules

_PATTERNS = {
    "a token": re.compile(r"eyJ[\w-]{8,}\.[\w-]+\.[\w-]+"),
    "a private key": re.compile(r"-----BEGIN[^-]*PRIVATE KEY-----"),
    "an e-mail address": re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[A-Za-z]{2,}"),
    "a presigned URL": re.compile(
        r"https?://[^\s\"'<>]+\?[^\s\"'<>]*(?:signature|credential|token|policy)=[^\s\"'<>]+",
        re.IGNORECASE,
    ),
}
_CREDENTIALS = ("Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie")
_HARMLESS = re.compile(
    r"[\w.+-]+@([\w-]+\.)*(example(\.(com|org|net))?|test|invalid)"
    r"|https://([\w-]+\.)*example(\.(com|org|net))?(/.*)?"
    r"|(?i:.*redacted.*|[x*#-]{3,})"
)
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{24,}={0,2}")


@attrs.frozen(order=True)
class Leak:
    """Something private. `number` is that of the interaction; 0 stands for the file as a whole."""

    path: str
    number: int
    what: str
    value: str

    def __str__(self) -> str:
        place = f"number {self.number}: " if self.number else ""
        hint = self.value[:2] if len(self.value) > 5 else ""
        return f"{self.path}: {place}{self.what}: {hint}... ({len(self.value)} characters)"


def scan_paths(paths: Iterable[Path]) -> list[Leak]:
    """All findings in files, and in the files of folders. Raises `CassetteError`."""
    return list(chain.from_iterable(scan_file(path) for path in cassettes(paths)))


def cassettes(paths: Iterable[Path]) -> list[Path]:
    """The files that are meant. Raises `CassetteError` where there is none."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(chain.from_iterable(path.rglob(kind) for kind in ("*.yaml", "*.yml")))
        if not inside and not path.is_file():
            raise CassetteError(f"{path} is neither a cassette nor a folder of cassettes")
        found += inside or [path]
    return found


def scan_file(path: Path) -> list[Leak]:
    """All findings in one cassette."""
    recording = layout.read(path)
    by_field = list(_by_field(path, recording))
    known = {leak.value for leak in by_field}
    known |= set(recording.keep)
    by_pattern = [
        leak for leak in _by_pattern(path) if not any(leak.value in value for value in known)
    ]
    return sorted({*by_field, *by_pattern})


def _by_field(path: Path, recording: Recording) -> Iterator[Leak]:
    fakes = Fakes(recording.fakes, recording.keep)
    redactor = Redactor(packaged_rules(), fakes, _origins(recording))
    for number, one in enumerate(recording.interactions, 1):
        before, numbers = len(fakes.given), len(fakes.numbers)
        redacted(redactor, [one])
        for value in list(fakes.given)[before:]:
            if not _HARMLESS.fullmatch(value):
                yield Leak(str(path), number, fakes.names[value] or "text", value)
        for other in list(fakes.numbers)[numbers:]:
            yield Leak(str(path), number, "number", str(other))
        yield from _credentials(path, number, one)


def _origins(recording: Recording) -> Iterator[tuple[str, str, int]]:
    """Every host of which a path looks like the API's: plain vcrpy does not say which one it is."""
    for one in recording.interactions:
        parts = urlsplit(one.uri)
        if re.match(r"/v\d/", parts.path):
            yield origin(parts)


def _credentials(path: Path, number: int, one: Interaction) -> Iterator[Leak]:
    for name in _CREDENTIALS:
        for headers in (one.request_headers, one.answer_headers):
            if value := headers.get(name):
                yield Leak(str(path), number, name, value)


def _by_pattern(path: Path) -> Iterator[Leak]:
    for text in unpacked(path.read_text(encoding="utf-8")):
        for what, pattern in _PATTERNS.items():
            for found in pattern.findall(text):
                if not _HARMLESS.fullmatch(found):
                    yield Leak(str(path), 0, what, found)


def unpacked(text: str) -> Iterator[str]:
    """A text, the same without URL encoding, and what is packed in it."""
    yield text
    yield unquote_plus(text)
    joined = re.sub(r"\n\s+", "", text)  # YAML breaks long base64
    for found in {*_BASE64.findall(text), *_BASE64.findall(joined)}:
        for start in range(4):
            yield from _decoded(found[start:].rstrip("="))


def _decoded(text: str) -> Iterator[str]:
    try:
        content = base64.b64decode(
            text[: len(text) // 4 * 4], altchars=b"-_" if {"-", "_"} & set(text) else None
        )
    except binascii.Error:
        return
    if content.startswith(b"\x1f\x8b"):
        try:
            content = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content, 1 << 24)
        except zlib.error:
            return
    yield content.decode("utf-8", "replace")
