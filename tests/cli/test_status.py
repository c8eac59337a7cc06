"""`ascx status --post`: what is posted, and to whom it is shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from asc.testing import Simulator
from tests.webhooks.slack_server import slack_server
from tests.workflows import versions_stage as versions

from .conftest import Ascx

SINCE = ("--since", "seen.json")
POST = ("--post", "env:SLACK")


@pytest.fixture
def slack(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    with slack_server() as server:
        monkeypatch.setenv("SLACK", server.url)
        yield server


def test_what_changed_is_posted_once(sim: Simulator, ascx: Ascx, slack: Any) -> None:
    first = ascx("status", *SINCE, *POST)
    assert (first.code, len(json.loads(first.out))) == (0, len(_lines(slack)))
    assert ascx("status", *SINCE, *POST).code == 0
    assert len(slack.posted) == 1
    versions.set_state(sim, "1.1", "IN_REVIEW")
    assert ascx("status", *SINCE, *POST).code == 0
    assert _lines(slack) == ["• App 1 1.1 for IOS: IN_REVIEW (Apple's)"]


def _lines(slack: Any) -> list[str]:
    """The bullets of the newest text."""
    return slack.posted[-1][1]["text"].splitlines()[1:]  # type: ignore[no-any-return]


@pytest.mark.parametrize("seen_before", [False, True])
def test_what_was_not_posted_is_told_again(
    sim: Simulator, ascx: Ascx, slack: Any, seen_before: bool
) -> None:
    if seen_before:
        assert ascx("status", *SINCE).code == 0
        versions.set_state(sim, "1.1", "IN_REVIEW")
    slack.status = 500
    failed = ascx("status", *SINCE, "--post", slack.url, "--verbose")
    assert (failed.code, "the answer was 500" in failed.err) == (1, True)
    assert "hush" not in failed.out + failed.err
    assert Path("seen.json").exists() is seen_before
    slack.status = 200
    assert ascx("status", *SINCE, *POST).code == 0
    assert slack.posted[0] == slack.posted[1]


@pytest.mark.parametrize("given", ["http://hooks.example.com/hush", "env:UNSET", "hush"])
def test_a_url_that_cannot_be_meant_ends_it_before_anything_is_sent(
    sim: Simulator, ascx: Ascx, given: str
) -> None:
    ran = ascx("status", "--post", given)
    assert (ran.code, ran.out, sim.requests) == (2, "", [])
    assert "hush" not in ran.err
