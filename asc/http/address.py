"""Where a request goes: the URL, whether the token may go there, the headers and the body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import SplitResult, quote, urlencode, urlsplit

from asc_api.request import Request
from asc_api.values import is_unicode

from asc.base.secrets import Secret, shown, strip_locals
from asc.errors import ForeignHost, InvalidArgument

from .settings import Settings
from .wire import Outgoing, Sink

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_PORTS = {"https": 443, "http": 80}


def outgoing(
    request: Request[Any], settings: Settings, now: float, sink: Sink | None = None
) -> Outgoing:
    """The HTTP request that a `Request` is; the API alone gets a token. Raises `ForeignHost`,
    `InvalidArgument`.
    """
    url, ours = locate(request, settings.base_url)
    _check_headers(request)
    token = settings.tokens.current(now) if ours and request.authorize else None
    content = request.content if request.json is None else _json(request)
    # Only now, so that no error from above has a frame that holds an upload's headers.
    headers = dict(request.headers)
    usual: dict[str, str] = {} if sink is None else dict(sink.headers())
    if request.json is not None:
        usual["Content-Type"] = "application/json"
    if ours:  # an upload's own URL gets exactly the headers that came with it
        usual |= {"Accept": request.accept, "User-Agent": settings.user_agent}
    if ours and sink is None:
        usual["Accept-Encoding"] = "gzip, deflate"
    given = {name.lower() for name in headers}
    headers |= {name: value for name, value in usual.items() if name.lower() not in given}
    return Outgoing(
        request.method, url, headers, token, content,
        settings.timeouts, settings.max_body, sink,
    )  # fmt: skip


@strip_locals
def locate(request: Request[Any], base_url: str) -> tuple[str, bool]:
    """The URL, and whether it is the API's own. Raises `ForeignHost`, `InvalidArgument`."""
    path = request.path
    if not (request.method.isascii() and request.method.isalpha()):
        raise InvalidArgument(f"the method is {shown(request.method)}: it takes letters, as in GET")
    if not is_unicode(path):
        raise InvalidArgument(f"{request}: half a character stands in the path")
    if any(character <= " " or character in "\\\x7f" for character in path):
        raise InvalidArgument(
            f"{request}: a path must not contain spaces, control characters or backslashes"
        )
    if request.is_absolute:
        parts = _split(path)
        if parts is None:
            raise InvalidArgument(f"{request}: not a URL")
        if origin(parts) != origin(urlsplit(base_url)):
            return _foreign(request, parts), False
        # Put together from our own origin, so that no other reading of the URL can lead elsewhere.
        path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        own = urlsplit(base_url)
        return _with_query(f"{own.scheme}://{own.netloc}{path}", request.query), True
    if not path.startswith("/"):
        raise InvalidArgument(f"{request}: a path starts with '/', as in /v1/apps")
    return _with_query(base_url + path, request.query), True


def _foreign(request: Request[Any], parts: SplitResult) -> str:
    if request.authorize:
        raise ForeignHost(
            f"{request.method} {_host(parts)}: not the API's host, so nothing was sent: "
            "authorize=False sends no token"
        )
    if not is_safe(parts):
        raise ForeignHost(f"{request.method} {_host(parts)}: not sent, as it is not over TLS")
    return _with_query(request.path, request.query)


def _host(parts: SplitResult) -> str:
    return f"{parts.scheme}://{parts.hostname}"


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        return parts if parts.hostname and parts.port != 0 else None  # an impossible port raises
    except ValueError:
        return None


def origin(parts: SplitResult) -> tuple[str, str, int]:
    """Scheme, host and port, as far as they tell one server from another."""
    return (
        parts.scheme,
        (parts.hostname or "").rstrip("."),
        parts.port or _PORTS.get(parts.scheme, 0),
    )


def is_safe(parts: SplitResult) -> bool:
    """Whether it goes over TLS, or stays on this machine."""
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))


def is_loopback(host: str) -> bool:
    """Whether it is this machine, which is never reached through a proxy of the environment."""
    return host in ("localhost", "127.0.0.1", "::1")


def check_base_url(url: str) -> str:
    """The base URL without a slash at its end. Raises `ForeignHost` unless tokens are safe
    there.
    """
    parts = _split(url) if isinstance(url, str) else None
    if parts is None or "@" in parts.netloc or parts.query or parts.fragment or not is_safe(parts):
        bare = url.partition("?")[0].rpartition("@")[2] if isinstance(url, str) else url
        raise ForeignHost(
            f"base_url is {shown(bare)}: it takes https://host, or http:// on this machine"
        )
    return url.rstrip("/")


def local_base_url(environ: Mapping[str, str]) -> str:
    """`ASC_BASE_URL`, which may name this machine alone: no variable sends tokens elsewhere. Raises
    `ForeignHost`.
    """
    url = environ.get("ASC_BASE_URL", "").strip()
    parts = _split(url)
    if url and (parts is None or not is_loopback(parts.hostname or "")):
        raise ForeignHost(
            "ASC_BASE_URL is not on this machine: to use another host, give base_url="
        )
    return url


def check_proxy(proxy: str | None) -> Secret | None:
    """The URL, whose password is not shown. Raises `InvalidArgument` for what is not a URL of a
    proxy.
    """
    if proxy is None or proxy == "":
        return None
    if not isinstance(proxy, str) or not is_proxy(proxy):
        raise InvalidArgument(
            f"proxy is {shown_proxy(proxy)}: it takes a URL, such as http://proxy:8080"
        )
    return Secret(proxy)


def is_proxy(url: str) -> bool:
    """Whether it can be a proxy's URL."""
    parts = _split(url)
    return parts is not None and parts.scheme in ("http", "https", "socks5", "socks5h")


def shown_proxy(url: object) -> str:
    """A proxy's URL without user and password, also where it is not well-formed."""
    return shown(url.rpartition("@")[2] if isinstance(url, str) else url)


def _with_query(url: str, query: Mapping[str, str]) -> str:
    if not query:
        return url
    try:
        encoded = urlencode(query, quote_via=quote, safe=",:")
    except UnicodeEncodeError:
        pass
    else:
        return f"{url}{'&' if '?' in url else '?'}{encoded}"
    wrong = [name for name, value in query.items() if not is_unicode(name + value)]
    raise InvalidArgument(f"half a character stands in the query: {shown(wrong[0])}")


def _check_headers(request: Request[Any]) -> None:
    """Raises `InvalidArgument` for headers that HTTP can't carry; their values may be secret."""
    wrong = [name for name, value in _pairs(request.headers) if not _is_header(name, value)]
    if wrong:
        raise InvalidArgument(
            f"{request}: the header {shown(wrong[0])} can't be sent: names are letters, digits and "
            "hyphens, values one line of Latin-1"
        )


def _pairs(headers: object) -> Iterable[tuple[object, object]]:
    if not isinstance(headers, Mapping):
        raise InvalidArgument(f"headers is {type(headers).__name__}: it takes a dict of texts")
    return headers.items()


def _is_header(name: object, value: object) -> bool:
    if not isinstance(name, str) or not isinstance(value, str):
        return False
    return bool(_HEADER_NAME.fullmatch(name) and _HEADER_VALUE.fullmatch(value))


def _json(request: Request[Any]) -> bytes:
    try:
        text = json.dumps(request.json, separators=(",", ":"), allow_nan=False, ensure_ascii=False)
        return text.encode()
    except UnicodeEncodeError:
        problem = "half a character stands in a text"
    except (TypeError, ValueError, RecursionError) as error:
        problem = str(error)
    raise InvalidArgument(f"{request}: the body is not JSON: {problem}")
