"""Every command of `ascx`, with its example as arguments."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

import click

from asc.cli.frame import Command
from asc.cli.root import COMMANDS, load


def commands() -> dict[str, Command]:
    """`versions submit` -> the command."""
    found: dict[str, Command] = {}
    for name in COMMANDS:
        found.update(_below(name, load(name)))
    return found


def _below(path: str, command: click.Command) -> Iterator[tuple[str, Command]]:
    if isinstance(command, click.Group):
        for name, each in command.commands.items():
            yield from _below(f"{path} {name}", each)
    else:
        assert isinstance(command, Command), f"{path} is not made by the frame"
        yield path, command


EVERY = commands()
WRITES = [path for path, command in EVERY.items() if command.about.kind == "write"]
READS = [path for path, command in EVERY.items() if command.about.kind == "read"]


def example(path: str) -> list[str]:
    """The arguments of its example."""
    return [*path.split(), *shlex.split(EVERY[path].about.example)]
