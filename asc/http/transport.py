"""The only module that knows httpx. It sends one request, and turns what happens into an `Outcome`.

Requests are made whole, so that httpx adds no header, cookie or redirect of its own; proxies are
taken from the environment, as httpx does, unless one is given.
"""

from __future__ import annotations

import contextvars
import logging
import ssl
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
from asc_api.errors import UnreadableAnswer
from asc_api.request import FileSlice

from asc.base.answer import Answer, Headers
from asc.errors import AnswerTooLarge

from .wire import Failure, Outcome, Outgoing

_PIECE = 1 << 16
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

    def __init__(self, proxy: str | None = None, verify: Any = True) -> None:
        self._client = httpx.Client(**_options(proxy, verify))

    def send(self, outgoing: Outgoing, /) -> Outcome:
        reset = _sending.set(True)
        try:
            response = self._client.send(_request(outgoing, _pieces), stream=True)
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
        body, cut = bytearray(), ""
        try:
            take = _receiver(response, outgoing, body)
            for piece in response.iter_bytes():
                take(piece)
        except (httpx.HTTPError, UnreadableAnswer) as error:
            cut = _reason(error)
        return _answer(response, body, cut or _missing(response, outgoing, body))

    def close(self) -> None:
        self._client.close()


class AsyncHttpxTransport:
    """Sends with a pool of connections that all tasks of one event loop share."""

    def __init__(self, proxy: str | None = None, verify: Any = True) -> None:
        self._client = httpx.AsyncClient(**_options(proxy, verify))

    async def send(self, outgoing: Outgoing, /) -> Outcome:
        reset = _sending.set(True)
        try:
            response = await self._client.send(_request(outgoing, _async_pieces), stream=True)
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
        body, cut = bytearray(), ""
        try:
            take = _receiver(response, outgoing, body)
            async for piece in response.aiter_bytes():
                take(piece)
        except (httpx.HTTPError, UnreadableAnswer) as error:
            cut = _reason(error)
        return _answer(response, body, cut or _missing(response, outgoing, body))

    async def close(self) -> None:
        await self._client.aclose()


_contexts: dict[object, ssl.SSLContext] = {}
_lock = threading.Lock()


def _options(proxy: str | None, verify: Any) -> dict[str, Any]:
    limits = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=30.0)
    # What the environment says of proxies is not meant for this machine itself: a simulator, a
    # tunnel.
    direct = None if proxy else dict.fromkeys(("all://127.0.0.1", "all://localhost", "all://[::1]"))
    context = _context(verify)
    return {
        "proxy": proxy,
        "verify": context,
        "limits": limits,
        "follow_redirects": False,
        "mounts": direct,
    }


def _context(verify: Any) -> ssl.SSLContext:
    """Loading certificates takes 50 to 80 ms: once for all clients."""
    if isinstance(verify, ssl.SSLContext):
        return verify
    with _lock:
        if verify not in _contexts:
            from_file = isinstance(verify, str)
            _contexts[verify] = (
                ssl.create_default_context(cafile=verify)
                if from_file
                else httpx.create_ssl_context(verify=verify)
            )
        return _contexts[verify]


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
    with part.path.open("rb") as file:
        file.seek(part.offset)
        left = part.length
        while left and (piece := file.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece


async def _async_pieces(part: FileSlice) -> AsyncIterator[bytes]:
    from asyncio import to_thread  # what only asyncio's users need, they have loaded

    with part.path.open("rb") as file:
        file.seek(part.offset)
        left = part.length
        while left and (piece := await to_thread(file.read, min(_PIECE, left))):
            left -= len(piece)
            yield piece


def _receiver(response: httpx.Response, outgoing: Outgoing, body: bytearray) -> Any:
    """Where the body goes: to the sink when there is one and the answer is a success, else into
    memory.
    """
    if outgoing.sink is not None and response.status_code in (200, 206):
        outgoing.sink.begin(_answer(response, body, ""))
        return outgoing.sink.write

    def take(piece: bytes) -> None:
        if len(body) + len(piece) > outgoing.max_body:
            raise AnswerTooLarge(
                f"{outgoing!r}: the answer is longer than max_body={outgoing.max_body} bytes"
            )
        body.extend(piece)

    return take


def _answer(response: httpx.Response, body: bytearray, cut: str) -> Answer:
    return Answer(response.status_code, Headers(response.headers.items()), bytes(body), cut)


def _missing(response: httpx.Response, outgoing: Outgoing, body: bytearray) -> str:
    """An answer that ends with the connection and holds nothing may be one that was cut: nothing
    else tells.
    """
    framed = (
        response.status_code != 200
        or "content-length" in response.headers
        or "transfer-encoding" in response.headers
    )
    empty = not body and not outgoing.sink and "json" in response.headers.get("content-type", "")
    return (
        "nothing came after the headers"
        if empty and not framed and outgoing.method == "GET"
        else ""
    )


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
