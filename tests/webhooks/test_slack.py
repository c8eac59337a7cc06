"""Posting to a Slack-compatible URL, which is nowhere to be seen."""

from __future__ import annotations

import json
import pickle
import threading
import traceback
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from asc.base.secrets import Secret
from asc.errors import InvalidArgument, NotificationFailed
from asc.webhooks import post_text, read_event, slack_handler

from .calling import body_of

PATH = "/services/T0/B0/hush"


class _Slack(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.posted.append((self.path, json.loads(body)))  # type: ignore[attr-defined]
        self.send_response(self.server.status)  # type: ignore[attr-defined]
        self.send_header("location", "/elsewhere")
        self.end_headers()

    def log_message(self, format: str, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def slack() -> Iterator[Any]:
    server: Any = HTTPServer(("127.0.0.1", 0), _Slack)
    server.posted, server.status = [], 200
    server.url = f"http://127.0.0.1:{server.server_port}{PATH}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def test_a_text_for_each_event(slack: Any) -> None:
    handler = slack_handler(Secret(slack.url))
    handler(read_event(body_of(newState="<COMPLETE>", oldState="PROCESSING")))
    text = "build upload state updated: buildUploads/u1: PROCESSING to &lt;COMPLETE&gt;"
    assert slack.posted == [(PATH, {"text": text})]
    slack_handler(slack.url, say=lambda _: "")(read_event(body_of()))
    post_text(slack.url, "*done*")
    assert [body["text"] for _, body in slack.posted[1:]] == ["*done*"]


@pytest.mark.parametrize("status", [302, 307, 403, 500])
def test_what_is_refused_shows_no_url(slack: Any, status: int) -> None:
    slack.status = status
    with pytest.raises(NotificationFailed, match=f"the answer was {status}") as raised:
        slack_handler(slack.url)(read_event(body_of()))
    assert "hush" not in "".join(traceback.format_exception(raised.value))
    frames = [frame.f_locals for frame, _ in traceback.walk_tb(raised.value.__traceback__)][1:]
    assert "hush" not in repr(frames)
    assert len(slack.posted) == 1


def test_nobody_answers(slack: Any) -> None:
    slack.shutdown()
    slack.server_close()
    with pytest.raises(NotificationFailed, match="no answer came"):
        post_text(slack.url, "x", timeout=1)


@pytest.mark.parametrize(
    "url", ["", "hooks.slack.com/hush", "http://hooks.slack.com/hush", "https:///hush", 5, None]
)
def test_a_url_that_can_not_be_meant(url: Any) -> None:
    with pytest.raises(InvalidArgument, match="must begin with https") as raised:
        slack_handler(url)
    assert "hush" not in str(raised.value)


def test_the_handler_shows_nothing(slack: Any) -> None:
    handler = slack_handler(slack.url)
    assert repr(handler) == "<Slack handler>"
    with pytest.raises(TypeError):
        pickle.dumps(handler)
