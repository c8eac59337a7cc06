"""Both type checkers accept what is right, and reject what is wrong line by line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RIGHT, WRONG = "snippets_ok.py", "snippets_wrong.py"
MARK = re.compile(r"  # error: \w")


def marked(name: str) -> set[int]:
    """The lines that say that they are wrong."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if MARK.search(line)}


def run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def mypy(cache: Path) -> dict[str, dict[int, str]]:
    """File -> line -> what mypy --strict says of it."""
    options = [
        "--strict",
        "--no-error-summary",
        "--hide-error-context",
        f"--cache-dir={cache}",
        "--follow-imports=silent",
    ]
    output = run(
        "mypy", *options, *(str((HERE / name).relative_to(ROOT)) for name in (RIGHT, WRONG))
    )
    found: dict[str, dict[int, str]] = {RIGHT: {}, WRONG: {}}
    for line in output.splitlines():
        path, number, kind, text = line.split(":", 3)
        if kind.strip() == "error":
            found[Path(path).name][int(number)] = text
    return found


def pyright(config: Path) -> dict[str, dict[int, str]]:
    """File -> line -> what basedpyright says of it."""
    settings = {
        "include": [str(HERE)],
        "extraPaths": [str(ROOT), str(ROOT / "generated")],
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
    }
    config.write_text(json.dumps(settings), encoding="utf-8")
    output = json.loads(
        run("basedpyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(config))
    )
    found: dict[str, dict[int, str]] = {RIGHT: {}, WRONG: {}}
    for item in output["generalDiagnostics"]:
        name = Path(item["file"]).name
        if item["severity"] == "error" and name in found:
            found[name][item["range"]["start"]["line"] + 1] = item["message"]
    return found


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_right_lines_pass_and_wrong_lines_do_not(
    checker: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    found = (
        mypy(request.config.cache.mkdir("mypy"))
        if checker == "mypy"
        else pyright(tmp_path / "pyrightconfig.json")
    )
    assert found[RIGHT] == {}
    assert len(marked(WRONG)) > 40
    unexpected = {line: text for line, text in found[WRONG].items() if line not in marked(WRONG)}
    assert unexpected == {}
    assert marked(WRONG) - found[WRONG].keys() == set(), "lines that were not rejected"
