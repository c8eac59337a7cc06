"""The httpx transports on real connections: what happened, told from the outside."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import os
import re
import signal
import socket
import threading
import zlib
from pathlib import Path
from typing import Any

import attrs
import pytest

from asc import NEVER, AsyncClient, Client, FileSlice, Pace, Request, Timeouts, errors
from asc.base.clock import VirtualClock
from asc.http.decode import decoder

from .loopback import Handler, reset, response, say, self_signed, server
from .scripted import KEY, Stage


class Live(Stage):
    """A client of one kind on a real connection. In `AsyncClient` each call has a loop, so each has
    a client too.
    """

    def __init__(self, kind: str, url: str, **options: Any) -> None:
        self._async = kind == "async"
        self._options = {"base_url": url, "clock": VirtualClock(), "timeout": 2.0, **options}

    @property
    def client(self) -> Any:
        return (AsyncClient if self._async else Client)(KEY, **self._options)


OK = say(response(200, b'{"data": []}', "Content-Type: application/json"))


@pytest.mark.parametrize(
    "fault",
    [
        reset,
        say(b""),
        say(b"HTTP/1.1 200 OK\r\nContent-Le"),
        say(b"\x00\x01 not HTTP\r\n\r\n"),
        say(response(200, b'{"da', length=100)),
        say(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"dat'),
        say(response(200, b"no gzip", "Content-Encoding: gzip")),
    ],
)
def test_a_cut_connection_is_replayed_for_reads_and_ambiguous_for_writes(
    kind: str, fault: Handler
) -> None:
    with server(fault, OK) as (url, received):
        assert Live(kind, url).send(Request("GET", "/v1/apps")) == {"data": []}
        assert len(received) == 2
    with server(fault, OK) as (url, received):
        with pytest.raises(errors.AmbiguousWrite):
            Live(kind, url).send(Request("POST", "/v1/apps", json={"data": {}}))
        assert len(received) == 1


def test_silence_ends(kind: str) -> None:
    done = threading.Event()

    def silent(_: socket.socket, __: bytes) -> None:
        done.wait(5)

    with server(silent) as (url, _):
        client = Live(kind, url, timeout=Timeouts(read=0.05))
        with pytest.raises(errors.AmbiguousWrite, match="ReadTimeout"):
            client.send(Request("PATCH", "/v1/apps/1", json={}))
        done.set()


def test_a_connection_that_was_never_made_is_no_ambiguity(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with pytest.raises(errors.ConnectionFailed, match=r"tried 6 times"):
        Live(kind, url).send(Request("POST", "/v1/apps", json={}))


def test_an_untrusted_certificate_is_refused_at_once(kind: str, tmp_path: Path) -> None:
    with server(OK, certificate=self_signed(tmp_path)) as (url, received):
        with pytest.raises(
            errors.ConnectionFailed,
            match=r"CERTIFICATE_VERIFY_FAILED.*verify=\.\.\.[^(]*\(127[^(]*\)$",
        ):
            Live(kind, url).send(Request("GET", "/v1/apps"))
        Live(kind, url, verify=str(tmp_path / "certificate.pem")).send(Request("GET", "/v1/apps"))
    assert len(received) == 1


def test_a_closed_client_says_so() -> None:
    with server(OK) as (url, received):
        with Client(KEY, base_url=url) as client:
            client.send(Request("GET", "/v1/apps"))
        with pytest.raises(errors.InvalidArgument, match="closed"):
            client.with_options(timeout=1).send(Request("GET", "/v1/apps"))
    assert len(received) == 1


def test_what_goes_over_the_wire(kind: str) -> None:
    with server(OK) as (url, received):
        Live(kind, url).send(
            Request("POST", "/v1/apps", json={"data": 1}, query={"filter[a]": "b"})
        )
    head, _, body = received[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /v1/apps?filter%5Ba%5D=b HTTP/1.1\r\n")
    names = {line.partition(b":")[0].lower().decode() for line in head.splitlines()[1:]}
    assert names == {
        "host",
        "accept",
        "accept-encoding",
        "user-agent",
        "content-type",
        "content-length",
        "authorization",
    }
    assert re.search(
        rb"\r\nAuthorization: Bearer eyJ[\w-]+\.[\w-]+\.[\w-]{86}", head, re.IGNORECASE
    )
    assert re.search(rb"asc-client/\d", head)
    assert body == b'{"data":1}'


def test_an_upload_sends_its_part_and_its_own_headers(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "build.ipa"
    file.write_bytes(bytes(range(256)) * 1000)
    part = FileSlice(file, 100, 200_000)
    with server(say(response(200))) as (url, received):
        client = Live(kind, "https://api.appstoreconnect.apple.com")
        headers = {"Content-Type": "application/octet-stream"}
        client.send(
            Request("PUT", f"{url}/part?sig=1", content=part, headers=headers, authorize=False)
        )
    head, _, body = received[0].partition(b"\r\n\r\n")
    names = {line.partition(b":")[0].lower().decode() for line in head.splitlines()[1:]}
    assert names == {"host", "content-type", "content-length"}
    assert body == file.read_bytes()[100:200_100]


def test_a_gzip_answer_is_unpacked_and_a_report_is_not(kind: str) -> None:
    packed = gzip.compress(b'{"data": 1}')
    with server(say(response(200, packed, "Content-Encoding: gzip"))) as (url, _):
        assert Live(kind, url).send(Request("GET", "/v1/apps")) == {"data": 1}
    with server(say(response(200, packed, "Content-Type: application/a-gzip"))) as (url, _):
        assert (
            Live(kind, url)
            .fetch(Request("GET", "/v1/salesReports", accept="application/a-gzip"))
            .content
            == packed
        )


def test_a_body_beyond_the_limit_is_not_kept(kind: str) -> None:
    bomb = gzip.compress(bytes(5_000_000))
    with (
        server(say(response(200, bomb, "Content-Encoding: gzip"))) as (url, _),
        pytest.raises(errors.AnswerTooLarge),
    ):
        Live(kind, url, max_body=1_000_000).send(Request("GET", "/v1/apps"))


def _packed(times: int, size: int) -> bytes:
    body = bytes(size)
    for _ in range(times):
        body = gzip.compress(body)
    return body


@pytest.mark.parametrize("coding", ["gzip, gzip", "gzip, identity, deflate", "br", "zstd"])
def test_more_than_one_coding_is_not_unpacked(kind: str, coding: str) -> None:
    """Ten kilobytes that are packed twice unpack to gigabytes."""
    answers = say(response(200, _packed(2, 5_000_000), f"Content-Encoding: {coding}"))
    with (
        server(answers) as (url, _),
        pytest.raises(errors.ConnectionFailed, match=f"encoded as '{coding}'"),
    ):
        Live(kind, url, retry=NEVER).send(Request("GET", "/v1/apps"))


def test_a_packed_download_is_bounded_and_another_is_not(kind: str, tmp_path: Path) -> None:
    bomb = say(response(200, _packed(1, 5_000_000), "Content-Encoding: gzip"))
    target = tmp_path / "report"
    with server(bomb) as (url, _), pytest.raises(errors.AnswerTooLarge, match="max_body=1000000"):
        Live(kind, url, max_body=1_000_000).download(Request("GET", "/v1/report"), target)
    assert not list(tmp_path.iterdir())
    with server(bomb) as (url, _):
        Live(kind, url).download(Request("GET", "/v1/report"), target)
    assert target.stat().st_size == 5_000_000
    with server(say(response(200, bytes(3_000_000)))) as (url, _):
        Live(kind, url, max_body=1_000_000).download(Request("GET", "/v1/report"), target)
    assert target.stat().st_size == 3_000_000


@pytest.mark.parametrize(
    ("body", "coding", "read"),
    [
        (gzip.compress(b'"x"') + gzip.compress(b""), "gzip", "x"),
        (gzip.compress(b'"') + gzip.compress(b'x"'), "x-gzip", "x"),
        (gzip.compress(b'"x"') + bytes(20), "GZIP", "x"),
        (zlib.compress(b'"x"'), "deflate", "x"),
        (zlib.compress(b'"x"', wbits=-zlib.MAX_WBITS), "deflate", "x"),
        (b'"x"', "identity", "x"),
        (b"", "gzip", None),
    ],
    ids=["empty member", "two members", "padded", "zlib", "raw deflate", "identity", "nothing"],
)
def test_what_servers_call_packed(kind: str, body: bytes, coding: str, read: Any) -> None:
    with server(say(response(200, body, f"Content-Encoding: {coding}"))) as (url, _):
        assert Live(kind, url).send(Request("GET", "/v1/apps")) == read


def test_members_of_gzip_may_be_cut_anywhere() -> None:
    """However the network cuts them, nothing is lost."""
    body = gzip.compress(b"first\n") + gzip.compress(b"second\n") + bytes(5)
    for cut in range(len(body) + 1):
        packed = decoder("gzip")
        assert (
            b"".join([*packed.pieces(body[:cut]), *packed.pieces(body[cut:])]) == b"first\nsecond\n"
        )
        packed.end()
    packed = decoder("gzip")
    singly = [piece for byte in body for piece in packed.pieces(bytes([byte]))]
    assert b"".join(singly) == b"first\nsecond\n"


def test_a_packed_answer_that_ends_early_is_cut(kind: str) -> None:
    cut = say(response(200, gzip.compress(b'{"data": []}')[:-9], "Content-Encoding: gzip"))
    with server(cut, OK) as (url, received):
        assert Live(kind, url).send(Request("GET", "/v1/apps")) == {"data": []}
    assert len(received) == 2


@pytest.mark.parametrize("change", ["shorter", "gone", "a folder"])
def test_a_file_that_changes_while_it_is_sent_is_said_to(
    kind: str, tmp_path: Path, change: str
) -> None:
    file = tmp_path / "App.ipa"
    file.write_bytes(bytes(1000))
    part = FileSlice(file, 0, 200_000)
    if change != "shorter":
        file.unlink()
    if change == "a folder":
        file.mkdir()
    with server(OK) as (url, received), pytest.raises(errors.FileChanged, match=r"App\.ipa"):
        Live(kind, url).send(Request("PUT", f"{url}/part", content=part, authorize=False))
    assert len(received) <= 1


@pytest.mark.parametrize(
    "headers", [{"a b": "1"}, {"a": "1\r\nb: 2"}, {"ä": "1"}, {"a": "\u20ac"}], ids=range(4)
)
def test_headers_that_http_cannot_carry(kind: str, headers: dict[str, str]) -> None:
    with server(OK) as (url, received), pytest.raises(errors.InvalidArgument, match="the header"):
        Live(kind, url).send(Request("GET", "/v1/apps", headers=headers))
    assert not received


@pytest.mark.parametrize(
    "request_",
    [
        Request("GET", "/v1/apps/\ud800"),
        Request("GET", "/v1/apps", query={"filter[name]": "a\udfff"}),
        Request("POST", "/v1/apps", json={"name": "\ud83d"}),
        Request("G T", "/v1/apps"),
    ],
    ids=["path", "query", "body", "method"],
)
def test_half_characters_are_refused_before_anything_is_sent(
    kind: str, request_: Request[Any]
) -> None:
    with server(OK) as (url, received), pytest.raises(errors.InvalidArgument):
        Live(kind, url).send(request_)
    assert not received


def test_an_async_client_serves_one_event_loop_after_the_other() -> None:
    """As a module's client does in a Lambda handler that calls `asyncio.run` for each event."""

    held: list[socket.socket] = []

    def hold(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        held.append(connection.dup())  # so that the client has a connection to go on with

    with server(hold) as (url, received):
        client = AsyncClient(KEY, base_url=url)

        async def once() -> Any:
            return await client.send(Request("GET", "/v1/apps"))

        assert [asyncio.run(once()) for _ in range(4)] == [{}] * 4
        assert len(received) == 4

        async def close() -> None:
            await client.close()

        asyncio.run(close())
    for connection in held:
        connection.close()


def test_an_async_client_serves_loops_in_several_threads() -> None:
    with server(OK) as (url, _):
        client = AsyncClient(KEY, base_url=url)
        done: list[Any] = []

        async def work() -> None:
            done.extend(
                await asyncio.gather(*(client.send(Request("GET", "/v1/apps")) for _ in range(3)))
            )

        threads = [threading.Thread(target=lambda: asyncio.run(work())) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert done == [{"data": []}] * 12


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_fork_while_calls_run_leaves_a_client_that_works() -> None:
    """The threads that hold the locks and the places for writes are not there in the child."""
    go, stop = threading.Event(), threading.Event()

    def wait(connection: socket.socket, _: bytes) -> None:
        go.set()
        stop.wait(10)
        connection.sendall(response(200, b"{}"))

    with server(wait) as (slow, _), server(OK) as (url, _):
        client = Client(KEY, base_url=slow, pace=Pace(writes=1), timeout=20)
        write = Request[Any]("POST", "/v1/apps", json={})
        thread = threading.Thread(target=client.send, args=(write,))
        thread.start()
        go.wait(10)
        tokens, pace = client._settings.tokens, client._settings.pace
        with tokens._lock, pace._lock, client._shared._lock:
            child = os.fork()
        if child == 0:
            signal.alarm(20)  # a child that hangs ends with another status than 0
            client._settings = attrs.evolve(client._settings, base_url=url)
            os._exit(0 if client.send(write) == {"data": []} else 1)
        stop.set()
        thread.join()
        assert os.waitpid(child, 0)[1] == 0


CONTENT = hashlib.sha256(b"report").digest() * 20_000
TAG = 'ETag: "v1"'


def test_a_download_goes_on_after_a_cut_where_the_server_allows_it(
    kind: str, tmp_path: Path
) -> None:
    def rest(connection: socket.socket, request: bytes) -> None:
        found = re.search(rb"range: bytes=(\d+)-\r\nif-range: \"v1\"", request, re.IGNORECASE)
        assert found
        start = int(found[1])
        span = f"Content-Range: bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
        connection.sendall(response(206, CONTENT[start:], span))

    cut = say(response(200, CONTENT[:300_000], TAG, "Accept-Ranges: bytes", length=len(CONTENT)))
    target = tmp_path / "report.gz"
    with server(cut, rest) as (url, received):
        assert Live(kind, url).download(Request("GET", "/v1/report"), target) == target
        assert len(received) == 2
    assert target.read_bytes() == CONTENT
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    "first",
    [
        say(response(200, CONTENT[:300_000], length=len(CONTENT))),
        say(
            response(
                200, CONTENT[:300_000], 'ETag: W/"v1"', "Accept-Ranges: bytes", length=len(CONTENT)
            )
        ),
        say(response(200, b"x" * 300_000, TAG, "Accept-Ranges: bytes", length=len(CONTENT))),
        say(response(503, b"busy")),
    ],
)
def test_a_download_starts_anew_elsewhere(kind: str, tmp_path: Path, first: Handler) -> None:
    target = tmp_path / "report.gz"
    with server(first, say(response(200, CONTENT, TAG))) as (url, _):
        Live(kind, url).download(Request("GET", "/v1/report"), target)
    assert target.read_bytes() == CONTENT


def test_a_download_that_fails_leaves_the_old_file(kind: str, tmp_path: Path) -> None:
    target = tmp_path / "report.gz"
    target.write_bytes(b"old")
    with server(say(response(404, b"none"))) as (url, _), pytest.raises(errors.NotFound):
        Live(kind, url).download(Request("GET", "/v1/report"), target)
    wrong = say(response(206, b"y", "Content-Range: bytes 7-7/8"))
    with (
        server(wrong) as (url, _),
        pytest.raises((errors.ConnectionFailed, errors.UnreadableAnswer)),
    ):
        Live(kind, url).download(Request("GET", "/v1/report"), target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_proxies(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with server(OK) as (proxy, received):
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        monkeypatch.setenv("HTTP_PROXY", proxy)
        with server(OK) as (url, direct):
            Live(kind, url).send(Request("GET", "/v1/apps"))  # this machine needs none
            assert (len(direct), len(received)) == (1, 0)
        with pytest.raises(errors.ConnectionFailed):
            Live(kind, "https://api.appstoreconnect.apple.com", retry=NEVER).send(
                Request("GET", "/v1/apps")
            )
        assert received[0].startswith(b"CONNECT api.appstoreconnect.apple.com:443")
    monkeypatch.delenv("HTTPS_PROXY")
    with server(OK) as (proxy, received):
        client = Live(kind, "https://api.appstoreconnect.apple.com", retry=NEVER, proxy=proxy)
        with pytest.raises(errors.ConnectionFailed):
            client.send(Request("GET", "/v1/apps"))
    assert received[0].startswith(b"CONNECT")


def test_connections_are_reused() -> None:
    def several(connection: socket.socket, _: bytes) -> None:
        for _number in range(3):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
            connection.recv(65536)

    with server(several) as (url, received), Client(KEY, base_url=url) as client:
        for _ in range(3):
            client.send(Request("GET", "/v1/apps"))
        assert len(received) == 1


def test_threads_share_a_client_and_its_token() -> None:
    from asc.testing import Simulator

    calls: list[int | None] = []
    with (
        Simulator(seed="small") as sim,
        sim.client(on_call=lambda call: calls.append(call.status)) as client,
    ):
        threads = [threading.Thread(target=client.api.apps.list(limit=2).all) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert calls == [200] * 24
        assert client._settings.tokens.signed == 1
