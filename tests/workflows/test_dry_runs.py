"""A dry run of any workflow changes nothing, plans exactly what is done then, and shows what is
there then.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from asc.testing import Simulator

from .looking import Views
from .playing import Act, Mode, play
from .scenarios import NAMES, scenarios
from .snapshot import snapshot

SOLD = {
    "make purchase": ("inAppPurchaseAvailabilities", "inAppPurchasePriceSchedules"),
    "make subscription": ("subscriptionPlanAvailabilities", "subscriptions"),
    "apply products and prices": ("inAppPurchasePriceSchedules",),
}
"""What a dry run names as a step alone: the price points of a product that is not there yet are
not known."""


@pytest.mark.parametrize("name", NAMES)
def test_a_plan_is_what_is_done(sim: Simulator, mode: Mode, ipa: Path, name: str) -> None:
    scenario = next(scenario for scenario in scenarios(ipa) if scenario.name == name)
    scenario.arrange(sim)
    before, plans, views = snapshot(sim), [], Views(sim)

    def act(client: Any) -> Any:
        plans.append(client.planned)
        done = scenario.act(client)
        if mode == "sync":
            views.look(client)
        return done

    play(sim, mode, act, dry_run=True)
    assert snapshot(sim) == before
    assert all(request.method == "GET" for request in sim.requests)

    play(sim, mode, act)
    assert views.planned == views.done
    done = [(request.method, request.path) for request in sim.requests if request.method != "GET"]
    api = [each for each in done if each[0] != "PUT"]
    api = [each for each in api if not _is_sale(name, each)]
    planned = [(entry.method, urlsplit(entry.url).path) for entry in plans[0].writes]
    assert Counter(_shape(each) for each in planned) == Counter(_shape(each) for each in api)
    assert str(plans[0])


SEEN_AGAIN = (
    "set roles",
    "price subscription later",
    "first introductory offers",
    "promotional offer",
    "win-back offer",
    "offer codes",
    "change approved purchase",
    "apply texts and pictures",
)
"""Those of which a second run needs all that the first one planned."""
NAMED_AGAIN = ("make subscription", "apply products and prices")
"""Those that make a product: what it costs, and its pictures, are named anew."""


@pytest.mark.parametrize("name", [*SEEN_AGAIN, *NAMED_AGAIN])
def test_a_dry_run_can_be_repeated_in_the_same_client(
    sim: Simulator, mode: Mode, ipa: Path, name: str
) -> None:
    """What was planned is read like anything else, with what it links to."""
    scenario = next(scenario for scenario in scenarios(ipa) if scenario.name == name)
    scenario.arrange(sim)

    def twice(client: Any) -> Any:
        if mode == "sync":
            return [scenario.act(client), scenario.act(client)]
        return _in_order(client, scenario.act)

    first, second = play(sim, mode, twice, dry_run=True)
    assert first.changed
    assert second.changed is (name in NAMED_AGAIN)


async def _in_order(client: Any, act: Act) -> list[Any]:
    return [await act(client), await act(client)]


def _is_sale(name: str, call: tuple[str, str]) -> bool:
    method, resource = call[0], call[1].split("/")[2]
    made = method == "POST" and resource == "subscriptions"
    return resource in SOLD.get(name, ()) and not made


def _shape(call: tuple[str, str]) -> tuple[str, ...]:
    """The call without ids: those of a plan are its own."""
    method, path = call
    parts = path.split("/")
    return (method, parts[2], *parts[4:])
