"""Several uploads at once: of one archive, and of two archives that have the same number."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from asc.errors import Conflict, ExistingDiffers, WaitTimeout
from asc.flow.file_lock import FileLock
from asc.flow.polling import PollEvent, Polling
from asc.testing import Fault, Simulator
from asc.workflows.uploads import Progress
from asc.workflows.uploads.state import beside

from .archives import make_ipa
from .playing import CrashAt, Killed, Mode, crashing, play
from .scenarios import first_app

UPLOADER = """
import sys
from asc import ApiKey, Client
from asc.errors import AscError
from asc.flow.polling import Polling

url, key_id, issuer_id, private_key, *paths = sys.argv[1:]
key = ApiKey(key_id=key_id, issuer_id=issuer_id, private_key=private_key)
with Client(key, base_url=url) as client:
    for path in paths:
        try:
            result = client.uploads.upload(path, wait=False, polling=Polling(30, 0.05))
            print(result.steps[0].outcome)
        except AscError as error:
            print(type(error).__name__)
"""


def run_at_once(sim: Simulator, paths: list[list[Path]]) -> list[str]:
    """What processes print that upload at the same time, each its own paths in turn."""
    key = (sim.base_url, sim.key_id, sim.issuer_id, sim.private_key)
    started = [
        subprocess.Popen(
            [sys.executable, "-c", UPLOADER, *key, *map(str, own)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for own in paths
    ]
    printed = [process.communicate(timeout=60)[0] for process in started]
    assert [process.returncode for process in started] == [0] * len(paths)
    return " ".join(printed).split()


def states(sim: Simulator) -> list[str]:
    return [upload["state"]["state"] for upload in sim.store.all("buildUploads")]


def test_processes_on_one_archive(sim: Simulator, ipa: Path) -> None:
    outcomes = run_at_once(sim, [[ipa]] * 4)
    assert Counter(outcomes) == {"sent": 1, "unchanged": 3}
    assert len(states(sim)) == 1
    assert states(sim) != ["AWAITING_UPLOAD"]
    assert sorted(path.name for path in ipa.parent.iterdir()) == ["App.ipa"]


def test_processes_on_archives_with_one_number(sim: Simulator, tmp_path: Path) -> None:
    """Each has a reservation of its own; Apple takes the one that is complete first."""
    folders = [tmp_path / name for name in "ab"]
    for size, folder in enumerate(folders):
        folder.mkdir()
        make_ipa(folder / "App.ipa", padding=100_000 + 1000 * size)
    outcomes = run_at_once(sim, [[folder / "App.ipa"] for folder in folders])
    assert set(outcomes) <= {"sent", "ExistingDiffers", "Conflict"}
    assert "sent" in outcomes
    for upload in list(sim.store.all("buildUploads")):
        sim.clock.advance(600)

        def read(client: Any, ident: str = upload.id) -> Any:
            return client.api.build_uploads.get(ident)

        play(sim, "sync", read)
    assert states(sim).count("COMPLETE") == 1


def test_a_reservation_without_a_file_belongs_to_somebody_else(
    sim: Simulator, mode: Mode, ipa: Path
) -> None:
    attributes = {"cfBundleShortVersionString": "1.1", "cfBundleVersion": "13", "platform": "IOS"}
    waiting = {"state": {"state": "AWAITING_UPLOAD"}}
    sim.store.add("buildUploads", attributes | waiting, {"app": first_app(sim).ref})
    assert play(sim, mode, lambda client: client.uploads.upload(ipa)).changed
    assert states(sim) == ["AWAITING_UPLOAD", "COMPLETE"]


def test_a_file_of_another_archive_is_not_sent_to(sim: Simulator, mode: Mode, ipa: Path) -> None:
    """Apple refuses a second file, and the one that is there is not ours."""
    with pytest.raises(Killed):
        play(
            sim, mode, lambda c: c.uploads.upload(ipa), transport=crashing(mode, CrashAt(5, False))
        )
    (upload,) = sim.store.all("buildUploads")
    other = {"assetType": "ASSET", "fileName": "Other.ipa", "fileSize": 7}
    sim.store.add("buildUploadFiles", other, {"buildUpload": upload.ref})
    sim.faults(Fault(status=409, code="STATE_ERROR", path="/v1/buildUploadFiles"))
    with pytest.raises(Conflict):
        play(sim, mode, lambda client: client.uploads.upload(ipa))
    assert not [request for request in sim.requests if request.origin == "upload"]


def test_a_second_upload_waits_for_the_first(sim: Simulator, mode: Mode, ipa: Path) -> None:
    lock, seen = FileLock(ipa), []
    assert lock.acquire()

    def listen(event: object) -> None:
        if isinstance(event, PollEvent) and event.what == "App.ipa":
            seen.append(event.state)
            lock.release()

    play(sim, mode, lambda client: client.uploads.upload(ipa, on_event=listen))
    assert seen == ["being uploaded by another process", "free"]
    again = FileLock(ipa)
    assert again.acquire(), "an upload that ended still holds the lock"
    polling = Polling(timeout=20)
    with pytest.raises(WaitTimeout, match="being uploaded by another process after 20 seconds"):
        play(sim, mode, lambda client: client.uploads.upload(ipa, polling=polling))
    again.release()


def test_the_lock_of_an_upload_that_failed_is_released(
    sim: Simulator, mode: Mode, ipa: Path
) -> None:
    with pytest.raises(Killed):
        play(
            sim, mode, lambda c: c.uploads.upload(ipa), transport=crashing(mode, CrashAt(6, False))
        )
    assert FileLock(ipa).acquire()


def test_the_reservation_of_a_rebuilt_archive_is_removed(
    sim: Simulator, mode: Mode, ipa: Path
) -> None:
    """What this machine began for an earlier archive is told by its journal."""

    def stop(event: object) -> None:
        if isinstance(event, Progress):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        play(sim, mode, lambda client: client.uploads.upload(ipa, at_once=1, on_event=stop))
    make_ipa(ipa, padding=90_000)
    assert play(sim, mode, lambda client: client.uploads.upload(ipa)).changed
    assert states(sim) == ["COMPLETE"]
    assert not beside(ipa).exists()


def test_a_number_that_was_taken_meanwhile(sim: Simulator, mode: Mode, ipa: Path) -> None:
    attributes = {"cfBundleShortVersionString": "1.1", "cfBundleVersion": "13", "platform": "IOS"}
    file = {"assetType": "ASSET", "fileName": "App.ipa", "fileSize": 7}
    done = {"state": {"state": "COMPLETE"}}

    def overtake(event: object) -> None:
        if isinstance(event, Progress) and len(states(sim)) == 1:
            upload = sim.store.add("buildUploads", attributes | done, {"app": first_app(sim).ref})
            made = sim.store.add("buildUploadFiles", file, {"buildUpload": upload.ref})
            sim.store.replace(upload.ref, "assetFile", [made.ref])

    with pytest.raises(ExistingDiffers, match="from another file: 7 bytes instead of"):
        play(sim, mode, lambda client: client.uploads.upload(ipa, on_event=overtake))
    assert states(sim) == ["COMPLETE"]
    assert not beside(ipa).exists()
