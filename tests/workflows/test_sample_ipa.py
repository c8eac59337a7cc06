"""`asc.testing.sample_ipa`: what the simulator takes without any further ado."""

from __future__ import annotations

from pathlib import Path

from asc.testing import Simulator, sample_ipa

from .playing import Mode, play


def test_a_new_simulator_takes_it(sim: Simulator, mode: Mode, tmp_path: Path) -> None:
    ipa = sample_ipa(tmp_path / "App.ipa")
    uploaded = play(sim, mode, lambda client: client.uploads.upload(ipa))
    assert uploaded.usable.processing_state == "VALID"


def test_it_is_the_build_that_was_asked_for(sim: Simulator, tmp_path: Path) -> None:
    ipa = sample_ipa(
        tmp_path / "App.ipa", bundle_id="com.example.app2", version="3.0", build_number="99"
    )
    uploaded = play(sim, "sync", lambda client: client.uploads.upload(ipa))
    assert "com.example.app2 3.0 (99)" in str(uploaded)
