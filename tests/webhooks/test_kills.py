"""Receivers under uvicorn that are killed at random moments: nothing that was taken is lost, and
only what was in a handler at such a moment is handled twice.
"""

from __future__ import annotations

import http.client
import json
import multiprocessing
import os
import random
import socket
import threading
import time
from collections.abc import Iterator
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from urllib.request import urlopen

import pytest

from asc.webhooks import Event, receiver, sign

from .calling import SECRET, body_of

KILLS = 20
AT_ONCE = 3


def serve(folder: str, port: int) -> None:
    """The process of a receiver. Each line that a handler writes is one system call, which a kill
    leaves whole.
    """
    import uvicorn

    log = os.open(f"{folder}/handled", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def handle(event: Event) -> None:
        os.write(log, f"{os.getpid()} {event.id}\n".encode())
        time.sleep(0.002)  # long enough to be killed in

    app = receiver(SECRET, handle, store=f"{folder}/store.sqlite3", at_once=AT_ONCE)
    uvicorn.run(app, port=port, log_level="error", lifespan="on", ws="none")


class Sender(threading.Thread):
    """Delivers one event after another; notes those that were answered with 200."""

    def __init__(self, port: int) -> None:
        super().__init__(daemon=True)
        self.port = port
        self.taken: list[str] = []
        self.ended = threading.Event()

    def run(self) -> None:
        number = 0
        while not self.ended.is_set():
            number += 1
            if self._deliver(f"e{number}"):
                self.taken.append(f"e{number}")

    def _deliver(self, ident: str) -> bool:
        body = body_of(ident)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("POST", "/", body, {"x-apple-signature": sign(body, SECRET)})
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            self.ended.wait(0.002)
            return False
        finally:
            connection.close()


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


@pytest.fixture
def start(tmp_path: Path) -> Iterator[tuple[int, type[ForkServerProcess] | object]]:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["uvicorn", "asc.webhooks", __name__])
    port = free_port()
    started: list[ForkServerProcess] = []

    def begin() -> ForkServerProcess:
        process = context.Process(target=serve, args=(str(tmp_path), port), daemon=True)
        process.start()
        started.append(process)
        return process

    yield port, begin
    for process in started:
        process.kill()
        process.join()


def until_up(port: int, *, idle: bool = False) -> None:
    """Waits until the receiver answers; and until nothing is left to handle."""
    for _ in range(5000):
        try:
            with urlopen(f"http://127.0.0.1:{port}/health", timeout=5) as answer:
                if not idle or json.load(answer)["waiting"] == 0:
                    return
        except OSError:
            pass
        time.sleep(0.005)
    raise TimeoutError


def test_nothing_is_lost(tmp_path: Path, start: tuple[int, object]) -> None:
    chance, (port, begin) = random.Random(), start
    sender = Sender(port)
    sender.start()
    lives = []
    for _ in range(KILLS):
        process = begin()  # type: ignore[operator]
        lives.append(str(process.pid))
        until_up(port)
        time.sleep(chance.uniform(0, 0.08))
        process.kill()
        process.join()
    begin()  # type: ignore[operator]
    until_up(port)
    sender.ended.set()
    sender.join()
    until_up(port, idle=True)

    lines = [line.split() for line in (tmp_path / "handled").read_text().splitlines()]
    handled = [ident for _, ident in lines]
    assert len(sender.taken) > KILLS
    assert set(sender.taken) <= set(handled)
    twice = {ident for ident in handled if handled.count(ident) > 1}
    for life in lives:
        mine = [ident for pid, ident in lines if pid == life]
        again = {ident for ident in mine if ident in twice and handled_later(lines, life, ident)}
        assert len(again) <= AT_ONCE, "more was handled twice than was in a handler"


def handled_later(lines: list[list[str]], life: str, ident: str) -> bool:
    """Whether another process handled it after this one."""
    places = [place for place, line in enumerate(lines) if line[1] == ident]
    own = [place for place in places if lines[place][0] == life]
    return max(places) > max(own)
