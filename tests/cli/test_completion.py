"""Completion, as each shell runs it; a shell that is not on this machine is left out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from asc.cli import main

from .conftest import Ascx
from .screen import running

WORDS = {
    "ascx ver": ["versions"],
    "ascx testflight ": ["distribute", "testers", "groups"],
    "ascx versions phase 1.0 p": ["pause"],
    "ascx apps list --out": ["--output"],
    "ascx apps list --output j": ["json"],
    "ascx api beta_gr": ["beta_groups"],
    "ascx api beta_groups add": ["add_beta_testers", "add_builds"],
}

SHELLS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "--private", "-i"],
}
SOURCED = {
    "bash": "source ascx.bash",
    "zsh": "autoload -Uz compinit && compinit -u -D && source ascx.zsh",
    "fish": "source ascx.fish",
}


@pytest.fixture
def shell_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with `ascx` in it, which is on the path."""
    script = tmp_path / "bin" / "ascx"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m asc "$@"\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


@pytest.mark.parametrize("line", WORDS)
def test_the_words_that_a_shell_is_given(
    line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_ASCX_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", line)
    monkeypatch.setenv("COMP_CWORD", str(line.count(" ")))
    with pytest.raises(SystemExit):
        main([])
    given = [each.split(",")[1] for each in capsys.readouterr().out.splitlines()]
    assert set(WORDS[line]) <= set(given)


@pytest.mark.parametrize("shell", SHELLS)
def test_a_person_completes_with_tab(shell: str, shell_folder: Path, ascx: Ascx) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not here")
    (shell_folder / f"ascx.{shell}").write_text(ascx("completion", shell).out)
    with running(SHELLS[shell], {"PS1": "> ", "HOME": str(shell_folder)}) as screen:
        screen.type(f"{SOURCED[shell]} && echo rea''dy\r")
        screen.wait_for("ready")
        screen.type("ascx testfl\t")
        screen.wait_for("ascx testflight ")
        screen.type("distr\t")
        screen.wait_for("distribute ")


def test_the_first_word_is_completed_without_importing_commands() -> None:
    program = (
        "import sys\n"
        "from asc.cli import main\n"
        "try:\n    main([])\nexcept SystemExit:\n    pass\n"
        "loaded = [name for name in sys.modules if name.startswith('asc.cli.commands')]\n"
        "assert not loaded, loaded"
    )
    environment = {**os.environ, "_ASCX_COMPLETE": "bash_complete"}
    environment |= {"COMP_WORDS": "ascx ver", "COMP_CWORD": "1"}
    ran = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, capture_output=True, text=True
    )
    assert ran.stdout == "plain,versions\n"
