"""App Store versions: which one is meant, and what has to be done for one to be there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from asc_api.models import AppStoreVersion
from asc_api.relationship import Ref

from asc.errors import ExistingDiffers, InvalidArgument
from asc.flow.result import Step
from asc.flow.versions.making import decide, differing, make_version
from asc.flow.versions.reading import (
    PLATFORMS,
    check_platform,
    check_version,
    choose,
    editable_of,
    is_first,
    name_of,
    pick,
    platform_for,
    state_of,
)
from asc.flow.versions.states import EDITABLE, IN_REVIEW, ON_SALE, PAST
from asc.testing import Simulator

MOMENT = datetime(2026, 1, 2, tzinfo=UTC)


def version(
    number: str, state: str | None = "PREPARE_FOR_SUBMISSION", platform: str = "IOS", **more: Any
) -> AppStoreVersion:
    return AppStoreVersion(
        id=f"{number} {platform}",
        version_string=number,
        platform=platform,
        app_version_state=state,
        **more,
    )


@pytest.mark.parametrize(
    ("given", "taken"),
    [("2", "2"), ("2.0", "2.0"), (" 2.0.1 ", "2.0.1"), ("10.20.30", "10.20.30"), ("0", "0")],
)
def test_numbers_that_apple_takes(given: str, taken: str) -> None:
    assert check_version(given) == taken


@pytest.mark.parametrize(
    "given", ["", " ", "1.2.3.4", "1..2", "1.", "v1", "1.2b", "٣", "1,2", 2, 2.0, None]
)
def test_numbers_that_apple_does_not_take(given: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"such as '2\.0") as raised:
        check_version(given)
    assert repr(given) in str(raised.value)


def test_platforms() -> None:
    for platform in (*PLATFORMS, None):
        check_platform(platform)
    with pytest.raises(InvalidArgument, match="'ios': it takes IOS, MAC_OS, TV_OS, VISION_OS"):
        check_platform("ios")


def test_a_number_on_several_platforms_needs_one_named() -> None:
    phone, mac = version("2.0"), version("2.0", platform="MAC_OS")
    there = [version("1.0"), mac, phone]
    assert choose(there, "2.0", "IOS") == phone
    assert choose(there, "2.0", "MAC_OS") == mac
    assert choose(there, "2.0", "TV_OS") is None
    assert choose(there, "1.0", None) == there[0]
    assert choose(there, "2", None) is None
    with pytest.raises(InvalidArgument, match=r"for IOS and MAC_OS: .*platform='IOS'"):
        choose(there, "2.0", None)


def test_one_that_is_not_there_is_answered_with_those_that_are() -> None:
    there = [version(f"1.{number}", "REPLACED_WITH_NEW_VERSION") for number in range(7)]
    assert pick(there, "1.3", None) is there[3]
    for known, listed in (
        ([], "there is none: client.versions.ensure(app, '2.0', release=...)"),
        (there[:1], "no version 2.0; there is 1.0 (IOS, REPLACED_WITH_NEW_VERSION): "),
    ):
        with pytest.raises(LookupError) as raised:
            pick(known, "2.0", None)
        assert listed in str(raised.value)
    with pytest.raises(LookupError) as raised:
        pick(there, "2.0", None)
    assert str(raised.value).count("(IOS, ") == 5
    assert "), 1.1 (" in str(raised.value)


def test_the_platform_of_a_new_version() -> None:
    mac = version("1.0", platform="MAC_OS")
    assert platform_for([], "TV_OS") == platform_for([mac], "TV_OS") == "TV_OS"
    assert platform_for([mac, mac], None) == "MAC_OS"
    for there, choices in (
        ([], "IOS, MAC_OS, TV_OS, VISION_OS"),
        ([mac, version("1")], "IOS, MAC"),
    ):
        with pytest.raises(InvalidArgument, match=f"any of {choices}"):
            platform_for(there, None)


def test_states_and_names() -> None:
    assert state_of(version("1.0", "IN_REVIEW")) == "IN_REVIEW"
    assert state_of(version("1.0", None)) == "UNKNOWN"
    assert name_of(version("1.0", platform="TV_OS")) == "version 1.0 for TV_OS"


def test_what_is_not_settled_can_be_in_the_way() -> None:
    old, draft = version("1.0", "REPLACED_WITH_NEW_VERSION"), version("2.0")
    mac, sold = version("2.0", platform="MAC_OS"), version("1.1", "READY_FOR_DISTRIBUTION")
    assert editable_of([old, draft, mac, sold], "IOS", ON_SALE | PAST) == [draft]
    assert editable_of([old, draft, mac, sold], "IOS", PAST) == [draft, sold]


@pytest.mark.parametrize(
    ("others", "first"),
    [
        ([], True),
        ([version("0.9", "IN_REVIEW")], True),
        ([version("0.9", "READY_FOR_DISTRIBUTION", "MAC_OS")], True),
        ([version("0.9", "READY_FOR_DISTRIBUTION")], False),
        ([version("0.9", "REPLACED_WITH_NEW_VERSION")], False),
    ],
)
def test_the_first_version_of_a_platform(others: list[AppStoreVersion], first: bool) -> None:
    own = version("1.0", "READY_FOR_DISTRIBUTION")
    assert is_first(own, [*others, own]) is first


@pytest.mark.parametrize("state", sorted(EDITABLE | {"READY_FOR_REVIEW"}))
def test_a_version_of_ours_is_changed_where_it_differs(state: str) -> None:
    there = version("2.0", state, copyright="2025", release_type="MANUAL")
    wanted = {"copyright": "2026", "release_type": "MANUAL"}
    found = decide([there], "2.0", "IOS", wanted, False)
    assert (found.action, found.version, found.changes) == ("update", there, {"copyright": "2026"})
    same = decide([there], "2.0", "IOS", {"copyright": "2025"}, False)
    assert (same.action, same.version, same.changes) == ("none", there, {})


@pytest.mark.parametrize("state", sorted(IN_REVIEW | ON_SALE | PAST))
def test_a_version_at_apple_is_left_as_it_is(state: str) -> None:
    there = version("2.0", state, copyright="2025")
    assert decide([there], "2.0", "IOS", {"copyright": "2025"}, True).action == "none"
    with pytest.raises(ExistingDiffers, match=f"2.0 for IOS is {state} with another copyright"):
        decide([there], "2.0", "IOS", {"copyright": "2026"}, True)


def test_a_version_is_made_where_none_is_in_the_way() -> None:
    wanted = {"copyright": "2026"}
    past = [version("1.0", "REPLACED_WITH_NEW_VERSION"), version("1.1", "READY_FOR_DISTRIBUTION")]
    for there in ([], past, [*past, version("2.0", platform="MAC_OS")]):
        found = decide(there, "2.0", "IOS", wanted, False)
        assert (found.action, found.version, found.changes) == ("create", None, wanted)


def test_a_draft_of_another_number_is_renamed_when_asked() -> None:
    draft = version("1.9", copyright="2026", release_type="MANUAL")
    wanted = {"copyright": "2026", "release_type": "AFTER_APPROVAL"}
    found = decide([draft], "2.0", "IOS", wanted, True)
    assert (found.action, found.version) == ("rename", draft)
    assert found.changes == {"version_string": "2.0", "release_type": "AFTER_APPROVAL"}
    with pytest.raises(ExistingDiffers, match=r"rename=True\) makes it 2.0"):
        decide([draft], "2.0", "IOS", wanted, False)


@pytest.mark.parametrize("rename", [True, False])
@pytest.mark.parametrize(
    "there",
    [
        [version("1.9", "WAITING_FOR_REVIEW")],
        [version("1.9", "REJECTED")],
        [version("1.9"), version("1.8", "PENDING_DEVELOPER_RELEASE")],
    ],
)
def test_one_that_cannot_be_renamed_is_in_the_way(
    there: list[AppStoreVersion], rename: bool
) -> None:
    with pytest.raises(ExistingDiffers) as raised:
        decide(there, "2.0", "IOS", {}, rename)
    start = f"version 1.9 for IOS is {there[0].app_version_state}, and Apple takes one version"
    assert str(raised.value).startswith(start)
    assert "release it, or take it back from review, before 2.0 is made" in str(raised.value)


def test_moments_within_a_second_are_the_same() -> None:
    there = version("2.0", earliest_release_date=MOMENT)
    near, other = MOMENT + timedelta(milliseconds=900), MOMENT + timedelta(seconds=1)
    assert differing(there, {"earliest_release_date": near}) == {}
    assert differing(there, {"earliest_release_date": other}) == {"earliest_release_date": other}
    assert differing(there, {"earliest_release_date": None}) == {"earliest_release_date": None}
    none = version("2.0", earliest_release_date=None)
    assert differing(none, {"earliest_release_date": MOMENT}) == {"earliest_release_date": MOMENT}


def test_each_change_of_a_version_is_a_step() -> None:
    with Simulator(seed="small") as sim, sim.client() as client:
        app = next(iter(client.api.apps.list()))
        there = client.api.apps.list_app_store_versions(app).all()
        draft = next(each for each in there if each.app_version_state == "PREPARE_FOR_SUBMISSION")
        what, ref = f"for {draft.platform}", Ref[Any]("apps", app.id)
        old, events = str(draft.version_string), list[Any]()

        def make(known: list[AppStoreVersion], number: str, **wanted: Any) -> Any:
            rename = number != old
            workflow = make_version(ref, known, number, str(draft.platform), wanted, rename=rename)
            return client.run(workflow, on_event=events.append)

        for known, number, wanted, step in (
            ([draft], old, {}, Step(f"version {old} {what}", "unchanged")),
            ([], old, {}, Step(f"version {old} {what}", "unchanged")),
            (
                [draft],
                old,
                {"copyright": "2031"},
                Step(f"version {old} {what}", "updated", "copyright"),
            ),
            ([draft], "9.9", {}, Step(f"version 9.9 {what}", "updated", f"was {old}")),
        ):
            made, told = make(known, number, **wanted)
            assert (made.id, told, events) == (draft.id, step, [step])
            events.clear()
        client.api.app_store_versions.delete(draft)
        made, told = make([], "9.9", copyright="2032")
        assert told == events[0] == Step(f"version 9.9 {what}", "created")
        assert (made.version_string, made.copyright) == ("9.9", "2032")
