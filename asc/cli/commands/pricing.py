"""`ascx pricing`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.frame import Commands
from asc.cli.options import FILE, app_option, pairs, save_plan_option, saved_plan

if TYPE_CHECKING:
    from asc import Client

commands = Commands("pricing", help="Prices, where products are sold, and pre-orders.")

_PRODUCT = click.argument("product")
_APP = click.option(
    "--app", help="The app of an in-app purchase or subscription, whose product id is PRODUCT."
)
_PLAN_TYPE = click.option(
    "--plan-type",
    type=click.Choice(["UPFRONT", "MONTHLY"]),
    default="UPFRONT",
    help="Of a subscription; MONTHLY is the one with a commitment.",
)


@commands.reads("current", example="com.example.app1 --output csv")
@_PRODUCT
@_APP
@_PLAN_TYPE
def current(client: Client, product: str, **given: Any) -> Any:
    """List what customers pay, and changes to come; as CSV, what `plan --file` reads."""
    return client.pricing.current(product, **given)


@commands.reads("points", example="com.example.app1 USA JPN")
@_PRODUCT
@click.argument("territory", nargs=-1, required=True)
@_APP
def points(client: Client, product: str, **given: Any) -> Any:
    """List the prices that Apple offers in some territories."""
    return client.pricing.points(product, **given)


@commands.reads("plan", example="com.example.app1 9.99 --price DEU=8.99 --save prices.json")
@_PRODUCT
@click.argument("price", required=False)
@_APP
@click.option("--base", metavar="TERRITORY", help="Whose price is PRICE; all others equal it.")
@click.option(
    "--price",
    "territories",
    multiple=True,
    metavar="TERRITORY=PRICE",
    help="A price of its own, such as DEU=8.99; repeatable.",
)
@click.option(
    "--file", type=FILE, help="Prices as CSV: territory, price or multiplier, start, preserve."
)
@click.option(
    "--rate",
    "rates",
    multiple=True,
    metavar="CURRENCY=RATE",
    help="What 1 of the base's currency costs, such as EUR=0.92; repeatable.",
)
@click.option(
    "--multiplier",
    "multipliers",
    multiple=True,
    metavar="TERRITORY=PART",
    help="What it pays of the equal price, such as IND=0.4; repeatable.",
)
@click.option(
    "--match",
    type=click.Choice(["exact", "nearest", "up", "down"]),
    default="exact",
    help="What to take where Apple offers no such price; exact: nothing.",
)
@click.option("--start", metavar="DAY", help="From when on, such as 2031-01-10; if not given, now.")
@click.option(
    "--preserve-current/--no-preserve-current",
    default=None,
    help="Whether subscribers keep what they pay.",
)
@click.option("--max-change", metavar="SHARE", help="Stop above it, such as 20%.")
@click.option(
    "--drop",
    multiple=True,
    metavar="TERRITORY",
    help="Its own price and changes go; with a price for it, its changes alone; repeatable.",
)
@_PLAN_TYPE
@click.option("--preview", is_flag=True, help="Show what all who follow the base will pay.")
@save_plan_option
def plan(
    client: Client,
    product: str,
    price: str | None,
    territories: tuple[str, ...],
    file: Path | None,
    rates: tuple[str, ...],
    multipliers: tuple[str, ...],
    save: Path | None,
    **given: Any,
) -> Any:
    """Show which prices would change, and save it for `ascx apply`."""
    if territories and file is not None:
        raise click.UsageError("give --price or --file, not both")
    if not (price or territories or file or rates or multipliers or given["drop"]):
        raise click.UsageError(
            "PRICE is missing. PRODUCT comes first: ascx pricing plan com.example.app1 9.99"
        )
    given["territories"] = file or (pairs("--price", territories) if territories else "equalized")
    given["rates"] = pairs("--rate", rates)
    given["multipliers"] = pairs("--multiplier", multipliers)
    return saved_plan(client.pricing.plan(product, price, **given), save)


@commands.reads("plan-availability", example="com.example.app3 --all --no-new-territories")
@_PRODUCT
@_APP
@click.option(
    "--territory",
    "territories",
    multiple=True,
    metavar="TERRITORY",
    help="All that it is to be sold in; repeatable.",
)
@click.option("--all", "everywhere", is_flag=True, help="To be sold everywhere.")
@click.option(
    "--new-territories/--no-new-territories",
    default=None,
    help="Whether it joins territories that Apple adds.",
)
@click.option(
    "--allow-removal",
    multiple=True,
    metavar="TERRITORY",
    help="It may go off sale there; repeatable.",
)
@_PLAN_TYPE
@save_plan_option
def plan_availability(
    client: Client,
    product: str,
    territories: tuple[str, ...],
    everywhere: bool,
    save: Path | None,
    **given: Any,
) -> Any:
    """Show where a product would be sold, and save it for `ascx apply`."""
    if territories and everywhere:
        raise click.UsageError("give --territory or --all, not both")
    every = everywhere or territories == ("all",)
    given["territories"] = "all" if every else territories or None
    return saved_plan(client.pricing.plan_availability(product, **given), save)


@commands.reads("visibility", example="--app com.example.app1")
@app_option
def visibility(client: Client, app: str) -> Any:
    """List how an app stands in each territory, and why."""
    return client.pricing.visibility(app)


_pre_orders = commands.sub("pre-orders", "Orders before an app is on sale.")


@_pre_orders.writes(
    "set",
    example="DEU FRA --release RELEASE_DAY --app com.example.app3 --yes",
    needs=("territoryAvailabilities",),
    effect="customers can order it from now on",
)
@click.argument("territories", nargs=-1, required=True, metavar="TERRITORY...")
@click.option("--release", required=True, metavar="DAY", help="2 to 180 days ahead.")
@app_option
def set_pre_order(client: Client, app: str, **given: Any) -> Any:
    """Offer an app for pre-order in some territories."""
    return client.pricing.set_pre_order(app, **given)


@_pre_orders.writes(
    "end",
    example="DEU --app com.example.app3 --yes",
    needs=("endAppAvailabilityPreOrders",),
    effect="the app is released there, and there is no way back",
)
@click.argument("territories", nargs=-1, required=True, metavar="TERRITORY...")
@app_option
def end_pre_order(client: Client, app: str, **given: Any) -> Any:
    """End pre-orders in some territories, which releases the app there."""
    return client.pricing.end_pre_order(app, **given)
