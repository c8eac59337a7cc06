"""`ascx completion`."""

from __future__ import annotations

from typing import Any

import click

from asc.cli.frame import single


@single("completion", kind="local", example="bash")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def commands(shell: str) -> Any:
    """Print the script for a shell: source it, or put it where the shell looks for completions."""
    from click.shell_completion import get_completion_class

    from asc.cli.root import root

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(root, {}, "ascx", "_ASCX_COMPLETE").source())
