"""Runs one command: consent, client, output, exit code."""

from __future__ import annotations

from typing import Any

import click

from asc.errors import AscError

from .about import About
from .advice import explain
from .common import Common, take_common
from .consent import check_consent
from .dry_run import DryRun
from .exits import code_of_error, code_of_value
from .progress import listening
from .report import report_error, report_value
from .session import TerminalClient, open_client
from .show import show


def run(about: About, ctx: click.Context) -> None:
    """Runs it, and ends the program with its exit code."""
    common = take_common(ctx.params)
    try:
        check_consent(about, ctx, common)
        code = _run(about, ctx, common)
    except BrokenPipeError:
        raise  # the reader of our output has seen enough
    except (AscError, OSError) as error:
        report_error(common.report, ctx.command_path, error)
        click.echo(explain(error, ctx), err=True)
        code = code_of_error(error)
    ctx.exit(code)


def _run(about: About, ctx: click.Context, common: Common) -> int:
    if about.kind == "local":
        value = _call(ctx)
        show(value, common.output)
    else:
        with open_client(common, ctx.obj or {}) as client:
            value = _call_with(client, ctx, common)
            show(value, common.output)  # the client is open: a list is read while it is shown
    report_value(common.report, ctx.command_path, value)
    return code_of_value(value)


def _call_with(client: TerminalClient, ctx: click.Context, common: Common) -> Any:
    with listening(common.verbose) as client.listener:
        value = _call(ctx, client)
    client.listener = None
    return value if client.planned is None else DryRun(value, [*client.planned])


def _call(ctx: click.Context, *client: TerminalClient) -> Any:
    assert ctx.command.callback is not None
    return ctx.invoke(ctx.command.callback, *client, **ctx.params)
