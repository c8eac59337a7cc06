"""vcrpy's cassette with our matching, redaction and file layout: the only module that knows vcrpy's
classes.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from vcr.cassette import Cassette, CassetteContextDecorator  # type: ignore[import-untyped]

from asc.http.address import origin
from asc.http.transport import _sending
from asc.testing.cassettes.errors import CassetteError, UnmatchedRequest

from .calls import Call
from .interaction import Body, Interaction
from .match import Player


class Tape(Cassette):  # type: ignore[misc]  # vcrpy has no types
    """What vcrpy plays and records. Requests of anyone but this library's clients are not its
    business.
    """

    skip_patchers = (
        "httplib",
        "requests",
        "boto3",
        "urllib3",
        "httplib2",
        "tornado",
        "aiohttp",
        "httpx2",
    )

    def __init__(self, path: Path, player: Player, *, records: bool) -> None:
        super().__init__(str(path))
        self.skip_patchers = type(self).skip_patchers
        self.player, self.records = player, records
        self.recorded: list[tuple[int, int, Interaction]] = []
        """When it began, when it ended, and what it was."""
        self.origins: set[tuple[str, str, int]] = set()
        """Where tokens went."""
        self.secrets: set[str] = set()
        self.unmatched: list[str] = []
        self._lock = threading.Lock()
        self._ticks = 0
        self._begun: dict[int, int] = {}
        self._found: dict[int, int] = {}

    def _load(self) -> None:
        """The player has read the file."""
        self.rewound = True

    def _save(self, force: bool = False) -> None:  # as vcrpy calls it
        """The session writes the file, if the test succeeds."""

    @property
    def write_protected(self) -> bool:
        return False

    def can_play_response_for(self, request: Any) -> bool:
        """Whether there is an answer. Raises `UnmatchedRequest` where one may not be recorded."""
        if not _sending.get():
            return False
        sent = Call.of(request.method, request.uri, Body.of(request.body or b""))
        with self._lock:
            found = self.player.take(sent)
            if found is None:
                self._begin(request, sent)
                return False
            self._found[id(request)] = found
        return True

    def _begin(self, request: Any, sent: Call) -> None:
        if not self.records:
            message = f"{self.path} holds no answer to {sent}\n{self.player.nearest(sent)}"
            self.unmatched.append(message)
            raise UnmatchedRequest(
                f"{message}\n(record it again with --asc-record=all, or record='all')"
            )
        if fake := self.player.unbound(sent):
            raise CassetteError(
                f"{sent} names {fake!r}, which stands for a value that only a new recording can "
                "know"
            )
        self._ticks += 1
        self._begun[id(request)] = self._ticks
        token = request.headers.get("authorization")
        if token:
            self.origins.add(origin(urlsplit(request.uri)))
            self.secrets.add(token.removeprefix("Bearer "))

    def play_response(self, request: Any) -> dict[str, Any]:
        """The answer, with the real values that the script is known to use."""
        with self._lock:
            one = self.player.interactions[self._found.pop(id(request))]
            restore = self.player.bindings.restore
            body = (
                one.answer
                if one.answer.omitted is not None
                else _with(one.answer, restore(one.answer.text))
            )
            headers = {name: [restore(value)] for name, value in one.answer_headers.items()}
        return {
            "status": {"code": one.status, "message": one.reason},
            "headers": headers,
            "body": {"string": body.content},
        }

    def append(self, request: Any, response: Mapping[str, Any]) -> None:
        """Keeps an answer in memory; nothing is written before it was redacted."""
        if not _sending.get():
            return
        headers = {name.title(): ", ".join(values) for name, values in response["headers"].items()}
        one = Interaction(
            method=request.method,
            uri=request.uri,
            request=Body.of(request.body or b""),
            request_headers={name.title(): value for name, value in request.headers.items()},
            status=response["status"]["code"],
            reason=response["status"]["message"],
            answer=Body.of(response["body"]["string"], headers.get("Content-Encoding", "")),
            answer_headers=headers,
        )
        with self._lock:
            self._ticks += 1
            self.recorded.append((self._begun.pop(id(request), self._ticks), self._ticks, one))

    @contextmanager
    def running(self) -> Iterator[None]:
        """Puts the tape between the clients and the network."""
        with CassetteContextDecorator(_Ready(self), lambda: {"path": self._path}):
            yield


class _Ready:
    """What vcrpy's context loads: a tape that is there already."""

    def __init__(self, tape: Tape) -> None:
        self._tape = tape

    def load(self, **_: object) -> Tape:
        self._tape._load()
        return self._tape


def _with(body: Body, text: str) -> Body:
    return Body(text, body.packed, body.omitted)


def in_order(recorded: Iterable[tuple[int, int, Interaction]]) -> list[Interaction]:
    """As they began; those that were under way at the same time in an order that does not depend on
    chance.
    """
    groups: list[list[Interaction]] = []
    until = 0
    for begun, ended, one in sorted(recorded, key=lambda item: item[0]):
        if begun > until or not groups:
            groups.append([])
        groups[-1].append(one)
        until = max(until, ended)
    for group in groups:
        group.sort(key=lambda one: (one.method, one.uri, one.request.text))
    return list(chain.from_iterable(groups))


def check_path(path: str | Path) -> Path:
    """The path of a cassette. Raises `CassetteError` for a folder."""
    found = Path(path)
    if found.is_dir():
        raise CassetteError(f"{found} is a folder: name a file, such as {found / 'release.yaml'}")
    return found
