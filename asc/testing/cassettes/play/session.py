"""`cassette(...)`: clients whose requests are played from a file, or recorded to it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar
from urllib.parse import urlsplit

from asc.auth.keys import ApiKey
from asc.base.clock import Clock, VirtualClock
from asc.base.version import __version__
from asc.client import AsyncClient, Client
from asc.testing.cassettes.errors import CassetteError, LeftOver, UnmatchedRequest
from asc.testing.cassettes.redact.fakes import Fakes
from asc.testing.cassettes.redact.redact import Redactor
from asc.testing.cassettes.redact.rules import packaged_rules
from asc.testing.cassettes.redact.urls import API, API_ORIGIN

from . import layout
from .arguments import Arguments, Given, read_arguments
from .interaction import Recording
from .match import Player
from .record import as_it_came, redacted
from .tape import Tape, check_path, in_order

C = TypeVar("C", Client, AsyncClient)
E = TypeVar("E", bound=BaseException)
Record = Literal["once", "new", "all"]


class Session:
    """One cassette in use, from `open()` to `close()`.

    - `record`: None plays what the file holds, and nothing else; `"once"` records if there is no
      file, `"new"` also records what the file does not hold, `"all"` records everything anew.
    - `key`, `base_url`: for recording; None looks for a key (`ApiKey.find`), and for
      `ASC_BASE_URL`, a simulator's. Playing needs neither.
    - `clock`: for recording; playing has its own, in which waiting takes no time.
    - `redact`: False writes everything as it came, but for tokens. Never commit such a file.
    - `keep`: private values that may stay, such as names that the script looks for in answers
      without sending them.
    - `allow_leftovers`: True lets a script end without having asked for all that was recorded.

    Raises `UnmatchedRequest`, `LeftOver`, `CassetteError`.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        record: Record | None = None,
        key: ApiKey | None = None,
        base_url: str | None = None,
        clock: Clock | None = None,
        redact: bool = True,
        keep: Iterable[str] = (),
        allow_leftovers: bool = False,
        **options: Any,
    ) -> None:
        self.path = check_path(path)
        exists = self.path.exists()
        if record not in (None, "once", "new", "all"):
            raise CassetteError(f"record is {record!r}: it takes 'once', 'new' or 'all'")
        self.records = record in ("new", "all") or (record == "once" and not exists)
        if not exists and not self.records:
            raise CassetteError(
                f"there is no {self.path}: record it with --asc-record=once, or record='once'"
            )
        self._old = layout.read(self.path) if exists and record != "all" else Recording({}, ())
        self._key, self._base_url, self._clock, self._redact = key, base_url, clock, redact
        self._keep = sorted({*self._old.keep, *keep})
        self._options, self._allow_leftovers = options, allow_leftovers
        self._running = ExitStack()
        self._clients: list[Client] = []
        self.tape = Tape(
            self.path, Player(self._old.interactions, self._old.fakes), records=self.records
        )
        self.arguments = Arguments(read_arguments(self._old.about))
        self.summary = ""
        """What was recorded and what was kept; empty if nothing was."""

    def open(self) -> None:
        """From here on, the requests of all clients are played or recorded."""
        self._running.enter_context(self.tape.running())

    def playing(self) -> Session:
        """A session that plays what this one has recorded, with the same options."""
        return Session(self.path, allow_leftovers=self._allow_leftovers, **self._options)

    def close(self, *, failed: bool = False) -> None:
        """The end; checks, and writes what was recorded, unless the script failed."""
        self._running.close()
        for client in self._clients:
            client.close()
        if not failed:
            self.check()
            self.save()

    # Clients

    def client(self) -> Client:
        """A client on this cassette; it is closed at the end."""
        client = self._watched(Client(self._api_key(), **self._settings()))
        self._clients.append(client)
        return client

    def async_client(self) -> AsyncClient:
        """A client on this cassette, for asyncio; closing it is the caller's."""
        return self._watched(AsyncClient(self._api_key(), **self._settings()))

    def _watched(self, client: C) -> C:
        """The client, whose workflows show what they are given."""
        run = client.run

        def watched(workflow: Any, /, **options: Any) -> Any:
            given = Given.of(workflow)
            if given is not None:
                self.arguments.meet(given, self.tape.player.bindings)
            return run(workflow, **options)

        vars(client)["run"] = watched
        return client

    def _api_key(self) -> ApiKey:
        if not self.records:
            return _throw_away_key()
        key = self._key = self._key or ApiKey.find()
        issuer = key.issuer_id.reveal() if key.issuer_id else ""
        self.tape.secrets |= {text for text in (key.key_id, issuer) if text}
        return key

    def _settings(self) -> dict[str, Any]:
        if self.records:
            base_url = self._base_url or os.environ.get("ASC_BASE_URL")
            if base_url:  # links in answers that are played lead to where the others come from
                self.tape.player.bindings.respell(self._recorded_base_url(), base_url.rstrip("/"))
            return {"base_url": base_url, "clock": self._clock, **self._options}
        return {
            "base_url": self._recorded_base_url(),
            "clock": VirtualClock(self._recorded_at()),
            **self._options,
        }

    def _recorded_base_url(self) -> str:
        """Where the recorded links lead: Apple's host, but for files that plain vcrpy wrote."""
        for one in self._old.interactions:
            parts = urlsplit(one.uri)
            if parts.path[:2] == "/v":
                return f"{parts.scheme}://{parts.netloc}"
        return API

    def _recorded_at(self) -> float:
        try:
            return datetime.fromisoformat(str(self._old.about["date"])).timestamp()
        except (KeyError, ValueError):
            return VirtualClock().now()

    # The end

    def explain(self, error: BaseException) -> None:
        """Adds to what went wrong in a play what the cassette has to do with it."""
        if self.records:
            return
        for fake in self.tape.player.bindings.unbound_in(str(error)):
            error.add_note(
                f"{fake!r} stands in {self.path} for a value that was replaced when it was "
                "recorded. Give the value to the client or to a workflow, or let it stand: "
                "keep=[...], and record again with --asc-record=all, or record='all'"
            )
        for change in self.arguments.changes:
            error.add_note(f"{self.path}: {change}")

    def check(self) -> None:
        """Raises `LeftOver`, or again an `UnmatchedRequest` that the script swallowed."""
        if self.tape.unmatched:
            raise self._explained(UnmatchedRequest(self.tape.unmatched[0]))
        left = [] if self._allow_leftovers else self.tape.player.left
        if left:
            shown = "\n".join(
                f"  number {index + 1}: {self.tape.player.calls[index]}" for index in left[:20]
            )
            problem = f"{self.path} holds {len(left)} answers that nothing asked for:\n{shown}"
            raise self._explained(LeftOver(problem))

    def _explained(self, error: E) -> E:
        self.explain(error)
        return error

    def save(self) -> None:
        """Writes what was recorded, without what is private."""
        new = in_order(self.tape.recorded)
        if not new:
            return
        redactor = self._redactor()
        new = redacted(redactor, new, self.tape.secrets) if self._redact else as_it_came(new)
        about = {**self._about(), **self._arguments(redactor), "fakes": redactor.values.fakes.all}
        layout.write(self.path, Recording(about, (*self._old.interactions, *new)))
        self.tape.recorded.clear()
        self.summary = (
            summary(self.path, len(new), redactor, self._keep)
            if self._redact
            else f"{self.path}: not redacted"
        )

    def _arguments(self, redactor: Redactor) -> dict[str, Any]:
        """What stands for the arguments of the workflows that ran, those of the old file first."""
        ran = [given.to_json(redactor.values.fakes.given) for given in self.arguments.recorded]
        ran = [*(self._old.about.get("arguments") or ()), *ran]
        return {"arguments": ran} if ran else {}

    def _redactor(self) -> Redactor:
        fakes = Fakes(self._old.fakes, self._keep)
        for real, fake in self.tape.player.bindings.fake.items():
            if isinstance(real, str) and isinstance(fake, str):
                fakes.bind(real, fake)
        return Redactor(packaged_rules(), fakes, self.tape.origins)

    def _about(self) -> dict[str, Any]:
        from asc_api import SPEC_VERSION

        return {
            "recorded_from": _place(self.tape.origins),
            "date": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "spec": SPEC_VERSION,
            "package": f"asc-client {__version__}",
            "redacted": self._redact,
            **({"keep": self._keep} if self._keep else {}),
        }


@cache
def _throw_away_key() -> ApiKey:
    """Signs tokens that go nowhere."""
    from asc.testing.simulator.engine.tokens import new_key

    made = new_key("CASSETTE00", "00000000-0000-0000-0000-000000000000")
    return ApiKey(key_id=made.key_id, issuer_id=made.issuer_id, private_key=made.private_key)


def _place(origins: set[tuple[str, str, int]]) -> str:
    """Where tokens went: Apple, or this machine, where only a simulator listens."""
    if origins <= {API_ORIGIN}:
        return API_ORIGIN[1]
    hosts = sorted(host for _, host, _ in origins)
    return (
        "simulator"
        if all(host in ("127.0.0.1", "localhost", "::1") for host in hosts)
        else " ".join(hosts)
    )


def summary(path: Path, count: int, redactor: Redactor, keep: Iterable[str] = ()) -> str:
    """What a recording replaced and what it kept, for a person to judge before the file is
    committed.
    """
    replaced = (
        ", ".join(
            f"{number} {kind}" for kind, number in sorted(redactor.values.fakes.counts.items())
        )
        or "nothing"
    )
    kept = ", ".join(
        f"{name} ({number})" for name, number in sorted(redactor.values.kept.items()) if name
    )
    said = ", ".join(map(repr, keep))
    return (
        f"{path}: {count} interactions recorded\n  replaced: {replaced}\n  kept: "
        f"{kept or 'nothing'}" + (f"\n  kept as keep= says: {said}" if said else "")
    )
