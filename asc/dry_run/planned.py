"""A dry run: reads are sent, writes are listed in `PlannedRequests` and answered with what they
would have made.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
from asc_api.request import FileSlice, Request, read_json

from asc.base.answer import Answer
from asc.errors import ApiError
from asc.flow.plain import hide_secrets
from asc.http.address import locate

from .overlay import Overlay
from .place import Place
from .words import warn_of_unknown_words

Live = Callable[[Request[Any]], Generator[Any, Any, Answer]]


@attrs.frozen
class Planned:
    """One thing that would have been done."""

    kind: str
    """`write`, `upload` or `wait`."""
    method: str = ""
    url: str = ""
    """Without the query, which permits an upload; the API's writes have none."""
    json: Any = None
    """The body, but for secrets."""
    size: int | None = None
    """Bytes of an upload."""
    seconds: float = 0.0
    reason: str = ""
    """Why a wait would have been."""

    def __str__(self) -> str:
        if self.kind == "wait":
            return f"wait {self.seconds:g} s{f': {self.reason}' if self.reason else ''}"
        body = f" {json.dumps(self.json, ensure_ascii=False)}" if self.json is not None else ""
        return (
            f"{self.method} "
            f"{self.url}{body}{f' ({self.size} bytes)' if self.size is not None else ''}"
        )

    def to_json(self) -> dict[str, Any]:
        """The members that say something."""
        said = {
            name: value
            for name, value in attrs.asdict(self, recurse=False).items()
            if value not in ("", 0.0)
        }
        return {name: value for name, value in said.items() if value is not None}


class PlannedRequests(Sequence[Planned]):
    """What a client with `dry_run=True` would have done, in order. `print(client.planned)` shows
    it.
    """

    def __init__(self, base_url: str = "") -> None:
        self._base_url = base_url
        self._entries: list[Planned] = []
        self._overlay = Overlay()
        self._lock = threading.Lock()

    def add(self, entry: Planned) -> None:
        """Notes what would have been done."""
        with self._lock:
            self._entries.append(entry)

    def wait(self, seconds: float, reason: str) -> None:
        """Notes that there would have been a wait."""
        self.add(Planned("wait", seconds=seconds, reason=reason))

    def assume_created(self, document: Mapping[str, Any]) -> Mapping[str, Any]:
        """Takes a resource as made, though no call of ours makes it: what follows can be
        planned.
        """
        with self._lock:
            return self._overlay.create(document)

    @property
    def writes(self) -> list[Planned]:
        """The calls of the API alone."""
        return [entry for entry in self._entries if entry.kind == "write"]

    def to_json(self) -> list[dict[str, Any]]:
        """The plan as JSON values."""
        return [entry.to_json() for entry in self._entries]

    def answer(self, request: Request[Any], live: Live) -> Generator[Any, Any, Answer]:
        """The answer to a request: `live` sends reads, writes are noted."""
        if request.method in ("GET", "HEAD"):
            return (yield from self._read(request, live))
        if request.is_absolute or request.method == "PUT":
            self.add(Planned("upload", request.method, request.place, size=_size(request)))
            return _answer(200, None)
        warn_of_unknown_words(request)
        self.add(
            Planned(
                "write",
                request.method,
                locate(request, self._base_url)[0],
                hide_secrets(request.json),
            )
        )
        return (yield from self._write(request, live))

    def _read(self, request: Request[Any], live: Live) -> Generator[Any, Any, Answer]:
        path, query = _target(request)
        with self._lock:
            known = self._overlay.known(path, query)
        if known is not None:
            return _answer(*known)
        answer = yield from live(request)
        if not _is_json(answer):
            return answer
        live_document = read_json(request, answer.content)
        with self._lock:
            document = self._overlay.amended(path, query, live_document)
        return attrs.evolve(answer, content=json.dumps(document).encode())

    def _write(self, request: Request[Any], live: Live) -> Generator[Any, Any, Answer]:
        place, body = (
            Place.of(request.path),
            request.json if isinstance(request.json, Mapping) else {},
        )
        whole = isinstance(body.get("data"), Mapping)
        updates = request.method != "DELETE" and bool(place.id) and not place.linkage and whole
        before = (yield from self._before(request, live)) if updates else {}
        with self._lock:
            if place.linkage:
                self._overlay.link(place, request.method, body.get("data"))
                return _answer(204, None)
            if request.method == "DELETE":
                self._overlay.delete(place)
                return _answer(204, None)
            if not whole:  # no resource: an action, of which nothing is known
                return _answer(200, {"data": None})
            if updates:
                return _answer(200, {"data": self._overlay.update(place, body, before)})
            return _answer(201, {"data": self._overlay.create(body)})

    def _before(self, request: Request[Any], live: Live) -> Generator[Any, Any, dict[str, Any]]:
        """The resource that a PATCH would change."""
        with self._lock:
            known = self._overlay.known(request.path, {})
        if known is None:
            try:
                answer = yield from live(Request("GET", request.path))
                return dict(json.loads(answer.content)["data"])
            except (ApiError, ValueError, TypeError, KeyError):
                pass  # it cannot be read by its id: what is sent is all that is known
        return {name: request.json["data"].get(name) for name in ("type", "id")}

    def __getitem__(self, index: Any) -> Any:
        return self._entries[index]

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Planned]:
        return iter(self._entries)

    def __str__(self) -> str:
        return (
            "\n".join(f"{number}. {entry}" for number, entry in enumerate(self._entries, 1))
            or "nothing to do"
        )


def _answer(status: int, document: Any) -> Answer:
    """An answer that was never on the wire."""
    return Answer(status, content=b"" if document is None else json.dumps(document).encode())


def _is_json(answer: Answer) -> bool:
    return (
        answer.status == 200
        and "json" in answer.headers.get("content-type", "")
        and bool(answer.content)
    )


def _target(request: Request[Any]) -> tuple[str, dict[str, str]]:
    """Path and query, of a `links.next` too."""
    parts = urlsplit(request.path)
    return parts.path, {**dict(parse_qsl(parts.query)), **request.query}


def _size(request: Request[Any]) -> int:
    return (
        request.content.length
        if isinstance(request.content, FileSlice)
        else len(request.content or b"")
    )
