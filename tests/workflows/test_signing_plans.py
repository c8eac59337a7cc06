"""What signing decides, without a client: capabilities, profiles, UDIDs, names of match."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from asc_api.models import BundleIdCapability, Profile
from hypothesis import given
from hypothesis import strategies as st

from asc.errors import ExistingDiffers, InvalidArgument
from asc.workflows.signing.capabilities import (
    Change,
    Settings,
    plan_capabilities,
    settings_of,
    to_settings,
)
from asc.workflows.signing.device import normal_udid, udid_key
from asc.workflows.signing.kinds import KINDS, check_certificate_type, check_kind, match_folder
from asc.workflows.signing.profile_plan import Seen, Wanted, decide

NOW = datetime(2026, 11, 27, tzinfo=UTC)
NAMES = st.sampled_from(["ICLOUD", "DATA_PROTECTION", "PUSH_NOTIFICATIONS", "WALLET"])
SETTINGS = st.dictionaries(st.sampled_from(["A", "B"]), st.sampled_from(["x", "y"]))
CAPABILITIES = st.dictionaries(NAMES, SETTINGS)


def capability(name: str, settings: Settings) -> BundleIdCapability:
    values = [setting.to_json() for setting in to_settings(settings)]
    attributes = {"capabilityType": name, "settings": values}
    made: BundleIdCapability = BundleIdCapability.from_json(
        {"type": "bundleIdCapabilities", "id": name, "attributes": attributes}
    )
    return made


def applied(current: dict[str, Settings], changes: list[Change]) -> dict[str, Settings]:
    """What is there when Apple has done them: settings that are not sent stay."""
    left = {name: dict(chosen) for name, chosen in current.items()}
    for change in changes:
        if change.outcome == "removed":
            del left[change.type]
        elif change.writes:
            left[change.type] = {**left.get(change.type, {}), **change.settings}
    return left


@given(CAPABILITIES, CAPABILITIES, st.sets(NAMES))
def test_capabilities_end_as_wanted_and_others_stay(
    current: dict[str, Settings], wanted: dict[str, Settings], removed: set[str]
) -> None:
    removed -= wanted.keys()

    def plan(there: dict[str, Settings]) -> list[Change]:
        return plan_capabilities([capability(*each) for each in there.items()], wanted, removed)

    left = applied(current, plan(current))
    assert not [change for change in plan(left) if change.writes]
    assert all(chosen.items() <= left[name].items() for name, chosen in wanted.items())
    untouched = current.keys() - wanted.keys() - removed
    assert {name: current[name] for name in untouched} == {name: left[name] for name in untouched}
    assert not removed & left.keys()


def test_an_option_that_is_not_enabled_is_not_chosen() -> None:
    options = [{"key": "XCODE_5", "enabled": False}, {"key": "XCODE_6", "enabled": True}]
    attributes = {"capabilityType": "ICLOUD", "settings": [{"key": "V", "options": options}]}
    found = BundleIdCapability.from_json(
        {"type": "bundleIdCapabilities", "id": "1", "attributes": attributes}
    )
    assert settings_of(found) == {"V": "XCODE_6"}


def seen(**attributes: Any) -> Seen:
    """A profile for devices 1 and 2, by certificate C."""
    values = {
        "name": "P",
        "profileType": "IOS_APP_ADHOC",
        "profileState": "ACTIVE",
        "expirationDate": (NOW + timedelta(days=9)).isoformat(),
        **attributes,
    }
    profile = Profile.from_json({"type": "profiles", "id": "1", "attributes": values})
    found = Seen(profile, frozenset("C"), frozenset("12"))
    object.__setattr__(profile, "bundle_id", None)
    return found


def wanted(**changes: Any) -> Wanted:
    values: dict[str, Any] = {
        "name": "P",
        "kind": KINDS["IOS_APP_ADHOC"],
        "bundle_id": "",
        "certificates": ("C",),
        "devices": ("1", "2"),
        **changes,
    }
    return Wanted(**values)


@pytest.mark.parametrize(
    ("there", "asked", "action", "why"),
    [
        ([], {}, "create", ""),
        ([seen(name="P2")], {}, "create", ""),
        ([seen()], {}, "none", ""),
        ([seen(profileState="INVALID")], {}, "renew", "it is INVALID"),
        ([seen(expirationDate=NOW.isoformat())], {}, "renew", "it has expired"),
        ([seen()], {"devices": ("2", "1", "3")}, "renew", "1 more device"),
        ([seen()], {"devices": ("3",)}, "renew", "1 more and 2 fewer devices"),
        ([seen()], {"certificates": ("C", "D")}, "renew", "1 more certificate"),
    ],
)
def test_what_is_done_for_a_profile(
    there: list[Seen], asked: dict[str, Any], action: str, why: str
) -> None:
    decision = decide(there, wanted(**asked), NOW)
    assert (decision.action, decision.why) == (action, why)


def test_a_profile_of_another_kind_or_twice() -> None:
    with pytest.raises(ExistingDiffers, match="take another name"):
        decide([seen()], wanted(kind=KINDS["IOS_APP_STORE"]), NOW)
    with pytest.raises(ExistingDiffers, match="2 profiles are called 'P'"):
        decide([seen(), seen()], wanted(), NOW)


@given(st.sampled_from([(8, 16), (40,), (8, 4, 4, 4, 12)]), st.data())
def test_a_udid_is_the_same_in_any_spelling(sizes: tuple[int, ...], data: Any) -> None:
    groups = [data.draw(st.text("0123456789abcdef", min_size=n, max_size=n)) for n in sizes]
    plain, dashed = "".join(groups), "-".join(groups)
    spelled = {normal_udid(text) for text in (plain, plain.upper(), dashed, f" {dashed.upper()} ")}
    assert len(spelled) == 1
    (normal,) = spelled
    assert normal is not None
    assert udid_key(normal) == plain
    assert normal_udid(plain[:-1]) is None


@pytest.mark.parametrize(
    ("kind", "file", "name", "certificates"),
    [
        ("IOS_APP_STORE", "AppStore_a.b.mobileprovision", "match AppStore a.b", "DISTRIBUTION"),
        (
            "TVOS_APP_ADHOC",
            "AdHoc_a.b_tvos.mobileprovision",
            "match AdHoc a.b tvos",
            "DISTRIBUTION",
        ),
        (
            "MAC_APP_DEVELOPMENT",
            "Development_a.b.provisionprofile",
            "match Development a.b macos",
            "DEVELOPMENT",
        ),
        (
            "MAC_CATALYST_APP_DIRECT",
            "Direct_a.b_catalyst.provisionprofile",
            "match Direct a.b catalyst",
            "DEVELOPER_ID_APPLICATION",
        ),
    ],
)
def test_what_match_calls_a_profile(kind: str, file: str, name: str, certificates: str) -> None:
    known = check_kind(kind)
    assert (known.file_name("a.b"), known.profile_name("a.b")) == (file, name)
    assert known.certificates[0] == certificates


def test_types_that_are_not_meant() -> None:
    for check, word, says in [
        (check_kind, "IOS_APPSTORE", "did you mean 'IOS_APP_STORE'"),
        (check_certificate_type, "DISTRIBUTON", "did you mean 'DISTRIBUTION'"),
        (check_certificate_type, "PASS_TYPE_ID", "client.api.certificates.create"),
        (match_folder, "DEVELOPER_ID_KEXT", "give key= instead"),
    ]:
        with pytest.raises(InvalidArgument, match=says):
            check(word)
