"""Builds named by their numbers: which is next, and which is meant."""

from __future__ import annotations

from typing import Any

import pytest

from asc.errors import InvalidArgument
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record

from .playing import Mode, play
from .scenarios import APP, first_app

STATES: dict[str, str] = dict.fromkeys(
    ("internalBuildState", "externalBuildState"), "READY_FOR_BETA_TESTING"
)


def add_build(sim: Simulator, version: str, number: str, platform: str) -> Record:
    """A build that can be tested."""
    app = first_app(sim)
    train = {"version": version, "platform": platform}
    pre = sim.store.add("preReleaseVersions", train, {"app": app.ref})
    attributes = {
        "version": number,
        "processingState": "VALID",
        "expired": False,
        "usesNonExemptEncryption": False,
    }
    links: dict[str, Any] = {"app": app.ref, "preReleaseVersion": pre.ref}
    build = sim.store.add("builds", attributes, links)
    sim.store.add("buildBetaDetails", STATES, {"build": build.ref})
    return build


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        ({"version": "2.0", "platform": "MAC_OS"}, "51"),
        ({"version": "2.0", "platform": "IOS"}, "1"),
        ({"version": "2.0"}, "51"),
        ({"platform": "MAC_OS"}, "51"),
        ({"version": "1.1", "platform": "MAC_OS"}, "51"),
    ],
)
def test_numbers_of_the_mac_rise_over_all_versions(
    sim: Simulator, mode: Mode, arguments: Any, wanted: str
) -> None:
    add_build(sim, "1.1", "50", "MAC_OS")
    found = play(sim, mode, lambda client: client.uploads.next_build_number(APP, **arguments))
    assert str(found) == wanted


def test_two_platforms_hold_one_number(sim: Simulator, mode: Mode) -> None:
    add_build(sim, "1.1", "70", "IOS")
    mac = add_build(sim, "1.1", "70", "MAC_OS")
    with pytest.raises(InvalidArgument, match=r"1\.1 for IOS, 1\.1 for MAC_OS: say which"):
        play(sim, mode, lambda client: client.uploads.wait_for_build(APP, "1.1", "70"))

    def act(client: Any) -> Any:
        return client.uploads.wait_for_build(APP, "1.1", "70", platform="MAC_OS")

    assert play(sim, mode, act).id == mac.id


def test_distribute_by_number(sim: Simulator, mode: Mode) -> None:
    build = add_build(sim, "3.0", "70", "IOS")

    def act(client: Any) -> Any:
        return client.testflight.distribute("70", app=APP, groups="Friends")

    done = play(sim, mode, act)
    assert done.build.id == build.id
    groups = [group["name"] for group in sim.store.related(build.ref, "betaGroups")]
    assert groups == ["Friends"]
    other = add_build(sim, "3.1", "70", "IOS")
    with pytest.raises(InvalidArgument, match=r"3\.0 for IOS, 3\.1 for IOS"):
        play(sim, mode, act)

    def exactly(client: Any) -> Any:
        return client.testflight.distribute("70", app=APP, version="3.1", groups="Friends")

    assert play(sim, mode, exactly).build.id == other.id


def test_a_number_needs_its_app(sim: Simulator, mode: Mode) -> None:
    with pytest.raises(InvalidArgument, match="'70', a build number: give app="):
        play(sim, mode, lambda client: client.testflight.distribute("70"))
    with pytest.raises(InvalidArgument, match="with app= it takes a build number"):
        play(sim, mode, lambda client: client.testflight.distribute("some-id", app=APP))
    assert sim.requests == []
