"""`Simulator`: all of App Store Connect on loopback."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.document.index import Index
from asc.testing.simulator.engine.clock import Clock
from asc.testing.simulator.engine.engine import Engine, Options
from asc.testing.simulator.engine.faults import Fault, RandomFaults
from asc.testing.simulator.engine.http import Received
from asc.testing.simulator.engine.rate_limits import RateLimits
from asc.testing.simulator.engine.tokens import Key, new_key
from asc.testing.simulator.server.server import Server
from asc.testing.simulator.store.store import Store

from . import state
from .seeds import named

if TYPE_CHECKING:
    import httpx

    from asc import AsyncClient, Client

ISSUER_ID = "69a6de70-0000-47e3-e053-5b8c7c11a4d1"
_keys: list[Key] = []
_documents: dict[int, tuple[object, Index]] = {}


class Simulator:
    """A stateful App Store Connect that this process serves on 127.0.0.1.

    `with Simulator() as sim: ...`, or `start()` and `stop()`. `document` is an OpenAPI document,
    the packaged one by default; `seed` is the name of an account (`"small"`, `"shop"`, `"ci"`,
    `"large"`, `"every"`), a JSON file, resources by type, a function of the engine, or None for
    nothing; `state` is a JSON file that is loaded at the start (if it exists) and saved at the end.
    `host` is the address to listen on: on any other than a loopback address, everybody who reaches
    it can read and change what the simulator holds.
    """

    def __init__(
        self,
        *,
        document: Mapping[str, Any] | None = None,
        seed: named.Seed | None = "small",
        port: int = 0,
        host: str = "127.0.0.1",
        state: str | Path | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._team, self._individual = _account_keys()
        self.engine = Engine(_indexed(document), (self._team, self._individual), clock=clock)
        self._port, self._host = port, host
        self._token = (0.0, "")
        self._state = Path(state) if state else None
        self._server: Server | None = None
        self.base_url = ""
        self.upload_url = ""
        self._fresh: tuple[Any, ...] = self.engine.snapshot()
        if self._state and self._state.exists():
            self.load(self._state)
        elif seed is not None:
            self.seed(seed)

    # Life

    def start(self) -> Simulator:
        """Serves on two free ports; ready when it returns."""
        self._server = Server(self.engine, self, self._port, self._host)
        name = "127.0.0.1" if self._host == "0.0.0.0" else self._host
        self.base_url = f"http://{name}:{self._server.port}"
        self.upload_url = f"http://{name}:{self._server.upload_port}"
        self.engine.renderer.base_url = self.base_url
        self.engine.upload_url = self.upload_url
        self._server.start()
        return self

    def stop(self) -> None:
        """Ends the server, and saves the state where a file was named."""
        if self._server:
            self._server.stop()
            self._server = None
        if self._state:
            self.save(self._state)

    def __enter__(self) -> Simulator:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    # The account

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
        return self.engine.requests

    @property
    def limits(self) -> RateLimits:
        return self.engine.limits

    @property
    def options(self) -> Options:
        return self.engine.options

    def faults(self, *faults: Fault | RandomFaults) -> None:
        """Adds faults to the schedule."""
        with self.engine.lock:
            self.engine.faults.add(*faults)

    def clear_faults(self) -> None:
        with self.engine.lock:
            self.engine.faults.clear()

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
            self.engine.forget()

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

    # Clients

    def client(self, **options: Any) -> Client:
        """An `asc.Client` of this account, on the simulator's clock: its waits take no real
        time.
        """
        from asc import ApiKey, Client

        key = ApiKey(key_id=self.key_id, issuer_id=self.issuer_id, private_key=self.private_key)
        return Client(key, base_url=self.base_url, **{"clock": self.clock, **options})

    def async_client(self, **options: Any) -> AsyncClient:
        """An `asc.AsyncClient` of this account, on the simulator's clock."""
        from asc import ApiKey, AsyncClient

        key = ApiKey(key_id=self.key_id, issuer_id=self.issuer_id, private_key=self.private_key)
        return AsyncClient(key, base_url=self.base_url, **{"clock": self.clock, **options})

    def http(self, **options: Any) -> httpx.Client:
        """A plain HTTP client with the base URL, which signs its requests on the simulator's
        clock.
        """
        import httpx

        return httpx.Client(
            base_url=self.base_url, auth=self._sign, trust_env=False, **{"timeout": 30, **options}
        )

    def _sign(self, request: httpx.Request) -> httpx.Request:
        moment, token = self._token
        if not 0 <= self.clock.now() - moment < 300:
            moment, token = self._token = self.clock.now(), self.token()
        if "authorization" not in request.headers:
            request.headers["authorization"] = f"Bearer {token}"
        return request


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
