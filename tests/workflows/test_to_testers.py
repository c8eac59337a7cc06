"""From a file to testers in one workflow, notes from fastlane's folders, and who tests an app."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc.errors import CannotDistribute, InvalidArgument, NotAnArchive, NotFoundByName
from asc.testing import Simulator
from asc.workflows.testflight import Tester, read_notes, read_testers

from .archives import make_ipa
from .playing import CrashAt, Killed, Mode, crashing, play
from .scenarios import APP


def go(sim: Simulator, mode: Mode, ipa: Path, **arguments: Any) -> Any:
    given = {"groups": "Friends", "uses_non_exempt_encryption": False, **arguments}
    return play(sim, mode, lambda client: client.testflight.upload_and_distribute(ipa, **given))


def written(sim: Simulator) -> list[str]:
    return [request.path for request in sim.requests if request.method != "GET"]


def test_from_file_to_testers(sim: Simulator, mode: Mode, ipa: Path) -> None:
    done = go(sim, mode, ipa, notes={"en-US": "Faster."})
    assert done.uploaded.parts == 3
    assert [step.what for step in done.steps][:1] == ["upload"]
    assert done.changed
    build = next(one for one in sim.store.all("builds") if one.id == done.uploaded.build.id)
    assert [group["name"] for group in sim.store.related(build.ref, "betaGroups")] == ["Friends"]
    count = len(written(sim))
    again = go(sim, mode, ipa, notes={"en-US": "Faster."})
    assert not again.changed
    assert len(written(sim)) == count


def test_what_is_found_before_the_first_byte(sim: Simulator, mode: Mode, ipa: Path) -> None:
    with pytest.raises(NotFoundByName, match=r"'Freinds'.*did you mean 'Friends'"):
        go(sim, mode, ipa, groups="Freinds")
    with pytest.raises(CannotDistribute, match="lacks the answer to the export question"):
        go(sim, mode, ipa, uses_non_exempt_encryption=None)
    with pytest.raises(ValueError, match="English"):
        go(sim, mode, ipa, notes={"English": "Faster."})
    with pytest.raises(InvalidArgument, match="not for 'App 2'"):
        go(sim, mode, ipa, app="com.example.app2")
    with pytest.raises(NotAnArchive, match="has no CFBundleVersion"):
        go(sim, mode, make_ipa(ipa.parent / "Bad.ipa", CFBundleVersion=None))
    assert written(sim) == []


@pytest.mark.parametrize("answer", [True, False])
def test_the_export_question_in_info_plist(
    sim: Simulator, mode: Mode, tmp_path: Path, answer: bool
) -> None:
    ipa = make_ipa(tmp_path / "App.ipa", ITSAppUsesNonExemptEncryption=answer)
    with pytest.raises(CannotDistribute, match=f"ITSAppUsesNonExemptEncryption = {answer}"):
        go(sim, mode, ipa, uses_non_exempt_encryption=not answer)
    done = go(sim, mode, ipa, uses_non_exempt_encryption=None, review=False)
    build = next(one for one in sim.store.all("builds") if one.id == done.uploaded.build.id)
    assert build["usesNonExemptEncryption"] is answer


@pytest.mark.parametrize("at", [6, 9, 12, 15])
def test_killed_and_run_again(sim: Simulator, mode: Mode, ipa: Path, at: int) -> None:
    with pytest.raises(Killed):
        play(
            sim,
            mode,
            lambda c: c.testflight.upload_and_distribute(
                ipa, groups="Friends", uses_non_exempt_encryption=False
            ),
            transport=crashing(mode, CrashAt(at, True)),
        )
    done = go(sim, mode, ipa)
    assert [upload["state"]["state"] for upload in sim.store.all("buildUploads")] == ["COMPLETE"]
    build = next(one for one in sim.store.all("builds") if one.id == done.uploaded.build.id)
    assert [group["name"] for group in sim.store.related(build.ref, "betaGroups")] == ["Friends"]


def test_a_dry_run(sim: Simulator, mode: Mode, ipa: Path) -> None:
    def act(client: Any) -> Any:
        return client.testflight.upload_and_distribute(
            ipa, groups="Friends", uses_non_exempt_encryption=False
        )

    assert play(sim, mode, act, dry_run=True).changed
    assert written(sim) == []


def test_everyone_who_tests_an_app(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    ada = Tester("ada@example.com", "Ada", "Lovelace")
    play(sim, mode, lambda c: c.testflight.add_testers(APP, ada, groups=["Friends", "Press"]))
    table = play(sim, mode, lambda client: client.testflight.testers(APP))
    rows = {row.email: row for row in table}
    ada_now = rows["ada@example.com"]
    assert (ada_now.groups, ada_now.first_name) == ("Friends; Press", "Ada")
    assert {row.state for row in rows.values()} <= {
        "NOT_INVITED",
        "INVITED",
        "ACCEPTED",
        "INSTALLED",
    }
    table.save(tmp_path / "testers.csv")
    read = {tester.email: tester for tester in read_testers(tmp_path / "testers.csv")}
    assert read["ada@example.com"] == Tester(
        "ada@example.com", "Ada", "Lovelace", ("Friends", "Press")
    )
    assert read.keys() == rows.keys()


def fill(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "files",
    [
        {"changelogs/en-US.txt": "Faster.\n", "changelogs/de-DE.txt": "Schneller."},
        {"en-US.txt": "\ufeffFaster.", "de-DE.txt": "Schneller.", "fr-FR.txt": " \n"},
        {"en-US/release_notes.txt": "Faster.", "de-DE/release_notes.txt": "Schneller.\r\n"},
        {
            "metadata/en-US/release_notes.txt": "Faster.",
            "metadata/en-US/name.txt": "App",
            "metadata/de-DE/release_notes.txt": "Schneller.",
        },
    ],
)
def test_notes_from_files(tmp_path: Path, files: dict[str, str]) -> None:
    assert read_notes(fill(tmp_path, files)) == {"en-US": "Faster.", "de-DE": "Schneller."}


def test_other_files_of_fastlane_are_left_alone(tmp_path: Path) -> None:
    others = {f"{name}.txt": "x" for name in ("copyright", "primary_category")}
    fill(
        tmp_path,
        {"en-US/release_notes.txt": "Faster.", "review_information/notes.txt": "x"} | others,
    )
    assert read_notes(tmp_path) == {"en-US": "Faster."}


@pytest.mark.parametrize("place", ["changelogs/{}.txt", "{}/release_notes.txt"])
def test_the_default_is_for_locales_without_their_own(tmp_path: Path, place: str) -> None:
    fill(tmp_path, {place.format("default"): "Fixes.", place.format("de-DE"): "Schneller."})
    assert read_notes(tmp_path) == {"de-DE": "Schneller."}
    found = read_notes(tmp_path, locales=["de-DE", "en-US", "ja"])
    assert found == {"de-DE": "Schneller.", "en-US": "Fixes.", "ja": "Fixes."}


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "holds no notes"),
        ({"changelogs/default.txt": "x"}, "name them by locales="),
        ({"changelogs/en_us.txt": "x"}, "did you mean 'en-US'"),
        ({"changelogs/en-US.txt": "x", "en-US.txt": "y"}, "are both for en-US"),
    ],
)
def test_folders_that_do_not_tell(tmp_path: Path, files: dict[str, str], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        read_notes(fill(tmp_path, files))
    with pytest.raises(InvalidArgument, match="is not a folder"):
        read_notes(tmp_path / "none")
