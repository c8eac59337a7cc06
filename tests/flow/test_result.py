"""Results, and the texts made of them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import get_args

import attrs
import pytest
from asc_api.models import AppStoreReviewDetail, BetaGroup
from hypothesis import given, settings
from hypothesis import strategies as st

from asc import Result, Step
from asc.base.secrets import Secret
from asc.errors import InvalidArgument
from asc.flow.plain import from_env, mask, to_plain
from asc.flow.result import Outcome
from asc.flow.slack import LONGEST, slack_text


@attrs.frozen
class MadeGroup(Result):
    group: BetaGroup

    @property
    def title(self) -> str:
        return f"group {self.group.name!r}"


def test_a_result_of_a_workflow_has_more_to_give() -> None:
    group = BetaGroup(id="7", name="Friends")
    made = MadeGroup(group, steps=[Step("group", "created"), Step("link", "refused", "locked")])
    assert made.changed
    assert str(made) == "group 'Friends'\n  group: created\n  link: refused (locked)"
    assert made.to_dict() == {
        "changed": True,
        "steps": [
            {"what": "group", "outcome": "created", "why": ""},
            {"what": "link", "outcome": "refused", "why": "locked"},
        ],
        "group": {"type": "betaGroups", "id": "7", "name": "Friends"},
    }
    assert made.refused == [Step("link", "refused", "locked")]
    assert made.to_slack().startswith("*group 'Friends'*\n• group: created")


@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from(get_args(Outcome))))
def test_a_result_has_changed_when_a_step_has(outcomes: list[Outcome]) -> None:
    result = Result(steps=[Step("x", outcome) for outcome in outcomes])
    quiet = {"unchanged", "kept", "skipped", "refused"}
    assert result.changed is bool(set(outcomes) - quiet)
    assert json.loads(json.dumps(result.to_dict()))["changed"] is result.changed
    for outcome in outcomes if len(outcomes) > 1 else ():
        assert f"{outcomes.count(outcome)} {outcome}" in str(result)


def test_a_result_of_one_step_says_it_once() -> None:
    result = Result(steps=[Step("group", "refused", "locked")])
    assert str(result) == "group: refused (locked)"
    assert result.to_slack() == "*group: refused (locked)*"


def test_plain_values() -> None:
    values = [Decimal("1.20"), date(2026, 1, 2), datetime(2026, 1, 2, tzinfo=UTC), {1: (2, None)}]
    assert to_plain(values) == ["1.20", "2026-01-02", "2026-01-02T00:00:00+00:00", {"1": [2, None]}]
    contact = AppStoreReviewDetail(id="1", notes="n", demo_account_password="hunter2")
    assert to_plain(contact) == {"type": "appStoreReviewDetails", "id": "1", "notes": "n"}
    assert "hunter2" not in str(to_plain({"key": Secret("hunter2")}))
    with pytest.raises(InvalidArgument):
        to_plain(object())


def test_secrets_are_named_by_their_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMO", "hunter2")
    assert from_env("env:DEMO") == "hunter2"
    assert from_env("plain") == "plain"
    assert mask("hunter2", "env:DEMO") == "env:DEMO"
    assert mask("other", "env:DEMO") == mask("other", None) == "(hidden)"
    assert mask(None, "env:DEMO") is None
    with pytest.raises(InvalidArgument, match="no variable 'ABSENT'"):
        from_env("env:ABSENT")


@settings(deadline=None, max_examples=100)
@given(st.text(), st.lists(st.text(max_size=1200), max_size=9))
def test_text_for_slack_fits_and_mentions_nobody(title: str, lines: list[str]) -> None:
    text = slack_text(title, lines)
    assert len(text) <= LONGEST
    assert "<" not in text
    shown = text.count("\n• ")
    assert shown == len(lines) or f"… and {len(lines) - shown} more" in text
