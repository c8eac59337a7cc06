"""`make upgrade`, in a copy of the tree: up and down again, nothing to do, failures and signals
that change nothing.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from asc.changes import diff, surface_for
from codegen.spec import source
from codegen.upgrade.checks import sort_type_errors
from codegen.upgrade.pages import write_changelog
from codegen.upgrade.work_list import Work, code_that_uses, write_work_list
from tests import shared_spec
from tests.codegen.test_additions import without_marks

ROOT = Path(__file__).parent.parent.parent
ENVIRONMENT = {"PATH": "/usr/bin:/bin"}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what an upgrade reads and writes."""
    place = tmp_path_factory.mktemp("upgrade") / "tree"
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("asc", "codegen", "generated", "spec", "docs"):
        shutil.copytree(ROOT / name, place / name, ignore=ignored)
    for name in ("README.md", "CHANGELOG.md", "pyproject.toml"):
        shutil.copy(ROOT / name, place / name)
    return place


def contents(tree: Path) -> dict[str, str]:
    files = (
        path
        for path in sorted(tree.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    )
    return {
        str(path.relative_to(tree)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
    }


def start(tree: Path, file: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "codegen", "upgrade", "--file", str(file), *arguments]
    environment = {**ENVIRONMENT, "PYTHONPATH": f"{tree}:{tree / 'generated'}"}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=tree, env=environment, stdout=pipe, stderr=pipe, text=True)


def upgrade(tree: Path, file: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    process = start(tree, file, "--no-checks", *arguments)
    stdout, stderr = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, stdout, stderr)


@pytest.fixture
def later(tree: Path, tmp_path: Path) -> Path:
    """A document that states all of the additions, five things otherwise."""
    whole, _ = source.add_since(source.read_canonical(tree / "spec"), tree / "spec")
    whole["info"]["version"] = "4.6.1"
    schemas = whole["components"]["schemas"]
    schemas["AppAssetLibraryPlacementState"]["enum"].append("ACTIVE")
    attributes = schemas["AppAssetLibraryPlacement"]["properties"]["attributes"]["properties"]
    del attributes["stateDetails"]
    del attributes["createdDate"]["format"]
    attributes["archived"] = {"type": "boolean"}
    del whole["paths"]["/v1/retentionMessages/{id}"]["delete"]
    file = tmp_path / "later.json"
    file.write_text(json.dumps(without_marks(whole)))
    return file


def origin_of(tree: Path) -> str:
    return str(tomllib.loads((tree / "spec" / "source.toml").read_text())["origin"])


def test_away_and_back_again(tree: Path, later: Path) -> None:
    """A true 4.6.1 needs no edit: files of additions go, and the operations are Apple's."""
    here, origin = shared_spec.CURRENT, origin_of(tree)
    begun, additions = contents(tree), tree / "spec" / "additions"
    kept = {path: path.read_text() for path in sorted(additions.glob("*.toml"))}
    away = upgrade(tree, later)
    assert away.returncode == 0, away.stderr
    assert f"{here} to 4.6.1: " in away.stdout
    told = [line for line in away.stdout.splitlines() if line.startswith("Apple says otherwise")]
    for words in ("`ACTIVE`", "state_details` goes", "`date-time` to", "archived` comes"):
        assert any(words in line for line in told), words
    assert [file.stem for file in additions.glob("*.toml")] == ["retention-messages"]
    provisional = [
        line
        for line in (tree / "docs" / "operations.md").read_text().splitlines()
        if "(provisional)" in line
    ]
    assert len(provisional) == 1
    assert "retention_messages.delete" in provisional[0]
    assert "of Apple's 4.6.1 and 1 documented since, typed" in (tree / "README.md").read_text()
    assert "| 4.6.1 |" in (tree / "docs" / "spec-diff.md").read_text()

    assert "nothing to do" in upgrade(tree, later).stdout
    for path, text in kept.items():
        path.write_text(text)
    refused = upgrade(tree, shared_spec.path(here))
    assert refused.returncode == 3
    assert "OLDER=1" in refused.stderr

    back = upgrade(tree, shared_spec.path(here), "--allow-older", "--origin", origin)
    assert back.returncode == 0, back.stderr
    ended = contents(tree)
    differing = {name for name in begun.keys() | ended.keys() if begun.get(name) != ended.get(name)}
    assert differing <= {
        "CHANGELOG.md",
        "docs/spec-diff.md",  # it names 4.6.1, which is known now
        "asc/changes/history/4.6.1.json",
        "spec/source.toml",  # the day it was taken in
    }
    assert not (tree / "build").exists()


def broken(document: dict[str, Any]) -> dict[str, str]:
    """Bad input, and what is said of it."""
    looped = json.loads(json.dumps(document))
    looped["components"]["schemas"]["App"] = {"$ref": "#/components/schemas/App"}
    odd = json.loads(json.dumps(document))
    odd["paths"]["/v1/apps"]["get"]["responses"]["200"]["content"] = {
        "image/png": {"schema": {"type": "string"}}
    }
    return {
        "not json": "not JSON",
        json.dumps(
            {"openapi": "3.0.1", "info": {"title": "Pets", "version": "1"}, "paths": {"/": {}}}
        ): "another API",
        json.dumps({**document, "openapi": "3.1.0"}): "OpenAPI 3.1.0",
        json.dumps({"swagger": "2.0"}): "OpenAPI 2",
        json.dumps(looped): "leads only to itself",
        json.dumps(odd): "step 'generate' failed, nothing was changed: paths//v1/apps/get: "
        "an answer of image/png",
    }


def test_bad_input_is_one_line_and_changes_nothing(tree: Path, tmp_path: Path) -> None:
    document = json.loads(shared_spec.path(shared_spec.CURRENT).read_text())
    begun, stderr = contents(tree), ""
    for text, said in broken(document).items():
        file = tmp_path / "document.json"
        file.write_text(text)
        done = upgrade(tree, file)
        stderr = done.stderr
        assert done.returncode == 3, done.stdout
        assert said in stderr
        assert len(stderr.strip().splitlines()) == 1
    made = tree / "build" / f"upgrade-{document['info']['version']}"
    assert f"What was made is in {made.relative_to(tree)}/tree. Next: " in stderr
    assert "make upgrade FILE=" in stderr
    shutil.rmtree(made.parent)
    assert contents(tree) == begun


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_leaves_nothing_behind(tree: Path, number: signal.Signals) -> None:
    """It comes while another process works, which ends with it."""
    begun = contents(tree)
    process = start(tree, shared_spec.path("4.3"), "--allow-older")
    assert process.stdout
    while process.stdout.readline().strip() != "-- generate":
        assert process.poll() is None
    while not (children := children_of(process.pid)):
        assert process.poll() is None
    process.send_signal(number)
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == 128 + number
    assert stderr == f"codegen: stopped by {number.name}; nothing was changed\n"
    assert [pid for pid in children if Path(f"/proc/{pid}").exists()] == []
    assert contents(tree) == begun


def children_of(pid: int) -> list[str]:
    """The processes that a process started."""
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


TYPED = "asc/a.py:1: error: gone  [attr-defined]"


def test_what_mypy_says_is_sorted_by_whose_code_it_is() -> None:
    generated = "generated/asc_api/x.py:7: error: no  [misc]"
    note = "asc/a.py:1: note: see"
    found = sort_type_errors(f"{TYPED}\n{note}\n{generated}\nFound 2 errors in 2 files\n")
    assert (found.hand_written, found.generated) == ([TYPED], [generated])


def test_the_work_list_names_files_of_the_project(tmp_path: Path) -> None:
    code = tmp_path / "asc" / "items.py"
    code.parent.mkdir()
    code.write_text(
        "from asc.api import review_submissions\n"
        'found = review_submissions.list_items("1", include=["inAppPurchaseVersion"])\n'
    )
    found = diff(surface_for("4.4.1"), surface_for("4.3"))
    lines = code_that_uses(found, tmp_path)
    assert lines
    assert all(line.startswith("asc/items.py:2: ") for line in lines), lines


def test_the_work_list_is_a_page() -> None:
    assert write_work_list([], "4.5").endswith("Nothing is open.\n")
    page = write_work_list([Work("Tests that fail", "Teach them.", ("one", "two"))], "4.5")
    assert "## Tests that fail\n\nTeach them.\n\n- one\n- two\n" in page


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("# Changelog\n\n## 0.3.1 (2026-01-02)\n\n- Old.\n", "## 0.4.0 (unreleased)"),
        ("# Changelog\n\n## 0.3.1 (unreleased)\n\n- Old.\n", "## 0.3.1 (unreleased)"),
        ("# Changelog\n", "## 0.1.0 (unreleased)"),
    ],
)
def test_the_changelog_has_a_heading_for_what_is_not_released(
    tmp_path: Path, text: str, heading: str
) -> None:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(text)
    found = diff(surface_for("4.3"), surface_for("4.4"))
    write_changelog(path, found)
    written = path.read_text()
    assert f"{heading}\n\n- Apple's API: 4.3 to 4.4: " in written
    assert written.index("4.3 to 4.4") < written.find("- Old.") or "- Old." not in written
