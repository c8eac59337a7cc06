"""Connections by route: straight, or through a proxy. With `transport`, what knows httpx."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import httpx

from asc.base.forks import renewed_after_fork
from asc.base.secrets import Secret, shown, strip_locals
from asc.errors import InvalidArgument

from .address import shown_proxy
from .proxies import Proxies, read_proxies

H = TypeVar("H", httpx.HTTPTransport, httpx.AsyncHTTPTransport)
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=30.0)


class _Routes(Generic[H]):
    """The connections of one client, by proxy; made when the first request takes a route."""

    def __init__(self, kind: Callable[..., H], proxies: Proxies, context: ssl.SSLContext) -> None:
        self._kind: Callable[..., H] = kind
        self._proxies, self._context = proxies, context
        self._made: dict[Secret | None, H] = {}
        self.renew()
        renewed_after_fork(self)

    def renew(self) -> None:
        """After a fork, where another thread may have held the lock."""
        self._lock = threading.Lock()

    def choose(self, url: httpx.URL) -> H:
        port = url.port or {"https": 443, "http": 80}.get(url.scheme, 0)
        proxy = self._proxies.choose(url.scheme, url.host, port)
        with self._lock:
            if proxy not in self._made:
                self._made[proxy] = make_transport(self._kind, proxy, self._context)
            return self._made[proxy]

    @property
    def made(self) -> list[H]:
        return list(self._made.values())


class Router(httpx.BaseTransport):
    """Sends each request by its route."""

    def __init__(self, proxies: Proxies, context: ssl.SSLContext) -> None:
        self._routes = _Routes(httpx.HTTPTransport, proxies, context)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._routes.choose(request.url).handle_request(request)

    def close(self) -> None:
        for transport in self._routes.made:
            transport.close()


class AsyncRouter(httpx.AsyncBaseTransport):
    """The same for asyncio."""

    def __init__(self, proxies: Proxies, context: ssl.SSLContext) -> None:
        self._routes = _Routes(httpx.AsyncHTTPTransport, proxies, context)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._routes.choose(request.url).handle_async_request(request)

    async def aclose(self) -> None:
        for transport in self._routes.made:
            await transport.aclose()


@strip_locals
def make_transport(kind: Callable[..., H], proxy: Secret | None, context: ssl.SSLContext) -> H:
    """A pool of connections. Raises `InvalidArgument` for a proxy that httpx can't use."""
    options: dict[str, Any] = {"verify": context, "limits": _LIMITS, "trust_env": False}
    if proxy is None:
        return kind(**options)
    try:
        return kind(**options, proxy=proxy.reveal())
    except ImportError:
        problem = 'SOCKS needs a package: pip install "httpx[socks]"'
    except (ValueError, httpx.InvalidURL) as error:
        problem = shown(str(error))
    raise InvalidArgument(f"the proxy {shown_proxy(proxy.reveal())} can't be used: {problem}")


def make_sync(proxy: Secret | None, context: ssl.SSLContext) -> httpx.BaseTransport:
    """What `Client` sends with: the proxy given, or those of the environment."""
    proxies = Proxies({}) if proxy else read_proxies()
    if proxies:
        return Router(proxies, context)
    return make_transport(httpx.HTTPTransport, proxy, context)


def make_async(proxy: Secret | None, context: ssl.SSLContext) -> httpx.AsyncBaseTransport:
    """What `AsyncClient` sends with."""
    proxies = Proxies({}) if proxy else read_proxies()
    if proxies:
        return AsyncRouter(proxies, context)
    return make_transport(httpx.AsyncHTTPTransport, proxy, context)
