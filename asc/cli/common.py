"""The options that every command has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import click

from .about import About

_PREFIX = "common_"

FORMS = ("table", "json", "ndjson", "markdown", "csv")


@dataclass(frozen=True, kw_only=True)
class Common:
    """What was given of them."""

    output: str | None
    verbose: bool
    report: str | None
    profile: tuple[str, ...] = ()
    dry_run: bool = False
    yes: bool = False
    confirm: str | None = None


def take_common(params: dict[str, Any]) -> Common:
    """Takes them out of a command's parameters."""
    taken = [name for name in params if name.startswith(_PREFIX)]
    return Common(**{name.removeprefix(_PREFIX): params.pop(name) for name in taken})


def common_options(about: About) -> list[click.Parameter]:
    """Those of such a command."""
    options = [_OUTPUT(), _VERBOSE(), _REPORT()]
    if about.kind != "local":
        options.append(_PROFILE())
    if about.kind == "write":
        options.append(_DRY_RUN())
    return options + ([_YES(), _CONFIRM()] if about.effect else [])


def _option(*names: str, **about: Any) -> Any:
    """An option whose name in the program is none that a workflow has."""
    own = next(name for name in names if name.startswith("--"))[2:].replace("-", "_")
    return lambda: click.Option([f"{_PREFIX}{own}", *names], **about)


def _check_report(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None and not value.removeprefix("junit:").strip():
        raise click.BadParameter("it takes junit:FILE")
    if value is not None and not value.startswith("junit:"):
        raise click.BadParameter(f"{value!r} is not known: it takes junit:FILE")
    return value


_OUTPUT = _option(
    "-o",
    "--output",
    type=click.Choice(FORMS),
    envvar="ASC_DEFAULT_OUTPUT",
    help="Form of the output: a table on a terminal, JSON in a pipe.",
)
_VERBOSE = _option(
    "-v", "--verbose", is_flag=True, help="Show each call, its time and the budget that is left."
)
_REPORT = _option(
    "--report",
    metavar="junit:FILE",
    callback=_check_report,
    help="Write what went wrong as a JUnit report, too.",
)
_PROFILE = _option(
    "--profile",
    multiple=True,
    help="The key to use; given again: the key to use when Apple refuses the first.",
)
_DRY_RUN = _option("--dry-run", is_flag=True, help="Show what would be sent; send no write.")
_YES = _option("--yes", "-y", is_flag=True, help="Don't ask.")
_CONFIRM = _option("--confirm", metavar="VALUE", help="Don't ask, if this is the value meant.")
