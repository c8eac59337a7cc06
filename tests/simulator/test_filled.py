"""Answers are filled as live ones are (issue 15, part 2)."""

from __future__ import annotations

import base64
import json
import plistlib
import re
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pytest

from asc.testing import Simulator
from asc.testing.simulator.behaviours.contacts import DEMANDED
from asc.testing.simulator.behaviours.defaults import ALWAYS, DEFAULTS, MOMENTS
from asc.testing.simulator.seeds.given import add_resources

from .ready import ready, signing_request
from .test_behaviours import body, put_parts, ref, reserve
from .test_unique import creates, send

DOCS = Path(__file__).parents[2] / "docs" / "simulator.md"


def argued() -> set[str]:
    """Attributes, or `type.attribute`, that the docs say are null, and why."""
    text = DOCS.read_text(encoding="utf-8").partition("| null | why |")[2].partition("\n\n")[0]
    rows = [line.split(" | ")[0] for line in text.splitlines()[2:]]
    return {name for row in rows for name in re.findall(r"`([\w.]+)`", row)}


def test_what_only_apple_can_fill_is_filled_or_argued(every: Simulator) -> None:
    known, unfilled = argued(), []
    for operation in creates(every):
        every.reset()
        made = ready(every, operation)
        rules = operation.body.data if operation.body else None
        assert rules
        assert made.body
        data = made.body["data"]
        needed = rules.required_attributes | (
            {"fileSize", "placementGroup", *DEMANDED} & rules.attributes.keys()
        )
        given = {
            name: value for name, value in data.get("attributes", {}).items() if name in needed
        }
        data["attributes"] = given
        if not given:
            del data["attributes"]
        shown = json.loads(send(every, "POST", made.path, made.body).body)["data"]
        unfilled += [
            (operation.path, name)
            for name, value in shown.get("attributes", {}).items()
            if value is None and name not in rules.attributes
            if not known & {name, f"{rules.type}.{name}"}
        ]
    assert unfilled == []


def test_the_tables_name_what_there_is(every: Simulator) -> None:
    types = every.engine.document.types
    named = [(type_, name) for type_, values in DEFAULTS.items() for name in values]
    named += [*MOMENTS, *(("webhooks", "enabled"), ("nominations", "createdDate"))]
    assert [pair for pair in named if pair[1] not in types[pair[0]].attributes] == []
    assert set(ALWAYS) <= {name for type_ in types.values() for name in type_.attributes}


NAMED = {
    "apps": "isOrEverWasMadeForKids contentRightsDeclaration",
    "devices": "deviceClass model addedDate",
    "certificates": "platform displayName serialNumber expirationDate certificateContent",
    "appScreenshots": "assetType assetDeliveryState",
    "appInfos": "appStoreAgeRating brazilAgeRating brazilAgeRatingV2 koreaAgeRating",
    "appEncryptionDeclarations": "appEncryptionDeclarationState createdDate",
    "ciBuildRuns": "number createdDate executionProgress",
    "gameCenterAchievements": "archived",
    "gameCenterLeaderboards": "archived",
}
"""What bodies of live answers hold; clients that others wrote raise where it is null."""


def test_what_other_clients_read_is_filled_in_the_seed(every: Simulator) -> None:
    every.reset()
    null = [
        (type_, name)
        for type_, names in NAMED.items()
        for name in names.split()
        if any(one.attributes.get(name) is None for one in every.store.all(type_))
    ]
    assert null == []
    assert [type_ for type_ in NAMED if not every.store.count(type_)] == []


@pytest.mark.parametrize("way", ["seed", "request"])
def test_however_a_device_comes_it_is_filled(sim: Simulator, http: httpx.Client, way: str) -> None:
    device = {"name": "Mac", "platform": "MAC_OS", "udid": "0000-1"}
    if way == "seed":
        add_resources(sim.engine, {"devices": [device]})
    else:
        http.post("/v1/devices", json=body("devices", device))
    shown = http.get("/v1/devices").json()["data"][-1]["attributes"]
    assert (shown["deviceClass"], shown["status"]) == ("MAC", "ENABLED")
    assert shown["model"]
    assert shown["addedDate"]


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height)


def test_a_picture_shows_once_it_is_processed(sim: Simulator, http: httpx.Client) -> None:
    content = png(1242, 2688)
    shot = reserve(sim, http, content)
    given = shot["attributes"]
    assert (given["assetToken"], given["assetType"], given["imageAsset"]) == (
        "",
        "SCREENSHOT",
        None,
    )
    put_parts(given["uploadOperations"], content)
    path = f"/v1/appScreenshots/{shot['id']}"
    http.patch(path, json=body("appScreenshots", {"uploaded": True}, shot["id"]))
    sim.clock.advance(300)
    shown = http.get(path).json()["data"]["attributes"]
    assert (shown["imageAsset"]["width"], shown["imageAsset"]["height"]) == (1242, 2688)
    assert shown["imageAsset"]["templateUrl"].endswith("/{w}x{h}bb.{f}")
    assert shown["assetToken"]


@pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not there")
def test_a_profile_is_what_openssl_reads(http: httpx.Client, tmp_path: Path) -> None:
    asked = {"csrContent": signing_request(), "certificateType": "IOS_DEVELOPMENT"}
    certificate = http.post("/v1/certificates", json=body("certificates", asked)).json()["data"]
    device = {"name": "Phone", "platform": "IOS", "udid": "00008030-001C2D3E"}
    phone = http.post("/v1/devices", json=body("devices", device)).json()["data"]
    bundle = http.get("/v1/bundleIds").json()["data"][0]
    links = {
        "bundleId": ref("bundleIds", bundle["id"]),
        "certificates": [ref("certificates", certificate["id"])],
        "devices": [ref("devices", phone["id"])],
    }
    wanted = body("profiles", {"name": "P", "profileType": "IOS_APP_DEVELOPMENT"}, **links)
    made: dict[str, Any] = http.post("/v1/profiles", json=wanted).json()["data"]["attributes"]
    path = tmp_path / "p.mobileprovision"
    path.write_bytes(base64.b64decode(made["profileContent"]))
    command = ["openssl", "cms", "-inform", "der", "-verify", "-noverify", "-in", str(path)]
    listed = plistlib.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert (listed["Name"], listed["UUID"]) == ("P", made["uuid"])
    assert listed["ProvisionedDevices"] == ["00008030-001C2D3E"]
    issued = base64.b64decode(certificate["attributes"]["certificateContent"])
    assert listed["DeveloperCertificates"] == [issued]
    assert listed["Entitlements"]["application-identifier"].endswith(
        bundle["attributes"]["identifier"]
    )
