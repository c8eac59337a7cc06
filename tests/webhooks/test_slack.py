"""Posting to a Slack-compatible URL, which is nowhere to be seen."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from asc.base.secrets import Secret
from asc.errors import InvalidArgument, NotificationFailed
from asc.webhooks import post_text, read_event, slack_handler

from .calling import body_of
from .slack_server import PATH, slack_server


@pytest.fixture
def slack() -> Iterator[Any]:
    with slack_server() as server:
        yield server


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
