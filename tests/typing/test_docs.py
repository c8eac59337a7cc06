"""The blocks of README and the pages on workflows are what a type checker takes, as editors show
them to users.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
WRONG = 'client.api.apps.list(include=["build"])'
"""What README shows to be refused."""


def test_every_block_is_typed(tmp_path: Path) -> None:
    scripts = []
    pages = [*("workflows", "workflow-guide", "plans-and-results", "versions")]
    pages += ["signing", "team", "xcode-cloud"]
    for page in ("README.md", *(f"docs/{name}.md" for name in pages)):
        blocks = re.findall(
            r"^```python\n(.*?)^```$", (ROOT / page).read_text("utf-8"), re.MULTILINE | re.DOTALL
        )
        scripts.append(tmp_path / f"{Path(page).stem.lower()}.py")
        scripts[-1].write_text(
            "\n".join(blocks).replace(WRONG, f"{WRONG}  # type: ignore[list-item]"), "utf-8"
        )
    assert WRONG in scripts[0].read_text("utf-8")
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--enable-error-code=unused-awaitable",
        "--cache-dir",
        str(tmp_path / "cache"),
        *map(str, scripts),
    ]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
