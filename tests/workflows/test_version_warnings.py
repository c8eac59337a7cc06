"""Warnings before a submission are events, and judge what is wanted."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from asc.flow.problems import Problem
from asc.testing import Simulator

from . import publish_stage, versions_stage
from .playing import Mode, play
from .scenarios import APP

PAST = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("release", "expected"), [(PAST, ["release-date"]), ("manual", []), ("after_approval", [])]
)
@pytest.mark.parametrize("by", ["submit", "publish"])
def test_the_release_that_is_wanted_is_judged(
    sim: Simulator, mode: Mode, tmp_path: Path, by: str, release: Any, expected: list[str]
) -> None:
    """Not the one of the version. Warnings are events, also in a dry run."""
    version = versions_stage.make_ready(sim)
    old = {"releaseType": "SCHEDULED", "earliestReleaseDate": "2020-01-01T00:00:00+00:00"}
    sim.store.update(version.ref, old if release != PAST else {"releaseType": "MANUAL"})
    seen: list[Any] = []

    def act(client: Any) -> Any:
        given = {"release": release, "review": publish_stage.CONTACT, "on_event": seen.append}
        if by == "submit":
            return client.versions.submit(APP, "1.1", **given)
        ipa = publish_stage.archive(tmp_path, "1.1")
        return client.versions.publish(ipa, submit=True, **given)

    play(sim, mode, act, dry_run=True)
    assert [event.rule for event in seen if isinstance(event, Problem)] == expected


@pytest.mark.parametrize("answer", [None, True])
def test_a_submission_warns_of_a_missing_declaration(
    sim: Simulator, mode: Mode, answer: bool | None
) -> None:
    versions_stage.make_ready(sim)
    build = versions_stage.build_of(sim, "12")
    sim.store.update(build.ref, {"usesNonExemptEncryption": answer is None or None})
    seen: list[Any] = []

    def act(client: Any) -> Any:
        given = {"uses_non_exempt_encryption": answer, "on_event": seen.append}
        return client.versions.submit(APP, "1.1", release="manual", **given)

    assert play(sim, mode, act).changed
    warned = [event.rule for event in seen if isinstance(event, Problem)]
    assert warned == ["encryption-declaration"]
