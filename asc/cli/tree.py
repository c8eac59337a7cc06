"""All commands: imports every module, so it is for those who look for one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click
from asc_api.errors import InvalidArgument

from .frame import Command
from .root import COMMANDS, load


def every_command() -> Iterator[tuple[str, Command]]:
    """The name of each command, such as `versions submit`, and the command."""
    for name in COMMANDS:
        yield from _below(name, load(name))


def _below(path: str, command: click.Command) -> Iterator[tuple[str, Command]]:
    if isinstance(command, click.Group):
        for name, each in command.commands.items():
            yield from _below(f"{path} {name}", each)
    else:
        assert isinstance(command, Command), f"{path} is not made by the frame"
        yield path, command


def find_command(words: Sequence[str]) -> tuple[str, Command]:
    """The command of that name, which may be one word or several. Raises `InvalidArgument`."""
    name = " ".join(words).removeprefix("ascx ")
    found = dict(every_command()).get(name)
    if found is None:
        raise InvalidArgument(f"{name!r} is not a command: ascx search {words[0]}")
    return name, found
