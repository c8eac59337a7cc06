"""The examples run as they stand, on a simulated App Store Connect."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
LAST_LINES = {
    "upload": "App.ipa: com.example.app1 1.1 (13) for IOS: was there already; the build is VALID",
    "next_build_number": "13",
    "distribute": "  beta review: unchanged (WAITING_FOR_BETA_REVIEW)",
    "reports": "unchanged",
    "testers": "  grace@example.com removed (app)",
}


@pytest.mark.parametrize("name", LAST_LINES)
def test_an_example(name: str) -> None:
    command = [sys.executable, str(EXAMPLES / f"{name}.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == LAST_LINES[name]
