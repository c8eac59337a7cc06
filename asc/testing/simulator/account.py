"""`Account`: what tests, the server and its control API steer and look at."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from asc.testing.simulator.behaviours import RULES
from asc.testing.simulator.document.index import Index
from asc.testing.simulator.engine.clock import Clock
from asc.testing.simulator.engine.engine import Engine
from asc.testing.simulator.engine.faults import Fault, RandomFaults
from asc.testing.simulator.engine.http import Received
from asc.testing.simulator.engine.options import Options
from asc.testing.simulator.engine.rate_limits import RateLimits
from asc.testing.simulator.engine.service import Service
from asc.testing.simulator.engine.tokens import Key, new_key
from asc.testing.simulator.store.store import Store

from . import state
from .seeds import named

ISSUER_ID = "69a6de70-0000-47e3-e053-5b8c7c11a4d1"
_keys: list[Key] = []
_documents: dict[int, tuple[object, Index]] = {}


class Account:
    """An account of App Store Connect with its keys: an engine with every rule, and its service."""

    def __init__(
        self,
        document: Mapping[str, Any] | None = None,
        seed: named.Seed | None = "small",
        clock: Clock | None = None,
    ) -> None:
        self._team, self._individual = _account_keys()
        self.engine = Engine(_indexed(document), clock=clock)
        self.service = Service(self.engine, RULES, (self._team, self._individual))
        self.base_url = ""
        self.upload_url = ""
        self._fresh: tuple[Any, ...] = self.engine.snapshot()
        if seed is not None:
            self.seed(seed)

    @property
    def key_id(self) -> str:
        return self._team.key_id

    @property
    def issuer_id(self) -> str:
        return self._team.issuer_id or ""

    @property
    def private_key(self) -> str:
        """PEM text of the team key."""
        return self._team.private_key

    @property
    def individual_key(self) -> Key:
        """A key of one user: no issuer, and no provisioning or reports."""
        return self._individual

    def token(self, key: Key | None = None, **claims: Any) -> str:
        """A valid token of the team key (or another one); `claims` replace the usual ones."""
        return (key or self._team).token(self.clock.now(), **claims)

    # What tests steer and look at

    @property
    def clock(self) -> Clock:
        return self.engine.clock

    @property
    def store(self) -> Store:
        """The resources, for arranging and for asserting behind the API's back."""
        return self.engine.store

    @property
    def requests(self) -> list[Received]:
        """What was received last, on both origins: the newest 10,000."""
        return self.service.requests

    @property
    def limits(self) -> RateLimits:
        return self.engine.limits

    @property
    def options(self) -> Options:
        return self.engine.options

    def faults(self, *faults: Fault | RandomFaults) -> None:
        """Adds faults to the schedule."""
        with self.engine.lock:
            self.service.faults.add(*faults)

    def clear_faults(self) -> None:
        with self.engine.lock:
            self.service.faults.clear()

    def seed(self, seed: named.Seed) -> None:
        """Adds resources, and changes those that exist; `reset()` comes back to what was there
        after the last seed.

        Raises `InvalidArgument`, and changes nothing, for an unknown type, member or enum value, a
        wrong JSON type, and a reference to a resource that is not there.
        """
        with self.engine.lock:
            named.apply(self.engine, seed)
            self.engine.changes = ()  # a seed causes no events
            self._fresh = self.engine.snapshot()

    def reset(self) -> None:
        """Back to the seed: resources, clock, faults, budgets, options and the list of requests.
        Milliseconds.
        """
        with self.engine.lock:
            self.engine.restore(self._fresh)
            self.service.forget()

    def save(self, path: str | Path) -> None:
        """Writes all resources to one JSON file."""
        with self.engine.lock:
            Path(path).write_text(json.dumps(state.dump(self.engine)), encoding="utf-8")

    def load(self, path: str | Path) -> None:
        """Replaces all resources with those of a saved file."""
        with self.engine.lock:
            state.load(self.engine, json.loads(Path(path).read_text(encoding="utf-8")))
            self.engine.changes = ()
            self._fresh = self.engine.snapshot()


def _account_keys() -> tuple[Key, Key]:
    """Made once a process: they open nothing but simulators."""
    if not _keys:
        _keys.extend((new_key("2X9R4HXF34", ISSUER_ID), new_key("7QK2M8WD5T", None)))
    return _keys[0], _keys[1]


def _indexed(raw: Mapping[str, Any] | None) -> Index:
    """The index of a document, made once a process; the document is kept with it, so that its id
    stays its own.
    """
    if id(raw) not in _documents:
        _documents[id(raw)] = raw, Index(raw or _packaged())
    return _documents[id(raw)][1]


def _packaged() -> Mapping[str, Any]:
    from asc_api.document import load_document

    return load_document()
