"""Every command of `ascx`, with its example as arguments."""

from __future__ import annotations

import shlex

from asc.cli.tree import every_command

EVERY = dict(every_command())
WRITES = [path for path, command in EVERY.items() if command.about.kind == "write"]
READS = [path for path, command in EVERY.items() if command.about.kind == "read"]
LOCAL = [path for path, command in EVERY.items() if command.about.kind == "local"]


def example(path: str) -> list[str]:
    """The arguments of its example."""
    return [*path.split(), *shlex.split(EVERY[path].about.example)]
