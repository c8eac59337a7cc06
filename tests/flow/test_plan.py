"""Plans: what they show, what their files hold, and when they can still be applied."""

from __future__ import annotations

import copy
import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from asc import Plan
from asc.errors import InvalidArgument, PlanOutdated
from asc.flow.plan import Basis, PlanStep, decide
from asc.flow.plan.step import is_same
from asc.flow.result import WITHOUT_WRITE, Outcome, Step

from .values import json_values, texts

WRITES: tuple[Outcome, ...] = ("created", "updated", "deleted", "added", "removed", "moved", "sent")


@st.composite
def steps(draw: st.DrawFn) -> list[PlanStep]:
    found = []
    for what in draw(st.lists(texts, unique=True, max_size=5)):
        old, new = draw(json_values), draw(json_values)
        assume(not is_same(old, new))
        outcome = draw(st.sampled_from((*WRITES, *WITHOUT_WRITE)))
        step = PlanStep(what, outcome, old, new, draw(texts), draw(st.booleans()))
        found.append(attrs.evolve(step, data=draw(st.dictionaries(texts, texts, max_size=2))))
    return found


plans = st.builds(
    Plan,
    st.just("shop.prices"),
    steps(),
    st.builds(Basis, texts, st.none() | texts, st.none(), st.dictionaries(texts, texts)),
)

SUBTITLE = PlanStep("en-US subtitle", "updated", "Old", "New", limit=30)
LINK = PlanStep("public link", "created", None, {"on": True, "limit": 5}, irreversible=True)
LEFT = PlanStep("price", "kept", "1.99", "2.99", "if_exists=keep")
SHOP = Plan("shop.texts", [SUBTITLE, LINK, LEFT], Basis("123", "IOS", options={"version": "2.0"}))

PRINTED = """\
shop.texts for app 123, platform IOS, version 2.0: 1 updated, 1 created, 1 kept
en-US subtitle: updated
- Old
+ New
public link: created, cannot be undone
+ on: true
+ limit: 5
price: kept (if_exists=keep)
- 1.99
+ 2.99"""


def test_a_plan_prints_as_a_diff() -> None:
    assert str(SHOP) == PRINTED
    assert str(Plan("shop.texts", [])) == "shop.texts: nothing to do"
    longer = PlanStep("text", "updated", "a\nb\nc\nd\ne", "a\nb\nc\nd!\ne")
    assert str(Plan("shop.texts", [longer])).split("\n")[2:] == ["  c", "- d", "+ d!", "  e"]


@settings(deadline=None, max_examples=40)
@given(plans)
def test_a_plan_file_holds_all_of_a_plan(tmp_path_factory: Any, plan: Plan) -> None:
    path = tmp_path_factory.getbasetemp() / "plan.json"
    plan.save(path)
    assert Plan.load(path) == plan
    first = path.read_bytes()
    Plan.load(path).save(path)
    assert path.read_bytes() == first


@settings(deadline=None, max_examples=40)
@given(plans, st.data())
def test_steps_that_are_done_stay_undone_and_the_rest_is_applied(
    plan: Plan, data: st.DataObject
) -> None:
    """An apply that is killed anywhere, and run again."""
    there = {step.what: step.found for step in plan.steps}
    for step in plan.changes[: data.draw(st.integers(0, len(plan.changes)))]:
        there[step.what] = step.wanted
    written = [step for step in decide(plan.steps, there) if step.writes]
    assert [step.what for step in written] == [
        step.what for step in plan.changes if is_same(there[step.what], step.found)
    ]
    there |= {step.what: step.wanted for step in written}
    assert not [step for step in decide(plan.steps, there) if step.writes]


@settings(deadline=None, max_examples=40)
@given(plans, json_values, st.data())
def test_what_others_changed_stops_all_of_it(plan: Plan, other: Any, data: st.DataObject) -> None:
    assume(plan.changes)
    changed = data.draw(st.sampled_from(plan.changes))
    assume(not is_same(other, changed.found) and not is_same(other, changed.wanted))
    there = {step.what: step.found for step in plan.steps} | {changed.what: other}
    with pytest.raises(PlanOutdated) as raised:
        decide(plan.steps, there)
    assert changed.what in str(raised.value)
    decide([step for step in plan.steps if step is not changed], there)


def test_one_is_not_true_and_order_of_members_is_nothing() -> None:
    assert not is_same(1, True)
    assert not is_same(0, False)
    assert is_same({"a": 1, "b": [2]}, {"b": [2], "a": 1})


def broken_files() -> list[tuple[str, Any]]:
    """Plan files with one thing wrong, and what the message has to name."""
    whole: dict[str, Any] = SHOP.to_dict()
    step: dict[str, Any] = whole["steps"][0]
    found: list[tuple[str, Any]] = [(name, without(whole, name)) for name in whole]
    found += [("step 1", {**whole, "steps": [without(step, name)]}) for name in step]
    for name in ("what", "outcome", "why", "irreversible", "limit", "data"):
        found.append((name, {**whole, "steps": [{**step, name: ["x"]}]}))
    for name in ("app", "platform", "team", "options"):
        found.append((name, {**whole, "basis": {**whole["basis"], name: ["x"]}}))
    found += [
        ("'stepz' is not known: did you mean 'steps'", {**whole, "stepz": []}),
        ("'wantd' is not known: did you mean 'wanted'", {**whole, "steps": [{**step, "wantd": 1}]}),
        ("asc_plan is 2", {**whole, "asc_plan": 2}),
        ("did you mean 'updated'", {**whole, "steps": [{**step, "outcome": "update"}]}),
        ("steps", {**whole, "steps": {}}),
        ("two steps called 'en-US subtitle'", {**whole, "steps": [step, step]}),
        ("the wanted value is the found", {**whole, "steps": [{**step, "found": "New"}]}),
        ("the plan", [whole]),
        ("env:NAME", {**whole, "steps": [{**step, "wanted": {"demoAccountPassword": "x"}}]}),
    ]
    return found


def without(values: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in copy.deepcopy(values).items() if key != name}


@pytest.mark.parametrize(("named", "values"), broken_files())
def test_a_file_that_is_not_a_plan_is_refused(tmp_path: Path, named: str, values: Any) -> None:
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(values))
    with pytest.raises(InvalidArgument) as raised:
        Plan.load(path)
    assert named in str(raised.value)
    assert str(path) in str(raised.value)


@settings(deadline=None, max_examples=40)
@given(json_values)
def test_any_json_is_read_or_refused(values: Any) -> None:
    with pytest.raises(InvalidArgument):
        Plan.from_dict({**SHOP.to_dict(), "steps": [values]})
    with pytest.raises(InvalidArgument):
        Plan.from_dict(values)


def test_a_plan_holds_no_secret() -> None:
    for secret in ({"demoAccountPassword": "x"}, [{"secret": "x"}], {"a": {"private_key": "x"}}):
        with pytest.raises(InvalidArgument, match="env:NAME") as raised:
            PlanStep("contact", "updated", None, secret)
        assert "x'" not in str(raised.value)
        with pytest.raises(InvalidArgument, match="env:NAME"):
            Basis(options={"contact": secret})
    kept = PlanStep("contact", "updated", None, {"demoAccountPassword": "env:DEMO_PASSWORD"})
    assert "env:DEMO_PASSWORD" in str(Plan("x", [kept]))


def test_what_cannot_be_undone_needs_consent() -> None:
    with pytest.raises(InvalidArgument, match="public link: cannot be undone"):
        SHOP.check_irreversible(False)
    SHOP.check_irreversible(True)
    Plan("shop.texts", [SUBTITLE, LEFT]).check_irreversible(False)


class Page(HTMLParser):
    """The texts of a page, and what it would load or run."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.loads: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.loads += [value or "" for name, value in attrs if name in ("src", "href", "onclick")]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_the_page_shows_old_and_new_and_loads_nothing() -> None:
    hostile = "<script>alert(1)</script><img src='https://example.com/x'>"
    picture = PlanStep("screenshots", "updated", [], [{"file": "01.png"}])
    plan = Plan("shop.texts", [SUBTITLE, picture, PlanStep(hostile, "created", None, hostile)])
    page = Page()
    page.feed(plan.to_html(lambda value: b"\x89PNG" if isinstance(value, dict) else None))
    assert page.loads == ["data:image/png;base64,iVBORw=="]
    assert "script" not in page.tags
    text = "\n".join(page.texts)
    assert "Old" in text
    assert "3 of 30 characters" in text
    assert text.count(hostile) == 2


def test_the_page_counts_and_marks() -> None:
    steps = [
        PlanStep("name", "updated", "Old & old", "New name", limit=5),
        PlanStep("note", "updated", "a", "ab", why="asked <for>"),
        PlanStep("price", "deleted", {"EUR": 1}, None, irreversible=True),
        PlanStep("left", "kept", 1, 2, irreversible=True),
        PlanStep("shots", "created", None, ["a.png", "b.jpg", "c.txt"]),
    ]
    pictures = {"a.png": b"\x89PNG", "b.jpg": b"\xff\xd8"}
    page = Plan("shop & co", steps).to_html(lambda value: pictures.get(str(value)))
    for part in (
        "<title>shop &amp; co: 2 updated, 1 deleted, 1 kept, 1 created</title>",
        "<h1>shop &amp; co: 2 updated",
        "<tr><th>what</th><th>old</th><th>new</th></tr>",
        "<tr><th>name<small>updated</small></th>"
        '<td class="old">Old &amp; old<small>9 characters</small></td>'
        '<td class="new">New name<small class="over">8 of 5 characters</small></td></tr>',
        "<th>note<small>updated</small><small>asked &lt;for&gt;</small></th>",
        '<td class="new">ab<small>2 characters</small></td>',
        '<th>price<small>deleted</small><small class="undone">cannot be undone</small></th>'
        '<td class="old">EUR: 1</td><td class="new"></td>',
        "<th>left<small>kept</small></th>",
        '<td class="new">a.png\nb.jpg\nc.txt<img src="data:image/png;base64,iVBORw==" alt="a.png">'
        '<img src="data:image/jpeg;base64,/9g=" alt="b.jpg"></td>',
    ):
        assert part in page
    plain = Plan("shop", steps).to_html()
    assert "<img" not in plain
    five = PlanStep("name", "updated", None, "12345", limit=5)
    assert "<small>5 of 5 characters</small>" in Plan("shop", [five]).to_html()


def test_a_plan_file_can_be_read_by_people(tmp_path: Path) -> None:
    Plan("shop", [PlanStep("näme", "created", None, "Vær")]).save(tmp_path / "plan.json")
    text = (tmp_path / "plan.json").read_text("utf-8")
    assert '  "steps": [\n' in text
    assert '"what": "näme"' in text
    assert text.endswith("\n}\n")


def test_texts_of_values() -> None:
    long = "x" * 70
    steps = [PlanStep("a", "updated", long, "b"), PlanStep("c", "created", None, "d")]
    with pytest.raises(PlanOutdated) as raised:
        decide(steps, {"a": {"é": 1}, "c": "e"})
    assert str(raised.value) == (
        f'changed since the plan was made: a was "{"x" * 58}… and is {{"é": 1}}; '
        'c was missing and is "e"'
    )
    (done,) = decide(steps[1:], {"c": "d"})
    assert (done.outcome, done.why) == ("unchanged", "it is so already")
    assert str(Plan("x", [PlanStep("n", "updated", [1, "é"], ["é", {"b": "é"}])])).split("\n") == [
        "x: 1 updated", "n: updated", "- 1", "  é", '+ {"b": "é"}'
    ]  # fmt: skip
    assert SHOP.to_slack() == f"*{SHOP.title}*\n• en-US subtitle: updated\n• public link: created"
    assert SUBTITLE.done() == Step("en-US subtitle", "updated")
    assert LEFT.done("refused") == Step("price", "refused", "if_exists=keep")
    assert LEFT.done(why="locked") == Step("price", "kept", "locked")
