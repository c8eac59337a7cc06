"""Apple's documents, which are never committed: they lie beside the repository, in `../shared/spec`."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "shared" / "spec"


def path(version: str) -> Path:
    """The file of a version. Without it the test is skipped, but fails where `CI=true` promises it."""
    file = FOLDER / f"{version}.json"
    if not file.exists():
        why = f"needs Apple's document {version} at ../shared/spec/{file.name}"
        if os.environ.get("CI") == "true":
            pytest.fail(why)
        pytest.skip(why)
    return file


def document(version: str) -> dict[str, Any]:
    """A version as Apple published it."""
    found: dict[str, Any] = json.loads(path(version).read_text(encoding="utf-8"))
    return found
