"""`Simulator`: all of App Store Connect on loopback."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.clock import Clock
from asc.testing.simulator.server.server import Server

from .account import Account
from .seeds import named

if TYPE_CHECKING:
    import httpx

    from asc import AsyncClient, Client


class Simulator(Account):
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
        self._port, self._host = port, host
        self._signed = (0.0, "")
        self._state = Path(state) if state else None
        self._server: Server | None = None
        saved = self._state if self._state and self._state.exists() else None
        super().__init__(document, None if saved else seed, clock)
        if saved:
            self.load(saved)

    # Life

    def start(self) -> Simulator:
        """Serves on two free ports; ready when it returns."""
        self._server = Server(self, self._port, self._host)
        name = "127.0.0.1" if self._host == "0.0.0.0" else self._host
        self.base_url = f"http://{name}:{self._server.port}"
        self.upload_url = f"http://{name}:{self._server.upload_port}"
        self.engine.renderer.base_url = self.base_url
        self.engine.uploads.base_url = self.upload_url
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
        moment, token = self._signed
        if not 0 <= self.clock.now() - moment < 300:
            moment, token = self._signed = self.clock.now(), self.token()
        if "authorization" not in request.headers:
            request.headers["authorization"] = f"Bearer {token}"
        return request
