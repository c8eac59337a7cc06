"""Profiles and certificates: what may be in them, their limits, and what makes them invalid."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from asc.testing import Simulator
from asc.testing.simulator.store.store import Record

from .ready import signing_request
from .test_behaviours import body, ref

YEAR = 366 * 24 * 3600


def codes(answer: httpx.Response) -> list[str]:
    """The codes of a refusal; empty for a success."""
    return [error["code"] for error in answer.json().get("errors", ())]


def certificate(sim: Simulator, kind: str) -> dict[str, str]:
    return ref("certificates", sim.store.add("certificates", {"certificateType": kind}).id)


def device(sim: Simulator, **attributes: Any) -> dict[str, str]:
    given = {"name": "D", "udid": "a" * 40, "platform": "IOS", "status": "ENABLED", **attributes}
    return ref("devices", sim.store.add("devices", given).id)


def post(http: httpx.Client, sim: Simulator, kind: str, **links: Any) -> httpx.Response:
    bundle = next(iter(sim.store.all("bundleIds")))
    given = {"bundleId": ref("bundleIds", bundle.id), **links}
    return http.post(
        "/v1/profiles", json=body("profiles", {"name": "P", "profileType": kind}, **given)
    )


def state(sim: Simulator, name: str) -> str:
    found = next(each for each in sim.store.all("profiles") if each["name"] == name)
    return str(found["profileState"])


@pytest.mark.parametrize(
    ("kind", "held", "codes_"),
    [
        ("IOS_APP_STORE", {}, []),
        ("IOS_APP_STORE", {"status": "ENABLED"}, ["ENTITY_ERROR.RELATIONSHIP.NOT_ALLOWED"]),
        ("IOS_APP_ADHOC", {}, ["ENTITY_ERROR.RELATIONSHIP.REQUIRED"]),
        ("IOS_APP_ADHOC", {"status": "ENABLED"}, []),
        ("IOS_APP_ADHOC", {"status": "DISABLED"}, ["ENTITY_ERROR"]),
        ("IOS_APP_ADHOC", {"status": "PROCESSING"}, ["ENTITY_ERROR"]),
        ("IOS_APP_ADHOC", {"deviceClass": "APPLE_TV"}, ["ENTITY_ERROR"]),
        ("TVOS_APP_ADHOC", {"deviceClass": "APPLE_TV"}, []),
        ("IOS_APP_INHOUSE", {}, []),
    ],
)
def test_devices_by_the_type_of_profile(
    sim: Simulator, http: httpx.Client, kind: str, held: dict[str, str], codes_: list[str]
) -> None:
    links: dict[str, Any] = {"certificates": [certificate(sim, "DISTRIBUTION")]}
    if held:
        links["devices"] = [device(sim, **held)]
    assert codes(post(http, sim, kind, **links)) == codes_


@pytest.mark.parametrize(
    ("kind", "held", "fits"),
    [
        ("IOS_APP_STORE", "DISTRIBUTION", True),
        ("IOS_APP_STORE", "IOS_DISTRIBUTION", True),
        ("IOS_APP_STORE", "DEVELOPMENT", False),
        ("IOS_APP_STORE", "MAC_APP_DISTRIBUTION", False),
        ("MAC_CATALYST_APP_STORE", "MAC_APP_DISTRIBUTION", True),
        ("MAC_CATALYST_APP_DIRECT", "DEVELOPER_ID_APPLICATION_G2", True),
        ("MAC_CATALYST_APP_DIRECT", "DISTRIBUTION", False),
    ],
)
def test_certificates_by_the_type_of_profile(
    sim: Simulator, http: httpx.Client, kind: str, held: str, fits: bool
) -> None:
    answer = post(http, sim, kind, certificates=[certificate(sim, held)])
    assert codes(answer) == ([] if fits else ["ENTITY_ERROR"])


def test_a_bundle_id_for_another_platform(sim: Simulator, http: httpx.Client) -> None:
    bundle = next(iter(sim.store.all("bundleIds")))
    sim.store.update(bundle.ref, {"platform": "IOS"})
    answer = post(http, sim, "MAC_APP_STORE", certificates=[certificate(sim, "DISTRIBUTION")])
    wanted = f"You are not allowed to create 'Mac' profile with App ID '{bundle.id}'."
    assert answer.json()["errors"][0]["detail"] == wanted


def test_certificates_of_a_type_are_limited(sim: Simulator, http: httpx.Client) -> None:
    def ask(kind: str) -> list[str]:
        asked = {"csrContent": signing_request(), "certificateType": kind}
        return codes(http.post("/v1/certificates", json=body("certificates", asked)))

    assert [ask("DISTRIBUTION") for _ in range(3)] == [[], [], ["ENTITY_ERROR"]]
    assert [ask("DEVELOPER_ID_APPLICATION") for _ in range(6)][4:] == [[], ["ENTITY_ERROR"]]
    sim.clock.advance(YEAR)
    assert ask("DISTRIBUTION") == [], "expired ones do not count"


def test_what_makes_profiles_invalid(sim: Simulator, http: httpx.Client) -> None:
    names = ("App 1 Store", "App 1 Development")

    def states() -> list[str]:
        return [state(sim, name) for name in names]

    held = certificate_of(sim, "DISTRIBUTION")
    assert http.delete(f"/v1/certificates/{held.id}").status_code == 204
    assert states() == ["INVALID", "ACTIVE"]
    phone = next(each for each in sim.store.all("devices") if each["status"] == "ENABLED")
    off = body("devices", {"status": "DISABLED"})
    off["data"]["id"] = phone.id
    assert http.patch(f"/v1/devices/{phone.id}", json=off).status_code == 200
    assert states() == ["INVALID", "INVALID"]


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_a_changed_capability_ends_profiles(
    sim: Simulator, http: httpx.Client, method: str
) -> None:
    (capability,) = sim.store.all("bundleIdCapabilities")
    bundle = sim.store.first(capability.ref, "bundleId")
    assert bundle
    asked = body(
        "bundleIdCapabilities",
        {"capabilityType": "PUSH_NOTIFICATIONS"},
        bundleId=ref("bundleIds", bundle.id),
    )
    if method == "POST":
        http.post("/v1/bundleIdCapabilities", json=asked)
    else:
        http.delete(f"/v1/bundleIdCapabilities/{capability.id}")
    assert state(sim, "App 1 Store") == "INVALID"


def test_a_profile_expires(sim: Simulator, http: httpx.Client) -> None:
    held = certificate(sim, "DISTRIBUTION")
    assert codes(post(http, sim, "IOS_APP_STORE", certificates=[held])) == []
    sim.clock.advance(YEAR)
    http.get("/v1/profiles")
    assert state(sim, "P") == "INVALID"


def certificate_of(sim: Simulator, kind: str) -> Record:
    return next(each for each in sim.store.all("certificates") if each["certificateType"] == kind)
