"""Starts the root command, and turns what ends it early into an exit code."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from .root import root

INTERRUPTED = 130
"""As shells have it: 128 and the number of the signal."""


def start(arguments: Sequence[str] | None, client_options: Mapping[str, Any]) -> int:
    """Runs one command; gives its exit code."""
    with warnings.catch_warnings():
        warnings.showwarning = _show_warning
        try:
            code = root.main(
                arguments and list(arguments),
                prog_name=_program(),
                complete_var="_ASCX_COMPLETE",
                standalone_mode=False,
                obj=client_options,
            )
        except click.Abort:
            click.echo("interrupted", err=True)
            return INTERRUPTED
        except click.ClickException as error:
            error.show()
            return error.exit_code
    return int(code or 0)


def _program() -> str:
    name = Path(sys.argv[0]).stem
    return name if name in ("ascx", "asc-client") else "ascx"


def _show_warning(message: Warning | str, *_: object, **__: object) -> None:
    click.echo(f"warning: {message}", err=True)
