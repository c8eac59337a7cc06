"""Which recorded request a new one is: by method, path, query without order, and body by structure.

The script may send real values where the cassette holds fakes: each real value is bound to one fake, and each fake to
one real value, when they are first seen to stand in the same place.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import attrs

from .interaction import Body, Interaction

Value = str | int | float


@attrs.frozen
class Call:
    """A request, taken apart for comparing."""

    method: str
    path: tuple[str, ...]
    query: tuple[tuple[str, str], ...]
    body: Any

    @classmethod
    def of(cls, method: str, uri: str, body: Body) -> Call:
        """Takes a request apart."""
        parts = urlsplit(uri)
        path = tuple(unquote(part) for part in parts.path.split("/"))
        query = tuple(sorted(parse_qsl(parts.query, keep_blank_values=True)))
        return cls(method, path, query, _read(body))

    @property
    def exactly(self) -> str:
        """Equal for requests that are the same."""
        return json.dumps((self.method, self.path, self.query, self.body), sort_keys=True)

    @property
    def roughly(self) -> tuple[object, ...]:
        """Equal for requests that may be the same when values are bound."""
        names = tuple(name for name, _ in self.query)
        of_api = len(self.path) > 2 and self.path[1][:1] == "v"
        return self.method, len(self.path), self.path[:3] if of_api else (), names

    def __str__(self) -> str:
        query = "&".join(f"{name}={value}" for name, value in self.query)
        return f"{self.method} {'/'.join(self.path)}{'?' if query else ''}{query}"


def _read(body: Body) -> Any:
    if body.omitted is not None:  # a part of an upload: which one it is, its URL says
        return f"{body.omitted} bytes"
    if body.text[:1] not in ("{", "["):
        return body.text or None
    try:
        return json.loads(body.text)
    except ValueError:
        return body.text


class Bindings:
    """Real values of the script <-> fakes of the cassette."""

    def __init__(self, fakes: Iterable[Value]) -> None:
        self._fakes = frozenset(fakes)
        self.real: dict[Value, Value] = {}
        """Fake -> real value."""
        self.fake: dict[Value, Value] = {}
        """Real value -> fake."""
        self._spellings: dict[str, str] = {}
        """A fake as JSON or a URL spells it -> the real value, in the same spelling."""

    def unify(self, recorded: Call, sent: Call) -> dict[Value, Value] | None:
        """The new bindings (fake -> real) that make both the same; None where nothing can."""
        new: dict[Value, Value] = {}
        return new if all(self._same(one, other, new) for _, one, other in places(recorded, sent)) else None

    def is_unbound(self, value: Any) -> bool:
        """Whether it is a fake of which the real value is not known."""
        return isinstance(value, str | int | float) and value in self._fakes and self.real.get(value, value) == value

    def learn(self, new: Mapping[Value, Value]) -> None:
        """Keeps bindings."""
        self.real.update(new)
        self.fake.update({real: fake for fake, real in new.items()})
        for fake, real in new.items():
            if fake != real:
                self._spellings[_as_json(fake)] = _as_json(real)
                self._spellings.setdefault(_quoted(fake), _quoted(real))

    def _same(self, recorded: Any, sent: Any, new: dict[Value, Value]) -> bool:
        if isinstance(recorded, bool | None) or type(recorded) is not type(sent):
            return recorded is sent
        if recorded not in self._fakes:
            return bool(recorded == sent)
        real = self.real.get(recorded, new.get(recorded))
        if real is not None:
            return bool(real == sent)
        if recorded != sent and (sent in self.fake or sent in self._fakes or sent in new.values()):
            return False
        new[recorded] = sent
        return True

    def restore(self, text: str) -> str:
        """An answer's text with the real values that the script is known to use."""
        present = [spelling for spelling in self._spellings if spelling in text]
        if not present:
            return text
        choices = "|".join(re.escape(fake) for fake in sorted(present, key=len, reverse=True))
        return re.sub(rf"(?<!\w)(?:{choices})(?!\w)", lambda found: self._spellings[found.group()], text)


def _quoted(value: Value) -> str:
    return quote(str(value), safe="")


def _as_json(real: Value) -> str:
    return json.dumps(real, ensure_ascii=False)[1:-1] if isinstance(real, str) else json.dumps(real)


_MISSING = "<nothing>"


def places(recorded: Call, sent: Call) -> Iterator[tuple[str, Any, Any]]:
    """Each place of two requests, with the values there."""
    yield "method", recorded.method, sent.method
    yield from _zipped("path", recorded.path, sent.path)
    yield from _query_places(recorded.query, sent.query)
    yield from _body_places("body", recorded.body, sent.body)


def _zipped(where: str, one: Iterable[Any], other: Iterable[Any]) -> Iterator[tuple[str, Any, Any]]:
    one, other = list(one), list(other)
    for index in range(max(len(one), len(other))):
        yield where, one[index] if index < len(one) else _MISSING, other[index] if index < len(other) else _MISSING


def _query_places(one: Iterable[tuple[str, str]], other: Iterable[tuple[str, str]]) -> Iterator[tuple[str, Any, Any]]:
    ours, theirs = _by_name(one), _by_name(other)
    for name in sorted({*ours, *theirs}):
        yield from _zipped(f"query {name}", ours.get(name, []), theirs.get(name, []))


def _by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).extend(value.split(","))
    return found


def _body_places(where: str, one: Any, other: Any) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted({*one, *other}):
            yield from _body_places(f"{where}/{key}", one.get(key, _MISSING), other.get(key, _MISSING))
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (ours, theirs) in enumerate(zip(one, other, strict=True)):
            yield from _body_places(f"{where}/{index}", ours, theirs)
    elif isinstance(one, dict | list) or isinstance(other, dict | list):
        yield where, json.dumps(one, sort_keys=True), json.dumps(other, sort_keys=True)
    else:
        yield where, one, other


class Player:
    """Plays each recorded answer once; answers to the same request in their order."""

    def __init__(self, interactions: Iterable[Interaction], fakes: Iterable[Value]) -> None:
        self.interactions = list(interactions)
        self.calls = [Call.of(one.method, one.uri, one.request) for one in self.interactions]
        self.bindings = Bindings(fakes)
        self.played: set[int] = set()
        self._exact: defaultdict[str, deque[int]] = defaultdict(deque)
        self._rough: defaultdict[tuple[object, ...], deque[int]] = defaultdict(deque)
        for index, call in enumerate(self.calls):
            self._exact[call.exactly].append(index)
            self._rough[call.roughly].append(index)

    def take(self, sent: Call) -> int | None:
        """The interaction that answers a request, which is thereby played; None where there is none."""
        found = self._exactly(sent)
        if found is None:
            found = self._bound(sent)
        if found is not None:
            self.played.add(found)
        return found

    def _exactly(self, sent: Call) -> int | None:
        waiting = self._exact.get(sent.exactly)
        while waiting:
            index = waiting.popleft()
            if index not in self.played:
                return index
        return None

    def _bound(self, sent: Call) -> int | None:
        waiting = self._rough[sent.roughly]
        while waiting and waiting[0] in self.played:
            waiting.popleft()
        for index in waiting:
            if index not in self.played and (new := self.bindings.unify(self.calls[index], sent)) is not None:
                self.bindings.learn(new)
                return index
        return None

    def unbound(self, sent: Call) -> Value | None:
        """A fake in a request that would go out for real."""
        return next((value for _, _, value in places(sent, sent) if self.bindings.is_unbound(value)), None)

    @property
    def left(self) -> list[int]:
        """The interactions that nothing asked for."""
        return [index for index in range(len(self.calls)) if index not in self.played]

    def nearest(self, sent: Call) -> str:
        """The recorded request that is most like this one, and the difference."""
        if not self.calls:
            return "the cassette is empty"
        index = min(range(len(self.calls)), key=lambda i: (len(_differences(self.calls[i], sent)), i in self.played))
        played = ", which was played already" if index in self.played else ""
        lines = [f"the nearest is number {index + 1}{played}: {self.calls[index]}"]
        for where, one, other in _differences(self.calls[index], sent)[:10]:
            lines.append(f"  {where}: recorded {_shown(one)}, sent {_shown(other)}")
        return "\n".join(lines)


def _differences(one: Call, other: Call) -> list[tuple[str, Any, Any]]:
    return [place for place in places(one, other) if place[1] != place[2]]


def _shown(value: Any) -> str:
    text = value if value == _MISSING else json.dumps(value, ensure_ascii=False)
    return text if len(text) < 120 else f"{text[:110]}..."
