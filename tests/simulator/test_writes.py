"""Writes are whole or not at all, and rules hang on the resource that is made."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from asc.testing import Simulator
from asc.testing.simulator.behaviours import RULES
from asc.testing.simulator.engine.call import Call
from asc.testing.simulator.seeds.samples import sample
from asc.testing.simulator.store.ids import packed
from asc.testing.simulator.store.store import Ref

APP = "6440000001"
ROOT = Path(__file__).parents[2]


def link(type_: str, ident: str) -> dict[str, Any]:
    return {"data": {"type": type_, "id": ident}}


def codes(answer: httpx.Response) -> list[str]:
    return [error["code"] for error in answer.json()["errors"]]


# What goes wrong inside


@pytest.fixture
def crashing() -> Iterator[Callable[[str, str], None]]:
    """Registers rules that fail after the write, and takes them away again."""
    added: list[tuple[Any, Any]] = []

    def crash(action: str, watched: str) -> None:
        def fail(call: Call) -> None:
            """Writes once more, then fails."""
            call.store.add("apps", {"name": "half"})
            raise KeyError(call.type)

        held = RULES.effects.setdefault((action, watched), [])
        held.append(fail)
        added.append((held, fail))

    yield crash
    for held, fail in added:
        held.remove(fail)


def test_a_crash_in_a_rule_undoes_the_write_and_is_logged(
    sim: Simulator,
    http: httpx.Client,
    crashing: Callable[[str, str], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    group = {"type": "betaGroups", "attributes": {"name": "G"}}
    body = {"data": group | {"relationships": {"app": link("apps", APP)}}}
    crashing("create", "betaGroups")
    before = sim.engine.snapshot()
    with caplog.at_level(logging.ERROR):
        answer = http.post("/v1/betaGroups", json=body)
    error = answer.json()["errors"][0]
    assert (answer.status_code, error["status"], error["code"]) == (500, "500", "UNEXPECTED_ERROR")
    assert {"id", "title", "detail"} <= error.keys()
    assert "KeyError" in caplog.text
    assert "POST /v1/betaGroups" in caplog.text
    assert sim.engine.snapshot()[0][:4] == before[0][:4]
    assert not sim.requests[-1].effect
    assert http.get("/v1/apps").status_code == 200


def test_a_crash_in_a_step_undoes_the_step(
    sim: Simulator, http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(engine: Any, ref: Ref) -> None:
        engine.store.update(ref, {"name": "half"})
        raise ValueError(ref)

    monkeypatch.setitem(RULES.steps, "fail", fail)
    sim.engine.plan(Ref("apps", APP), "fail", seconds=1)
    sim.clock.advance(2)
    statuses = [http.get(f"/v1/apps/{APP}").status_code for _ in "12"]
    app = sim.store.get("apps", APP)
    assert (statuses, app and app["name"]) == ([500, 200], "App 1")


def test_a_schedule_that_names_an_old_price_keeps_it(sim: Simulator, http: httpx.Client) -> None:
    def schedule(prices: list[dict[str, Any]], included: list[dict[str, Any]]) -> httpx.Response:
        links = {
            "app": link("apps", APP),
            "baseTerritory": link("territories", "USA"),
            "manualPrices": {"data": prices},
        }
        data = {"type": "appPriceSchedules", "relationships": links}
        return http.post("/v1/appPriceSchedules", json={"data": data, "included": included})

    def price(territory: str) -> dict[str, Any]:
        point = packed(s=APP, t=territory, p="10004")
        return new | {"relationships": {"appPricePoint": link("appPricePoints", point)}}

    new = {"type": "appPrices", "id": "${new}"}
    assert schedule([new], [price("USA")]).status_code == 201
    (old,) = sim.store.all("appPrices")
    again = schedule([{"type": "appPrices", "id": old.id}, new], [price("DEU")])
    assert again.status_code == 201
    shown = http.get(f"/v1/appPriceSchedules/{APP}/manualPrices", params={"include": "territory"})
    assert shown.json()["data"][0]["id"] == old.id
    assert len(shown.json()["data"]) == 2 == sim.store.count("appPrices")
    assert [found["id"] for found in shown.json()["included"]] == ["USA", "DEU"]
    assert sim.store.dangling() == []


HALVES = [rb'{"n": "\ud83d"}', b'{"n": "\xed\xa0\xbd"}', b'{"\\udc00": 1}']


@pytest.mark.parametrize("content", HALVES)
def test_half_a_character_is_refused(http: httpx.Client, content: bytes) -> None:
    body = b'{"data": {"type": "betaGroups", "attributes": ' + content + b"}}"
    headers = {"content-type": "application/json"}
    answer = http.post("/v1/betaGroups", content=body, headers=headers)
    assert (answer.status_code, codes(answer)) == (400, ["ENTITY_INVALID"])
    assert http.get("/v1/betaGroups").status_code == 200


# Every way in


POINT = "subscriptionPricePoints"


@pytest.fixture
def subscription(sim: Simulator) -> str:
    group = sim.store.add("subscriptionGroups", {"referenceName": "G"}, {"app": Ref("apps", APP)})
    made = sim.store.add("subscriptions", {"productId": "year"}, {"group": group.ref})
    links: Any = {"subscription": made.ref, "availableTerritories": [Ref("territories", "USA")]}
    sim.store.add("subscriptionPlanAvailabilities", {"planType": "UPFRONT"}, links)
    return made.id


def price_of(subscription: str, territory: str, ident: str = "") -> dict[str, Any]:
    """A subscription price that names no territory."""
    point = packed(s=subscription, t=territory, p="10004")
    links = {"subscriptionPricePoint": link(POINT, point)}
    if not ident:
        links["subscription"] = link("subscriptions", subscription)
    name = {"id": ident} if ident else {}
    return {"type": "subscriptionPrices", **name, "relationships": links}


def by_post(http: httpx.Client, subscription: str, *territories: str) -> httpx.Response:
    """Each price by a request of its own; the last answer."""
    answers = [
        http.post("/v1/subscriptionPrices", json={"data": price_of(subscription, code)})
        for code in territories
    ]
    return answers[-1]


def by_patch(http: httpx.Client, subscription: str, *territories: str) -> httpx.Response:
    """All of them inline."""
    new = [price_of(subscription, code, f"${{{at}}}") for at, code in enumerate(territories)]
    data = [{"type": price["type"], "id": price["id"]} for price in new]
    links = {"prices": {"data": data}}
    whole = {"type": "subscriptions", "id": subscription, "relationships": links}
    body = {"data": whole, "included": new}
    return http.patch(f"/v1/subscriptions/{subscription}", json=body)


@pytest.mark.parametrize("way", [by_post, by_patch])
def test_a_price_has_its_territory_whatever_brought_it(
    http: httpx.Client, subscription: str, way: Callable[..., httpx.Response]
) -> None:
    assert way(http, subscription, "USA", "DEU").status_code < 300
    query = {"include": "territory", "filter[territory]": "USA,DEU"}
    found = http.get(f"/v1/subscriptions/{subscription}/prices", params=query).json()
    assert sorted(item["id"] for item in found["included"]) == ["DEU", "USA"]
    assert [item["attributes"]["preserved"] for item in found["data"]] == [False, False]


@pytest.mark.parametrize("way", [by_post, by_patch])
def test_a_price_is_there_once_whatever_brought_it(
    sim: Simulator, http: httpx.Client, subscription: str, way: Callable[..., httpx.Response]
) -> None:
    answer = way(http, subscription, "USA", "USA")
    assert codes(answer) == ["ENTITY_ERROR.RELATIONSHIP.INVALID"]
    pointer = answer.json()["errors"][0]["source"]["pointer"]
    start = "/data" if way is by_post else "/included/1"
    assert pointer == f"{start}/relationships/subscriptionPricePoint"
    prices = sim.store.refs(Ref("subscriptions", subscription), "prices")
    assert len(prices) == (1 if way is by_post else 0)


def test_inline_children_replace_those_before(
    sim: Simulator, http: httpx.Client, subscription: str
) -> None:
    assert by_patch(http, subscription, "USA", "DEU").status_code == 200
    assert by_patch(http, subscription, "USA").status_code == 200, "the one before makes room"
    assert len(sim.store.refs(Ref("subscriptions", subscription), "prices")) == 1
    assert sim.store.dangling() == []


def test_every_check_and_effect_of_a_type_meets_what_is_included(every: Simulator) -> None:
    """Each type that can be included, by a request made from the document."""
    seen: list[tuple[str, str]] = []

    def note(kind: str) -> Callable[[Call], None]:
        return lambda call: seen.append((kind, call.type))

    RULES.checks.setdefault(("create", "*"), []).insert(0, note("check"))
    RULES.effects.setdefault(("create", "*"), []).insert(0, note("effect"))
    wrong = []
    try:
        for operation in every.engine.document.endpoints.values():
            rules = operation.body
            for type_ in rules.included if rules else {}:
                every.reset()
                seen.clear()
                status = _include(every, operation, type_)
                kinds = {kind for kind, made in seen if made == type_}
                if status >= 300 or kinds != {"check", "effect"}:
                    wrong.append((operation.path, type_, status, kinds))
    finally:
        del RULES.checks["create", "*"][0]
        del RULES.effects["create", "*"][0]
    assert wrong == []


OFFERS = ("subscriptionIntroductoryOffers", "subscriptionPromotionalOffers")
OFFER = {"offerMode": "FREE_TRIAL", "duration": "ONE_WEEK", "numberOfPeriods": 1}
"""Terms that fit one another."""


def _include(every: Simulator, operation: Any, type_: str) -> int:
    from .ready import ready
    from .test_unique import send

    made = ready(every, operation)
    assert made.body
    entity = operation.body.included[type_]
    item: dict[str, Any] = {"type": type_, "id": "${new}"}
    item["attributes"] = {
        name: "fr-FR" if name == "locale" else sample(every.engine.document, schema, name)
        for name, schema in entity.attributes.items()
        if name in entity.required_attributes
    }
    item["attributes"].update(OFFER if type_ in OFFERS else {})
    if not item["attributes"]:
        del item["attributes"]
    if type_ == "subscriptionIntroductoryOffers":
        usa = {"data": {"type": "territories", "id": "USA"}}
        item["relationships"] = {"territory": usa}
    for name, rule in operation.body.data.relationships.items():
        if rule.many and type_ in rule.targets:
            made.body["data"]["relationships"][name] = {"data": [{"type": type_, "id": "${new}"}]}
    made.body["included"] = [*made.body.get("included", ()), item]
    return send(every, operation.method.upper(), made.path, made.body).status


# The rest of the list


def test_no_budget_no_header(sim: Simulator, http: httpx.Client) -> None:
    sim.limits.hour = None
    assert "x-rate-limit" not in http.get("/v1/apps").headers
    sim.limits.minute = 5
    assert http.get("/v1/apps").headers["x-rate-limit"].startswith("user-minute-lim:5;")


def test_old_submissions_are_not_made(http: httpx.Client) -> None:
    answer = http.post("/v1/appStoreVersionSubmissions", json={"data": {}})
    error = answer.json()["errors"][0]
    assert (answer.status_code, error["code"]) == (403, "FORBIDDEN_ERROR")
    assert error["detail"].endswith("does not allow 'CREATE'. Allowed operation is: DELETE")


def test_versions_come_newest_first(sim: Simulator, http: httpx.Client) -> None:
    app = f"/v1/apps/{APP}"
    paths = (f"{app}/appStoreVersions", f"{app}/relationships/appStoreVersions")
    lists = [http.get(path).json()["data"] for path in paths]
    lists.append(http.get(app, params={"include": "appStoreVersions"}).json()["included"])
    numbers = {
        version.id: version["versionString"] for version in sim.store.all("appStoreVersions")
    }
    assert [[numbers[item["id"]] for item in found] for found in lists] == [["1.1", "1.0"]] * 3


@pytest.mark.parametrize("gone", ["all of it", "the first row", "the next row"])
def test_a_page_goes_on_where_the_last_one_ended(
    sim: Simulator, http: httpx.Client, gone: str
) -> None:
    page = http.get("/v1/builds", params={"limit": 5}).json()
    everything = [build.id for build in sim.store.all("builds")]
    shown = [item["id"] for item in page["data"]]
    deleted = {"all of it": shown, "the first row": shown[:1], "the next row": everything[5:6]}[
        gone
    ]
    for ident in deleted:
        sim.store.delete(Ref("builds", ident))
    following = http.get(page["links"]["next"]).json()["data"]
    left = [ident for ident in everything[5:] if ident not in deleted]
    assert [item["id"] for item in following] == left[:5]


def test_a_public_link_can_be_opened(http: httpx.Client, sim: Simulator) -> None:
    group = next(group for group in sim.store.all("betaGroups") if not group["isInternalGroup"])
    data = {"type": "betaGroups", "id": group.id}

    def switch(on: bool) -> Any:
        body = {"data": data | {"attributes": {"publicLinkEnabled": on}}}
        return http.patch(f"/v1/betaGroups/{group.id}", json=body).json()["data"]["attributes"]

    on = switch(True)
    assert on["publicLink"] == f"https://testflight.apple.com/join/{on['publicLinkId']}"
    assert switch(False)["publicLink"] is None
    attributes = {"name": "Open", "publicLinkEnabled": True}
    body = {"type": "betaGroups", "attributes": attributes}
    body["relationships"] = {"app": link("apps", APP)}
    made = http.post("/v1/betaGroups", json={"data": body}).json()["data"]["attributes"]
    assert made["publicLink"].endswith(made["publicLinkId"])


def test_a_nomination_has_a_state(http: httpx.Client) -> None:
    attributes = {
        "name": "N",
        "type": "APP_LAUNCH",
        "description": "d",
        "submitted": False,
        "publishStartDate": "2027-01-01T00:00:00Z",
    }
    body = {"type": "nominations", "attributes": attributes}
    body["relationships"] = {"relatedApps": {"data": [{"type": "apps", "id": APP}]}}
    made = http.post("/v1/nominations", json={"data": body}).json()["data"]
    assert made["attributes"]["state"] == "DRAFT"

    def patch(**changes: Any) -> httpx.Response:
        data = {"type": "nominations", "id": made["id"], "attributes": changes}
        return http.patch(f"/v1/nominations/{made['id']}", json={"data": data})

    assert patch(submitted=True).status_code == 400
    states = [
        patch(submitted=True, archived=archived).json()["data"]["attributes"]["state"]
        for archived in (False, True)
    ]
    assert states == ["SUBMITTED", "ARCHIVED"]
    assert patch(submitted=False, archived=False).status_code == 409


def test_it_runs_without_docstrings() -> None:
    code = "from asc.testing import Simulator; Simulator(); print('fine')"
    path = f"{ROOT}:{ROOT / 'generated'}"
    ran = subprocess.run(
        [sys.executable, "-OO", "-c", code],
        env={"PYTHONPATH": path, "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.stdout, ran.stderr) == ("fine\n", "")


def test_it_stops_after_a_test_froze_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A loop whose timers were set on a frozen clock would wait for it for ever."""
    Simulator(seed=None).start().stop()
    with monkeypatch.context() as frozen:
        frozen.setattr(time, "monotonic", lambda: 1e10)
        sim = Simulator(seed=None).start()
        with sim.http() as http:
            assert http.get("/v1/apps").status_code == 200
    started = time.perf_counter()
    sim.stop()
    assert time.perf_counter() - started < 5
