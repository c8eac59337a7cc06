"""The named accounts. What they hold, with the ids, is in docs/seeds.md."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asc.errors import InvalidArgument
from asc.testing.simulator.store.prices import OWNERS
from asc.testing.simulator.store.store import Record, Store

from . import customers, marketing, products, team, xcode_cloud
from .account import add_builds, base
from .given import Resources, add_resources
from .listing import complete_page
from .samples import sample

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

Seed = str | Path | Resources | Callable[["Engine"], Any]
"""A name (`small`, `shop`, `ci`, `large`, `every`), a JSON file of resources by type, such
resources, or a function of the engine.
"""


def apply(engine: Engine, seed: Seed) -> None:
    """Adds a seed's resources. Raises `InvalidArgument`, and changes nothing, where it is wrong."""
    if callable(seed):
        seed(engine)
    elif isinstance(seed, str) and seed in NAMED:
        NAMED[seed](engine)
    elif isinstance(seed, str | Path):
        add_resources(engine, _read(seed))
    else:
        add_resources(engine, seed)


def _read(path: str | Path) -> Resources:
    names = ", ".join(NAMED)
    try:
        found: Resources = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        message = f"{str(path)!r} is neither a seed ({names}) nor a file: {error.strerror}"
        raise InvalidArgument(message) from None
    except ValueError as error:
        raise InvalidArgument(f"the seed {str(path)!r} is not JSON: {error}") from None
    return found


def small(engine: Engine) -> None:
    """Five apps; the first one is on sale, with everything that belongs to it."""
    _first_app(engine)


def _first_app(engine: Engine) -> tuple[Record, ...]:
    apps = base(engine, apps=5, builds=12, testers=7)
    app = apps[0]
    on_sale = add_builds(engine, app, "1.0", 1, days=60)[0]
    complete_page(engine, app, on_sale)
    products.purchase(engine, app, "100 Coins", "CONSUMABLE")
    products.purchase(engine, app, "Pro", "NON_CONSUMABLE", tier=19, state="READY_TO_SUBMIT")
    group = products.group(engine, app, "Plus")
    products.subscription(engine, app, group, "Plus Monthly", "ONE_MONTH", 1)
    products.subscription(engine, app, group, "Plus Yearly", "ONE_YEAR", 2, tier=79)
    customers.customer_reviews(engine, app)
    customers.beta_feedback(engine, app, on_sale)
    team.people(engine, apps)
    team.signing(engine)
    team.webhooks(engine, app)
    marketing.product_page(engine, app)
    marketing.event(engine, app)
    workflow = xcode_cloud.workflow(engine, xcode_cloud.product(engine, app), "Release")
    for number, ended in enumerate(("SUCCEEDED", "FAILED", ""), 1):
        xcode_cloud.run(engine, workflow, number, ended, ago=(4 - number) * 24 * 3600.0)
    return app, group, workflow


def shop(engine: Engine) -> None:
    """The small account with ten more in-app purchases and a second subscription group."""
    app, *_ = _first_app(engine)
    for number in range(2, 12):
        name = f"{number}00 Coins"
        products.purchase(engine, app, name, "CONSUMABLE", tier=2 * number)
    group = products.group(engine, app, "Team")
    for level, (name, period) in enumerate(
        (("Team Monthly", "ONE_MONTH"), ("Team Yearly", "ONE_YEAR")), 1
    ):
        products.subscription(engine, app, group, name, period, level, tier=40 * level)


def ci(engine: Engine) -> None:
    """The small account with a second workflow and 20 more runs."""
    *_, workflow = _first_app(engine)
    product = engine.store.related(workflow.ref, "product")[0]
    tests = xcode_cloud.workflow(engine, product, "Pull requests")
    for number in range(4, 24):
        owner = tests if number % 2 else workflow
        ended = ("SUCCEEDED", "SUCCEEDED", "FAILED", "CANCELED")[number % 4]
        xcode_cloud.run(engine, owner, number, ended, ago=(24 - number) * 3600.0)


def large(engine: Engine) -> None:
    """A big account: 1,000 apps and 20,000 builds."""
    base(engine, apps=1000, builds=20, testers=3)


def every(engine: Engine) -> None:
    """The small account, and one of each resource that the document knows, linked with one
    another.
    """
    small(engine)
    store, document = engine.store, engine.document
    new = []
    for type_ in sorted(document.types):
        if not store.count(type_) and type_ not in OWNERS:
            schemas = document.type(type_).attributes.items()
            values = {name: sample(document, schema, name) for name, schema in schemas}
            new.append(store.add(type_, values))
    for record in new:
        _link_all(store, record)


def _link_all(store: Store, record: Record) -> None:
    for name, relation in store.document.type(record.ref.type).relations.items():
        target = next(chain.from_iterable(store.all(type_) for type_ in relation.targets), None)
        if target and target.ref != record.ref and not store.refs(record.ref, name):
            store.replace(record.ref, name, [target.ref])


NAMED: Mapping[str, Callable[[Engine], None]] = {
    "small": small,
    "shop": shop,
    "ci": ci,
    "large": large,
    "every": every,
}
