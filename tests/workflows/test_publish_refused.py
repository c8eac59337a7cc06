"""What `publish` refuses before its first byte, and what it leaves: the build that is there, the
platform, the order of versions, and a version whose review is over.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc.errors import AscError, CannotPush, CannotSubmit, InvalidArgument, ProblemsFound
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record

from . import publish_stage as stage
from . import versions_stage as versions
from .archives import make_ipa, make_pkg
from .playing import play

REVIEW = "review:\n  first_name: {}\n"


def writes(sim: Simulator) -> int:
    return sum(request.method != "GET" for request in sim.requests)


def publish(sim: Simulator, path: Path, **options: Any) -> Any:
    return play(sim, "sync", lambda client: client.versions.publish(path, **options))


def refused(sim: Simulator, error: type[AscError], text: str, path: Path, **options: Any) -> None:
    before = writes(sim)
    with pytest.raises(error, match=text):
        publish(sim, path, **options)
    assert writes(sim) == before


def archive(folder: Path, version: str = "1.1", **more: Any) -> Path:
    return make_ipa(folder / f"{version}.ipa", version=version, **more)


def add_build(sim: Simulator, **attributes: Any) -> Record:
    """Build 13 of version 1.1, which was uploaded before."""
    train = next(each for each in sim.store.all("preReleaseVersions") if each["version"] == "1.1")
    given = {"version": "13", "processingState": "VALID", "expired": False, **attributes}
    links = {"app": versions.app_of(sim).ref, "preReleaseVersion": train.ref}
    return sim.store.add("builds", given, links)


@pytest.mark.parametrize(
    ("attributes", "says"),
    [
        ({"expired": True}, "build 13 has expired: upload another one, with a higher number"),
        ({"buildAudienceType": "INTERNAL_ONLY"}, "for internal testing only"),
        ({"processingState": "INVALID"}, "is INVALID, as Apple's e-mail says"),
        ({"usesNonExemptEncryption": True}, "does not allow changing it"),
    ],
)
def test_a_build_that_cannot_be_attached(
    sim: Simulator, tmp_path: Path, attributes: dict[str, Any], says: str
) -> None:
    add_build(sim, **attributes)
    given = {"uses_non_exempt_encryption": False, "if_exists": "keep"}
    refused(sim, CannotSubmit, says, archive(tmp_path), **given)


def test_a_new_platform_is_asked_for_by_name(sim: Simulator, tmp_path: Path) -> None:
    package = make_pkg(tmp_path / "App.pkg")
    refused(sim, InvalidArgument, "the app is for IOS: give platform='MAC_OS'", package)
    publish(sim, package, platform="MAC_OS")
    platforms = {each["platform"] for each in sim.store.all("appStoreVersions")}
    assert platforms == {"IOS", "MAC_OS"}


def test_a_version_below_the_one_on_sale(sim: Simulator, tmp_path: Path) -> None:
    versions.all_released(sim)
    path = archive(tmp_path, "1.0.9")
    refused(sim, CannotSubmit, "READY_FOR_DISTRIBUTION, and 1.0.9 is not higher", path)


@pytest.mark.parametrize("number", ["1.1", "2.0"])
def test_a_first_version_is_not_phased(sim: Simulator, tmp_path: Path, number: str) -> None:
    sim.store.delete(versions.version_of(sim, "1.0").ref)
    if number == "2.0":
        sim.store.delete(versions.version_of(sim).ref)
    path = archive(tmp_path, number)
    refused(sim, CannotSubmit, f"version {number} for IOS is the first one", path, phased=True)


def test_a_contact_that_is_given_twice(sim: Simulator, tmp_path: Path) -> None:
    """Two that differ would be written in turn, also to a version in review."""
    folder = stage.texts(tmp_path / "texts")
    store = folder / "store.yaml"
    said = store.read_text()
    store.write_text(said + REVIEW.format("Bob"))
    given: dict[str, Any] = {"listing": folder, "review": stage.CONTACT}
    refused(sim, ProblemsFound, "leave out one", archive(tmp_path), **given)
    store.write_text(said + REVIEW.format(stage.CONTACT.first_name))
    assert publish(sim, archive(tmp_path), **given).changed


def test_pictures_of_a_version_in_a_draft(sim: Simulator, tmp_path: Path) -> None:
    versions.in_draft(sim)
    folder = stage.pictures(tmp_path / "pictures")
    refused(sim, CannotPush, "client.versions.reopen", archive(tmp_path), media=folder)


@pytest.mark.parametrize("state", ["PENDING_DEVELOPER_RELEASE", "READY_FOR_DISTRIBUTION"])
def test_a_run_after_the_review_writes_nothing(sim: Simulator, tmp_path: Path, state: str) -> None:
    path = tmp_path / "App.ipa"
    first = play(sim, "sync", lambda client: stage.to_library(client, path))
    assert first.changed
    versions.set_state(sim, "1.1", state)
    before = writes(sim)
    again = play(sim, "sync", lambda client: stage.to_library(client, path))
    assert (again.changed, writes(sim)) == (False, before)
    assert again.attached.state == state
    assert str(again.attached.steps[0]) == f"version 1.1 for IOS: unchanged (is {state})"
