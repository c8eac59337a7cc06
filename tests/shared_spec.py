"""Apple's documents, which are never committed: they lie beside the repository, in
`../shared/spec`.
"""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
FOLDER = ROOT.parent / "shared" / "spec"
CURRENT: str = tomllib.loads((ROOT / "spec" / "source.toml").read_text(encoding="utf-8"))["version"]
"""The version that this repository is generated from."""


def path(version: str) -> Path:
    """The file of a version. Without it the test is skipped; where `CI=true`, the folder has to be
    there.
    """
    file = FOLDER / f"{version}.json"
    if not file.exists():
        why = f"needs Apple's document {version} at ../shared/spec/{file.name}"
        if os.environ.get("CI") == "true" and not FOLDER.exists():
            pytest.fail(why)
        pytest.skip(why)
    return file


def document(version: str) -> dict[str, Any]:
    """A version as Apple published it."""
    found: dict[str, Any] = json.loads(path(version).read_text(encoding="utf-8"))
    return found
