"""Options that the commands of several workflows have."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

app_option = click.option(
    "--app", envvar="ASC_APP_ID", required=True, help="The app's bundle id or id."
)
platform_option = click.option(
    "--platform",
    metavar="PLATFORM",
    help="IOS, MAC_OS, TV_OS or VISION_OS; needed where the app has several.",
)
groups_option = click.option(
    "--group", "groups", multiple=True, metavar="NAME", help="A group's exact name; repeatable."
)
limit_option = click.option("--limit", type=click.IntRange(1), help="How many at most.")


def _polling(_: click.Context, __: click.Parameter, seconds: float | None) -> Any:
    if seconds is None:
        return None
    from asc.flow.polling import Polling

    return Polling(timeout=seconds)


def timeout_of(usual: str, awaited: str = "Apple") -> Callable[[Any], Any]:
    """`--timeout`, for a command that waits that long without it."""
    return click.option(
        "--timeout",
        "polling",
        type=click.FloatRange(0),
        metavar="SECONDS",
        callback=_polling,
        help=f"How long to wait for {awaited}; {usual}, if not given.",
    )


timeout_option = timeout_of("an hour")

save_plan_option = click.option(
    "--save",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the plan to a file, for `ascx apply`.",
)

html_option = click.option(
    "--html",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write a page with old and new values side by side.",
)

start_option = click.option(
    "--start", metavar="DAY", help="When prices of products on sale change."
)
preserve_current_option = click.option(
    "--preserve-current/--no-preserve-current",
    default=None,
    help="Whether subscribers keep what they pay.",
)
max_change_option = click.option(
    "--max-change", metavar="SHARE", help="Stop above it, such as 20%."
)
match_option = click.option(
    "--match",
    type=click.Choice(["exact", "nearest", "up", "down"]),
    default="exact",
    help="What to take where Apple offers no such price; exact: nothing.",
)

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)


def pairs(option: str, given: tuple[str, ...]) -> dict[str, str]:
    """`name=value` as a dict. Raises `click.UsageError`."""
    found = {}
    for text in given:
        name, separator, value = text.partition("=")
        if not separator or not name:
            raise click.UsageError(f"{option} is {text!r}: it takes NAME=VALUE")
        if name in found:
            raise click.UsageError(f"{option} names {name} twice")
        found[name] = value
    return found


def json_value(option: str, text: str) -> Any:
    """JSON, or what `@file` or `@-` holds. Raises `click.UsageError`, `OSError`."""
    if text == "@-":
        text = sys.stdin.read()
    elif text.startswith("@"):
        text = Path(text[1:]).read_text("utf-8")
    try:
        return json.loads(text)
    except ValueError as error:
        raise click.UsageError(f"{option} is not JSON: {error}") from None


def all_of(options: Sequence[Callable[[Any], Any]]) -> Callable[[Any], Any]:
    """Several options as one decorator, shown by --help in this order."""

    def add(function: Any) -> Any:
        for option in reversed(options):
            function = option(function)
        return function

    return add


def saved_plan(plan: Any, path: Path | None) -> Any:
    """The plan, which is written where a file is named."""
    if path is not None:
        plan.save(path)
    return plan
