"""Signing: bundle ids, certificates, devices, profiles and their files, in both clients."""

from __future__ import annotations

import base64
import json
import logging
import plistlib
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization

from asc.errors import (
    CannotSign,
    ExistingDiffers,
    InvalidArgument,
    NotFoundByName,
    PlanOutdated,
    WaitTimeout,
)
from asc.flow.polling import Polling
from asc.http.transport import HttpxTransport
from asc.http.wire import Outcome, Outgoing
from asc.testing import Fault, Simulator
from asc.workflows.signing import DeviceEntry
from asc.workflows.signing.keys import PrivateKey, make_key, read_key, save_key
from asc.workflows.signing.locks import hold_lock

from . import signing_stage as stage
from .playing import Act, CrashAt, Killed, Mode, crashing, play
from .signing_stage import APP, FRESH, P12

STORE, DEVELOPMENT = "IOS_APP_STORE", "IOS_APP_DEVELOPMENT"
OPENSSL = pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not there")


def writes(sim: Simulator) -> list[str]:
    return [f"{each.method} {each.path}" for each in sim.requests if each.method != "GET"]


def refused(sim: Simulator, act: Act, error: type[Exception], says: str) -> None:
    """A workflow that ends with an error, before any write."""
    before = writes(sim)
    with pytest.raises(error, match=says):
        play(sim, "sync", act)
    assert writes(sim) == before


def outcomes(result: Any) -> list[str]:
    return [step.outcome for step in result.steps]


def ensure(key: Path, **options: Any) -> Act:
    return lambda client: client.signing.ensure_certificate("DISTRIBUTION", key=key, **options)


# Bundle ids


def test_an_identifier_is_compared_as_a_whole(sim: Simulator, mode: Mode) -> None:
    """Quirk 22: the filter finds com.example.app10, too."""
    sim.store.add("bundleIds", {"identifier": f"{APP}0", "name": "Ten", "platform": "IOS"})
    longer = f"{APP}0.widget"
    sim.store.add("bundleIds", {"identifier": longer, "name": "Widget", "platform": "IOS"})
    made = play(sim, mode, lambda c: c.signing.ensure_bundle_id(f"{APP}0"))
    assert outcomes(made) == ["unchanged"]
    assert len(sim.requests) == 1
    new = play(sim, mode, lambda c: c.signing.ensure_bundle_id("com.example"))
    assert outcomes(new) == ["created"]
    (bundle,) = [each for each in sim.store.all("bundleIds") if each.id == new.id]
    assert (bundle["identifier"], bundle["name"]) == ("com.example", "com example")


def test_capabilities_that_are_not_named_are_left(sim: Simulator) -> None:
    def act(client: Any) -> Any:
        cloud: dict[str, Any] = {"ICLOUD": {"ICLOUD_VERSION": "XCODE_5"}}
        client.signing.ensure_bundle_id(APP, capabilities=cloud)
        cloud = {"ICLOUD": {"ICLOUD_VERSION": "XCODE_6"}, "PUSH_NOTIFICATIONS": None}
        return client.signing.ensure_bundle_id(APP, capabilities=cloud)

    changed = play(sim, "sync", act)
    assert outcomes(changed) == ["unchanged", "updated", "added"]
    bundle = next(sim.store.all("bundleIds"))
    there = {
        each["capabilityType"]: each
        for each in sim.store.related(bundle.ref, "bundleIdCapabilities")
    }
    assert there.keys() == {"IN_APP_PURCHASE", "ICLOUD", "PUSH_NOTIFICATIONS"}
    assert there["ICLOUD"]["settings"][0]["options"][0]["key"] == "XCODE_6"
    assert stage.profile_of(sim, "App 1 Store")["profileState"] == "INVALID"


def test_a_bundle_id_of_another_team(sim: Simulator) -> None:
    text = "An App ID with Identifier 'com.example.taken' is not available."
    code, path = "ENTITY_ERROR.ATTRIBUTE.INVALID", "/v1/bundleIds"
    sim.faults(Fault(status=409, code=code, detail=text, path=path, method="POST"))
    with pytest.raises(CannotSign, match=r"not available.*take another identifier"):
        play(sim, "sync", lambda c: c.signing.ensure_bundle_id("com.example.taken"))


def test_identifiers_and_capabilities_that_cannot_be_meant(sim: Simulator) -> None:
    def given(*args: Any, **options: Any) -> Act:
        return lambda client: client.signing.ensure_bundle_id(*args, **options)

    both: dict[str, Any] = {"capabilities": ["ICLOUD"], "remove_capabilities": ["ICLOUD"]}
    for act, says in [
        (given("com example"), "letters, digits, hyphens and dots"),
        (given(APP, capabilities=["PUSH_NOTIFICATION"]), "did you mean 'PUSH_NOTIFICATIONS'"),
        (given(APP, **both), "is wanted, and to be removed"),
    ]:
        refused(sim, act, InvalidArgument, says)
    assert not sim.requests


# Certificates


class Recording(HttpxTransport):
    """Keeps the bytes that are sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = b""

    def send(self, outgoing: Outgoing, /) -> Outcome:
        self.sent += f"{outgoing.url} {outgoing.headers}".encode()
        self.sent += outgoing.content if isinstance(outgoing.content, bytes) else b""
        return super().send(outgoing)


def secrets_of(key: PrivateKey) -> list[bytes]:
    """Parts of a private key that must be nowhere, as PEM and as numbers."""
    numbers = serialization.load_pem_private_key(key.to_pem(), None).private_numbers()  # type: ignore[union-attr]
    lines = key.to_pem().splitlines()[3:-3]
    return [*lines, str(numbers.d).encode()[:40], f"{numbers.p:x}".encode()[:40]]  # type: ignore[union-attr]


def test_a_key_is_made_for_its_owner_alone_and_never_sent(sim: Simulator, tmp_path: Path) -> None:
    path, transport = tmp_path / "keys" / "distribution.pem", Recording()
    made = play(sim, "sync", ensure(path), transport=transport)
    assert outcomes(made) == ["created"]
    assert path.stat().st_mode & 0o777 == 0o600
    key = read_key(path.read_bytes(), "key")
    assert b"BEGIN CERTIFICATE REQUEST" in transport.sent
    assert [part for part in secrets_of(key) if part in transport.sent] == []
    assert made.expires > datetime.now(UTC) + timedelta(days=300)


def test_nothing_shows_a_key_or_a_password(
    sim: Simulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    events: list[object] = []
    stage.with_storage(tmp_path)(sim)

    def act(client: Any) -> Any:
        return client.signing.fetch(
            FRESH,
            STORE,
            to=tmp_path / "signing",
            storage=tmp_path / "match",
            password=stage.PASSWORD,
            p12_password=P12,
            create=True,
            on_event=events.append,
        )

    result = play(sim, "sync", act)
    seen = f"{result} {result!r} {json.dumps(result.to_dict())} {events} {caplog.text}".encode()
    secrets = [*secrets_of(stage.fixed_key()), stage.PASSWORD.encode(), P12.encode()]
    assert [part for part in secrets if part in seen] == []
    assert repr(stage.fixed_key()) == "<private key>"
    with pytest.raises(InvalidArgument) as error:
        play(sim, "sync", lambda c: c.signing.fetch(APP, STORE, p12_password=b"x1y2z3"))
    assert "x1y2z3" not in str(error.value)


def test_a_valid_certificate_whose_key_is_at_hand_is_used(sim: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    made, again = play(sim, "sync", ensure(path)), play(sim, "async", ensure(path))
    assert (again.id, outcomes(again)) == (made.id, ["unchanged"])
    assert len(sim.requests) == 3
    sim.clock.advance(400 * 24 * 3600)
    assert play(sim, "sync", ensure(path)).id != made.id, "it has expired"


def test_an_expiry_that_apple_leaves_out_is_read_from_the_certificate(
    sim: Simulator, tmp_path: Path
) -> None:
    """Quirk 69."""
    path = tmp_path / "key.pem"
    made = play(sim, "sync", ensure(path))
    sim.store.update(sim.store.get("certificates", made.id).ref, {"expirationDate": None})  # type: ignore[union-attr]
    assert play(sim, "sync", ensure(path)).expires is not None
    sim.clock.advance(400 * 24 * 3600)
    assert play(sim, "sync", ensure(path)).id != made.id


@pytest.mark.parametrize("after_effect", [False, True])
@pytest.mark.parametrize("at", [1, 2])
def test_a_run_that_was_killed_with_a_new_key(
    sim: Simulator, mode: Mode, tmp_path: Path, at: int, after_effect: bool
) -> None:
    before = sim.store.count("certificates")
    path = tmp_path / "key.pem"
    transport = crashing(mode, CrashAt(at, after_effect))
    with pytest.raises(Killed):
        play(sim, mode, ensure(path), transport=transport)
    play(sim, mode, ensure(path))
    assert sim.store.count("certificates") == before + 1


def test_a_second_run_waits_before_it_looks(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    """Two that look at once would both find no certificate, and make two."""
    path = tmp_path / "key.pem"
    lock = hold(f"certificate for {path}", path)
    with pytest.raises(WaitTimeout, match="being changed by another run"):
        play(sim, mode, ensure(path))
    assert not sim.requests
    lock.release()
    assert play(sim, mode, ensure(path)).changed


def hold(what: str, place: Path) -> Any:
    """The lock of another run."""
    with Simulator() as other:
        return play(other, "sync", lambda client: client.run(hold_lock(what, place, Polling())))


def test_the_limit_of_a_type_is_explained_and_nothing_is_revoked(
    sim: Simulator, tmp_path: Path
) -> None:
    for number in range(2):
        play(sim, "sync", ensure(tmp_path / f"{number}.pem"))
    there = [each for each in sim.store.all("certificates") if "DIST" in each["certificateType"]]
    with pytest.raises(CannotSign) as error:
        play(sim, "sync", ensure(tmp_path / "one-more.pem"))
    told = str(error.value)
    assert all(f"{each.id} " in told for each in there)
    assert "already have a current Distribution certificate" in told
    assert "client.signing.revoke_certificate(id)" in told
    assert not [each for each in writes(sim) if each.startswith("DELETE")]


def test_a_request_that_was_made_elsewhere(sim: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "elsewhere.certSigningRequest"
    path.write_text(stage.fixed_key().to_request("Elsewhere"))

    def act(client: Any) -> Any:
        return client.signing.ensure_certificate("DEVELOPMENT", csr=path)

    assert [outcomes(play(sim, "sync", act)) for _ in range(2)] == [["created"], ["unchanged"]]
    path.write_text("no request")
    refused(sim, act, InvalidArgument, "is not a certificate signing request")


def test_keys_that_cannot_be_used(sim: Simulator, tmp_path: Path) -> None:
    encrypted = make_key()._key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"secret"),
    )
    path = tmp_path / "key.pem"
    for content, says in [(encrypted, "is encrypted"), (b"nothing", "holds no private key")]:
        path.write_bytes(content)
        refused(sim, ensure(path), InvalidArgument, says)
    refused(sim, ensure(path, csr=path), InvalidArgument, "key and csr is given: name one of")
    with pytest.raises(FileExistsError):
        save_key(path, stage.fixed_key())


# Devices


def register(devices: Any, **options: Any) -> Act:
    return lambda client: client.signing.register_devices(devices, **options)


def test_devices_from_files_in_every_form(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    udids = [f"00008140-000A1B2C3D4E5F{number}" for number in (70, 71, 72)]
    csv, text, listed = (tmp_path / name for name in ("d.csv", "d.txt", "d.deviceids"))
    csv.write_text(f"name,udid\n# a remark\nCsv,{udids[0].replace('-', '').lower()}\n")
    mac = "A5B5CD50-14AB-5AF7-8B78-AB4751AB10A8"
    header = "Device ID\tDevice Name\tDevice Platform\n"
    text.write_text(f"{header}{udids[1]}\tText\tios\n{mac}\tMac\tmac\n")
    entry = {"deviceIdentifier": udids[2], "deviceName": "Listed"}
    listed.write_bytes(plistlib.dumps({"Device UDIDs": [entry]}))
    for path in (csv, text, listed):
        assert set(outcomes(play(sim, mode, register(path)))) == {"added"}
        assert not play(sim, mode, register(str(path))).changed
    found = {each["udid"]: (each["name"], each["platform"]) for each in sim.store.all("devices")}
    wanted = {udids[0]: "Csv", udids[1]: "Text", udids[2]: "Listed"}
    assert {udid: found[udid] for udid in wanted} == {
        udid: (name, "IOS") for udid, name in wanted.items()
    }
    assert found[mac] == ("Mac", "MAC_OS")


def test_a_bad_device_is_named_with_its_line(sim: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "devices.csv"
    path.write_text("udid,name\n00008140-000A1B2C3D4E5F61,Good\n1234,Bad\n")
    act: Act = lambda client: client.signing.register_devices(path)  # noqa: E731
    refused(sim, act, InvalidArgument, "devices.csv, line 3: '1234' is not a UDID")
    assert not sim.requests


def test_devices_that_are_there_are_left(sim: Simulator) -> None:
    """Quirk 70: another spelling, disabled ones, ones that Apple processes."""
    sim.store.add("devices", {"udid": "a" * 40, "name": "Slow", "status": "PROCESSING"})
    given = [
        DeviceEntry("000081400 00A1B2C3D4E5F60".replace(" ", ""), "Ann's iPhone"),
        DeviceEntry("00008030-00112233445566AA", "Old iPhone"),
        DeviceEntry("00008132-000F1E2D3C4B5A69", "Another name"),
        DeviceEntry("A" * 40, "Slow"),
    ]
    result = play(sim, "sync", lambda client: client.signing.register_devices(given))
    assert outcomes(result) == ["unchanged", "kept", "kept", "unchanged"]
    told = str(result)
    assert all(word in told for word in ("enable=True", "rename=True", "still processes"))
    assert writes(sim) == []

    def act(client: Any) -> Any:
        return client.signing.register_devices(given, enable=True, rename=True)

    assert outcomes(play(sim, "sync", act)) == ["unchanged", "updated", "updated", "unchanged"]
    assert not play(sim, "sync", act).changed


def test_the_limit_of_devices_is_a_step_for_each(sim: Simulator) -> None:
    why = "Your development team has reached the maximum number of registered iPhone devices."
    fault = Fault(status=403, code="FORBIDDEN_ERROR", detail=why, path="/v1/devices", method="POST")
    sim.faults(fault)
    entry = DeviceEntry("b" * 40, "One too many")
    result = play(sim, "sync", lambda client: client.signing.register_devices([entry]))
    assert [(step.outcome, step.why) for step in result.steps] == [("refused", why)]


# Profiles


def wanting(options: Any) -> Act:
    return lambda client: profile(client, **options)


def profile(client: Any, **options: Any) -> Any:
    given = {"certificates": "KDEVELOPMENT", "devices": "all", **options}
    given.setdefault("old_files", mkdtemp())
    return client.signing.ensure_profile("Dev", DEVELOPMENT, APP, **given)


def test_a_profile_is_made_anew_when_devices_or_certificates_change(
    sim: Simulator, mode: Mode, tmp_path: Path
) -> None:
    stage.known_certificates(sim)
    folder = tmp_path / "old"

    def act(client: Any) -> Any:
        return profile(client, old_files=folder)

    first = play(sim, mode, act)
    assert (outcomes(first), len(sim.requests)) == (["created"], 4)
    sim.store.add(
        "devices",
        {"udid": "c" * 40, "name": "New", "deviceClass": "IPHONE", "platform": "IOS"},
    )
    second = play(sim, mode, act)
    assert outcomes(second) == ["deleted", "updated"]
    assert second.steps[1].why == "1 more device"
    (old,) = folder.iterdir()
    assert first.uuid in old.name
    assert not play(sim, mode, act).changed
    known = stage.certificate_of(sim, "DEVELOPMENT")

    def other(client: Any) -> Any:
        return profile(client, certificates=[known.id, "KDEVELOPMENT"], old_files=folder)

    assert play(sim, mode, other).steps[1].why == "1 more certificate"
    assert len([each for each in sim.store.all("profiles") if each["name"] == "Dev"]) == 1


def test_an_expired_profile_is_made_anew(sim: Simulator, tmp_path: Path) -> None:
    stage.known_certificates(sim)

    def act(client: Any) -> Any:
        return profile(client, old_files=tmp_path)

    play(sim, "sync", act)
    sim.clock.advance(366 * 24 * 3600)
    held = sim.store.get("certificates", "KDEVELOPMENT")
    assert held
    sim.store.update(held.ref, {"expirationDate": sim.clock.utc(1e7)})
    assert play(sim, "sync", act).steps[1].why == "it has expired"


def test_profiles_that_are_not_ours_to_delete(sim: Simulator, tmp_path: Path) -> None:
    stage.known_certificates(sim)
    name, kind = "App 1 Development", STORE

    def act(client: Any) -> Any:
        given = {"certificates": "KDISTRIBUTION", "old_files": tmp_path}
        return client.signing.ensure_profile(name, kind, APP, **given)

    refused(sim, act, ExistingDiffers, f"is for {APP} {DEVELOPMENT}, not for {APP} {STORE}")
    copy = stage.profile_of(sim, "App 1 Store")
    bundle = sim.store.first(copy.ref, "bundleId")
    assert bundle
    links: dict[str, Any] = {"bundleId": bundle.ref}
    sim.store.add("profiles", {"name": "App 1 Store", "profileType": STORE}, links)
    name = "App 1 Store"
    refused(sim, act, ExistingDiffers, "2 profiles are called 'App 1 Store'")


def test_devices_that_a_profile_cannot_have(sim: Simulator) -> None:
    stage.known_certificates(sim)
    for options, error, says in [
        ({"devices": ["d" * 40]}, NotFoundByName, "no device of the team is dddd"),
        ({"devices": ["00008030-00112233445566AA"]}, CannotSign, "'Old iPhone' is DISABLED"),
        ({"devices": None}, InvalidArgument, "give 'all', or UDIDs"),
    ]:
        refused(sim, wanting(options), error, says)

    def store(client: Any) -> Any:
        return client.signing.ensure_profile("S", STORE, APP, certificates="K", devices="all")

    refused(sim, store, InvalidArgument, "is for all devices; leave them out")


def test_what_apple_refuses_in_a_profile(sim: Simulator) -> None:
    stage.known_certificates(sim)

    def act(client: Any) -> Any:
        return profile(client, certificates="KDISTRIBUTION")

    with pytest.raises(CannotSign, match="no current certificates on this team matching"):
        play(sim, "sync", act)

    def nowhere(client: Any) -> Any:
        return client.signing.ensure_profile("N", STORE, FRESH, certificates="KDISTRIBUTION")

    refused(sim, nowhere, NotFoundByName, "ensure_bundle_id")


def test_a_profile_waits_for_another_run(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    stage.known_certificates(sim)
    lock = hold("profile 'Dev'", tmp_path)

    def act(client: Any) -> Any:
        return profile(client, old_files=tmp_path, polling=Polling(timeout=20))

    with pytest.raises(WaitTimeout, match="being changed by another run after 20 seconds"):
        play(sim, mode, act)
    lock.release()
    assert play(sim, mode, act).changed


# Files


@OPENSSL
def test_the_files_are_what_openssl_reads(
    sim: Simulator, mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("P12", P12)
    stage.with_key(tmp_path)(sim)
    result = play(sim, mode, lambda client: stage.fetch(client, tmp_path))
    assert len(sim.requests) == 6
    paths = {Path(file).suffix: Path(file) for file in result.files}
    assert paths.keys() == {".mobileprovision", ".cer", ".p12"}
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in paths.values())
    command = ["openssl", "cms", "-verify", "-noverify", "-inform", "der", "-in"]
    listed = plistlib.loads(_run(*command, str(paths[".mobileprovision"])))
    assert (listed["UUID"], listed["Name"]) == (result.uuid, f"match AppStore {FRESH}")
    assert listed["DeveloperCertificates"] == [paths[".cer"].read_bytes()]
    command = ["openssl", "pkcs12", "-in", str(paths[".p12"]), "-passin", "env:P12"]
    assert read_key(_run(*command, "-nocerts", "-nodes"), "p12").mark == stage.fixed_key().mark
    inside = _run("openssl", "x509", "-outform", "der", given=_run(*command, "-nokeys"))
    assert inside == paths[".cer"].read_bytes()
    before = {path: path.read_bytes() for path in paths.values()}
    again = play(sim, mode, lambda client: stage.fetch(client, tmp_path))
    assert (again.changed, len(sim.requests)) == (False, 7)
    assert {path: path.read_bytes() for path in before} == before


def _run(*command: str, given: bytes = b"") -> bytes:
    return subprocess.run(command, input=given, capture_output=True, check=True).stdout


def test_without_create_nothing_is_made(sim: Simulator, tmp_path: Path) -> None:
    def act(client: Any, bundle_id: str = APP, **options: Any) -> Any:
        return client.signing.fetch(bundle_id, STORE, to=tmp_path / "out", **options)

    plain = play(sim, "sync", act)
    assert [Path(file).suffix for file in plain.files] == [".mobileprovision", ".cer"]
    save_key(tmp_path / "k.pem", stage.fixed_key())
    with_key: dict[str, Any] = {"key": tmp_path / "k.pem", "p12_password": P12}
    says = "'App 1 Store' .valid, but its keys are not at hand.*create=True"
    refused(sim, lambda c: act(c, **with_key), NotFoundByName, says)
    refused(sim, lambda c: act(c, FRESH), NotFoundByName, "there is none of this kind")
    refused(sim, lambda c: act(c, create=True), InvalidArgument, "give key= or storage=")
    unset: dict[str, Any] = {"key": tmp_path / "k.pem", "p12_password": "env:NOT_SET_P12"}
    refused(sim, lambda c: act(c, **unset), InvalidArgument, "no variable 'NOT_SET_P12'")


def test_a_profile_that_others_sign_with_is_left(sim: Simulator, tmp_path: Path) -> None:
    """It has match's name and is valid, but none of its keys is here."""
    stage.with_key(tmp_path)(sim)
    theirs = stage.profile_of(sim, "App 1 Store")
    sim.store.update(theirs.ref, {"name": f"match AppStore {APP}"})

    def act(client: Any) -> Any:
        return client.signing.fetch(
            APP,
            STORE,
            to=tmp_path / "signing",
            key=tmp_path / stage.FILE_NAME,
            p12_password=P12,
            create=True,
        )

    mine = play(sim, "sync", act)
    assert mine.profile == f"match AppStore {APP} {mine.certificates[0]}"
    assert sim.store.get("profiles", theirs.id)
    assert not play(sim, "sync", act).changed


def test_new_devices_renew_the_profile_with_all_its_certificates(
    sim: Simulator, tmp_path: Path
) -> None:
    stage.with_storage(tmp_path)(sim)
    first = play(sim, "sync", lambda client: stage.fetch_stored(client, tmp_path))
    other = stage.certificate_of(sim)
    (made,) = [each for each in sim.store.all("profiles") if each["name"] == first.profile]
    sim.store.link(made.ref, "certificates", [other.ref])
    sim.store.add("devices", {"udid": "e" * 40, "name": "New", "deviceClass": "IPAD"})
    second = play(sim, "sync", lambda client: stage.fetch_stored(client, tmp_path))
    assert second.changed
    (now,) = [each for each in sim.store.all("profiles") if each["name"] == first.profile]
    held = {each.id for each in sim.store.related(now.ref, "certificates")}
    assert held == {other.id, *first.certificates}
    assert now.id != made.id
    (old,) = (tmp_path / "signing" / "replaced").iterdir()
    assert base64.b64decode(str(made["profileContent"])) == old.read_bytes()


# What expires, and revoking


def test_what_expires_within_some_days(sim: Simulator, mode: Mode) -> None:
    def act(client: Any) -> Any:
        return client.signing.status()

    assert [*play(sim, mode, act)] == []
    assert len(sim.requests) == 2
    sim.clock.advance(340 * 24 * 3600)
    rows = [*play(sim, mode, act)]
    assert {(row.what, row.state) for row in rows} == {
        ("certificate", "valid"),
        ("profile", "valid"),
    }
    assert all(row.days < 30 for row in rows)
    assert [*play(sim, mode, lambda client: client.signing.status(days=5))] == []
    every = play(sim, mode, lambda client: client.signing.status(days=5, everything=True))
    assert len([*every]) == 4


def test_a_revocation_is_planned_with_the_profiles_that_end(sim: Simulator, mode: Mode) -> None:
    stage.held_certificate(sim)

    def planned(client: Any) -> Any:
        return client.signing.plan_revocation("KDEVELOPMENT")

    plan = play(sim, mode, planned)
    names = ["App 1 Development", "App 1 Store"]
    assert plan.steps[0].found["profiles that become invalid"] == names
    refused(sim, lambda c: c.apply(plan), InvalidArgument, "allow_irreversible=True")
    sim.store.update(stage.profile_of(sim, names[1]).ref, {"name": "Renamed"})
    allowed: Act = lambda client: client.apply(plan, allow_irreversible=True)  # noqa: E731
    refused(sim, allowed, PlanOutdated, "changed since the plan was made")
    sim.store.update(stage.profile_of(sim, "Renamed").ref, {"name": names[1]})
    assert play(sim, mode, allowed).changed
    assert stage.profile_of(sim, names[0])["profileState"] == "INVALID"
    assert not play(sim, mode, allowed).changed


def test_revoking_names_every_profile(sim: Simulator, mode: Mode) -> None:
    stage.held_certificate(sim)
    result = play(sim, mode, lambda c: c.signing.revoke_certificate("KDEVELOPMENT"))
    assert result.profiles == ("App 1 Development", "App 1 Store")
    assert (outcomes(result), len(sim.requests)) == (["deleted", "updated", "updated"], 3)
    refused(
        sim, lambda c: c.signing.revoke_certificate("Apple Dist"), InvalidArgument, "takes an id"
    )


def test_a_profile_of_another_name_keeps_its_devices(sim: Simulator, tmp_path: Path) -> None:
    """It is not renewed for other devices: a new one of match's name stands beside it."""
    stage.with_storage(tmp_path)(sim)
    first = play(sim, "sync", lambda client: stage.fetch_stored(client, tmp_path))
    (made,) = [each for each in sim.store.all("profiles") if each["name"] == first.profile]
    sim.store.update(made.ref, {"name": "Team ad hoc"})
    assert not play(sim, "sync", lambda client: stage.fetch_stored(client, tmp_path)).changed
    sim.store.add("devices", {"udid": "e" * 40, "name": "New", "deviceClass": "IPAD"})
    second = play(sim, "sync", lambda client: stage.fetch_stored(client, tmp_path))
    assert second.profile == f"match AdHoc {APP}"
    assert sim.store.get("profiles", made.id)
    assert second.certificates == first.certificates


def test_more_devices_than_an_answer_includes(sim: Simulator, tmp_path: Path) -> None:
    """Fifty come with a profile; the others are read, for the one profile that is looked at."""
    for number in range(60):
        attributes = {"udid": f"{number:040x}", "name": f"D{number}", "deviceClass": "IPHONE"}
        sim.store.add("devices", {**attributes, "platform": "IOS"})
    stage.with_storage(tmp_path)(sim)
    assert play(sim, "sync", lambda client: stage.fetch_stored(client, tmp_path)).changed
    before = len(sim.requests)
    again = play(sim, "sync", lambda client: stage.fetch_stored(client, tmp_path))
    assert (again.changed, len(sim.requests) - before) == (False, 3)
