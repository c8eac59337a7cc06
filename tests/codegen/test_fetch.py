"""Fetching Apple's zip over connections that break."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from codegen.problems import CodegenError
from codegen.spec import fetch

BODY = bytes(range(256)) * 4000


@contextmanager
def served(cut_after: int, tag: str = '"1"') -> Iterator[tuple[str, list[str | None]]]:
    """A server that breaks each connection after so many bytes; and the ranges that it was asked
    for.
    """
    asked: list[str | None] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers.get("Range")
            asked.append(wanted)
            begun = int(wanted[6:-1]) if wanted and self.headers.get("If-Range") == tag else 0
            rest = BODY[begun:]
            self.send_response(206 if begun else 200)
            self.send_header("Content-Length", str(len(rest)))
            self.send_header("ETag", tag)
            self.end_headers()
            self.wfile.write(rest[:cut_after])
            self.close_connection = True

        def log_message(self, *_: object, **__: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/spec.zip", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_goes_on_where_the_connection_broke(tmp_path: Path) -> None:
    with served(cut_after=300_000) as (url, asked):
        assert fetch.fetch(url, tmp_path / "spec.zip") == BODY
    assert asked == [None, "bytes=300000-", "bytes=600000-", "bytes=900000-"]
    assert not list(tmp_path.iterdir())


def test_a_later_call_goes_on_too(tmp_path: Path) -> None:
    with served(cut_after=150_000) as (url, asked):
        with pytest.raises(CodegenError, match="try again"):
            fetch.fetch(url, tmp_path / "spec.zip")
        assert fetch.fetch(url, tmp_path / "spec.zip") == BODY
    assert asked[5] == "bytes=750000-"


def test_another_file_there_starts_anew(tmp_path: Path) -> None:
    (tmp_path / "spec.zip").write_bytes(b"old" * 100)
    (tmp_path / "spec.tag").write_text('"0"')
    with served(cut_after=len(BODY)) as (url, _):
        assert fetch.fetch(url, tmp_path / "spec.zip") == BODY


def test_too_large_a_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "ARCHIVE_LIMIT", 1000)
    with (
        served(cut_after=len(BODY)) as (url, _),
        pytest.raises(CodegenError, match="more than 1,000 bytes"),
    ):
        fetch.fetch(url, tmp_path / "spec.zip")
    assert not list(tmp_path.iterdir())
