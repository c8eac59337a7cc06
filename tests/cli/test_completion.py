"""Completion, as each shell runs it; a shell that is not on this machine is left out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Ascx

WORDS = {
    "ascx ver": ["versions"],
    "ascx testflight ": ["distribute", "testers", "groups"],
    "ascx versions phase 1.0 p": ["pause"],
    "ascx apps list --out": ["--output"],
    "ascx apps list --output j": ["json"],
    "ascx api beta_gr": ["beta_groups"],
    "ascx api beta_groups add": ["add_beta_testers", "add_builds"],
}

BASH = """
source "$1"
COMP_WORDS=($2)
[[ "$2" == *' ' ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_ascx_completion ascx
printf '%s\\n' "${COMPREPLY[@]}"
"""

# The functions that zsh has while it completes are replaced by ones that print.
ZSH = """
autoload -Uz compinit && compinit -u -d "$3"
compdef() { : }
source "$1"
_describe() { print -l -- "${(@P)3}" }
compadd() { print -l -- "${(@P)5}" }
words=(${(s: :)2})
[[ "$2" == *' ' ]] && words+=("")
CURRENT=$#words
_ascx_completion
"""

FISH = 'source $argv[1]; complete --do-complete "$argv[2]"'


@pytest.fixture
def shell_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with `ascx` in it, which is on the path."""
    script = tmp_path / "bin" / "ascx"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m asc "$@"\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


@pytest.mark.parametrize(("shell", "program"), [("bash", BASH), ("zsh", ZSH), ("fish", FISH)])
def test_a_shell_completes(shell: str, program: str, shell_folder: Path, ascx: Ascx) -> None:
    path = shutil.which(shell)
    if path is None:
        pytest.skip(f"{shell} is not here")
    script = shell_folder / f"ascx.{shell}"
    script.write_text(ascx("completion", shell).out)
    for line, expected in WORDS.items():
        flags = ["-c", program] if shell == "fish" else ["-c", program, shell]
        arguments = [path, *flags, str(script), line, str(shell_folder / "dump")]
        ran = subprocess.run(arguments, capture_output=True, text=True)
        shown = [each.split("\t")[0].split(":")[0] for each in ran.stdout.splitlines()]
        assert set(expected) <= set(shown), (line, ran.stdout, ran.stderr)


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
