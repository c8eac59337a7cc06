"""Stand-ins for private values: of the same form, the same for the same value, numbered by first
appearance.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta

Make = Callable[[str, int, str], str]
HOST = "redacted.example"
_EXTENSIONS = (
    "csv|gif|gz|heic|ipa|jpeg|jpg|json|log|m4v|mov|mp4|pdf|pkg|plist|png|txt|xcarchive|zip"
)
_EXTENSION = re.compile(rf"\.({_EXTENSIONS})\Z", re.IGNORECASE)


def _url(value: str, number: int, _: str) -> str:
    kept = _EXTENSION.search(value.partition("?")[0])
    return f"https://{HOST}/{number}{kept.group().lower() if kept else ''}"


def _date(value: str, number: int, _: str) -> str:
    return f"{date(1990, 1, 1) + timedelta(days=number)}{value[10:] and 'T00:00:00Z'}"


def _number(value: str, number: int, _: str) -> str:
    sign = value[0] if value[0] in "+-" else ""
    whole, dot, fraction = value.lstrip("+-").partition(".")
    return f"{sign}9{number:0{max(len(whole), 8) - 1}d}{dot}{'0' * len(fraction)}"


def _phone(value: str, number: int, _: str) -> str:
    digits = iter(f"{number:0{sum(map(str.isdigit, value))}d}")
    return "".join(
        next(digits, "") if character.isdigit() else character for character in value
    ) + "".join(digits)


def _hex(value: str, number: int, _: str) -> str:
    first, dash, rest = value.partition("-")
    return f"{'0' * len(first)}{dash}{number:0{len(rest)}d}" if dash else f"{number:0{len(value)}d}"


def _content(_: str, number: int, __: str) -> str:
    return base64.b64encode(f"redacted content {number:06d}, not the real one".encode()).decode()


def _file(value: str, number: int, _: str) -> str:
    return f"redacted{number}.{value.rpartition('.')[2].lower()}"


def _text(_: str, number: int, name: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).lower()
    return f"Redacted {words or 'text'} {number}"


_KINDS: dict[str, tuple[re.Pattern[str], Make]] = {
    kind: (re.compile(form), make)
    for kind, form, make in (
        ("email", r"[^@\s/]+@[^@\s/]+\.[^@\s/]+", lambda _, number, __: f"person{number}@{HOST}"),
        (
            "uuid",
            r"(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            lambda _, n, __: f"{0:08}-0000-4000-8000-{n:012d}",
        ),
        ("url", r"[A-Za-z][A-Za-z0-9+.-]*://\S*", _url),
        ("date", r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S{0,20})?", _date),
        ("number", r"[+-]?\d+(\.\d+)?", _number),
        ("phone", r"\+?\(?\d[\d ()./-]{4,}\d", _phone),
        ("hex", r"(?i)[0-9a-f]{8}-[0-9a-f]{16}|[0-9a-f]{16,}", _hex),
        ("content", r"[A-Za-z0-9+/\s_-]{60,}={0,2}\s*", _content),
        ("file", rf"(?i)[^\s/]+\.({_EXTENSIONS})", _file),
        (
            "identifier",
            r"[A-Za-z][\w-]*(\.[\w-]+)+",
            lambda _, number, __: f"com.example.redacted{number}",
        ),
        ("code", r"[A-Z0-9]{6,}", lambda value, n, __: f"REDACTED{n:0{max(len(value) - 8, 2)}d}"),
        ("token", r"\S+", lambda _, number, __: f"redacted-{number}"),
        ("text", r"(?s).*", _text),
    )
}


def kind_of(value: str) -> str:
    """Which form a value has."""
    if re.fullmatch(r"[A-Za-z0-9+/_-]{60,}={0,2}", value) and not re.fullmatch(
        r"(?i)[0-9a-f]+", value
    ):
        return "content"
    return next(kind for kind, (form, _) in _KINDS.items() if form.fullmatch(value))


class Fakes:
    """The fakes of one cassette. `known` are those that it holds already: they stay as they are,
    and so does `keep`.
    """

    def __init__(self, known: Iterable[str | int | float] = (), keep: Iterable[str] = ()) -> None:
        self.known, self.keep = set(known), frozenset(keep)
        self.given: dict[str, str] = {}
        """Private value -> fake."""
        self.numbers: dict[int | float, int | float] = {}
        self.names: dict[str, str] = {}
        """Private value -> the name of the field where it was first seen."""
        self.counts: dict[str, int] = {}
        self.seen: set[str] = set(map(str, self.known))
        """Values that stand in the cassette, so that no fake is one of them."""

    def bind(self, real: str, fake: str) -> None:
        """Gives a value the fake that it had when the cassette was recorded."""
        self.given[real] = fake

    def text(self, value: str, name: str = "") -> str:
        """The fake of a text."""
        if not value or value in self.known or value in self.keep:
            return value
        if value not in self.given:
            self.given[value], self.names[value] = self._new(value, name), name
        return self.given[value]

    def _new(self, value: str, name: str) -> str:
        kind = kind_of(value)
        while True:
            number = self.counts[kind] = self.counts.get(kind, 0) + 1
            fake = _KINDS[kind][1](value, number, name)
            if fake not in self.seen and fake not in self.given:
                self.seen.add(fake)
                return fake

    def number(self, value: int | float) -> int | float:
        """The fake of a number."""
        if value in self.known:
            return value
        if value not in self.numbers:
            whole = 900_000_001 + len(self.numbers)
            while str(whole) in self.seen or str(float(whole)) in self.seen:
                whole += 1
            self.seen |= {str(whole), str(float(whole))}
            self.numbers[value] = whole if isinstance(value, int) else float(whole)
        return self.numbers[value]

    @property
    def all(self) -> list[str | int | float]:
        """Every fake of the cassette, sorted."""
        texts = set(self.given.values()) | {fake for fake in self.known if isinstance(fake, str)}
        numbers = {
            fake for fake in (*self.numbers.values(), *self.known) if not isinstance(fake, str)
        }
        return [*sorted(texts), *sorted(numbers)]
