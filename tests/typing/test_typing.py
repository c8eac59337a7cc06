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
MARK = re.compile(r"  # error(?: in (\w+))?: \w")


def marked(name: str, checker: str) -> set[int]:
    """The lines that say that they are wrong to that type checker."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    marks = {number: MARK.search(line) for number, line in enumerate(lines, 1)}
    return {number for number, mark in marks.items() if mark and mark[1] in (None, checker)}


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
        "--enable-error-code=unused-awaitable",
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
    wrong = marked(WRONG, checker)
    assert len(wrong) > 60
    assert {line: text for line, text in found[WRONG].items() if line not in wrong} == {}
    assert wrong - found[WRONG].keys() == set(), "lines that were not rejected"
