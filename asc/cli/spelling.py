"""Messages of the library in the words of the command line: options for arguments, commands for
calls.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import click

_CALL = re.compile(r"client\.(\w+)\.(\w+)\(\.\.\.\)")


def name_commands(text: str) -> str:
    """`client.listing.push(...)` becomes `ascx listing push`, where there is such a command."""
    return _CALL.sub(_as_command, text)


def name_options(line: str, options: Sequence[click.Option]) -> str:
    """`everywhere=True` becomes `--everywhere`, and `at_once=4` becomes `--at-once 4`."""
    if "client." in line:  # it names a call, whose arguments are those of Python
        return line
    for option in options:
        line = _name_option(line, option)
    return line


def _as_command(call: re.Match[str]) -> str:
    words = [word.replace("_", "-") for word in call.groups()]
    ctx = click.get_current_context().find_root()
    found: click.Command | None = ctx.command
    for word in words:
        found = found.get_command(ctx, word) if isinstance(found, click.Group) else None
    return f"ascx {' '.join(words)}" if found else call[0]


def _name_option(line: str, option: click.Option) -> str:
    on, off = option.opts[-1], "".join(option.secondary_opts[-1:])

    def spell(found: re.Match[str]) -> str:
        if found[1] is None:
            return f"{on} "
        if found[1] == "False":
            return off or f"{on} False"
        return on if found[1] or not off else f"{on} or {off}"

    value = rf"\b{option.name}=(True\b|False\b|\.\.\.|(?=[\s,;:)])|$)?"
    return re.sub(value, spell, line)
