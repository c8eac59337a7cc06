"""What both clients have in common: their arguments, and what clients made by `with_options`
share.
"""

from __future__ import annotations

import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar, cast

import attrs
from asc_api.errors import InvalidArgument

from asc.auth.keys import ApiKey
from asc.auth.tokens import Tokens
from asc.base.clock import Clock, SystemClock
from asc.base.forks import renewed_after_fork
from asc.base.secrets import Secret, strip_locals
from asc.http import tls
from asc.http.address import check_base_url, check_proxy, local_base_url
from asc.http.rate_limit import Pace, Rate
from asc.http.retry import Retry
from asc.http.settings import Hook, Settings
from asc.http.wire import Timeouts

from .arguments import check_cache, check_keys, open_audit, restrictions

if TYPE_CHECKING:
    from asc.dry_run.planned import PlannedRequests

X = TypeVar("X")


class Shared(Generic[X]):
    """The transport, made when the first request goes out."""

    def __init__(self, make: Callable[[], X]) -> None:
        self._make = make
        self.closed = False
        self.renew()
        renewed_after_fork(self)

    def renew(self) -> None:
        """After a fork: the connections are the other process's."""
        self._made: X | None = None
        self._lock = threading.Lock()

    def interrupt(self) -> None:
        """Cuts what is under way, where the transport can."""
        cut = getattr(self._made, "interrupt", None)
        if cut is not None:
            cut()

    @property
    def made(self) -> X | None:
        """The transport, if it was needed yet."""
        return self._made

    @property
    def transport(self) -> X:
        """The transport. Raises `InvalidArgument` once the client is closed."""
        if self.closed:
            raise InvalidArgument(
                "the client is closed: send inside its `with` block, or make another client"
            )
        if self._made is None:
            with self._lock:
                if self._made is None:
                    self._made = self._make()
        return self._made


class Base(ABC, Generic[X]):
    """What `Client` and `AsyncClient` take.

    - `key`: an `ApiKey`; None looks for one (`ApiKey.find`).
    - `keys`: several instead, as `[new, old]`: when Apple refuses one (401), the next is used, and
      a warning in the log says so. So a key can be replaced while scripts run.
    - `base_url`: another host, such as a simulator's; tokens go there, over TLS or on this machine
      alone. None takes `ASC_BASE_URL` if that is on this machine, as `python -m asc.testing serve`
      prints it.
    - `timeout`: seconds of silence, or `Timeouts` by phase.
    - `proxy`: a URL; None takes what the environment says. `verify`: False, a CA file, or an
      `ssl.SSLContext`.
    - `retry`: a `Retry`, or `NEVER`. `pace`: a `Pace`, to share one between clients of the same
      key.
    - `dry_run`: reads go out, writes are listed: see `planned`.
    - `read_only`: writes raise `NotPermitted` and are not sent; so does `ASC_READ_ONLY=1`.
    - `only_apps`: bundle ids or ids. A request that names another app, and a write that is not
      known to belong to one of these, raise `NotPermitted` and are not sent. `ASC_ONLY_APPS`,
      separated by commas, does the same.
    - `audit`: a file that gets a line of JSON for every write; None takes `ASC_AUDIT`.
    - `cache`: a folder for what Apple seldom changes (sizes of pictures), which is read once a day
      then; None takes `ASC_CACHE`, and keeps nothing without it.
    - `on_call`: is given a `Call` for every HTTP request, when its outcome is known.
    - `max_body`: the longest answer that is kept in memory, in bytes.
    - `clock`, `transport`: for tests, and for what goes over the wire.
    """

    @strip_locals
    def __init__(
        self,
        key: ApiKey | None = None,
        *,
        keys: Sequence[ApiKey] = (),
        base_url: str | None = None,
        timeout: float | Timeouts = Timeouts(),  # noqa: B008  # frozen
        proxy: str | None = None,
        verify: Any = True,
        retry: Retry = Retry(),  # noqa: B008  # frozen
        pace: Pace | None = None,
        dry_run: bool = False,
        read_only: bool = False,
        only_apps: Sequence[str] = (),
        audit: str | os.PathLike[str] | None = None,
        cache: str | os.PathLike[str] | None = None,
        on_call: Hook | None = None,
        max_body: int = 1 << 27,
        clock: Clock | None = None,
        transport: X | None = None,
    ) -> None:
        key, *others = check_keys(key, keys)
        verify = tls.check_verify(verify)
        route = check_proxy(proxy)
        url = check_base_url(base_url or local_base_url(os.environ) or key.base_url)
        reading = (
            tls.begin()
            if verify is True and transport is None and url.startswith("https:")
            else None
        )

        def make() -> X:
            return self._make_transport(route, tls.finish(reading) if reading else verify)

        clock = clock or SystemClock()
        self._shared: Shared[X] = Shared(make if transport is None else lambda: transport)
        self._settings = Settings(
            base_url=url,
            tokens=Tokens(key, *others),
            pace=pace or Pace(),
            clock=clock,
            retry=retry,
            timeouts=_timeouts(timeout),
            max_body=max_body,
            on_call=on_call,
            planned=_new_list(url) if dry_run else None,
            restrictions=restrictions(read_only, only_apps, os.environ),
            audit=open_audit(audit, clock, os.environ),
            cache=check_cache(cache, f"{url} {key.key_id}", os.environ),
        )

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            raise AttributeError(_no_attribute(type(self).__name__, name))

    def __dir__(self) -> list[str]:
        return sorted(name for name in super().__dir__() if not name.startswith("_"))

    @abstractmethod
    def _make_transport(self, proxy: Any, verify: Any) -> X: ...

    def with_options(
        self,
        *,
        retry: Retry | None = None,
        timeout: float | Timeouts | None = None,
        on_call: Hook | None = None,
        max_body: int | None = None,
    ) -> Self:
        """A client with other settings, for some calls; it shares token, connections, pace and
        planned requests with this one.
        """
        given = {"retry": retry, "on_call": on_call, "max_body": max_body}
        changes: dict[str, Any] = {
            name: value for name, value in given.items() if value is not None
        }
        if timeout is not None:
            changes["timeouts"] = _timeouts(timeout)
        other = type(self).__new__(type(self))
        other._shared, other._settings = self._shared, attrs.evolve(self._settings, **changes)
        return other

    @property
    def rate(self) -> Rate:
        """The request budgets by name (`hour`, `minute`), as far as Apple has named them: limit,
        left, renews_at.
        """
        return self._settings.pace.rate(self._settings.clock.steady())

    @property
    def planned(self) -> PlannedRequests | None:
        """What a client with `dry_run=True` would have done; None for others."""
        return cast("PlannedRequests | None", self._settings.planned)

    def token(self) -> Secret:
        """The token that calls carry now, for other tools: `client.token().reveal()`."""
        return self._settings.tokens.current(self._settings.clock.now())

    def __repr__(self) -> str:
        settings: Settings | None = getattr(self, "_settings", None)
        if settings is None:  # shown by a debugger while it is made
            return f"<{type(self).__name__}, not made>"
        return f"<{type(self).__name__} {settings.base_url} key {settings.tokens.key.key_id}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client is not pickled: it holds connections and a private key")


def _new_list(url: str) -> PlannedRequests:
    from asc.dry_run.planned import PlannedRequests  # most clients never need it

    return PlannedRequests(url)


def _no_attribute(client: str, name: str) -> str:
    """Says where a generated namespace is, for those who wrote `client.apps`."""
    from asc_api.resources import NAMESPACES

    if name in NAMESPACES:
        return f"{client} has no attribute {name!r}: Apple's operations are at client.api.{name}"
    return f"{client} has no attribute {name!r}"


def _timeouts(given: float | Timeouts) -> Timeouts:
    return (
        given if isinstance(given, Timeouts) else Timeouts(connect=given, read=given, write=given)
    )
