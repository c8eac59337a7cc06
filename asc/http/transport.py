"""With `routes`, what knows httpx. It sends one request, and turns what happens into an `Outcome`.

Requests are made whole, so that httpx adds no header, cookie or redirect of its own, and reads
nothing of the environment: `proxies` and `tls` do that, and say what is wrong there.
"""

from __future__ import annotations

import contextvars
import logging
import ssl
from collections.abc import AsyncIterator, Iterator
from typing import Any
from weakref import WeakKeyDictionary

import httpx
from asc_api.errors import UnreadableAnswer
from asc_api.request import FileSlice

from asc.base.answer import Headers
from asc.base.clock import stop
from asc.base.secrets import Secret

from . import tls
from .bodies import Body, FilePart
from .routes import make_async, make_sync
from .sockets import Sockets
from .wire import Failure, Outcome, Outgoing

_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
    UnicodeError,
)

_LASTING = (httpx.UnsupportedProtocol, httpx.InvalidURL, UnicodeError)

_sending = contextvars.ContextVar("asc_sending", default=False)


def _is_foreign(_: logging.LogRecord) -> bool:
    return not _sending.get()


for _name in (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
):
    # They log whole URLs and headers; for our own calls, and no others, the log "asc" says what is
    # fit to be seen.
    logging.getLogger(_name).addFilter(_is_foreign)


class HttpxTransport:
    """Sends with a pool of connections that all threads share."""

    def __init__(self, proxy: str | Secret | None = None, verify: Any = True) -> None:
        context, proxy = tls.context(verify), _hidden(proxy)
        self._client = httpx.Client(transport=make_sync(proxy, context), trust_env=False)
        self._sockets = Sockets()

    def send(self, outgoing: Outgoing, /) -> Outcome:
        reset = _sending.set(True)
        try:
            request = _request(outgoing, _pieces)
            if stop.get() is not None:  # one of several threads, which another one may interrupt
                request.extensions["trace"] = self._sockets.trace
            response = self._client.send(request, stream=True)
            self._sockets.add(response.extensions.get("network_stream"))
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            return _failure(error)
        else:
            try:
                return self._read(response, outgoing)
            finally:
                response.close()
        finally:
            _sending.reset(reset)

    def _read(self, response: httpx.Response, outgoing: Outgoing) -> Outcome:
        body = _body(response, outgoing)
        try:
            body.begin()
            for data in response.iter_raw():
                body.take(data)
            body.end()
        except (httpx.HTTPError, UnreadableAnswer) as error:
            return body.answer(_reason(error))
        return body.answer()

    def interrupt(self) -> None:
        """Cuts what other threads are sending and receiving."""
        self._sockets.cut()

    def close(self) -> None:
        self._client.close()


class AsyncHttpxTransport:
    """Sends with a pool of connections for each event loop: `asyncio.run` makes one at each call,
    and connections of a loop that is over are of no use.
    """

    def __init__(self, proxy: str | Secret | None = None, verify: Any = True) -> None:
        self._context, self._proxy = tls.context(verify), _hidden(proxy)
        self._clients: WeakKeyDictionary[Any, httpx.AsyncClient] = WeakKeyDictionary()

    def _own(self) -> httpx.AsyncClient:
        """The connections of the running loop; those of loops that are over are dropped."""
        from asyncio import get_running_loop  # what only asyncio's users need, they have loaded

        loop = get_running_loop()
        client = self._clients.get(loop)
        if client is None:
            for other in [each for each in self._clients if each.is_closed()]:
                del self._clients[other]
            transport = make_async(self._proxy, self._context)
            client = httpx.AsyncClient(transport=transport, trust_env=False)
            self._clients[loop] = client
        return client

    async def send(self, outgoing: Outgoing, /) -> Outcome:
        reset = _sending.set(True)
        try:
            response = await self._own().send(_request(outgoing, _async_pieces), stream=True)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            return _failure(error)
        else:
            try:
                return await self._read(response, outgoing)
            finally:
                await response.aclose()
        finally:
            _sending.reset(reset)

    async def _read(self, response: httpx.Response, outgoing: Outgoing) -> Outcome:
        body = _body(response, outgoing)
        try:
            body.begin()
            async for data in response.aiter_raw():
                body.take(data)
            body.end()
        except (httpx.HTTPError, UnreadableAnswer) as error:
            return body.answer(_reason(error))
        return body.answer()

    async def close(self) -> None:
        own = self._own()
        self._clients.clear()
        await own.aclose()


def _body(response: httpx.Response, outgoing: Outgoing) -> Body:
    return Body(response.status_code, Headers(response.headers.items()), outgoing)


def _hidden(proxy: str | Secret | None) -> Secret | None:
    return Secret(proxy) if isinstance(proxy, str) else proxy


def _request(outgoing: Outgoing, pieces: Any) -> httpx.Request:
    timeouts, content = outgoing.timeouts, outgoing.content
    headers = dict(outgoing.headers)
    if isinstance(content, FileSlice):
        headers["Content-Length"] = str(content.length)
        content = pieces(content)
    elif content is None and outgoing.method in ("POST", "PUT", "PATCH"):
        content = b""
    request = httpx.Request(
        outgoing.method,
        outgoing.url,
        headers=headers,
        content=content,
        extensions={
            "timeout": {
                "connect": timeouts.connect,
                "read": timeouts.read,
                "write": timeouts.write,
                "pool": timeouts.pool,
            }
        },
    )
    if outgoing.token:
        request.headers["Authorization"] = f"Bearer {outgoing.token.reveal()}"
    return request


def _pieces(part: FileSlice) -> Iterator[bytes]:
    reader = FilePart(part)
    try:
        while piece := reader.read():
            yield piece
    finally:
        reader.close()


async def _async_pieces(part: FileSlice) -> AsyncIterator[bytes]:
    from asyncio import to_thread  # what only asyncio's users need, they have loaded

    reader = FilePart(part)
    try:
        while True:
            try:
                piece = await to_thread(reader.read)
            except RuntimeError:  # no thread to be had: what one may read later, is read again
                piece = reader.read()
            if not piece:
                return
            yield piece
    finally:
        reader.close()


def _failure(error: Exception) -> Failure:
    sent = not isinstance(error, _NEVER_SENT)
    if _is_about_certificates(error):
        cure = "where a proxy opens TLS, name its authority's file: verify=... or SSL_CERT_FILE"
        return Failure(f"{_reason(error)}; {cure}", sent, lasting=True)
    return Failure(_reason(error), sent, lasting=isinstance(error, _LASTING))


def _is_about_certificates(error: BaseException | None) -> bool:
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None


def _reason(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
