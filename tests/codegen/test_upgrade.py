"""`make upgrade`, in a copy of the tree: up and down again, nothing to do, and failures that change
nothing.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import shared_spec

ROOT = Path(__file__).parent.parent.parent
ENVIRONMENT = {"PATH": "/usr/bin:/bin"}


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
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


def upgrade(tree: Path, file: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-m",
        "codegen",
        "upgrade",
        "--file",
        str(file),
        "--no-tests",
        *arguments,
    ]
    environment = {**ENVIRONMENT, "PYTHONPATH": f"{tree}:{tree / 'generated'}"}
    return subprocess.run(
        command, cwd=tree, env=environment, capture_output=True, text=True, check=False
    )


def test_away_and_back_again(tree):
    here = shared_spec.CURRENT
    there = "4.3" if here != "4.3" else "4.4"
    kept = (tree / "spec" / "source.toml").read_text()
    origin = (
        next(line for line in kept.splitlines() if line.startswith("origin"))
        .partition('"')[2]
        .rstrip('"')
    )
    begun = contents(tree)
    away = upgrade(tree, shared_spec.path(there))
    assert away.returncode == 0, away.stderr
    assert f"{here} to {there}: " in away.stdout
    assert (
        f'SPEC_VERSION = "{there}"' in (tree / "generated" / "asc_api" / "__init__.py").read_text()
    )
    assert f"operations of Apple's document {there}" in (tree / "README.md").read_text()

    again = upgrade(tree, shared_spec.path(there))
    assert "nothing to do" in again.stdout

    back = upgrade(tree, shared_spec.path(here), "--origin", origin)
    assert back.returncode == 0, back.stderr
    ended = contents(tree)
    differing = {name for name in begun.keys() | ended.keys() if begun.get(name) != ended.get(name)}
    assert {name for name in differing if not name.startswith("asc/changes/history/")} <= {
        "CHANGELOG.md",
        "spec/source.toml",  # the day it was taken in
    }


def broken(document: dict) -> dict[str, str]:
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
        json.dumps(odd): "paths//v1/apps/get: an answer of image/png",
    }


def test_bad_input_is_one_line_and_changes_nothing(tree, tmp_path):
    document = json.loads(shared_spec.path("4.4").read_text())
    begun = contents(tree)
    for text, said in broken(document).items():
        file = tmp_path / "document.json"
        file.write_text(text)
        done = upgrade(tree, file)
        assert done.returncode == 3, done.stdout
        assert said in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1
    assert contents(tree) == begun
