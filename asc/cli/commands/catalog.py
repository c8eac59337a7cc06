"""`ascx catalog`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from asc.cli.catalog_options import OFFERED, SOLD, TERMS, text_option
from asc.cli.frame import Commands
from asc.cli.options import FILE, app_option, pairs, save_plan_option, saved_plan

if TYPE_CHECKING:
    from asc import Client

commands = Commands("catalog", help="In-app purchases, subscriptions and their offers.")

_PRODUCT = click.argument("product_id")
_FILE = click.argument("file", type=FILE)
_PRODUCTS = ("inAppPurchases", "subscriptions", "subscriptionGroups")
_EFFECT = "a new product uses its product id up, for ever, and prices reach customers"


def _asks(given: Mapping[str, Any]) -> bool:
    """A new product is named by what it is; what is sold may be on sale."""
    names = ("type", "period", "price", "territories", "new_territories")
    return any(given.get(name) is not None for name in names)


def _given(**options: Any) -> dict[str, Any]:
    """Those that were given: the others stay as the method has them."""
    return {name: value for name, value in options.items() if value is not None}


@commands.reads("pull", example="pulled-catalog.yaml --app com.example.app1")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@app_option
@click.option("--images", is_flag=True, help="Also write screenshots and images beside it.")
def pull(client: Client, file: Path, app: str, images: bool) -> Any:
    """Write what an app sells into a YAML file, or bring one up to date."""
    return client.catalog.pull(app, file, images=images)


@commands.reads("plan", example="catalog.yaml --app com.example.app1 --save catalog.json")
@_FILE
@app_option
@TERMS
@save_plan_option
def plan(client: Client, file: Path, app: str, save: Path | None, **given: Any) -> Any:
    """Show what a file would change in what an app sells, and save it for `ascx apply`."""
    return saved_plan(client.catalog.plan(app, file, **given), save)


@commands.writes(
    "apply",
    example="catalog.yaml --app com.example.app1 --allow-irreversible --yes",
    needs=(*_PRODUCTS, "inAppPurchasePriceSchedules", "subscriptionPlanAvailabilities"),
    effect="prices and offers reach customers, and product ids of what is made or deleted are used "
    "up, for ever",
)
@_FILE
@app_option
@TERMS
@click.option("--allow-irreversible", is_flag=True, help="Also make and delete products.")
def apply(client: Client, file: Path, app: str, **given: Any) -> Any:
    """Bring what an app sells to what a file says."""
    return client.catalog.apply(app, file, **given)


@commands.reads("missing", example="--app com.example.app1")
@app_option
def missing(client: Client, app: str) -> Any:
    """List what products miss before they can be submitted."""
    return client.catalog.missing(app)


@commands.writes(
    "ensure-in-app-purchase",
    example="com.example.gems --app com.example.app1 --type CONSUMABLE --name Gems "
    "--text en-US.name=Gems --price 0.99 --territory all --new-territories --yes",
    needs=("inAppPurchases", "inAppPurchaseLocalizations", "inAppPurchasePriceSchedules"),
    effect=_EFFECT,
    asks=_asks,
)
@_PRODUCT
@app_option
@click.option(
    "--type",
    type=click.Choice(["CONSUMABLE", "NON_CONSUMABLE", "NON_RENEWING_SUBSCRIPTION"]),
    help="Of a new one.",
)
@click.option("--name", help="For you; customers see that of --text.")
@text_option("--text", "localizations", help="Such as en-US.name=Gems; repeatable.")
@SOLD
def ensure_in_app_purchase(client: Client, product_id: str, app: str, **given: Any) -> Any:
    """Make an in-app purchase, or make the one of that product id as it is wanted."""
    return client.catalog.ensure_in_app_purchase(app, product_id, **given)


@commands.writes(
    "ensure-subscription",
    example="com.example.studio --app com.example.app1 --group Studio --period ONE_YEAR "
    "--level 1 --name Studio --text en-US.name=Studio --group-text en-US.name=Studio --yes",
    needs=("subscriptions", "subscriptionGroups", "subscriptionLocalizations"),
    effect=_EFFECT,
    asks=_asks,
)
@_PRODUCT
@app_option
@click.option("--group", required=True, metavar="NAME", help="The group's reference name.")
@text_option("--group-text", "group_localizations", help="Of the group; repeatable.")
@click.option("--period", metavar="PERIOD", help="Of a new one, such as ONE_MONTH.")
@click.option("--level", type=click.IntRange(1), help="Its rank in the group, 1 the highest.")
@click.option("--name", help="For you; customers see that of --text.")
@text_option("--text", "localizations", help="Such as en-US.name=Plus; repeatable.")
@SOLD
def ensure_subscription(client: Client, product_id: str, app: str, **given: Any) -> Any:
    """Make a subscription, or make the one of that product id as it is wanted."""
    return client.catalog.ensure_subscription(app, product_id, **given)


@commands.writes(
    "ensure-introductory-offer",
    example="com.example.app1.plus_monthly --app com.example.app1 --mode FREE_TRIAL "
    "--duration ONE_WEEK --territory USA --yes",
    needs=("subscriptionIntroductoryOffers", "subscriptions"),
    effect="new subscribers get it",
)
@_PRODUCT
@app_option
@OFFERED
@click.option("--start", metavar="DAY", help="From when on; if not given, at once.")
@click.option("--end", metavar="DAY", help="Its last day.")
def ensure_introductory_offer(client: Client, product_id: str, app: str, **given: Any) -> Any:
    """Make sure that new subscribers get an offer in some territories."""
    known = {"mode": None, "duration": None, "territories": None, **_given(**given)}
    return client.catalog.ensure_introductory_offer(app, product_id, **known)


@commands.writes(
    "ensure-promotional-offer",
    example="com.example.app1.plus_monthly spring --app com.example.app1 --name Spring "
    "--mode FREE_TRIAL --duration ONE_MONTH --territory USA --yes",
    needs=("subscriptionPromotionalOffers",),
    effect="your app can offer it to customers",
)
@_PRODUCT
@click.argument("offer_code")
@app_option
@click.option("--name", help="For you.")
@OFFERED
def ensure_promotional_offer(
    client: Client, product_id: str, offer_code: str, app: str, **given: Any
) -> Any:
    """Make the promotional offer of that code, or change its prices."""
    return client.catalog.ensure_promotional_offer(app, product_id, offer_code, **given)


@commands.writes(
    "ensure-win-back-offer",
    example="com.example.app1.plus_monthly comeback --app com.example.app1 --name Back "
    "--mode FREE_TRIAL --duration ONE_MONTH --territory USA --start RELEASE_DAY --paid-months 3 "
    "--months-since-subscribed 1 12 --priority NORMAL --yes",
    needs=("winBackOffers",),
    effect="the App Store offers it to customers",
)
@_PRODUCT
@click.argument("offer_id")
@app_option
@click.option("--name", help="For you.")
@OFFERED
@click.option("--start", metavar="DAY", help="Tomorrow at the earliest.")
@click.option("--end", metavar="DAY", help="Its last day.")
@click.option("--paid-months", type=int, help="For how long they paid at least.")
@click.option(
    "--months-since-subscribed", type=int, nargs=2, default=None, help="From and to: how long ago."
)
@click.option("--months-between-offers", type=int, help="How long they wait for another one.")
@click.option("--priority", type=click.Choice(["HIGH", "NORMAL"]))
@click.option(
    "--promotion-intent", type=click.Choice(["NOT_PROMOTED", "USE_AUTO_GENERATED_ASSETS"])
)
def ensure_win_back_offer(
    client: Client, product_id: str, offer_id: str, app: str, **given: Any
) -> Any:
    """Make the win-back offer of that id, or change its dates and who gets it."""
    return client.catalog.ensure_win_back_offer(app, product_id, offer_id, **given)


@commands.writes(
    "create-offer-codes",
    example="com.example.app1.plus_monthly Spring --app com.example.app1 --customer NEW "
    "--mode FREE_TRIAL --duration ONE_MONTH --offer-eligibility STACK_WITH_INTRO_OFFERS "
    "--territory USA --custom SPRING=500 --one-time 500 --expires RELEASE_DAY --yes",
    needs=(
        "subscriptionOfferCodes",
        "subscriptionOfferCodeCustomCodes",
        "subscriptionOfferCodeOneTimeUseCodes",
    ),
    effect="codes can't be deleted",
)
@_PRODUCT
@click.argument("offer")
@app_option
@click.option(
    "--customer", "customers", multiple=True, metavar="WORD", help="Such as NEW; repeatable."
)
@OFFERED
@click.option(
    "--offer-eligibility",
    type=click.Choice(["STACK_WITH_INTRO_OFFERS", "REPLACE_INTRO_OFFERS"]),
    help="Beside an introductory offer, or in its place.",
)
@click.option("--auto-renew/--no-auto-renew", default=None, help="Whether it renews afterwards.")
@click.option(
    "--custom", multiple=True, metavar="CODE=NUMBER", help="A code, and how many may redeem it."
)
@click.option("--one-time", type=int, help="How many codes of a batch Apple makes up.")
@click.option("--batches", type=click.IntRange(1), default=1, help="How many there are to be.")
@click.option("--expires", metavar="DAY", help="The last day of the codes.")
@click.option("--environment", type=click.Choice(["PRODUCTION", "SANDBOX"]), default="PRODUCTION")
def create_offer_codes(
    client: Client, product_id: str, offer: str, app: str, custom: Any, customers: Any, **given: Any
) -> Any:
    """Make sure that a product has an offer with these codes."""
    codes = {name: _number(value) for name, value in pairs("--custom", custom).items()}
    return client.catalog.create_offer_codes(
        app, product_id, offer, custom=codes or None, customers=customers or None, **given
    )


def _number(text: str) -> int:
    if not text.isdecimal():
        raise click.UsageError(f"--custom is {text!r}: it takes CODE=NUMBER")
    return int(text)


@commands.reads("download-offer-codes", example="BATCH_ID --to codes.csv")
@click.argument("batch")
@click.option(
    "--to",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file, with one code in each line.",
)
def download_offer_codes(client: Client, batch: str, to: Path | None) -> Any:
    """Show the one-time-use codes of a subscription's batch, or write them to a file."""
    return client.catalog.download_offer_codes(batch, to)


@commands.writes(
    "set-sandbox-tester",
    example="SANDBOX_ACCOUNT --territory JPN",
    needs=("sandboxTesters",),
)
@click.argument("account")
@click.option("--territory", metavar="TERRITORY", help="Whose store the account uses.")
@click.option(
    "--subscription-renewal-rate",
    metavar="WORD",
    help="Such as MONTHLY_RENEWAL_EVERY_FIVE_MINUTES.",
)
@click.option("--interrupt-purchases/--no-interrupt-purchases", default=None)
def set_sandbox_tester(client: Client, account: str, **given: Any) -> Any:
    """Set the store and the speed of renewals of a sandbox Apple account."""
    return client.catalog.set_sandbox_tester(account, **given)


@commands.writes(
    "clear-purchase-history",
    example="SANDBOX_ACCOUNT --yes",
    needs=("sandboxTestersClearPurchaseHistoryRequest",),
    effect="the purchases of these accounts are gone, in every app",
)
@click.argument("accounts", nargs=-1, required=True, metavar="ACCOUNT...")
def clear_purchase_history(client: Client, accounts: Any) -> Any:
    """Clear all that sandbox Apple accounts have bought."""
    return client.catalog.clear_purchase_history(list(accounts))
