"""A shop in a file: planned, applied and pulled."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from asc.errors import InvalidArgument, PlanOutdated, ProblemsFound
from asc.flow.files import YamlFile, read_yaml
from asc.flow.plan import Plan
from asc.testing import Simulator
from asc.workflows.catalog.plan_shop import Known, shop_steps
from asc.workflows.catalog.sales import check_same
from asc.workflows.catalog.shop import Shop
from asc.workflows.catalog.shop_file import read_file

from .catalog_stage import APP, apply_shop, shop, write_shop
from .playing import Mode, play
from .pricing_scenarios import keep_few_territories

SOLD = "com.example.app1"
"""An app whose products are on sale."""
PLUS = "com.example.app1.plus_monthly"


@pytest.fixture(autouse=True)
def _few(sim: Simulator) -> None:
    keep_few_territories(sim)
    sim.options.part_size = 1 << 16


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_shop(tmp_path)


def planned(sim: Simulator, path: Path, app: str = APP, **options: Any) -> Plan:
    plan: Plan = play(sim, "sync", lambda client: client.catalog.plan(app, path, **options))
    return plan


def applied(sim: Simulator, plan: Plan) -> Any:
    return play(sim, "sync", lambda client: client.apply(plan, allow_irreversible=True))


def pulled(sim: Simulator, path: Path, app: str = APP, **options: Any) -> Any:
    return play(sim, "sync", lambda client: client.catalog.pull(app, path, **options))


def writes(sim: Simulator) -> int:
    return sum(request.method != "GET" for request in sim.requests)


def states(sim: Simulator) -> dict[str, str]:
    every = [*sim.store.all("inAppPurchases"), *sim.store.all("subscriptions")]
    return {str(each["productId"]): str(each["state"]) for each in every}


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_becomes_a_shop_and_a_second_run_writes_nothing(
    sim: Simulator, mode: Mode, path: Path, tmp_path: Path
) -> None:
    first = play(sim, mode, apply_shop(path))
    assert first.changed
    assert not first.refused
    made = {name: state for name, state in states(sim).items() if name.startswith("com.shop")}
    ready = {name for name, state in made.items() if state == "READY_TO_SUBMIT"}
    assert ready == {"com.shop.coins", "com.shop.plus.monthly"}  # the others lack a screenshot
    before = writes(sim)
    assert not play(sim, mode, apply_shop(path)).changed
    assert writes(sim) == before
    assert str(pulled(sim, path)).endswith("catalog.yaml: unchanged")
    assert path.read_text() == shop()
    pulled(sim, tmp_path / "new.yaml")
    assert values_of(tmp_path / "new.yaml") == values_of(path)


def test_what_apple_never_changes_is_told_before_anything_is_sent(
    sim: Simulator, mode: Mode, path: Path
) -> None:
    play(sim, mode, apply_shop(path))
    before = writes(sim)
    text = path.read_text(encoding="utf-8")
    write(path, text.replace("family_sharable: true", "family_sharable: false"))
    with pytest.raises(ProblemsFound, match=r"com\.shop\.pro: Apple does not allow turning"):
        play(sim, mode, apply_shop(path))
    assert writes(sim) == before


def values_of(path: Path) -> dict[str, Any]:
    """A file's values without pictures, which a pull without `images` has not."""

    def cut(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {
            name: cut(item) for name, item in value.items() if name not in ("screenshot", "image")
        }

    found: dict[str, Any] = cut(read_yaml(path).values)
    return found


def test_a_plan_is_read_saved_resumed_and_applied_once(
    sim: Simulator, path: Path, tmp_path: Path
) -> None:
    plan = planned(sim, path)
    assert writes(sim) == 0
    assert len(plan.irreversible) == 6
    with pytest.raises(InvalidArgument, match=r"com\.shop\.coins, .*: cannot be undone"):
        play(sim, "sync", lambda client: client.apply(plan))
    plan.save(tmp_path / "plan.json")
    loaded = Plan.load(tmp_path / "plan.json")
    assert applied(sim, loaded).changed
    again = applied(sim, loaded)
    assert {step.outcome for step in again.steps} == {"unchanged"}


def test_a_dry_run_plans_exact_requests_but_for_what_is_not_known_yet(
    sim: Simulator, path: Path
) -> None:
    with sim.client(dry_run=True) as client:
        result = apply_shop(path)(client)
        assert client.planned is not None
        sent = [(entry.method, urlsplit(entry.url).path) for entry in client.planned]
    assert writes(sim) == 0
    assert "com.shop.coins price: created" in "\n".join(map(str, result.steps))
    assert ("POST", "/v1/subscriptionPlanAvailabilities") in sent
    assert ("POST", "/v1/inAppPurchaseAvailabilities") in sent
    assert ("POST", "/v2/inAppPurchaseImages") in sent
    assert ("POST", "/v1/inAppPurchasePriceSchedules") not in sent


def test_an_unchanged_shop_is_read_by_few_requests(sim: Simulator, path: Path) -> None:
    play(sim, "sync", apply_shop(path))
    before = len(sim.requests)
    assert not planned(sim, path).changes
    # the app, purchases, groups, one of each group, territories; texts of eight, the territories
    # and prices of five products, a price's base, equal prices of three subscriptions
    lists, parts = 6, 8 + 5 + 5 + 1 + 3
    # two lists of offers; the prices of two, and the price points of those that cost
    offers = 2 + 2 + 3
    assert len(sim.requests) - before == lists + parts + offers


BROKEN = """\
in_app_purchases:
  com.shop.coins!:
    type: CONSUMABEL
    nam: Coins
    price: 1,99
    localizations:
      en-US: {name: Coins, descripton: A bag}
      de-DE: {name: Juwelen, description: A text that is far too long for a description at Apple's}
    availability: {territories: all}
    screenshot: none.png
subscription_groups:
  Plus:
    subscriptions:
      com.shop.plus:
        period: MONTHLY
        level: 0
        name:  Plus
        price: {amount: 4.99, territories: {DE: 3.99}}
        introductory_offers:
        - {mode: FREE_TRIAL, duration: ONE_WEEK, territories: all, price: 1}
        promotional_offers:
          spring: {nam: Spring}
subscription_grups: {}
"""


def test_all_that_is_wrong_is_told_with_its_line_before_anything_is_sent(
    sim: Simulator, tmp_path: Path
) -> None:
    path = write(tmp_path / "catalog.yaml", BROKEN)
    with pytest.raises(ProblemsFound) as raised:
        planned(sim, path)
    assert not sim.requests
    found = raised.value.problems
    assert sorted({each.where.line for each in found}) == [
        *(2, 3, 4, 5, 7, 8, 9, 10),
        *(15, 16, 18, 20, 22, 23),
    ]
    told = {each.where.line: f"{each.reason} {each.cure}" for each in found}
    assert "did you mean 'CONSUMABLE' or" in told[3]
    assert "did you mean 'name'?" in told[4]
    assert "two ways" in told[5]
    assert "did you mean 'description'?" in told[7]
    assert "new_territories is missing" in told[9]
    assert "'DE'" in told[18]
    assert "FREE_TRIAL has no price" in told[20]
    assert "did you mean 'subscription_groups'?" in told[23]


ELSEWHERE = """\
in_app_purchases:
  com.example.app1.100_coins: {type: NON_CONSUMABLE}
  com.example.app1.new: {name: New}
  com.example.app1.plus_yearly: {name: Plus}
subscription_groups:
  Other:
    subscriptions:
      com.example.app1.plus_monthly: {name: Plus}
"""


def test_what_apple_does_not_allow_is_told_with_its_line(sim: Simulator, tmp_path: Path) -> None:
    path = write(tmp_path / "catalog.yaml", ELSEWHERE)
    with pytest.raises(ProblemsFound) as raised:
        planned(sim, path, SOLD, delete=["com.example.app1.100_coins"])
    found = [(each.where.line, each.reason) for each in raised.value.problems]
    assert [line for line, _ in found] == [2, 2, 3, 4, 8]
    assert "Apple does not allow changing it" in found[0][1]
    assert "is in the file, and in delete=" in found[1][1]
    assert "give type to make it" in found[2][1]
    assert "is there, as subscription" in found[3][1]
    assert "Apple has no way to move it" in found[4][1]
    assert writes(sim) == 0


def test_prices_of_subscriptions_on_sale_are_guarded(sim: Simulator, tmp_path: Path) -> None:
    text = f"subscription_groups: {{Plus: {{subscriptions: {{{PLUS}: {{price: 9.99}}}}}}}}\n"
    path = write(tmp_path / "catalog.yaml", text)
    cases: list[tuple[dict[str, Any], str]] = [
        ({}, "takes changes of its prices from tomorrow on: give start="),
        ({"start": "2031-01-10"}, "preserve_current=True lets subscribers keep"),
        (
            {"start": "2031-01-10", "preserve_current": True, "max_change": "20%"},
            "above max_change of 20",
        ),
    ]
    for options, why in cases:
        with pytest.raises(ProblemsFound, match=why):
            planned(sim, path, SOLD, **options)
    plan = planned(sim, path, SOLD, start="2031-01-10", preserve_current=True)
    (step,) = plan.changes
    assert (step.what, step.outcome) == (f"{PLUS} price", "updated")
    assert applied(sim, plan).changed
    assert not planned(sim, path, SOLD, start="2031-01-10", preserve_current=True).changes


def test_a_product_goes_off_sale_by_name_only(sim: Simulator, tmp_path: Path) -> None:
    text = """\
in_app_purchases:
  com.example.app1.pro:
    availability: {territories: [USA, DEU, FRA, GBR], new_territories: true}
"""
    path = write(tmp_path / "catalog.yaml", text)
    with pytest.raises(ProblemsFound, match="off sale in JPN"):
        planned(sim, path, SOLD)
    plan = planned(sim, path, SOLD, allow_removal=["JPN"])
    assert [step.wanted for step in plan.changes] == [{"JPN": "not on sale"}]
    assert applied(sim, plan).changed


def test_what_is_in_review_stays_and_the_rest_is_done(sim: Simulator, path: Path) -> None:
    play(sim, "sync", apply_shop(path))
    coins = next(each for each in sim.store.all("inAppPurchases") if each["name"] == "Coins")
    version = sim.store.related(coins.ref, "versions")[0]
    sim.store.update(version.ref, {"state": "WAITING_FOR_REVIEW"})
    write(path, path.read_text().replace("Coins de-DE", "Gold").replace("Chest de-DE", "Truhe"))
    done = applied(sim, planned(sim, path))
    assert [(step.what, step.outcome) for step in done.steps if step.outcome != "unchanged"] == [
        ("com.shop.coins text de-DE", "refused"),
        ("com.shop.chest text de-DE", "updated"),
    ]


def test_a_product_is_deleted_by_name_only(sim: Simulator, path: Path) -> None:
    play(sim, "sync", apply_shop(path))
    text = path.read_text()
    start, end = text.index("  com.shop.chest"), text.index("  com.shop.pro")
    write(path, text[:start] + text[end:])
    plan = planned(sim, path)
    assert not plan.changes
    assert ("com.shop.chest", "kept") in [(step.what, step.outcome) for step in plan.steps]
    plan = planned(sim, path, delete=["com.shop.chest"])
    assert [step.what for step in plan.irreversible] == ["com.shop.chest"]
    applied(sim, plan)
    assert "com.shop.chest" not in states(sim)
    assert {step.outcome for step in applied(sim, plan).steps} == {"unchanged"}


@pytest.mark.parametrize("part", ["text", "price"])
def test_a_plan_is_not_applied_where_somebody_else_has_changed_it(
    sim: Simulator, path: Path, part: str
) -> None:
    play(sim, "sync", apply_shop(path))
    write(
        path,
        path.read_text()
        .replace("Coins de-DE", "Gold")
        .replace("price: 0.99  # a bargain", "price: 1.99")
        .replace("price: 9.99", "price: 4.99"),
    )
    plan = planned(sim, path)
    assert len(plan.changes) == 3
    if part == "text":
        text = next(
            each
            for each in sim.store.all("inAppPurchaseLocalizations")
            if each["name"] == "Coins de-DE"
        )
        sim.store.update(text.ref, {"name": "Else"})
    else:
        coins = next(each for each in sim.store.all("inAppPurchases") if each["name"] == "Coins")

        def dearer(client: Any) -> Any:
            product = client.api.in_app_purchases_v2.get(coins.id)
            return client.apply(client.pricing.plan(product, "2.99"))

        play(sim, "sync", dearer)
    before = writes(sim)
    with pytest.raises(PlanOutdated):
        applied(sim, plan)
    assert writes(sim) == before


def edited(plan: Plan, what: str, **changes: Any) -> Plan:
    values = plan.to_dict()
    for step in values["steps"]:
        if step["what"] == what:
            step.update(changes)
    return Plan.from_dict(values)


def test_a_plan_that_was_edited_is_refused(sim: Simulator, path: Path) -> None:
    plan = planned(sim, path)
    step = next(each for each in plan.steps if each.what == "com.shop.coins text de-DE")
    long = {**step.wanted, "description": "x" * 60}
    before = len(sim.requests)
    for changed, error in [
        (edited(plan, step.what, wanted=long), ProblemsFound),
        (edited(plan, step.what, data={}), InvalidArgument),
        (edited(plan, step.what, outcome="deleted", wanted=None, found={}), InvalidArgument),
        (edited(plan, "com.shop.coins", wanted={"type": "GOLD", "name": "C"}), ProblemsFound),
    ]:
        with pytest.raises(error):
            applied(sim, changed)
    assert len(sim.requests) == before


def test_a_picture_that_changed_since_the_plan_is_refused(sim: Simulator, path: Path) -> None:
    plan = planned(sim, path)
    play(sim, "sync", apply_shop(path))
    path.with_name("review.png").write_bytes(b"other")
    with pytest.raises(InvalidArgument, match="has changed since the plan was made"):
        applied(sim, plan)


def test_pictures_are_replaced_when_they_change(sim: Simulator, path: Path) -> None:
    play(sim, "sync", apply_shop(path))
    for name in ("review.png", "image.png"):
        content = path.with_name(name).read_bytes()
        path.with_name(name).write_bytes(content + b"\0")
    plan = planned(sim, path)
    assert [step.what.rpartition(" ")[2] for step in plan.changes] == [
        *("image", "screenshot", "screenshot")
    ]
    assert applied(sim, plan).changed
    assert not planned(sim, path).changes


def test_pulled_copies_of_pictures_are_not_sent(sim: Simulator, path: Path, tmp_path: Path) -> None:
    play(sim, "sync", apply_shop(path))
    new = tmp_path / "new.yaml"
    result = pulled(sim, new, images=True)
    assert len(list((tmp_path / "images").rglob("*.png"))) == 3
    assert str(result).count("created") == 4
    assert not planned(sim, new).changes
    assert not pulled(sim, new, images=True).changed
    assert not pulled(sim, path, images=True).changed, "its own pictures are these"


def test_a_pull_keeps_comments_and_what_is_not_there_yet(sim: Simulator, path: Path) -> None:
    text = path.read_text().replace("com.shop.pro", "com.shop.later")
    write(path, text)
    pulled(sim, path, SOLD)
    found = path.read_text()
    assert "# our shop" in found
    assert "# a bargain" in found
    assert "com.shop.later" in found
    assert PLUS in found
    again = pulled(sim, path, SOLD)
    assert not again.changed
    assert "com.shop.later: kept" in str(again)


def test_an_empty_app_gives_an_empty_file(sim: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "catalog.yaml"
    assert pulled(sim, path).products == 0
    assert not planned(sim, write(path, "in_app_purchases: {}\n")).steps


def test_a_mapping_of_another_form_is_told(sim: Simulator, tmp_path: Path) -> None:
    text = "in_app_purchases: [a]\nsubscription_groups: {Plus: {subscriptions: 3}}\n"
    path = write(tmp_path / "catalog.yaml", text)
    with pytest.raises(ProblemsFound, match="it takes names, each with what is wanted"):
        planned(sim, path)


amounts = st.sampled_from(["0.99", "1.99", "4.99", "9.99"])
words = st.text("abcdefghi ÄÖß日本'\":#-", min_size=2, max_size=20)
words = words.map(str.strip).filter(lambda word: len(word) > 1)
texts = st.dictionaries(
    st.sampled_from(["en-US", "de-DE", "ja"]), st.fixed_dictionaries({"name": words}), min_size=1
)
places = st.one_of(
    st.just("all"), st.sets(st.sampled_from(["DEU", "GBR", "JPN", "USA"]), min_size=1).map(sorted)
)
sold = st.fixed_dictionaries({"territories": places, "new_territories": st.booleans()})


@st.composite
def shops(draw: st.DrawFn) -> dict[str, Any]:
    """The values of a file with an in-app purchase and a subscription."""
    coins = {
        "type": "CONSUMABLE",
        "name": draw(words),
        "localizations": draw(texts),
        "price": draw(amounts),
        "availability": draw(sold),
    }
    plus = {
        "period": draw(st.sampled_from(["ONE_WEEK", "ONE_YEAR"])),
        "level": 1,
        "name": draw(words),
        "localizations": draw(texts),
        "price": {"base": "USA", "amount": draw(amounts), "territories": {"DEU": "3.49"}},
        "availability": draw(sold),
        "introductory_offers": [
            {"mode": "FREE_TRIAL", "duration": "ONE_WEEK", "territories": draw(places)}
        ],
    }
    group = {"localizations": draw(texts), "subscriptions": {"com.shop.p": plus}}
    name = draw(words)
    return {"in_app_purchases": {"com.shop.c": coins}, "subscription_groups": {name: group}}


@settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(values=shops())
def test_what_is_applied_is_what_is_pulled(
    sim: Simulator, tmp_path: Path, values: dict[str, Any]
) -> None:
    sim.reset()
    keep_few_territories(sim)
    path, other = tmp_path / "catalog.yaml", tmp_path / "other.yaml"
    other.unlink(missing_ok=True)
    file = YamlFile(path, "")
    for name, value in values.items():
        file.set([name], value)
    write(path, file.text())
    play(sim, "sync", apply_shop(path))
    pulled(sim, other)
    assert plain(read_yaml(other).values) == plain(values)
    before = path.read_text()
    assert not pulled(sim, path).changed
    assert path.read_text() == before


def plain(value: Any) -> Any:
    """Amounts as text: a file has numbers."""
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value if isinstance(value, bool) else str(value)


def test_steps_of_a_shop_that_is_not_there_are_in_the_order_of_the_file(path: Path) -> None:
    _, wanted = read_file(path)
    steps = shop_steps(Shop({}, {}), wanted, Known())
    owners = list(dict.fromkeys(step.data["name"] for step in steps))
    assert owners == [each.name for each in wanted]
    parts = [step.data["part"] for step in steps if step.data["name"] == "com.shop.coins"]
    assert parts == ["product", *["text"] * 4, "availability", "price"]  # no pictures were read
    assert [step.outcome for step in steps] == ["created"] * len(steps)
    lonely = next(step for step in steps if step.what == "group Studio")
    assert "plans of one service share one" in lonely.why


def test_a_plan_made_anew_may_be_half_done_but_not_another(sim: Simulator, path: Path) -> None:
    play(sim, "sync", apply_shop(path))
    write(path, path.read_text().replace("price: 2.99", "price: 1.99"))
    (step,) = planned(sim, path).changes
    fresh = play(
        sim,
        "sync",
        lambda client: client.pricing.plan("com.shop.studio", "1.99", app=APP),
    )
    check_same(step, fresh)
    check_same(step, Plan(fresh.kind, fresh.steps[:2]))
    other = play(
        sim,
        "sync",
        lambda client: client.pricing.plan("com.shop.studio", "0.99", app=APP),
    )
    with pytest.raises(PlanOutdated, match=r"com\.shop\.studio price would change"):
        check_same(step, other)
