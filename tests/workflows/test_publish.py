"""`client.versions.publish`: all of it is checked before the first byte is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc.errors import AscError, CannotSubmit, InvalidArgument, ProblemsFound
from asc.testing import Simulator
from asc.workflows.versions import EncryptionDeclaration, PublishPart

from . import publish_stage as stage
from . import versions_stage as versions
from .archives import make_ipa
from .pictures import png
from .playing import Mode, play
from .refusals import check_problem


def writes(sim: Simulator) -> int:
    return sum(request.method != "GET" for request in sim.requests)


def refused(sim: Simulator, act: Any, error: type[AscError], text: str) -> AscError:
    with pytest.raises(error, match=text) as raised:
        play(sim, "sync", act)
    assert writes(sim) == 0
    return raised.value


def test_a_second_run_writes_nothing(sim: Simulator, mode: Mode, ipa: Path) -> None:
    versions.all_released(sim)
    first = play(sim, mode, lambda client: stage.new_version(client, ipa))
    assert first.changed
    assert list(first.parts) == ["upload", "version", "listing", "media", "review"]
    assert all(part.changed for part in first.parts.values())
    assert first.to_dict()["attached"]["state"] == "WAITING_FOR_REVIEW"
    before = writes(sim)
    again = play(sim, mode, lambda client: stage.new_version(client, ipa))
    assert (again.changed, writes(sim)) == (False, before)


def test_each_part_is_an_event(sim: Simulator, ipa: Path) -> None:
    events: list[Any] = []
    play(sim, "sync", lambda client: client.versions.publish(ipa, on_event=events.append))
    parts = [event for event in events if isinstance(event, PublishPart)]
    assert [part.name for part in parts] == ["upload", "version", "build"]
    assert str(parts[-1]) == "part 3 of 3: build"


def test_all_problems_come_at_once(sim: Simulator, ipa: Path) -> None:
    """Of the archive, the texts, the pictures and the review."""
    folder = ipa.parent
    texts = stage.texts(folder / "texts")
    (texts / "store.yaml").write_text(f"locales:\n  en-US:\n    subtitle: {'long ' * 10}\n")
    shots = folder / "shots"
    png(shots / "en-US" / "01.png", (10, 10))

    def act(client: Any) -> Any:
        return client.versions.publish(
            ipa, listing=texts, media=shots, submit=True, release="manual"
        )

    found = refused(sim, act, ProblemsFound, "pixels")
    for problem in found.problems:  # type: ignore[attr-defined]
        check_problem(problem)
        assert problem.where.resource or Path(problem.where.file).exists()
    [question] = [each for each in found.problems if each.rule == "export-compliance"]  # type: ignore[attr-defined]
    assert question.where.file == str(ipa)
    assert "uses_non_exempt_encryption=" in question.cure
    rules = {problem.rule for problem in found.problems}  # type: ignore[attr-defined]
    assert rules >= {"export-compliance", "text-too-long", "picture-size", "required"}


def test_an_archive_that_cannot_be_read_is_a_problem(sim: Simulator, tmp_path: Path) -> None:
    (tmp_path / "App.ipa").write_text("no archive")
    refused(
        sim,
        lambda client: client.versions.publish(tmp_path / "App.ipa"),
        ProblemsFound,
        "neither a zip",
    )
    assert not sim.requests


def test_another_answer_than_that_of_the_archive(sim: Simulator, tmp_path: Path) -> None:
    path = make_ipa(tmp_path / "App.ipa", ITSAppUsesNonExemptEncryption=False)
    found = refused(
        sim,
        lambda client: client.versions.publish(path, uses_non_exempt_encryption=True),
        ProblemsFound,
        "ITSAppUsesNonExemptEncryption = False, and True was given",
    )
    [problem] = found.problems  # type: ignore[attr-defined]
    assert problem.where.file == str(path)


def test_the_app_is_looked_for_once(sim: Simulator, ipa: Path) -> None:
    play(sim, "sync", lambda client: client.versions.publish(ipa))
    assert [each.path for each in sim.requests].count("/v1/apps") == 1


def test_a_version_in_review_takes_no_other_build(sim: Simulator, ipa: Path) -> None:
    versions.in_review(sim)
    refused(sim, lambda client: client.versions.publish(ipa), CannotSubmit, "takes no build 13")


def test_a_review_needs_to_know_of_the_release(sim: Simulator, ipa: Path) -> None:
    refused(
        sim,
        lambda client: client.versions.publish(ipa, submit=True),
        InvalidArgument,
        "release is not given",
    )


def test_a_version_that_waits_for_its_declaration_says_so(sim: Simulator, tmp_path: Path) -> None:
    """The archive says nothing of its encryption, and the declaration has no document yet."""
    versions.make_ready(sim)
    path = make_ipa(tmp_path / "App.ipa")
    declared = EncryptionDeclaration("A", proprietary=True, third_party=False, french_store=False)
    given: dict[str, Any] = {"submit": True, "release": "manual", "encryption": declared}
    result = play(sim, "sync", lambda client: client.versions.publish(path, **given))
    assert result.attached.state == "WAITING_FOR_EXPORT_COMPLIANCE"
    assert result.title.startswith("version 1.1 for IOS: WAITING_FOR_EXPORT_COMPLIANCE")


def test_languages_that_are_coming_can_be_pruned(
    sim: Simulator, mode: Mode, tmp_path: Path
) -> None:
    """Those of a version that is made, and one that the texts bring."""
    versions.all_released(sim)

    def act(client: Any) -> Any:
        return stage.publish(
            client, tmp_path, "2.0", prune=["en-US", "de-DE"], submit=False, release=None
        )

    assert play(sim, mode, act).changed
    assert not play(sim, mode, act).changed


def test_a_language_that_is_nowhere_cannot_be_pruned(sim: Simulator, tmp_path: Path) -> None:
    with pytest.raises(
        InvalidArgument, match=r"prune: 'fr-FR' is not there; the version has de-DE, en-US"
    ):
        play(sim, "sync", lambda client: stage.publish(client, tmp_path, prune=["fr-FR"]))
    assert all(request.method == "GET" for request in sim.requests)
