"""`python -m asc.webhooks serve`."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from asc.webhooks import BuildUploadStateUpdated, sign
from asc.webhooks.serve import load_handlers, main

from .calling import SECRET, body_of


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """A process that serves, and its port."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = int(listening.getsockname()[1])
    command = [sys.executable, "-m", "asc.webhooks", "serve", "--port", str(port)]
    environment = {
        **os.environ,
        "ASC_WEBHOOK_SECRET": SECRET,
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    process = subprocess.Popen(
        [*command, "--store", str(tmp_path / "s.sqlite3")],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    for _ in range(3000):
        if process.poll() is not None or _listens(port):
            break
        time.sleep(0.01)
    yield port, process
    process.kill()
    process.communicate()


def _listens(port: int) -> bool:
    with socket.socket() as trying:
        return trying.connect_ex(("127.0.0.1", port)) == 0


def deliver(port: int, body: bytes, secret: str = SECRET) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("POST", "/apple", body, {"X-Apple-Signature": sign(body, secret)})
    status = connection.getresponse().status
    connection.close()
    return status


def test_events_are_printed(served: tuple[int, subprocess.Popen[str]]) -> None:
    port, process = served
    assert deliver(port, body_of("a"), "another secret") == 401
    assert deliver(port, body_of("b")) == 200
    printed: IO[str] | None = process.stdout
    assert printed is not None
    assert json.loads(printed.readline())["data"]["id"] == "b"
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=20)
    assert SECRET not in errors
    assert "401: the signature fits none of the secrets" in errors


def test_what_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("ASC_WEBHOOK_SECRET", raising=False)
    assert main(["serve"]) == 2
    assert "the variable ASC_WEBHOOK_SECRET is not set" in capsys.readouterr().err
    monkeypatch.setenv("ASC_WEBHOOK_SECRET", SECRET)
    for arguments in (["--handler", "nowhere:x"], ["--handler", "json"], ["--slack"]):
        assert main(["serve", *arguments]) == 2
    monkeypatch.setenv("ASC_SLACK_URL", "http://hooks.example.com/hush")
    assert main(["serve", "--slack"]) == 2
    errors = capsys.readouterr().err
    assert "it looks like my_module:handle" in errors
    assert SECRET not in errors
    assert "hush" not in errors


def test_uvicorn_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ASC_WEBHOOK_SECRET", SECRET)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert main(["serve"]) == 2
    assert "pip install 'asc-client[webhooks]'" in capsys.readouterr().err


def test_a_handler_is_found_by_its_name() -> None:
    assert load_handlers("asc.webhooks:BuildUploadStateUpdated") is BuildUploadStateUpdated
