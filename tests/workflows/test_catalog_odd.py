"""Odd catalog files, and what a shop comes to meanwhile: told before anything is made, or left."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from asc.errors import CannotChange, InvalidArgument, ProblemsFound
from asc.flow.pacific import pacific_day
from asc.flow.plan import Plan
from asc.rules.products import Parts, Subject, check_product
from asc.testing import Simulator
from asc.workflows.catalog.conflicts import conflicts
from asc.workflows.catalog.kinds import GROUP, PURCHASE
from asc.workflows.catalog.plan_shop import Known, shop_steps
from asc.workflows.catalog.shop import Item, Shop
from asc.workflows.catalog.shop_file import read_file

from .catalog_stage import APP, apply_shop, write_shop
from .playing import play
from .pricing_scenarios import keep_few_territories
from .pricing_stage import prices_of, purchase_of, subscription_of

SOLD = "com.example.app1"
PLUS = "com.example.app1.plus_monthly"
DAY = date(2031, 1, 10)
FREE = "{mode: FREE_TRIAL, duration: ONE_WEEK, territories: "


def written(folder: Path, text: str) -> Path:
    path = folder / "catalog.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def subscription(offers: str) -> str:
    """A file with a subscription that is not there yet."""
    return f"""\
subscription_groups:
  Plus:
    subscriptions:
      com.shop.plus:
        period: ONE_MONTH
        name: Plus
{offers}"""


def introductory(*offers: str) -> str:
    lines = "".join(f"        - {offer}\n" for offer in offers)
    return subscription(f"        introductory_offers:\n{lines}")


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (introductory(FREE + "[USA]}", FREE + "all}"), 9, "introductory offer 1 is for the same"),
        (introductory(FREE + "all, start: 2031-01-01}"), 8, "start is 2031-01-01, and it is"),
        (
            introductory("{mode: PAY_AS_YOU_GO, duration: ONE_WEEK, territories: {USA: 1}}"),
            8,
            "each period of the subscription, which is ONE_MONTH",
        ),
        (
            subscription("        promotional_offers:\n          spring: {name: Spring}\n"),
            8,
            "give mode and duration and territories to make it",
        ),
    ],
)
def test_offers_that_can_not_be_are_told_before_their_product_is_made(
    tmp_path: Path, text: str, line: int, reason: str
) -> None:
    file, wanted = read_file(written(tmp_path, text))
    (problem,) = conflicts(file, Shop({}, {}), wanted, [], DAY)
    assert problem.where.line == line
    assert reason in problem.reason


def test_offers_of_other_places_days_and_plans_go_together(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        introductory(
            FREE + "[USA], end: 2031-02-01}",
            FREE + "[DEU]}",
            FREE + "[USA], start: 2031-02-02}",
            FREE + "[USA], plan_type: MONTHLY}",
            FREE + "[USA], end: 2030-12-31}",  # over
        ),
    )
    file, wanted = read_file(path)
    assert not list(conflicts(file, Shop({}, {}), wanted, [], DAY))


def test_an_offer_that_is_over_stops_nothing(tmp_path: Path) -> None:
    _, wanted = read_file(written(tmp_path, introductory(FREE + "all, end: 2031-01-09}")))
    steps = shop_steps(Shop({}, {}), wanted, Known(day=DAY))
    assert (steps[-1].outcome, steps[-1].why) == ("skipped", "its last day is over")
    today = shop_steps(Shop({}, {}), wanted, Known(day=DAY - timedelta(1)))
    assert today[-1].outcome == "created"


@pytest.mark.parametrize(
    ("product", "reason"),
    [
        ('name: "A\\nB"', "it takes one line of text"),
        ('localizations: {en-US: {name: "A\\0B"}}', "it takes one line of text"),
        ("screenshot: catalog.yaml", "not a whole PNG or JPEG file"),
        ("localizations: null", "is null, which takes nothing away"),
    ],
)
def test_what_can_not_be_meant_is_refused(tmp_path: Path, product: str, reason: str) -> None:
    path = written(tmp_path, f"in_app_purchases:\n  com.shop.coins:\n    {product}\n")
    with pytest.raises(ProblemsFound, match=reason) as raised:
        read_file(path)
    assert [each.where.line for each in raised.value.problems] == [3]


@pytest.mark.parametrize("text", ["in_app_purchases: null\n", "subscription_groups: {' ': {}}\n"])
def test_what_names_nothing_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ProblemsFound):
        read_file(written(tmp_path, text))


def whys(path: Path, shop: Shop, delete: list[str] | None = None) -> dict[str, str]:
    _, wanted = read_file(path)
    return {step.what: step.why for step in shop_steps(shop, wanted, Known(), delete or ())}


def test_a_plan_asks_whether_another_name_is_meant(tmp_path: Path) -> None:
    shop = Shop(
        {"Premium": Item(GROUP, "Premium", None)},
        {"com.shop.100_coins": Item(PURCHASE, "com.shop.100_coins", None)},
    )
    text = """\
in_app_purchases:
  com.shop.100_coin: {type: CONSUMABLE, name: Coins}
  com.shop.200_coins: {type: CONSUMABLE, name: More coins}
subscription_groups: {Premuim: {}}
"""
    found = whys(written(tmp_path, text), shop, ["com.shop.10_coins"])
    assert "is 'com.shop.100_coins' meant?" in found["com.shop.100_coin"]
    assert "meant?" not in found["com.shop.200_coins"], "digits tell products apart"
    assert found["group Premuim"] == "is 'Premium' meant?"
    assert found["com.shop.10_coins"] == "is not there"


def test_a_plan_says_what_apple_may_refuse(tmp_path: Path) -> None:
    text = f"""\
in_app_purchases:
  com.shop.coins: {{type: CONSUMABLE, name: {"n" * 65}, localizations: {{en-US: {{name: C}}}}}}
subscription_groups: {{{"g" * 65}: {{}}}}
"""
    found = whys(written(tmp_path, text), Shop({}, {}))
    assert found["com.shop.coins"].endswith("for ever; name is 65 characters long, 64 at most")
    assert found["com.shop.coins text en-US"] == "name is 1 characters long, 2 at least"
    assert "reference_name is 65 characters long" in found[f"group {'g' * 65}"]


def test_the_advice_for_a_short_name_is_one_that_apple_takes() -> None:
    parts = Parts(localization=False, availability=True, price=True, screenshot=True)
    for name, shown in {"A": "Name", "Ab": "Ab"}.items():
        subject = Subject("inAppPurchases", "1", "call(", name)
        (problem,) = check_product(subject, parts)
        assert problem.cure == f"call(localizations={{'en-US': {{'name': '{shown}'}}}})"


@pytest.fixture
def few(sim: Simulator) -> Simulator:
    keep_few_territories(sim)
    return sim


def called(sim: Simulator, act: Any) -> Any:
    return play(sim, "sync", act)


def planned(sim: Simulator, path: Path, app: str = SOLD, **options: Any) -> Plan:
    plan: Plan = called(sim, lambda client: client.catalog.plan(app, path, **options))
    return plan


def applied(sim: Simulator, plan: Plan) -> Any:
    return called(sim, lambda client: client.apply(plan, allow_irreversible=True))


def changed(sim: Simulator, plan: Plan) -> dict[str, str]:
    steps = applied(sim, plan).steps
    return {step.what: step.outcome for step in steps if step.outcome not in ("unchanged", "kept")}


def test_what_apple_does_not_delete_is_refused_and_the_rest_is_done(
    few: Simulator, tmp_path: Path
) -> None:
    path = written(tmp_path, "in_app_purchases: {}\n")
    plan = planned(few, path, delete=["com.example.app1.100_coins", "com.example.app1.pro"])
    assert changed(few, plan) == {
        "com.example.app1.100_coins": "refused",  # it is on sale
        "com.example.app1.pro": "deleted",
    }


def test_what_went_to_review_since_the_plan_is_refused_and_the_rest_is_done(
    few: Simulator, tmp_path: Path
) -> None:
    path = write_shop(tmp_path, pictures=False)
    called(few, apply_shop(path))
    path.write_text(path.read_text().replace("Coins de-DE", "Gold").replace("Chest de-DE", "Truhe"))
    plan = planned(few, path, APP)
    coins = next(each for each in few.store.all("inAppPurchases") if each["name"] == "Coins")
    version = few.store.related(coins.ref, "versions")[0]
    few.store.update(version.ref, {"state": "WAITING_FOR_REVIEW"})
    assert changed(few, plan) == {
        "com.shop.coins text de-DE": "refused",
        "com.shop.chest text de-DE": "updated",
    }


@pytest.mark.parametrize("preserve", [True, False])
def test_a_price_that_is_scheduled_is_as_the_file_wants_it(
    few: Simulator, tmp_path: Path, preserve: bool
) -> None:
    text = f"subscription_groups: {{Plus: {{subscriptions: {{{PLUS}: {{price: 9.99}}}}}}}}\n"
    path = written(tmp_path, text)
    start = str(pacific_day(few.clock.now()) + timedelta(30))
    plan = planned(few, path, start=start, preserve_current=preserve)
    assert changed(few, plan) == {f"{PLUS} price": "updated"}
    assert not planned(few, path).changes
    pulled = called(few, lambda client: client.catalog.pull(SOLD, path))
    assert f"{PLUS} price from {start}: skipped" in str(pulled)
    assert "price: 9.99" in path.read_text(), "it stays: today's is another"
    path.write_text(text.replace("9.99", "14.99"))
    with pytest.raises(ProblemsFound, match="give start="):
        planned(few, path)


def test_an_in_app_purchase_on_sale_changes_its_price_on_the_day(
    few: Simulator, tmp_path: Path
) -> None:
    coins = purchase_of(few)
    text = f"in_app_purchases: {{{coins['productId']}: {{price: 4.99}}}}\n"
    path = written(tmp_path, text)
    start = str(pacific_day(few.clock.now()) + timedelta(30))
    options: dict[str, Any] = {"start": start, "preserve_current": True}
    plan = planned(few, path, **options)
    (step,) = plan.changes
    assert list(step.found.values()) == ["0.99 USD"], "whoever approves it sees what is paid today"
    assert changed(few, plan) == {f"{coins['productId']} price": "updated"}
    assert prices_of(few, coins)["USA"] == [("0.99", None), ("4.99", start)]
    assert not planned(few, path, **options).changes
    assert not planned(few, path).changes, "it is scheduled"
    called(few, lambda client: client.catalog.pull(SOLD, path))
    assert "price: 4.99" in path.read_text(), "it stays: today's is another"
    path.write_text(text.replace("4.99", "2.99"))
    assert planned(few, path).changes, "at once"


def test_what_an_older_availability_sold_goes_by_name_only(few: Simulator, tmp_path: Path) -> None:
    """A subscription without a plan, sold before there were plans, loses no territory unnoticed."""
    yearly = next(each for each in few.store.all("subscriptions") if each["productId"] == PLUS)
    for newer in few.store.related(yearly.ref, "planAvailabilities"):
        few.store.delete(newer.ref)
    territories = [each.ref for each in few.store.all("territories")][:3]
    links: dict[str, Any] = {"subscription": yearly.ref, "availableTerritories": territories}
    older = few.store.add("subscriptionAvailabilities", {"availableInNewTerritories": True}, links)
    few.store.replace(yearly.ref, "subscriptionAvailability", [older.ref])
    sold = f"availability: {{territories: [{territories[0].id}], new_territories: true}}"
    text = f"subscription_groups: {{Plus: {{subscriptions: {{{PLUS}: {{{sold}}}}}}}}}\n"
    path = written(tmp_path, text)
    with pytest.raises(ProblemsFound, match=f"off sale in {territories[1].id}, "):
        planned(few, path)
    allowed = [each.id for each in territories[1:]]
    plan = planned(few, path, allow_removal=allowed)
    assert changed(few, plan) == {f"{PLUS} availability": "created"}


def test_a_pull_names_what_the_file_does_not_hold(few: Simulator, tmp_path: Path) -> None:
    start = pacific_day(few.clock.now()) + timedelta(30)
    pro, coins = "com.example.app1.pro", "com.example.app1.100_coins"

    def arrange(client: Any) -> None:
        client.apply(client.pricing.plan(pro, "9.99", app=SOLD, start=start))
        client.apply(
            client.pricing.plan_availability(
                PLUS, app=SOLD, plan_type="MONTHLY", territories=["DEU"], new_territories=False
            )
        )
        client.catalog.create_offer_codes(
            SOLD,
            coins,
            "Gift",
            customers=["NON_SPENDER"],
            territories=["USA"],
            custom={"GIFT": 500},
        )

    called(few, arrange)
    terms = {"offerMode": "FREE_TRIAL", "duration": "ONE_WEEK", "numberOfPeriods": 1}
    links = {"subscription": subscription_of(few).ref}
    offer = few.store.add("subscriptionIntroductoryOffers", terms, links)
    path = tmp_path / "catalog.yaml"
    pulled = called(few, lambda client: client.catalog.pull(SOLD, path))
    assert [step.what for step in pulled.steps if step.outcome == "skipped"] == [
        f"{coins} offers with codes Gift",
        f"{pro} price from {start}",
        f"{PLUS} MONTHLY plan",
        f"{PLUS} introductory offer all territories {offer.id}",
    ]
    assert not planned(few, path).changes


def test_a_pull_of_what_there_can_be_is_a_file_that_changes_nothing(tmp_path: Path) -> None:
    with Simulator(seed="every") as sim:
        sim.options.price_points = 40
        path = tmp_path / "catalog.yaml"
        called(sim, lambda client: client.catalog.pull(SOLD, path))
        assert "win_back_offers" in path.read_text()
        before = sum(request.method != "GET" for request in sim.requests)
        assert not called(sim, lambda client: client.catalog.apply(SOLD, path)).changed
        assert sum(request.method != "GET" for request in sim.requests) == before


def test_codes_of_what_is_not_approved_are_refused_before_their_offer_is_made(
    few: Simulator,
) -> None:
    with pytest.raises(CannotChange, match="READY_TO_SUBMIT: Apple takes its codes once"):
        called(
            few,
            lambda client: client.catalog.create_offer_codes(
                *(SOLD, "com.example.app1.pro", "Gift"),
                customers=["NON_SPENDER"],
                territories=["USA"],
                custom={"GIFT": 500},
            ),
        )
    assert all(request.method == "GET" for request in few.requests)


def test_the_picture_of_a_single_call_is_checked_too(few: Simulator, tmp_path: Path) -> None:
    path = written(tmp_path, "not a picture")
    with pytest.raises(InvalidArgument, match="not a whole PNG or JPEG file"):
        called(
            few, lambda client: client.catalog.ensure_in_app_purchase(SOLD, "a.b", screenshot=path)
        )
    assert not few.requests
