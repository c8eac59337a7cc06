"""The pricing workflows that are played over and over, for each kind of product."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from weakref import WeakKeyDictionary

from asc.testing import Simulator
from asc.testing.simulator.store.store import Ref

from . import pricing_stage as stage
from .playing import Act
from .pricing_stage import BARE, FREE, YEARLY, applied

START = "2031-01-10"
"""Later than any clock of a test."""
RELEASE = date.today() + timedelta(60)
"""Within the 180 days that Apple takes."""
GOLD = "com.example.app1.100_coins"
PLUS = "com.example.app1.plus_monthly"

Arrange = Callable[[Simulator], object]
Row = tuple[str, Act, Arrange]


def keep_few_territories(sim: Simulator) -> None:
    """Five territories and few price points: what is tried over and over needs no more."""
    sim.options.price_points = 40
    if sim not in _SHORT:
        _keep_few(sim)
        _SHORT[sim] = sim.store.snapshot()
    sim.store.restore(_SHORT[sim])


_SHORT: WeakKeyDictionary[Simulator, Any] = WeakKeyDictionary()
"""The shortened account, which takes a while to make."""


def _keep_few(sim: Simulator) -> None:
    kept = [Ref("territories", code) for code in ("DEU", "FRA", "GBR", "JPN", "USA")]
    for type_ in ("subscriptionPrices", "territoryAvailabilities"):
        for record in list(sim.store.all(type_)):
            if sim.store.refs(record.ref, "territory")[0] not in kept:
                sim.store.delete(record.ref)
    for territory in list(sim.store.all("territories")):
        if territory.ref not in kept:
            sim.store.delete(territory.ref)


def unpriced(sim: Simulator) -> None:
    keep_few_territories(sim)
    stage.add_subscription(sim)


def _unavailable(sim: Simulator) -> None:
    keep_few_territories(sim)
    stage.add_subscription(sim, available=False)


def _changing(sim: Simulator) -> None:
    keep_few_territories(sim)
    stage.add_change(sim)


def _plan(product: str, price: str | None = None, **options: Any) -> Act:
    return applied(lambda client: client.pricing.plan(product, price, **options))


def _sell(product: str, **options: Any) -> Act:
    return applied(lambda client: client.pricing.plan_availability(product, **options))


def _set_pre_order(client: Any) -> Any:
    return client.pricing.set_pre_order(BARE, ["DEU", "FRA", "JPN"], RELEASE)


def _sold_nowhere(sim: Simulator) -> None:
    """The bare app has rows, all of them off sale."""
    keep_few_territories(sim)
    app, rows = stage.app_of(sim, BARE), []
    for territory in sim.store.all("territories"):
        row = {"available": False, "contentStatuses": ["CANNOT_SELL"]}
        links = {"territory": territory.ref}
        rows.append(sim.store.add("territoryAvailabilities", row, links).ref)
    both: dict[str, Any] = {"app": app.ref, "territoryAvailabilities": rows}
    sim.store.add("appAvailabilities", {"availableInNewTerritories": False}, both)


def _in_pre_order(sim: Simulator) -> None:
    _sold_nowhere(sim)
    for row in list(sim.store.all("territoryAvailabilities"))[-3:]:
        sim.store.update(row.ref, {"preOrderEnabled": True, "releaseDate": START})


FEW = {"DEU": "8.99", "JPN": "1500"}


@cache
def sale_file() -> Path:
    """Two changes in each of two territories: one day down, another up again."""
    file = Path(mkdtemp()) / "sale.csv"
    days = {"2031-01-10": ("3.99", "600"), "2031-02-10": ("4.99", "680")}
    rows = [
        f"{code},{price},{day},no"
        for day, prices in days.items()
        for code, price in zip(("DEU", "JPN"), prices, strict=True)
    ]
    file.write_text("\n".join(["territory,price,start,preserve", *rows]))
    return file


RECORDED = "price bare app"
"""The one with a cassette: lists of prices are long."""

ROWS: list[Row] = [
    ("price app", _plan(FREE, "9.99", territories=FEW), keep_few_territories),
    ("price bare app", _plan(BARE, "0"), keep_few_territories),
    (
        "price purchase",
        _plan(GOLD, "2.99", app=FREE, territories={"DEU": "3.99"}),
        keep_few_territories,
    ),
    ("price subscription first", _plan(YEARLY, "9.99", app=FREE), unpriced),
    (
        "price subscription later",
        _plan(PLUS, app=FREE, territories=FEW, start=START, preserve_current=True),
        keep_few_territories,
    ),
    ("take price change back", _plan(PLUS, app=FREE, drop=["USA"]), _changing),
    (
        "make app available",
        _sell(BARE, territories=["DEU", "USA"], new_territories=True),
        keep_few_territories,
    ),
    ("sell app in more", _sell(BARE, territories=["DEU", "JPN", "USA"]), _sold_nowhere),
    (
        "sell purchase elsewhere",
        _sell(GOLD, app=FREE, territories="all", new_territories=False),
        keep_few_territories,
    ),
    (
        "make subscription available",
        _sell(YEARLY, app=FREE, territories=["DEU", "USA"], new_territories=False),
        _unavailable,
    ),
    ("set pre-order", _set_pre_order, _sold_nowhere),
    ("end pre-order", lambda client: client.pricing.end_pre_order(BARE), _in_pre_order),
]
