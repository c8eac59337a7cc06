"""Signing with odd files, folders, states and plans: nothing is lost, at Apple's or on the disk."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from pathlib import Path
from traceback import walk_tb
from typing import Any

import pytest

from asc.errors import CannotSign, InvalidArgument
from asc.flow.plan import Plan
from asc.testing import Fault, Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.signing import DeviceEntry, MatchStorage, read_devices
from asc.workflows.signing.keys import save_key
from asc.workflows.signing.locks import _lock_of
from asc.workflows.signing.match_encryption import encrypt

from . import signing_stage as stage
from .playing import Act, CrashAt, Killed, crashing, play
from .signing_stage import APP, P12, PASSWORD

ONE, TWO = "00008140-000A1B2C3D4E5F61", "00008140-000A1B2C3D4E5F62"


def write(folder: Path, text: str) -> Path:
    path = folder / "devices.csv"
    path.write_text(text, encoding="utf-8-sig")
    return path


def test_a_file_of_excel_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, f"sep=;\r\nUDID;Name;Platform\r\n{ONE.lower()};Ann 📱;iOS\r\n")
    assert read_devices(path) == [DeviceEntry(ONE, "Ann 📱", "IOS")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f'udid\tname\n{ONE}\t"Lab\n{TWO}\tTwo\n', "line 3: unexpected end of data; quotes go"),
        (f'udid\tname\n{ONE}\t"Lab\n{TWO}"\n', "takes one line"),
        (f"udid,name\n{ONE},{'x' * 140_000}\n", "line 2: field larger"),
    ],
)
def test_no_line_of_a_file_is_hidden(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(InvalidArgument, match=says):
        read_devices(write(tmp_path, text))


def test_a_device_that_is_listed_in_two_ways(sim: Simulator, tmp_path: Path) -> None:
    path = write(tmp_path, f"udid,name\n{ONE},One\n{ONE.replace('-', '').lower()},Two\n")
    with pytest.raises(InvalidArgument, match="twice, as 'One' and as 'Two': keep one"):
        play(sim, "sync", lambda client: client.signing.register_devices(path))
    assert not sim.requests


def test_a_key_is_not_lost_behind_a_link(sim: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.symlink_to(tmp_path / "nowhere" / "key.pem")
    with pytest.raises(InvalidArgument, match="a link to a file that is missing"):
        play(sim, "sync", lambda client: client.signing.ensure_certificate("DEVELOPMENT", key=path))
    assert all(each.method == "GET" for each in sim.requests)


def test_a_key_is_saved_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "key.pem"
    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", stop)
        with pytest.raises(KeyboardInterrupt):
            save_key(path, stage.fixed_key())
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr("os.link", refuse)
    save_key(path, stage.fixed_key())
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        save_key(path, stage.fixed_key())


def stop(_: int) -> None:
    raise KeyboardInterrupt


def refuse(*_: object) -> None:
    raise PermissionError(1, "no links here")


@pytest.mark.parametrize("name", ["to", "storage"])
def test_a_place_that_takes_no_file_is_found_first(
    sim: Simulator, tmp_path: Path, name: str
) -> None:
    (tmp_path / "file").write_text("")
    options: dict[str, Any] = {"to": tmp_path / "out", "storage": tmp_path / "match"}
    options[name] = tmp_path / "file" / "folder"
    with pytest.raises(InvalidArgument, match=f"{name} is .*file is not a folder"):
        play(
            sim,
            "sync",
            lambda client: client.signing.fetch(
                APP, "IOS_APP_STORE", password=PASSWORD, p12_password=P12, create=True, **options
            ),
        )
    assert not sim.requests


def test_two_spellings_of_a_folder_have_one_lock(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    lock, same = _lock_of("x", tmp_path), _lock_of("x", tmp_path / "link" / ".." / tmp_path.name)
    assert lock.acquire()
    assert not same.acquire()
    lock.release()


def test_foreign_things_in_a_folder_of_match(tmp_path: Path) -> None:
    storage = MatchStorage(tmp_path, PASSWORD)
    storage.save_pending_key("distribution", stage.fixed_key())
    place = tmp_path / "certs" / "distribution"
    (place / "folder.p12").mkdir(parents=True)
    (place / "._A.p12").write_bytes(b"what macOS leaves")
    (place / "gone.p12").symlink_to(tmp_path / "nowhere")
    (key,) = storage.keys()
    assert key.mark == stage.fixed_key().mark
    with pytest.raises(InvalidArgument, match="bundle_id"):
        storage.profile("IOS_APP_STORE", "../../x")


@pytest.mark.parametrize("size", [20, 27, 40, 44, 60])
def test_a_file_that_was_cut_off(tmp_path: Path, size: int) -> None:
    storage = MatchStorage(tmp_path, PASSWORD)
    path = tmp_path / "certs" / "distribution" / "A.p12"
    path.parent.mkdir(parents=True)
    whole = base64.b64decode(encrypt(stage.fixed_key().to_pem(), storage._password))
    path.write_bytes(base64.b64encode(whole[:size]))
    with pytest.raises(InvalidArgument, match="the password is another one, or it is damaged"):
        storage.keys()


def test_a_key_that_is_not_written_shows_in_no_traceback(tmp_path: Path) -> None:
    storage = MatchStorage(tmp_path / "match", PASSWORD)
    (tmp_path / "match").write_text("in the way")
    with pytest.raises(OSError, match="match") as caught:
        storage.save_pending_key("distribution", stage.fixed_key())
    shown = [repr(frame.f_locals) for frame, _ in walk_tb(caught.value.__traceback__)]
    assert "PRIVATE KEY" not in "".join(shown)


def profile(certificate: str, folder: Path) -> Act:
    return lambda client: client.signing.ensure_profile(
        "App 1 Store", "IOS_APP_STORE", APP, certificates=certificate, old_files=folder / "old"
    )


@pytest.mark.parametrize(
    ("certificate", "says"),
    [("NOSUCH", "no certificate NOSUCH"), ("KDEVELOPMENT", "does not go with IOS_APP_STORE")],
)
def test_a_profile_is_kept_where_the_new_one_would_be_refused(
    sim: Simulator, tmp_path: Path, certificate: str, says: str
) -> None:
    stage.known_certificates(sim)
    with pytest.raises(CannotSign, match=says):
        play(sim, "sync", profile(certificate, tmp_path))
    assert stage.profile_of(sim, "App 1 Store")
    assert all(each.method == "GET" for each in sim.requests)


def test_a_refusal_after_the_old_profile_went_says_where_its_file_is(
    sim: Simulator, tmp_path: Path
) -> None:
    stage.known_certificates(sim)
    sim.faults(Fault(status=409, code="ENTITY_ERROR", method="POST", path="/v1/profiles"))
    with pytest.raises(CannotSign, match=r"the old one is deleted, its file is .*App-1-Store-"):
        play(sim, "sync", profile("KDISTRIBUTION", tmp_path))
    assert play(sim, "sync", profile("KDISTRIBUTION", tmp_path)).changed


def new_device(sim: Simulator, _: Record) -> None:
    sim.store.add("devices", {"udid": "e" * 40, "name": "New", "deviceClass": "IPAD"})


def invalid(sim: Simulator, profile: Record) -> None:
    sim.store.update(profile.ref, {"profileState": "INVALID"})


@pytest.mark.parametrize(("ended", "kills"), [(new_device, range(1, 5)), (invalid, (6,))])
def test_a_renewal_that_was_killed_keeps_all_certificates(
    sim: Simulator, tmp_path: Path, ended: Any, kills: Iterable[int]
) -> None:
    """Those of others are in the old profile alone: a killed run has deleted it already."""

    def act(client: Any) -> Any:
        return stage.fetch_stored(client, tmp_path)

    for at in kills:
        sim.reset()
        stage.with_storage(tmp_path)(sim)
        first = play(sim, "sync", act)
        (made,) = [each for each in sim.store.all("profiles") if each["name"] == first.profile]
        other = stage.certificate_of(sim)
        sim.store.link(made.ref, "certificates", [other.ref])
        ended(sim, made)
        with pytest.raises(Killed):
            play(sim, "sync", act, transport=crashing("sync", CrashAt(at, after_effect=True)))
        play(sim, "sync", act)
        (now,) = [each for each in sim.store.all("profiles") if each["name"] == first.profile]
        held = {each.id for each in sim.store.related(now.ref, "certificates")}
        assert now.id != made.id
        assert held == {other.id, *first.certificates}, f"killed at {at}"
        assert not list((tmp_path / "signing" / "replaced").glob(".*"))


def test_an_edited_plan_revokes_nothing_else(sim: Simulator) -> None:
    stage.known_certificates(sim)
    made = play(sim, "sync", lambda client: client.signing.plan_revocation("KDISTRIBUTION"))
    for edit in ({"irreversible": False}, {"what": "certificate KDEVELOPMENT"}):
        values = made.to_dict()
        values["steps"][0] |= edit
        plan = Plan.from_dict(values)
        with pytest.raises(InvalidArgument, match="not one irreversible step"):
            play(sim, "sync", lambda client: client.apply(plan, allow_irreversible=True))  # noqa: B023
    assert sim.store.get("certificates", "KDISTRIBUTION")
