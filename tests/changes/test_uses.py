"""What of a diff touches code: every marked line of a made-up project, and no other."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from asc.changes import Diff, diff, find_uses, surface_for
from asc.changes.cli import main

from .documents import small

PROJECT = Path(__file__).with_name("fixture")
MARK = re.compile(r"  # ([a-z ]+)$")
Lines = set[tuple[str, int]]


@cache
def between(old: str, new: str) -> Diff:
    return diff(surface_for(old), surface_for(new))


def marked(word: str) -> Lines:
    found = set()
    for path in PROJECT.rglob("*.py"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            match = MARK.search(line)
            if match is not None and word in match[1].split():
                found.add((path.name, number))
    return found


@pytest.mark.parametrize(("word", "old", "new"), [("up", "4.3", "4.4"), ("down", "4.4", "4.3")])
def test_every_planted_use_and_nothing_else(word: str, old: str, new: str) -> None:
    report = find_uses(between(old, new), PROJECT)

    found = {(Path(place.file).name, place.line) for _, places in report.hits for place in places}

    assert found == marked(word)


def test_what_cannot_be_resolved_is_said() -> None:
    notes = find_uses(between("4.3", "4.4"), PROJECT).unresolved
    assert {(Path(note.place.file).name, note.place.line) for note in notes} == marked("unresolved")


@pytest.fixture
def upgrade(tmp_path: Path) -> list[str]:
    """Arguments that compare two small documents: one call is deprecated, one filter goes."""
    old, new = small(), small()
    new["paths"]["/v1/apps/{id}"]["get"]["deprecated"] = True
    new["paths"]["/v1/apps"]["get"]["parameters"].pop(0)
    for name, document in (("old.json", old), ("new.json", new)):
        (tmp_path / name).write_text(json.dumps(document))
    (tmp_path / "code").mkdir()
    return [
        "--from",
        str(tmp_path / "old.json"),
        "--to",
        str(tmp_path / "new.json"),
        "--uses",
        str(tmp_path / "code"),
    ]


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        ("[app.name for app in client.api.apps.list(include=['builds'])]", 0),
        ("client.api.apps.get('1')", 1),
        ("client.api.apps.list(filter={'name': 'x'})", 2),
    ],
)
def test_the_verdict_is_the_exit_code(code: str, verdict: int, upgrade: list[str]) -> None:
    (Path(upgrade[-1]) / "a.py").write_text(f"from asc import Client\nclient = Client()\n{code}\n")
    assert main(upgrade) == verdict


def test_a_file_that_cannot_be_parsed_is_said_and_the_rest_is_read(
    upgrade: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(upgrade[-1])
    (folder / "bad.py").write_text("def (:\n")
    (folder / "good.py").write_text("import asc\nasc.Client().api.apps.get('1')\n")
    assert main([*upgrade, "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert [place["line"] for hit in report["hits"] for place in hit["places"]] == [2]
    assert [Path(note["file"]).name for note in report["unresolved"]] == ["bad.py"]


def test_nothing_of_the_scanned_code_is_run(upgrade: list[str], tmp_path: Path) -> None:
    (Path(upgrade[-1]) / "a.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    assert main(upgrade) == 0
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    "arguments", [["--bogus"], ["--format", "pdf"], ["--from", "9.9"], ["--uses", "/no/such/place"]]
)
def test_what_is_no_verdict_is_exit_3(arguments: list[str]) -> None:
    try:
        code = main(arguments)
    except SystemExit as left:
        code = left.code  # type: ignore[assignment]
    assert code == 3


def test_it_needs_the_standard_library_alone() -> None:
    script = (
        "import sys; sys.modules.update(dict.fromkeys(['httpx', 'attrs', 'attr', 'asc_api', 'jwt', "
        "'cryptography']));"
        "from asc.changes.cli import main; sys.exit(main(['--from', '4.3', '--to', '4.4']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (2, "")
    assert done.stdout.startswith("App Store Connect API 4.3 to 4.4\n")
