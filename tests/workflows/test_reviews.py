"""Reviews: reading, answering, planning answers, counting."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from asc import Plan
from asc.errors import InvalidArgument, NotFound, NotFoundByName, PlanOutdated
from asc.testing import Simulator
from asc.testing.simulator.store.store import Ref
from asc.workflows.reviews import Review
from asc.workflows.reviews.counting import count, count_by_week
from asc.workflows.reviews.plan import plan_steps

from . import reviews_stage as stage
from .playing import Mode, play
from .reviews_stage import ANSWERED, APP, OPEN, THANKS, THERE


def writes(sim: Simulator) -> list[str]:
    return [each.method for each in sim.requests if each.method != "GET"]


def listed(sim: Simulator, mode: Mode = "sync", **options: Any) -> Any:
    return play(sim, mode, lambda client: client.reviews.list(APP, **options))


# Reading


def test_reviews_come_with_their_answers(sim: Simulator, mode: Mode) -> None:
    table = listed(sim, mode)
    rows = list(table)
    assert len(rows) == 30
    assert rows == sorted(rows, key=lambda row: row.created, reverse=True)
    assert sum(row.reply is not None for row in rows) == 10
    assert rows[-1].about == "5 of 5, USA: Just works"
    assert rows[-1].reply_state == "PUBLISHED"
    assert len(sim.requests) == 2  # the app, and its reviews


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ({"rating": 1}, 5),
        ({"rating": (1, 2)}, 10),
        ({"territory": "JPN"}, 5),
        ({"territory": ["JPN", "DEU"], "rating": [1]}, 5),
        ({"unanswered": True}, 20),
        ({"version": "1.0"}, 30),
        ({"version": "1.1"}, 0),
    ],
)
def test_which_reviews_are_read(sim: Simulator, options: Any, count: int) -> None:
    found = list(listed(sim, **options))
    assert len({each.id for each in found}) == len(found) == count


def test_an_answer_that_waits_is_an_answer(sim: Simulator) -> None:
    stage.two_named(sim)
    play(sim, "sync", lambda client: client.reviews.reply(OPEN, THANKS))
    assert OPEN not in [each.id for each in listed(sim, unanswered=True)]


def test_what_is_older_is_not_read(sim: Simulator) -> None:
    app = next(sim.store.all("apps"))
    for number in range(500):
        values = {"rating": 3, "territory": "USA", "createdDate": sim.clock.utc(-1e7 - number)}
        made = sim.store.add("customerReviews", values)
        sim.store.link(app.ref, "customerReviews", [made.ref])
    since = datetime.fromtimestamp(sim.clock.now(), UTC) - timedelta(days=10)
    assert len(list(listed(sim, since=since))) == 4
    assert len(sim.requests) == 2
    assert list(listed(sim, since=since, until=since + timedelta(minutes=1))) == []
    assert len(list(listed(sim))) == 530


def test_a_version_that_is_not_there(sim: Simulator) -> None:
    with pytest.raises(NotFoundByName, match=r"no version 9\.9; there is 1\.0, 1\.1"):
        listed(sim, version="9.9")


def test_a_version_on_two_platforms_is_one_list(sim: Simulator) -> None:
    """The newest review comes first, on whichever platform it was written."""
    app = next(sim.store.all("apps"))
    ios = next(each for each in sim.store.all("appStoreVersions") if each["versionString"] == "1.0")
    mac = sim.store.add("appStoreVersions", {**ios.attributes, "platform": "MAC_OS"})
    sim.store.link(app.ref, "appStoreVersions", [mac.ref])
    for age, version in ((-1, mac), (3, ios), (1e6, mac), (None, ios)):
        date = None if age is None else sim.clock.utc(-age)
        made = sim.store.add("customerReviews", {"rating": 3, "createdDate": date})
        for owner in (app, version):
            sim.store.link(owner.ref, "customerReviews", [made.ref])
    found = [each.created for each in listed(sim, version="1.0")]
    dates = [each for each in found if each]
    assert len(found) == 34
    assert found == [*sorted(dates, reverse=True), None]


def test_the_table_is_saved(sim: Simulator, tmp_path: Path) -> None:
    table = listed(sim, rating=1)
    assert table.save(tmp_path / "reviews.csv").read_text().startswith("id,created,rating,")
    assert table.to_arrow().num_rows == 5
    assert table.to_dict()["rows"][0]["rating"] == 1


# Answering


def test_an_answer_is_sent_once_and_published_later(sim: Simulator, mode: Mode) -> None:
    stage.two_named(sim)
    first = play(sim, mode, lambda client: client.reviews.reply(OPEN, f" {THANKS} "))
    assert (first.steps[0].outcome, first.state, first.text) == (
        "created",
        "PENDING_PUBLISH",
        THANKS,
    )
    again = play(sim, mode, lambda client: client.reviews.reply(OPEN, THANKS, wait=True))
    assert (again.changed, again.state, again.id) == (False, "PUBLISHED", first.id)
    assert again.to_dict()["review"] == OPEN
    assert writes(sim) == ["POST"]


def test_another_answer_is_left(sim: Simulator) -> None:
    stage.two_named(sim)
    kept = play(sim, "sync", lambda client: client.reviews.reply(ANSWERED, THANKS, wait=True))
    assert str(kept) == (
        "reply to review answered: kept (it has another answer; replace=True overwrites it)"
    )
    assert kept.text == THERE
    assert writes(sim) == []
    replaced = play(
        sim, "sync", lambda client: client.reviews.reply(ANSWERED, THANKS, replace=True)
    )
    assert replaced.steps[0].outcome == "updated"
    answer = stage.answer_of(sim, ANSWERED)
    assert answer is not None
    assert answer["responseBody"] == THANKS
    assert len(list(sim.store.all("customerReviewResponses"))) == 11


def test_an_answer_is_taken_back(sim: Simulator, mode: Mode) -> None:
    stage.two_named(sim)

    def act(client: Any) -> Any:
        return client.reviews.delete_reply(ANSWERED)

    first, again = play(sim, mode, act), play(sim, mode, act)
    assert [each.steps[0].outcome for each in (first, again)] == ["deleted", "unchanged"]
    assert stage.answer_of(sim, ANSWERED) is None
    with pytest.raises(NotFound):
        play(sim, mode, lambda client: client.reviews.delete_reply("nowhere"))


def test_a_text_that_is_too_long(sim: Simulator) -> None:
    with pytest.raises(InvalidArgument, match="5971 characters: Apple takes 5970"):
        play(sim, "sync", lambda client: client.reviews.reply(OPEN, "x" * 5971))
    assert sim.requests == []


def test_a_review_of_the_list_is_one_to_answer(sim: Simulator) -> None:
    review = next(iter(listed(sim, unanswered=True)))
    result = play(sim, "sync", lambda client: client.reviews.reply(review, THANKS))
    assert result.review == review.id


# Plans


def plan(sim: Simulator, replies: Any, **options: Any) -> Plan:
    made: Plan = play(
        sim, "sync", lambda client: client.reviews.plan_replies(APP, replies, **options)
    )
    return made


def test_a_plan_from_a_function(sim: Simulator, mode: Mode) -> None:
    made = plan(sim, stage.bad_ones, at_most=3)
    assert [step.outcome for step in made.steps] == ["created"] * 3 + ["skipped"] * 2
    assert made.steps[-1].why == "beyond the 3 of one plan"
    assert made.steps[0].why.startswith("1 of 5, DEU: Crashes")
    assert Plan.from_dict(json.loads(json.dumps(made.to_dict()))) == made
    assert writes(sim) == []
    first, again = (play(sim, mode, lambda client: client.apply(made)) for _ in range(2))
    assert [step.outcome for step in first.steps].count("created") == 3
    assert not again.changed
    assert writes(sim) == ["POST"] * 3


def test_a_plan_from_a_file(sim: Simulator, tmp_path: Path) -> None:
    listed(sim).save(tmp_path / "reviews.csv")
    lines = (tmp_path / "reviews.csv").read_text().splitlines()
    open_ = next(number for number, line in enumerate(lines) if line.endswith(",,,"))
    lines[open_] = lines[open_].removesuffix(",,,") + ',"Thank you, we will see",,'
    (tmp_path / "reviews.csv").write_text("\n".join(lines))
    made = plan(sim, tmp_path / "reviews.csv")
    assert [step.outcome for step in made.steps].count("skipped") == 10
    (step,) = made.changes
    assert step.wanted == "Thank you, we will see"
    (tmp_path / "other.csv").write_text("review;text\n1;x")
    with pytest.raises(InvalidArgument, match="has no column id and no column reply"):
        plan(sim, tmp_path / "other.csv")


def test_a_plan_for_a_review_that_got_another_answer(sim: Simulator) -> None:
    stage.two_named(sim)
    made = plan(sim, {OPEN: THANKS})
    play(sim, "sync", lambda client: client.reviews.reply(OPEN, "Somebody else"))
    with pytest.raises(PlanOutdated, match="reply to review open"):
        play(sim, "sync", lambda client: client.apply(made))


def test_a_plan_for_a_review_that_is_gone(sim: Simulator) -> None:
    stage.two_named(sim)
    made = plan(sim, {OPEN: THANKS})
    sim.store.delete(Ref("customerReviews", OPEN))
    with pytest.raises(PlanOutdated, match="deleted since the plan was made"):
        play(sim, "sync", lambda client: client.apply(made))
    assert writes(sim) == []


def test_a_plan_for_what_is_not_there(sim: Simulator) -> None:
    with pytest.raises(NotFoundByName, match="no review nowhere"):
        plan(sim, {"nowhere": THANKS})
    with pytest.raises(InvalidArgument, match="a text, or None"):
        plan(sim, lambda _: 5)


def review(**values: Any) -> Review:
    usual = {"rating": 1, "territory": "USA", "title": "No", "body": "", "nickname": "a"}
    created = datetime(2026, 11, 5, 12, tzinfo=UTC)
    return Review(**{"id": "r", "created": created, **usual, **values})


def test_every_text_that_is_too_long_is_named() -> None:
    pairs = [(review(id=str(number)), "x" * (5968 + number)) for number in range(5)]
    with pytest.raises(InvalidArgument, match=r"3 has 5971, 4 has 5972"):
        plan_steps(pairs, 50)


# Counting


def test_weeks_begin_on_monday_in_utc() -> None:
    sunday = datetime(2026, 11, 8, 23, 30, tzinfo=UTC)
    pacific = datetime.fromisoformat("2026-11-08T20:00:00-08:00")  # Monday in UTC
    found = [review(created=sunday), review(created=pacific, rating=4, reply="x")]
    newest, older = list(count_by_week(found))
    assert (newest.week, newest.average, newest.answered) == (date(2026, 11, 9), 4.0, 1)
    assert (older.week, older.stars) == (date(2026, 11, 2), (1, 0, 0, 0, 0))


def test_nothing_to_count() -> None:
    assert count([]).average is None
    assert list(count_by_week([])) == []


def test_a_summary(sim: Simulator, mode: Mode) -> None:
    found = play(sim, mode, lambda client: client.reviews.summary(APP))
    assert str(found).startswith("30 written reviews, 3.33 of 5 on average")
    assert sum(row.reviews for row in found.weeks) == 30
    assert list(found.versions) == []
    assert len(sim.requests) == 3  # the app, its reviews, Apple's texts
    assert [each.territory for each in found.summarizations] == ["USA"]
    assert found.to_dict()["count"] == 30
    more = play(sim, mode, lambda client: client.reviews.summary(APP, by_version=True))
    assert [(row.version, row.reviews) for row in more.versions] == [("1.0", 30)]
