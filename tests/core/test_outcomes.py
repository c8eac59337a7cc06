"""What the transports make of httpx's errors and answers: what may have been sent, what goes on."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from asc import NEVER, Request, errors
from asc.http.transport import AsyncHttpxTransport, HttpxTransport

from .loopback import response, say, server
from .scripted import KEY, Stage
from .test_transport import CONTENT, TAG, Live

NEVER_SENT = {
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.LocalProtocolError,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
}
"""Raised before the first byte of a request leaves; in all others Apple may have got it."""


def leaves(kind: type[httpx.TransportError]) -> Iterator[type[httpx.TransportError]]:
    below = kind.__subclasses__()
    if not below:
        yield kind
    for each in below:
        yield from leaves(each)


@pytest.mark.parametrize("error", sorted(leaves(httpx.TransportError), key=str), ids=str)
def test_a_write_is_sent_again_only_if_nothing_of_it_left(
    kind: str, error: type[httpx.TransportError]
) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise error("as told")

    stage = Stage(kind, [])
    transport = over(kind, fail)
    stage.client = type(stage.client)(KEY, transport=transport, clock=stage.clock)
    with pytest.raises(errors.AscError, match="as told") as caught:
        stage.send(Request("POST", "/v1/betaGroups", json={"data": {}}))
    assert isinstance(caught.value, errors.AmbiguousWrite) is (error not in NEVER_SENT)
    lasts = error is httpx.UnsupportedProtocol
    assert bool(stage.clock.slept) is (error in NEVER_SENT and not lasts)


def over(kind: str, handler: Callable[[httpx.Request], httpx.Response]) -> Any:
    """A transport whose requests are answered by `handler`."""
    if kind == "sync":
        transport = HttpxTransport()
        transport._client = httpx.Client(transport=httpx.MockTransport(handler))
        return transport
    asynchronous: Any = AsyncHttpxTransport()
    asynchronous._own = lambda: httpx.AsyncClient(transport=httpx.MockTransport(handler))
    return asynchronous


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_takes_nothing_to_another_host(kind: str, method: str, status: int) -> None:
    with server(say(response(200, b"{}"))) as (other, received):
        moved = say(response(status, b"", f"Location: {other}/v1/apps"))
        with server(moved) as (url, _), pytest.raises(errors.Redirected):
            Live(kind, url).send(Request(method, "/v1/apps", json={"secret": 1}))
    assert received == []


def rest(connection: socket.socket, request: bytes) -> None:
    """The part of the file that is asked for, or all of it."""
    found = re.search(rb"range: bytes=(\d+)-\r\nif-range: \"v1\"", request, re.IGNORECASE)
    start = int(found[1]) if found else 0
    span = f"Content-Range: bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
    connection.sendall(response(206 if found else 200, CONTENT[start:], span, TAG))


def cut(*headers: str) -> Any:
    """An answer that promises all of the file and brings the first part of it."""
    return say(response(200, CONTENT[:300_000], *headers, length=len(CONTENT)))


def test_what_an_error_says_is_not_part_of_the_download(kind: str, tmp_path: Path) -> None:
    target = tmp_path / "report.gz"
    busy = say(response(503, b"busy" * 100_000))
    with server(cut(TAG, "Accept-Ranges: bytes"), busy, rest) as (url, received):
        Live(kind, url).download(Request("GET", "/v1/report"), target)
    assert target.read_bytes() == CONTENT
    assert all(b"bytes=300000-" in request for request in received[1:])


def test_a_refused_download_says_why(kind: str, tmp_path: Path) -> None:
    body = json.dumps({"errors": [{"code": "NOT_FOUND", "detail": "no sales that day"}]}).encode()
    with (
        server(say(response(404, body))) as (url, _),
        pytest.raises(errors.NotFound, match="no sales that day"),
    ):
        Live(kind, url).download(Request("GET", "/v1/salesReports"), tmp_path / "report.gz")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "headers",
    [
        ('ETag: W/"v1"', "Accept-Ranges: bytes"),
        ("Accept-Ranges: bytes",),
        (TAG,),
        (TAG, "Accept-Ranges: none"),
        (TAG, "Accept-Ranges: bytes", "Content-Encoding: identity"),
    ],
    ids=str,
)
def test_a_part_is_asked_for_only_where_it_is_sure_to_fit(
    kind: str, tmp_path: Path, headers: tuple[str, ...]
) -> None:
    """A weak tag stands for files that mean the same, not for the same bytes (RFC 9110, 8.8.1)."""
    target = tmp_path / "report.gz"
    with server(cut(*headers), rest) as (url, received):
        Live(kind, url).download(Request("GET", "/v1/report"), target)
    assert target.read_bytes() == CONTENT
    assert b"range" not in received[1].lower()


def test_another_part_than_was_asked_for_is_not_put_into_the_file(
    kind: str, tmp_path: Path
) -> None:
    target = tmp_path / "report.gz"
    spans = [f"bytes 300001-{len(CONTENT) - 1}/{len(CONTENT)}", "bytes 300000-300009/300010"]
    for span in spans:
        wrong = say(response(206, CONTENT[:10], f"Content-Range: {span}"))
        with server(cut(TAG, "Accept-Ranges: bytes"), wrong, rest) as (url, received):
            Live(kind, url).download(Request("GET", "/v1/report"), target)
        assert target.read_bytes() == CONTENT
        assert b"range" not in received[2].lower(), "all of it is taken anew"


def test_a_download_needs_room_for_one_try_alone(kind: str, tmp_path: Path) -> None:
    """No range is asked for where all has come, or nothing has."""
    target = tmp_path / "report.gz"
    nothing = say(response(200, b"", TAG, "Accept-Ranges: bytes", length=len(CONTENT)))
    with server(nothing, rest) as (url, received):
        Live(kind, url).download(Request("GET", "/v1/report"), target)
    assert b"range" not in received[1].lower()
    with (
        server(cut(TAG, "Accept-Ranges: bytes")) as (url, _),
        pytest.raises(errors.ConnectionFailed),
    ):
        Live(kind, url, retry=NEVER).download(Request("GET", "/v1/report"), target)
    assert target.read_bytes() == CONTENT, "what was there stays"
    assert list(tmp_path.iterdir()) == [target]
