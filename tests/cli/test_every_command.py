"""What holds for every command; a new one is covered by its example."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from asc.testing import Simulator

from .conftest import Ascx
from .stage import IDS, STAGES, make_files
from .walk import EVERY, READS, WRITES, example

SAFE = ("GET", "HEAD")


def _prepare(path: str, sim: Simulator) -> list[str]:
    """Makes what an example finds; gives its arguments, with ids for placeholders."""
    make_files(Path())
    if path in STAGES:
        STAGES[path](sim)
    return [IDS[word](sim) if word in IDS else word for word in example(path)]


@pytest.mark.parametrize("path", WRITES)
def test_a_dry_run_sends_no_write_and_shows_the_plan(path: str, sim: Simulator, ascx: Ascx) -> None:
    ran = ascx(*_prepare(path, sim), "--dry-run", "--output", "json")
    assert ran.code == 0, ran.err
    assert all(request.method in SAFE for request in sim.requests)
    shown = json.loads(ran.out)
    assert shown["dry_run"] is True
    assert any(entry["kind"] in ("write", "upload") for entry in shown["planned"]), "nothing to do"


@pytest.mark.parametrize("path", WRITES)
def test_the_example_writes(path: str, sim: Simulator, ascx: Ascx) -> None:
    ran = ascx(*_prepare(path, sim), "--output", "json")
    assert ran.code == 0, ran.err
    assert any(request.method not in SAFE for request in sim.requests)
    json.loads(ran.out)


@pytest.mark.parametrize("path", READS)
@pytest.mark.parametrize("form", ["table", "json", "ndjson", "markdown", "csv"])
def test_the_example_reads_in_every_form(path: str, form: str, sim: Simulator, ascx: Ascx) -> None:
    ran = ascx(*_prepare(path, sim), "--output", form)
    assert ran.code in (0, 1), ran.err
    assert ran.out.strip()
    assert all(request.method in SAFE for request in sim.requests)
    if form == "json":
        json.loads(ran.out)
    if form == "ndjson":
        assert [json.loads(line) for line in ran.out.splitlines()]


@pytest.mark.parametrize("path", EVERY)
def test_help_is_one_sentence_and_an_example(path: str, ascx: Ascx) -> None:
    ran = ascx(*path.split(), "--help")
    assert ran.code == 0
    assert EVERY[path].help
    assert f"ascx {path} {EVERY[path].about.example}".strip() in " ".join(ran.out.split())


@pytest.mark.parametrize("path", [path for path in WRITES if EVERY[path].about.effect])
def test_what_cannot_be_taken_back_is_not_done_unasked(
    path: str, sim: Simulator, ascx: Ascx
) -> None:
    arguments = [word for word in _prepare(path, sim) if word != "--yes"]
    ran = ascx(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "--yes" in ran.err
    assert not sim.requests
