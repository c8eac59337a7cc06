"""Every create twice, held against the table of what is unique (issue 15, done when 1)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from asc.testing import Simulator
from asc.testing.simulator.behaviours import RULES
from asc.testing.simulator.behaviours.uniqueness import CODES, WORDS, Part, Row, table
from asc.testing.simulator.document.index import JSON, Endpoint
from asc.testing.simulator.engine.http import Incoming, Outgoing
from asc.testing.simulator.store.store import Record, Ref

from .ready import ready

OK = 201


def send(sim: Simulator, method: str, path: str, body: Any) -> Outgoing:
    """One request without a socket."""
    headers = {"authorization": f"Bearer {sim.token()}", "content-type": JSON}
    sim.limits.reset()
    content = json.dumps(body).encode()
    return sim.service.serve(Incoming(method, path, "", headers, content)).answer


def codes(answer: Outgoing) -> list[str]:
    return [error["code"] for error in json.loads(answer.body)["errors"]]


def creates(sim: Simulator) -> list[Endpoint]:
    operations = sim.engine.document.endpoints.values()
    return [op for op in operations if (op.method, op.shape) == ("post", "collection")]


def test_the_table_decides_every_resource_that_can_be_made(every: Simulator) -> None:
    made = {op.body.data.type for op in creates(every) if op.body and op.body.data}
    assert made - table().keys() == set()
    assert table().keys() - made == set()
    rules = RULES.table()
    assert [row.type for row in table().values() if row.second not in (*WORDS, *rules)] == []
    unknown = [
        (row.type, part.names)
        for row in table().values()
        for part in _parts(row)
        if row.type in made and not _known(every, row.type, part)
    ]
    assert unknown == []
    unmarked = [row.type for row in table().values() if not set(row.evidence) <= set("ASOG")]
    assert unmarked == []
    assert set(CODES.values()) >= {row.code for row in table().values() if row.second in WORDS[:2]}


def _parts(row: Row) -> list[Part]:
    counted = [row.counted] if row.counted else []
    keys = [part for key in row.keys for part in key]
    return counted + keys if row.second in WORDS else counted


def _known(sim: Simulator, type_: str, part: Part) -> bool:
    """One of its names is in this document; the others may be of a later one."""
    known = sim.engine.document.types[type_]
    return any(
        name in (known.relations if part.is_link else known.attributes) for name in part.names
    )


def test_every_create_twice(every: Simulator) -> None:
    wrong = []
    for operation in creates(every):
        every.reset()
        made = ready(every, operation)
        row = table()[str(made.body and made.body["data"]["type"])]
        first, second = (send(every, "POST", made.path, made.body) for _ in "12")
        problem = _first(first) or _problem(every, row, first, second)
        wrong += [f"{operation.path}: {problem}"] if problem else []
    assert wrong == []


def _first(answer: Outgoing) -> str:
    return "" if answer.status == OK else f"the first one: {answer.body.decode()[:300]}"


def _problem(sim: Simulator, row: Row, first: Outgoing, second: Outgoing) -> str:
    if row.second in ("refused", "in flight") or (row.second not in WORDS and row.code):
        is_right = second.status in (409, 422) and row.code in codes(second)
        return "" if is_right else f"{row.second}, but {second.status} {second.body.decode()[:200]}"
    if second.status != OK:
        return f"{row.second}, but {second.status} {second.body.decode()[:300]}"
    ids = [json.loads(answer.body)["data"]["id"] for answer in (first, second)]
    if row.second in ("accepted", "action"):
        return "" if ids[0] != ids[1] else "the same id again"
    if row.second == "same":
        return "" if ids[0] == ids[1] else "another id"
    is_one = _children(sim, row, Ref(row.type, ids[1])) == 1
    return "" if is_one else "there are two of them"


def _children(sim: Simulator, row: Row, ref: Ref) -> int:
    """How many there are at the parent of a resource."""
    store = sim.store
    name = next(name for part in row.keys[0] if part.is_link for name in part.names)
    parents = store.refs(ref, name)
    return sum(store.refs(other.ref, name) == parents for other in store.all(row.type))


def test_the_next_one_is_refused_when_there_are_enough(every: Simulator) -> None:
    wrong = []
    for operation in creates(every):
        every.reset()
        made = ready(every, operation)
        row = table()[str(made.body and made.body["data"]["type"])]
        if row.most and row.second == "accepted":
            for record in list(every.store.all(row.type)):
                _leave(every, row, record)
            statuses = [send(every, "POST", made.path, made.body).status for _ in range(row.most)]
            last = send(every, "POST", made.path, made.body)
            if {*statuses} != {OK} or row.code not in codes(last):
                wrong.append((operation.path, statuses, last.body[:200]))
    assert wrong == []


def _leave(sim: Simulator, row: Row, record: Record) -> None:
    """Takes a resource away from where the new ones come."""
    for name in row.counted.names if row.counted else ():
        if row.counted and row.counted.is_link:
            sim.store.replace(record.ref, name, [])
        else:
            sim.store.update(record.ref, {name: "another"})


def test_another_spelling_is_the_same_and_a_change_can_not_collide(sim: Simulator) -> None:
    device = {"name": "P", "platform": "IOS", "udid": "00008030-001C2D3E"}
    sim.store.add("devices", device)
    again = {"data": {"type": "devices", "attributes": device | {"udid": "00008030001c2d3e"}}}
    answer = send(sim, "POST", "/v1/devices", again)
    assert (codes(answer), json.loads(answer.body)["errors"][0]["detail"]) == (
        ["ENTITY_ERROR"],
        "A device with number '00008030001c2d3e' already exists on this team.",
    )
    app = next(iter(sim.store.all("apps")))
    groups = [
        sim.store.add("subscriptionGroups", {"referenceName": name}, {"app": app.ref})
        for name in ("Gold", "Silver")
    ]
    patch = {"type": "subscriptionGroups", "id": groups[1].id}
    for name, status in (("Gold", 409), ("Silver", 200)):
        body = {"data": {**patch, "attributes": {"referenceName": name}}}
        assert send(sim, "PATCH", f"/v1/subscriptionGroups/{groups[1].id}", body).status == status


def test_a_product_id_is_used_up_for_ever_and_over_both_kinds(sim: Simulator) -> None:
    apps = list(sim.store.all("apps"))
    product = sim.store.add("inAppPurchases", {"productId": "coins"}, {"app": apps[0].ref})
    group = sim.store.add("subscriptionGroups", {"referenceName": "G"}, {"app": apps[1].ref})
    link = {"group": {"data": {"type": "subscriptionGroups", "id": group.id}}}
    attributes = {"name": "Coins", "productId": "coins"}
    body = {"data": {"type": "subscriptions", "attributes": attributes, "relationships": link}}
    assert codes(send(sim, "POST", "/v1/subscriptions", body)) == [CODES["DUPLICATE"]]
    sim.store.delete(product.ref)
    assert codes(send(sim, "POST", "/v1/subscriptions", body)) == [CODES["DUPLICATE"]]
    sim.reset()
    assert sim.store.deleted("inAppPurchases") == ()


@pytest.mark.parametrize("locale", ["de-DE", "DE-de"])
def test_included_resources_are_unique_too(sim: Simulator, locale: str) -> None:
    app = next(iter(sim.store.all("apps")))
    texts = [
        {
            "type": "appCustomProductPageLocalizations",
            "id": f"${{{number}}}",
            "attributes": {"locale": given},
        }
        for number, given in enumerate(("de-DE", locale))
    ]
    identifiers = [{"type": text["type"], "id": text["id"]} for text in texts]
    version = {
        "type": "appCustomProductPageVersions",
        "id": "${v}",
        "relationships": {"appCustomProductPageLocalizations": {"data": identifiers}},
    }
    links = {
        "app": {"data": {"type": "apps", "id": app.id}},
        "appCustomProductPageVersions": {"data": [{"type": version["type"], "id": "${v}"}]},
    }
    data = {
        "type": "appCustomProductPages",
        "attributes": {"name": "P"},
        "relationships": links,
    }
    before = sim.engine.snapshot()[0]
    answer = send(
        sim, "POST", "/v1/appCustomProductPages", {"data": data, "included": [version, *texts]}
    )
    error = json.loads(answer.body)["errors"][0]
    assert (error["code"], error["source"]["pointer"]) == (
        CODES["DUPLICATE"],
        "/included/2/attributes/locale",
    )
    assert sim.engine.snapshot()[0][:3] == before[:3], "nothing of it was made"


def test_the_table_is_read_as_it_is_written() -> None:
    path = Path(__file__).parents[2] / "asc/testing/simulator/behaviours/uniqueness.txt"
    lines = [line for line in path.read_text().splitlines() if line and line[0] != "#"]
    assert [line.split(" | ")[0] for line in lines] == list(table())
    assert list(table()) == sorted(table())
    row = table()["subscriptionPrices"]
    assert [part.names for part in row.keys[0]] == [
        ("subscription",),
        ("territory",),
        ("startDate",),
        ("planType",),
    ]
    assert row.keys[0][2].needed
