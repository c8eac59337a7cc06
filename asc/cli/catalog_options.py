"""The options of `ascx catalog` that several commands have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from .frame import Function
from .options import (
    FILE,
    all_of,
    match_option,
    max_change_option,
    pairs,
    preserve_current_option,
    start_option,
)


def _where(_: click.Context, __: click.Parameter, named: tuple[str, ...]) -> Any:
    """The word `all` stands alone; codes with prices become a mapping."""
    if named == ("all",):
        return "all"
    if any("=" in each for each in named):
        return pairs("--territory", named)
    return named or None


def _texts(_: click.Context, param: click.Parameter, given: tuple[str, ...]) -> Any:
    """`en-US.name=Gems` as texts by locale."""
    found: dict[str, dict[str, str]] = {}
    option = param.opts[0]
    for key, value in pairs(option, given).items():
        locale, separator, name = key.partition(".")
        if not separator:
            raise click.UsageError(f"{option} is {key!r}: it takes LOCALE.FIELD=TEXT")
        found.setdefault(locale, {})[name] = value
    return found or None


def text_option(*names: str, help: str) -> Callable[[Function], Function]:
    """An option for texts by locale; repeatable."""
    return click.option(
        *names, multiple=True, callback=_texts, metavar="LOCALE.FIELD=TEXT", help=help
    )


TERMS = all_of(
    [
        start_option,
        preserve_current_option,
        max_change_option,
        match_option,
        click.option(
            "--allow-removal",
            multiple=True,
            metavar="TERRITORY",
            help="Products may go off sale there; repeatable.",
        ),
        click.option(
            "--delete", multiple=True, metavar="PRODUCT_ID", help="A product that goes; repeatable."
        ),
    ]
)
SOLD = all_of(
    [
        click.option("--price", help="In the base territory; all others equal it."),
        click.option("--base", metavar="TERRITORY", help="Whose price is given; USA at first."),
        click.option(
            "--territory",
            "territories",
            multiple=True,
            callback=_where,
            metavar="TERRITORY",
            help="all, or where it is sold; repeatable.",
        ),
        click.option(
            "--new-territories/--no-new-territories",
            default=None,
            help="Whether it joins territories that Apple adds.",
        ),
        click.option("--screenshot", type=FILE, help="For Apple's reviewers."),
        click.option("--review-note", metavar="TEXT", help="For Apple's reviewers."),
        click.option("--family-sharable", is_flag=True, default=None, help="Share with a family."),
    ]
)
OFFERED = all_of(
    [
        click.option("--mode", metavar="MODE", help="FREE_TRIAL, PAY_AS_YOU_GO or PAY_UP_FRONT."),
        click.option("--duration", metavar="DURATION", help="Such as ONE_WEEK."),
        click.option("--periods", type=click.IntRange(1, 12), help="Of PAY_AS_YOU_GO; 1 at first."),
        click.option("--price", help="In the base territory; the others equal it."),
        click.option("--base", metavar="TERRITORY", help="Whose price is given; USA at first."),
        click.option(
            "--territory",
            "territories",
            multiple=True,
            callback=_where,
            metavar="TERRITORY[=PRICE]",
            help="all, or where it is offered; repeatable.",
        ),
        click.option(
            "--match",
            type=click.Choice(["exact", "nearest", "up", "down"]),
            default="exact",
            help="What to take where Apple offers no such price; exact: nothing.",
        ),
        click.option("--plan-type", type=click.Choice(["UPFRONT", "MONTHLY"])),
    ]
)
