"""What holds for every command; a new one is covered by its example."""

from __future__ import annotations

from pathlib import Path

import pytest

from asc.testing import Simulator

from .conftest import Ascx
from .output_schema import check_dry_run, check_output
from .stage import ASKS, IDS, STAGES, make_files
from .walk import EVERY, LOCAL, READS, WRITES, example

SAFE = ("GET", "HEAD")


def _prepare(path: str, sim: Simulator) -> list[str]:
    """Makes what an example finds; gives its arguments, with ids for placeholders."""
    make_files(sim, Path())
    if path in STAGES:
        STAGES[path](sim)
    sim.requests.clear()
    return [_with_ids(word, sim) for word in example(path)]


def _with_ids(word: str, sim: Simulator) -> str:
    for name, find in IDS.items():
        word = word.replace(name, find(sim)) if name in word else word
    return word


@pytest.mark.parametrize("path", WRITES)
def test_a_dry_run_sends_no_write_and_shows_the_plan(path: str, sim: Simulator, ascx: Ascx) -> None:
    ran = ascx(*_prepare(path, sim), "--dry-run", "--output", "json")
    assert ran.code == 0, ran.err
    assert all(request.method in SAFE for request in sim.requests)
    shown = check_dry_run(path, ran.out)
    assert any(entry["kind"] in ("write", "upload") for entry in shown["planned"]), "nothing to do"


@pytest.mark.parametrize("path", WRITES)
def test_the_example_writes(path: str, sim: Simulator, ascx: Ascx) -> None:
    ran = ascx(*_prepare(path, sim), "--output", "json")
    assert ran.code == 0, ran.err
    assert any(request.method not in SAFE for request in sim.requests)
    check_output(path, ran.out)


@pytest.mark.parametrize("path", READS)
@pytest.mark.parametrize("form", ["table", "json"])
def test_the_example_reads(path: str, form: str, sim: Simulator, ascx: Ascx) -> None:
    ran = ascx(*_prepare(path, sim), "--output", form)
    assert ran.code in (0, 1), ran.err
    assert ran.out.strip(), ran.err
    assert all(request.method in SAFE for request in sim.requests)
    if form == "json":
        check_output(path, ran.out)


@pytest.mark.parametrize("path", [path for path in LOCAL if path != "simulator serve"])
def test_the_example_of_what_needs_no_key_runs(path: str, sim: Simulator, ascx: Ascx) -> None:
    ran = ascx(*_prepare(path, sim))
    assert ran.code in (0, 1), ran.err
    assert not sim.requests
    if path != "completion":
        check_output(path, ran.out)


@pytest.mark.parametrize("path", EVERY)
def test_no_option_stands_twice(path: str) -> None:
    params = EVERY[path].params
    flags = [name for param in params for name in param.opts if name.startswith("-")]
    names = [param.name for param in params]
    assert len(set(flags)) == len(flags)
    assert len(set(names)) == len(names)


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
    arguments += ASKS.get(path, [])
    ran = ascx(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "--yes" in ran.err
    assert not sim.requests
