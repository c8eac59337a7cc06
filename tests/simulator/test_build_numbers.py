"""Which builds the Build Upload API takes, and when it says no."""

from __future__ import annotations

import pytest

from asc.testing import Simulator
from asc.testing.simulator.engine.http import Incoming
from asc.testing.simulator.store.store import Ref

from .calling import APP, Answer, Caller, codes, made


@pytest.fixture
def caller(sim: Simulator) -> Caller:
    return Caller(sim)


def reserve(caller: Caller, number: str, version: str, platform: str = "IOS") -> Answer:
    asked = {
        "cfBundleVersion": number,
        "cfBundleShortVersionString": version,
        "platform": platform,
    }
    return caller.create("buildUploads", asked, {"app": APP})


def commit(caller: Caller, upload: Ref) -> Answer:
    """Sends the file of a reservation, and commits it."""
    file = {"assetType": "ASSET", "fileName": "a.ipa", "fileSize": 4, "uti": "com.apple.ipa"}
    answer = caller.create("buildUploadFiles", file, {"buildUpload": upload})
    (operation,) = answer[1]["data"]["attributes"]["uploadOperations"]
    path, _, query = operation["url"].partition("/upload/")[2].partition("?")
    part = Incoming("PUT", f"/upload/{path}", query, {}, b"four", "upload")
    assert caller.sim.service.serve(part).answer.status == 200
    return caller.update(made(answer), {"uploaded": True})


def end(caller: Caller, upload: Ref) -> tuple[str, list[str]]:
    caller.advance(300)
    state = caller.read(upload)["state"]
    return state["state"], [error["code"] for error in state["errors"]]


def test_mac_numbers_rise_over_all_versions_and_others_within_one(caller: Caller) -> None:
    mac = made(reserve(caller, "5", "1.1", "MAC_OS"))
    assert commit(caller, mac)[0] == 200
    caller.advance(300)
    refused = reserve(caller, "5", "2.0", "MAC_OS")
    assert codes(refused) == ["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"]
    assert refused[1]["errors"][0]["meta"] == {"previousBundleVersion": "5"}
    assert reserve(caller, "6", "2.0", "MAC_OS")[0] == 201
    assert reserve(caller, "1", "2.0")[0] == 201, "another version of an iOS app begins anew"


def test_a_version_that_was_on_sale_takes_no_more_builds(caller: Caller) -> None:
    for version in ("1.0", "0.9"):
        upload = made(reserve(caller, "77", version))
        assert commit(caller, upload)[0] == 200, "it is refused later only"
        assert end(caller, upload) == ("FAILED", ["90186", "90062"])
    upload = made(reserve(caller, "77", "1.0.1"))
    assert commit(caller, upload)[0] == 200
    assert end(caller, upload) == ("COMPLETE", [])


def test_of_two_reservations_of_a_number_one_is_committed(caller: Caller) -> None:
    one, other = (made(reserve(caller, "20", "1.1")) for _ in "12")
    assert commit(caller, one)[0] == 200
    assert codes(commit(caller, other)) == ["ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"]
    assert caller.read(other)["state"]["state"] == "AWAITING_UPLOAD"
