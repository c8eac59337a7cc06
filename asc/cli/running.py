"""Runs one command: consent, client, output, exit code."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

import click

from asc.errors import AscError

from .about import About
from .advice import explain
from .common import Common, take_common
from .consent import check_consent
from .exits import code_of_error, code_of_value
from .report import report_error, report_value
from .session import open_client
from .show import DryRun, show


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
    local = about.kind == "local"
    with nullcontext() if local else open_client(common, ctx.obj or {}) as client:
        value = _call(ctx, client)
        if client is not None and client.planned is not None:
            value = DryRun(value, client.planned)
        show(value, common.output)
    report_value(common.report, ctx.command_path, value)
    return code_of_value(value)


def _call(ctx: click.Context, client: Any) -> Any:
    assert ctx.command.callback is not None
    given = () if client is None else (client,)
    return ctx.invoke(ctx.command.callback, *given, **ctx.params)
