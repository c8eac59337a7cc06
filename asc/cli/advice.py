"""An error as the command line shows it: what, where, and the next command."""

from __future__ import annotations

from collections.abc import Mapping

import click

from asc.errors import (
    AgreementMissing,
    AmbiguousWrite,
    BuildInvalid,
    CannotSubmit,
    ConnectionFailed,
    Forbidden,
    InvalidArgument,
    InvalidKey,
    KeyNotFound,
    NoAnalyticsRequest,
    NotFoundByName,
    NotPermitted,
    PlanOutdated,
    RateLimited,
    ServerError,
    Unauthorized,
    WaitTimeout,
)

from .spelling import name_commands, name_options

_NEXT: Mapping[type[BaseException], str] = {
    KeyNotFound: "ascx auth add --help; without an account: ascx simulator serve",
    InvalidKey: "ascx auth add --help",
    AgreementMissing: "accept the agreement on App Store Connect, and run this again",
    Unauthorized: "ascx auth doctor",
    Forbidden: "ascx auth needs '{command}'",
    NotFoundByName: "ascx apps list, or the list of what was named",
    NoAnalyticsRequest: "ascx reports request --help",
    NotPermitted: "unset ASC_READ_ONLY or ASC_ONLY_APPS, if this is meant",
    CannotSubmit: "ascx versions list, which shows how it stands",
    BuildInvalid: "ascx builds list --app ...",
    PlanOutdated: "make the plan anew",
    WaitTimeout: "run this again: it goes on waiting",
    AmbiguousWrite: "run this again: it looks before it writes",
    ConnectionFailed: "ascx auth doctor",
    RateLimited: "run this again later",
    ServerError: "run this again later",
    InvalidArgument: "{program} {command} --help",
}
"""The first class that fits counts."""


def explain(error: BaseException, ctx: click.Context) -> str:
    """The lines for stderr."""
    notes = "".join(f"\nnote: {note}" for note in getattr(error, "__notes__", ()))
    text = f"error: {_message(error, ctx)}{notes}"
    advice = next((line for kind, line in _NEXT.items() if isinstance(error, kind)), "")
    if not advice:
        return text
    program, _, command = ctx.command_path.partition(" ")
    return f"{text}\nnext: {advice.format(program=program, command=command)}"


def _message(error: BaseException, ctx: click.Context) -> str:
    """What the error says, with options and commands where it names arguments and calls."""
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    text = str(error) or type(error).__name__
    options = [param for param in ctx.command.params if isinstance(param, click.Option)]
    return "\n".join(name_options(line, options) for line in name_commands(text).split("\n"))
