"""What is submitted with a version is looked into before the first write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc import Ref
from asc.errors import ProblemsFound
from asc.testing import Fault, Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.versions.items import ARGUMENTS

from . import publish_stage as publishing
from . import versions_stage as stage
from .catalog_scenarios import catalog_scenarios
from .playing import Mode, play
from .scenarios import APP

GEMS = "com.example.app1.gems"
YEARLY = "com.example.app1.yearly"
LACKS = ["no-localization", "no-availability", "no-price", "no-screenshot"]


def bare_products(client: Any) -> None:
    """A purchase and a subscription that have a name and nothing more."""
    client.catalog.ensure_in_app_purchase(APP, GEMS, type="CONSUMABLE", name="Gems")
    client.catalog.ensure_subscription(
        APP, YEARLY, group="Studio", period="ONE_YEAR", name="Yearly"
    )


def version_of_product(sim: Simulator, kind: str, product_id: str) -> Ref[Any]:
    products: list[Record] = list(sim.store.all(kind))
    product = next(each for each in products if each["productId"] == product_id)
    version = sim.store.related(product.ref, "versions")[0]
    return Ref(version.ref.type, version.id)


def items_of(sim: Simulator) -> list[Ref[Any]]:
    play(sim, "sync", bare_products)
    purchase = version_of_product(sim, "inAppPurchases", GEMS)
    return [purchase, version_of_product(sim, "subscriptions", YEARLY)]


def writes(sim: Simulator) -> int:
    return sum(request.method != "GET" for request in sim.requests)


def rules_of(sim: Simulator, items: list[Ref[Any]], mode: Mode = "sync") -> list[str]:
    found = play(sim, mode, lambda client: client.versions.validate(APP, "1.1", items=items))
    return [problem.rule for problem in found]


def test_what_products_lack_is_told_with_its_cure(sim: Simulator, mode: Mode) -> None:
    stage.make_ready(sim, "12")
    items = items_of(sim)
    assert rules_of(sim, items, mode) == [*LACKS, "no-group-localization", *LACKS]
    found = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1", items=items))
    assert "client.catalog.ensure_in_app_purchase(" in found[0].cure
    assert "group='Studio'" in found[-1].cure


def test_a_product_that_is_ready_takes_one_request(sim: Simulator) -> None:
    stage.make_ready(sim, "12")
    [item, _] = items_of(sim)
    for product in sim.store.all("inAppPurchases"):
        sim.store.update(product.ref, {"state": "READY_TO_SUBMIT"})
    before = len(sim.requests)
    assert rules_of(sim, []) == []
    without = len(sim.requests) - before
    assert rules_of(sim, [item]) == []
    assert len(sim.requests) - before - without == without + 1


@pytest.mark.parametrize("kind", ["inAppPurchases", "subscriptions"])
def test_a_product_that_misses_what_nothing_shows(
    sim: Simulator, tmp_path: Path, kind: str
) -> None:
    """Apple says that something is missing, and all that can be read is there."""
    name = "make purchase" if kind == "inAppPurchases" else "make subscription"
    scenario = next(each for each in catalog_scenarios(tmp_path) if each.name == name)
    scenario.arrange(sim)
    play(sim, "sync", scenario.act)
    stage.make_ready(sim, "12")
    product = next(each for each in sim.store.all(kind) if sim.store.related(each.ref, "versions"))
    sim.store.update(product.ref, {"state": "MISSING_METADATA"})
    version = sim.store.related(product.ref, "versions")[0].ref
    items: list[Ref[Any]] = [Ref(version.type, version.id)]
    found = play(sim, "sync", lambda client: client.versions.validate(APP, "1.1", items=items))
    assert {each.where.resource for each in found} == {f"{kind}/{product.id}"}


@pytest.mark.parametrize("kind", sorted(ARGUMENTS.keys() - {"appStoreVersions"}))
def test_what_is_not_there_is_found_before_any_write(sim: Simulator, kind: str) -> None:
    stage.make_ready(sim, "12")
    items: list[Ref[Any]] = [Ref(kind, "nothing")]
    with pytest.raises(ProblemsFound, match=f"there is no {kind} with the id 'nothing'"):
        play(
            sim,
            "sync",
            lambda client: client.versions.submit(APP, "1.1", release="manual", items=items),
        )
    assert writes(sim) == 0


def test_a_publish_looks_into_them_too(sim: Simulator, tmp_path: Path) -> None:
    items = items_of(sim)
    before = writes(sim)
    with pytest.raises(ProblemsFound, match="its group has no localization"):
        play(
            sim,
            "sync",
            lambda client: publishing.publish(client, tmp_path, items=items, media=None),
        )
    assert writes(sim) == before


def test_what_the_key_may_not_see_is_a_warning(sim: Simulator) -> None:
    stage.make_ready(sim, "12")
    sim.faults(Fault(status=403, path="/v1/appEvents/*", times=None))
    assert rules_of(sim, [Ref("appEvents", stage.EVENT)]) == ["not-seen"]
