"""What is to be done for a listing: the pure functions, with literals."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from asc_api.models import AgeRatingDeclaration

from asc.errors import ExistingDiffers, InvalidArgument, NotFoundByName
from asc.flow.problems import Where
from asc.models import App, AppInfo, AppStoreVersion
from asc.rules.ages import OVERRIDES, QUESTIONS
from asc.workflows.listing.against import check_against
from asc.workflows.listing.choosing import choose_info, live_version, why_locked
from asc.workflows.listing.fields import Key
from asc.workflows.listing.listing import Listing
from asc.workflows.listing.reading import Current, choose_version
from asc.workflows.listing.steps import listing_steps

NAME, SUBTITLE = Key("info", "name", "en-US"), Key("info", "subtitle", "en-US")
WORDS, NEWS = Key("texts", "description", "en-US"), Key("texts", "whats_new", "en-US")
PROMO = Key("texts", "promotional_text", "en-US")


def version(number: str, state: str, platform: str = "IOS", ident: str = "") -> AppStoreVersion:
    return AppStoreVersion(
        id=ident or number, version_string=number, app_version_state=state, platform=platform
    )


def current(values: dict[Key, Any], **changes: Any) -> Current:
    app = App(id="1", primary_locale="en-US")
    info = AppInfo(id="3", state="PREPARE_FOR_SUBMISSION")
    found: dict[Any, Any] = {key.place: app for key in values}
    base = Current(
        app=app,
        version=version("2.0", "PREPARE_FOR_SUBMISSION"),
        number="2.0",
        platform="IOS",
        first=False,
        info=info,
        found=found,
        values=values,
    )
    return attrs.evolve(base, **changes)


def listing(values: dict[Key, Any]) -> Listing:
    return Listing(dict(values), {key: Where(file="store.yaml", line=1) for key in values})


def steps(there: Current, wanted: dict[Key, Any], *delete: str) -> dict[str, str]:
    return {step.what: step.outcome for step in listing_steps(there, listing(wanted), delete)}


def test_only_what_differs_is_a_step() -> None:
    there = current({NAME: "A", SUBTITLE: "B", WORDS: "C"})
    assert steps(there, {NAME: "A", SUBTITLE: "X", WORDS: None, PROMO: "P", NEWS: None}) == {
        "en-US subtitle": "updated",
        "en-US description": "removed",
        "en-US promotional_text": "created",
    }


def test_a_new_language_says_what_it_needs() -> None:
    wanted = {Key("info", "name", "it"): "A", Key("texts", "keywords", "it"): "a"}
    made = listing_steps(current({NAME: "A"}), listing(wanted), ())
    assert (made[0].what, made[0].wanted) == ("it", "Italian")
    assert made[0].why == "before a review it needs description, support_url, whats_new"
    beta = {Key("beta", "description", "it"): "Try it"}
    assert steps(current({NAME: "A"}), beta) == {"it beta description": "created"}


def test_news_of_a_first_version_are_skipped() -> None:
    assert steps(current({NAME: "A"}, first=True), {NEWS: "All"}) == {"en-US whats_new": "skipped"}


def test_a_version_that_is_made_can_be_written() -> None:
    info = AppInfo(id="3", state="READY_FOR_DISTRIBUTION")
    there = current({NAME: "A"}, version=None, info=info)
    assert steps(there, {NAME: "B", WORDS: "C"}) == {
        "version 2.0 for IOS": "created",
        "en-US name": "updated",
        "en-US description": "created",
    }


@pytest.mark.parametrize(
    ("state", "info", "locked"),
    [
        ("PREPARE_FOR_SUBMISSION", "PREPARE_FOR_SUBMISSION", set()),
        ("READY_FOR_REVIEW", "READY_FOR_REVIEW", set()),
        ("REJECTED", "REJECTED", set()),
        ("IN_REVIEW", "IN_REVIEW", {"info", "texts", "version"}),
        ("READY_FOR_DISTRIBUTION", "READY_FOR_DISTRIBUTION", {"info", "texts"}),
        ("PREPARE_FOR_SUBMISSION", "missing", {"info"}),
    ],
)
def test_what_a_state_locks(state: str, info: str, locked: set[str]) -> None:
    keys = [NAME, WORDS, Key("version", "copyright"), PROMO, Key("review", "notes")]
    assert {key.part for key in keys if why_locked(key, state, info)} == locked
    assert not why_locked(PROMO, state, info)


def test_the_app_info_is_chosen_by_its_state() -> None:
    """Quirk 42."""
    infos = [
        AppInfo(id=state, state=state)
        for state in ("REPLACED_WITH_NEW_INFO", "READY_FOR_DISTRIBUTION", "REJECTED")
    ]
    assert choose_info(infos, live=False) == infos[2]
    assert choose_info(infos, live=True) == infos[1]
    assert choose_info(infos[:2], live=False) is not None
    assert choose_info(infos[2:], live=True) == infos[2]
    assert choose_info([], live=True) is None
    waiting = AppInfo(id="w", state="WAITING_FOR_REVIEW")
    assert choose_info([infos[1], waiting], live=False) == waiting


def test_the_version_is_chosen_by_number_and_platform() -> None:
    live, mac = version("1.0", "READY_FOR_DISTRIBUTION"), version("1.0", "IN_REVIEW", "MAC_OS", "m")
    assert choose_version([live, mac], "1.0", "MAC_OS", False).version == mac
    assert choose_version([live, mac], "live", None, False).version == live
    with pytest.raises(InvalidArgument, match="there for IOS and MAC_OS"):
        choose_version([live, mac], "1.0", None, False)
    with pytest.raises(InvalidArgument, match="are on sale"):
        live_version([live, version("1.0", "READY_FOR_DISTRIBUTION", "TV_OS", "t")], None)
    with pytest.raises(NotFoundByName, match=r"no version 2\.0"):
        choose_version([live], "2.0", None, False)
    made = choose_version([live], "2.0", None, True)
    assert (made.version, made.before, made.number, made.first) == (None, live, "2.0", False)
    with pytest.raises(ExistingDiffers):
        choose_version([version("1.1", "IN_REVIEW")], "2.0", None, True)


def test_a_record_that_apple_takes_whole_is_checked_with_what_is_there() -> None:
    there = current({NAME: "A", Key("review", "first_name"): "Ann"})
    wanted = {Key("review", "notes"): "Tap", Key("age_rating", "gambling"): False}
    said = str(check_against(there, listing(wanted), ()))
    assert "review lacks phone" in said
    assert "age_rating lacks" in said
    answers = {Key("age_rating", name): False for name in QUESTIONS if name != "gambling"}
    assert not check_against(
        current({**answers}), listing({Key("age_rating", "gambling"): True}), ()
    )


def test_names_and_deletions_are_checked_with_what_is_there() -> None:
    there = current({NAME: "A"})
    wanted = {Key("info", "subtitle", "it"): "B"}
    said = str(check_against(there, listing(wanted), ("it", "en-US")))
    assert "it is new, and has no name" in said
    assert "it is to be deleted, and the files have it" in said
    assert "en-US is the primary language" in said


def test_a_deletion_holds_what_goes() -> None:
    there = current({NAME: "A", Key("texts", "description", "it"): "C"})
    (step,) = listing_steps(there, listing({}), ("it",))
    assert step.found == {"locale": "it", "it description": "C"}
    assert (step.outcome, step.irreversible) == ("deleted", True)


def test_the_questions_are_those_of_the_document() -> None:
    known = {field.name for field in attrs.fields(AgeRatingDeclaration)} - {"id"}
    assert {*QUESTIONS, *OVERRIDES, "developer_age_rating_info_url"} == known
