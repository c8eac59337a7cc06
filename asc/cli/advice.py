"""An error as the command line shows it: what, where, and the next command."""

from __future__ import annotations

import re
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

_NEXT: Mapping[type[BaseException], str] = {
    KeyNotFound: "ascx auth add --help",
    InvalidKey: "ascx auth add --help",
    AgreementMissing: "accept the agreement on App Store Connect, and run this again",
    Unauthorized: "ascx auth doctor",
    Forbidden: "ascx auth needs '{command}'",
    NotFoundByName: "ascx apps list, or the list of what was named",
    NoAnalyticsRequest: "ascx reports request --help",
    NotPermitted: "unset ASC_READ_ONLY or ASC_ONLY_APPS, if this is meant",
    CannotSubmit: "ascx versions validate --help",
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
    text = f"error: {_message(error, ctx)}"
    advice = next((line for kind, line in _NEXT.items() if isinstance(error, kind)), "")
    if not advice:
        return text
    program, _, command = ctx.command_path.partition(" ")
    return f"{text}\nnext: {advice.format(program=program, command=command)}"


def _message(error: BaseException, ctx: click.Context) -> str:
    """What the error says, with options where it names keyword arguments."""
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    text = str(error) or type(error).__name__
    if "client." in text:  # it names a call in Python
        return text
    for param in ctx.command.params:
        if isinstance(param, click.Option) and param.name:
            for off in param.secondary_opts:
                text = text.replace(f"{param.name}=False", off)
            text = _as_option(text, param.name, param.opts[-1])
    return text


def _as_option(text: str, name: str, option: str) -> str:
    """`everywhere=True` becomes `--everywhere`, and `at_once=4` becomes `--at-once 4`."""
    value = rf"\b{name}=(True\b|\.\.\.|(?=[\s,;:)])|$)?"
    return re.sub(value, lambda found: option if found[1] is not None else f"{option} ", text)
