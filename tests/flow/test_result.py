"""Results, and the texts made of them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest
from asc_api.models import AppStoreReviewDetail, BetaGroup
from asc_api.relationship import Ref
from hypothesis import given, settings
from hypothesis import strategies as st

from asc import Result, Step
from asc.base.secrets import Secret
from asc.errors import InvalidArgument
from asc.flow.plain import from_env, hide_secrets, mask, refuse_secrets, to_plain
from asc.flow.plan import PlanStep
from asc.flow.result import Outcome
from asc.flow.slack import LONGEST, slack_text


class Word(StrEnum):
    ONE = "one"


@attrs.frozen
class MadeGroup(Result):
    group: BetaGroup

    @property
    def title(self) -> str:
        return f"group {self.group.name!r}"


@pytest.mark.parametrize("kind", [Step, PlanStep])
@pytest.mark.parametrize(
    ("values", "says"),
    [
        (("en-US name", "Updated"), "did you mean 'updated'"),
        (("en-US name", None), "en-US name: outcome is None"),
        ((None, "updated"), "what of a step is None: it takes text"),
    ],
)
def test_a_step_has_an_outcome_that_is_known(kind: Any, values: Any, says: str) -> None:
    with pytest.raises(InvalidArgument, match=says):
        kind(*values)
    with pytest.raises(InvalidArgument, match="why of a step is 5"):
        kind("en-US name", "kept", why=5)


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
    assert to_plain(Ref("apps", "1")) == {"type": "apps", "id": "1"}
    assert to_plain({"path": Path("a/b"), "word": Word.ONE}) == {"path": "a/b", "word": "one"}
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


def test_a_result_in_a_notebook() -> None:
    page = Result(steps=[Step("a<b", "sent"), Step("c", "kept", "x")])._repr_html_()
    assert page.startswith("<p>1 sent, 1 kept</p>\n<table>\n<tr><th>what</th><th>outcome</th>")
    assert "<tr><td>a&lt;b</td><td>sent</td><td></td></tr>" in page


def test_text_for_slack_counts_what_does_not_fit() -> None:
    assert slack_text("a & b", ["<c>", "d"]) == "*a &amp; b*\n• &lt;c&gt;\n• d"
    text = slack_text("t", ["x" * 100] * 50)
    shown = text.count("\n• ")
    assert text.endswith(f"x\n… and {50 - shown} more")
    assert LONGEST - 103 < len(text) <= LONGEST


def test_secrets_are_hidden_by_their_names() -> None:
    body = {"demoAccountPassword": "x", "notes": "n", "items": [{"privateKey": "y"}, 1]}
    assert hide_secrets(body) == {
        "demoAccountPassword": "(hidden)",
        "notes": "n",
        "items": [{"privateKey": "(hidden)"}, 1],
    }
    assert hide_secrets({"password": None}) == {"password": None}
    for fine in ("env:NAME", "(hidden)", None, 5):
        refuse_secrets({"secret": fine, "list": [{"notes": "n"}]}, "step")
    for wrong, place in (
        ({"secret": "x"}, "step: secret"),
        ({"a": [{"key_secret": "x"}]}, "step: a: key"),
    ):
        with pytest.raises(InvalidArgument, match=f"^{place}"):
            refuse_secrets(wrong, "step")
