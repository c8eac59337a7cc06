"""What a dry run holds on top of what is there, as JSON: created, changed, deleted, linked."""

from __future__ import annotations

import json
import warnings
from collections.abc import Generator
from typing import Any

import pytest

from asc import Request
from asc.base.answer import Answer, Headers
from asc.dry_run.links import without_links
from asc.dry_run.overlay import Overlay
from asc.dry_run.place import Place
from asc.dry_run.planned import Planned, PlannedRequests
from asc.errors import UnknownWordWarning

BASE = "https://api.example"


def made(overlay: Overlay, type: str, attributes: Any = None, **related: Any) -> str:
    """The id of a planned resource; `related` are the ids of what it points to."""
    relationships = {name: {"data": data} for name, data in related.items()}
    data = {"type": type, "attributes": attributes, "relationships": relationships}
    return str(overlay.create({"data": data})["id"])


def ref(type: str, id: str) -> dict[str, str]:
    return {"type": type, "id": id}


def test_a_planned_list_is_answered_without_asking() -> None:
    overlay = Overlay()
    app = made(overlay, "apps", {"name": "Ship"})
    group = made(overlay, "betaGroups", {"name": "New"}, app=ref("apps", app))
    found = overlay.known("/v1/betaGroups", {"filter[app]": app, "filter[name]": "new"})
    assert found is not None
    assert (found[0], [item["id"] for item in found[1]["data"]]) == (200, [group])
    assert overlay.known("/v1/betaGroups", {"filter[app]": "live"}) is None
    none = overlay.known("/v1/betaGroups/planned-betaGroups-9", {})
    assert none is not None
    assert (none[0], none[1]["errors"][0]["status"]) == (404, "404")
    assert "'planned-betaGroups-9'" in none[1]["errors"][0]["detail"]


def test_relationships_of_what_is_planned() -> None:
    overlay = Overlay()
    group = made(overlay, "betaGroups", {"name": "New"})
    tester = made(
        overlay, "betaTesters", {"email": "a@x.org"}, betaGroups=[ref("betaGroups", group)]
    )
    gone = made(overlay, "betaTesters", {}, betaGroups=[ref("betaGroups", group)])
    overlay.delete(Place("betaTesters", gone))
    overlay.link(Place("betaGroups", group, "builds", True), "POST", [ref("builds", "7")])
    base = f"/v1/betaGroups/{group}"
    whole = {"data": overlay.created[group], "included": []}
    assert overlay.known(base, {}) == overlay.known(base, {"include": "app"}) == (200, whole)
    for path, data in (
        ("/betaTesters", [overlay.created[tester]]),
        ("/relationships/betaTesters", [ref("betaTesters", tester)]),
        ("/builds", [ref("builds", "7")]),
        ("/relationships/builds", [ref("builds", "7")]),
        ("/whatAppleMadeSince", []),
        ("/relationships/whatAppleMadeSince", []),
        ("/app", None),
        ("/relationships/app", None),
    ):
        assert overlay.known(base + path, {}) == (200, {"data": data}), path


def test_a_to_one_relationship_holds_what_was_linked_last() -> None:
    overlay = Overlay()
    version = made(overlay, "appStoreVersions", {})
    for build in ("1", "2"):
        place = Place("appStoreVersions", version, "build", True)
        overlay.link(place, "PATCH", ref("builds", build))
    base = f"/v1/appStoreVersions/{version}"
    back = {"appStoreVersion": {"data": ref("appStoreVersions", version)}}
    build_2 = {**ref("builds", "2"), "relationships": back}
    assert overlay.known(f"{base}/build", {}) == (200, {"data": build_2})
    assert overlay.known("/v1/builds/1/appStoreVersion", {}) is None
    assert overlay.amended("/v1/builds/1/appStoreVersion", {}, {"data": ref("x", "y")}) == {
        "data": None
    }
    assert overlay.known(f"{base}/relationships/build", {}) == (200, {"data": ref("builds", "2")})


@pytest.mark.parametrize("where", ["", "/relationships"])
def test_members_that_replace_all_others(where: str) -> None:
    overlay = Overlay()
    path = f"/v1/users/1{where}/visibleApps"
    live = {"data": [ref("apps", "1"), ref("apps", "2")], "meta": {"paging": {"total": 2}}}
    place = Place("users", "1", "visibleApps", True)
    overlay.link(place, "POST", [ref("apps", "3")])
    assert ids(overlay.amended(path, {}, live)) == ["1", "2", "3"]
    overlay.link(place, "PATCH", [ref("apps", "2"), ref("apps", "4")])
    assert ids(overlay.amended(path, {}, live)) == ["2", "4"]
    overlay.link(place, "DELETE", [ref("apps", "2")])
    assert ids(overlay.amended(path, {}, live)) == ["4"]
    overlay.link(place, "PATCH", [])
    assert overlay.amended(path, {}, live) == {"data": [], "meta": live["meta"]}


def ids(document: Any) -> list[str]:
    return [item["id"] for item in document["data"]]


def test_what_was_made_is_on_the_last_page() -> None:
    overlay = Overlay()
    group = made(overlay, "betaGroups", {"name": "New"})
    page = {"data": [ref("betaGroups", "1")], "links": {"next": f"{BASE}/v1/betaGroups?cursor=2"}}
    assert ids(overlay.amended("/v1/betaGroups", {}, page)) == ["1"]
    for links in ({"self": BASE}, {"next": None}, None):
        last = {"data": [ref("betaGroups", "2")], "links": links}
        assert ids(overlay.amended("/v1/betaGroups", {}, last)) == ["2", group]
    assert ids(overlay.amended("/v1/builds", {}, {"data": [ref("builds", "1")]})) == ["1"]


@pytest.mark.parametrize(
    ("name", "text", "fits"),
    [
        ("filter[version]", "12", True),
        ("filter[version]", "13", False),
        ("filter[version]", "11,12", True),
        ("filter[expired]", "false", True),
        ("filter[expired]", "true", False),
        ("filter[unknown]", "x", False),
        ("filter[app]", "1", True),
        ("filter[app]", "2,1", True),
        ("filter[app]", "2", False),
        ("filter[preReleaseVersion.version]", "1.1", True),
        ("filter[preReleaseVersion.version]", "1.2", False),
        ("filter[preReleaseVersion.platform]", "1.1", False),
        ("filter[app.version]", "1.1", False),
        ("fields[builds]", "version", True),
        ("sort", "-version", True),
    ],
)
def test_filters_let_what_fits_through(name: str, text: str, fits: bool) -> None:
    overlay = Overlay()
    version = made(overlay, "preReleaseVersions", {"version": "1.1", "platform": "IOS"})
    build = made(
        overlay,
        "builds",
        {"version": "12", "expired": False},
        app=ref("apps", "1"),
        preReleaseVersion=ref("preReleaseVersions", version),
    )
    found = ids(overlay.amended("/v1/builds", {name: text}, {"data": []}))
    assert found == ([build] if fits else [])


@pytest.mark.parametrize(
    ("text", "left"), [("1", []), ("2", ["7"]), ("1,2", ["7"]), ("3", ["7"]), ("1,3", ["7"])]
)
def test_a_filter_shuts_out_only_what_was_taken_from_it(text: str, left: list[str]) -> None:
    overlay = Overlay()
    place = Place("betaGroups", "7", "builds", True)
    overlay.link(place, "DELETE", [ref("builds", "1")])
    overlay.link(place, "POST", [ref("builds", "2")])
    live = {"data": [ref("betaGroups", "7")]}
    assert ids(overlay.amended("/v1/betaGroups", {"filter[builds]": text}, live)) == left
    overlay.link(place, "PATCH", [ref("builds", "2")])
    left = left if "2" in text else []
    assert ids(overlay.amended("/v1/betaGroups", {"filter[builds]": text}, live)) == left


def test_a_list_holds_what_moved_into_its_filter_once() -> None:
    overlay = Overlay()
    old = {**ref("builds", "1"), "attributes": {"version": "11", "expired": False}}
    place = Place("betaGroups", "7", "builds", True)
    path, wanted = "/v1/betaGroups/7/builds", {"filter[expired]": "true"}
    overlay.amended(path, {}, {"data": [old]})
    assert ids(overlay.amended(path, wanted, {"data": []})) == []
    overlay.update(Place("builds", "1"), {"data": {"attributes": {"expired": True}}}, old)
    assert ids(overlay.amended(path, wanted, {"data": []})) == ["1"]
    assert ids(overlay.amended("/v1/betaGroups/8/builds", wanted, {"data": []})) == []
    assert ids(overlay.amended("/v1/builds", wanted, {"data": []})) == ["1"]
    assert ids(overlay.amended("/v1/betaGroups", wanted, {"data": []})) == []
    overlay.link(place, "POST", [ref("builds", "1")])
    assert ids(overlay.amended(path, wanted, {"data": []})) == ["1"]
    overlay.link(place, "DELETE", [ref("builds", "1")])
    assert ids(overlay.amended(path, wanted, {"data": []})) == []
    overlay.delete(Place("builds", "1"))
    assert ids(overlay.amended("/v1/builds", wanted, {"data": []})) == []


@pytest.mark.parametrize(
    ("type", "name", "target", "end"),
    [
        ("betaGroups", "builds", "builds", "betaGroups"),
        ("appStoreVersions", "build", "builds", "appStoreVersion"),
        ("betaTesters", "apps", "apps", "betaTesters"),
        ("users", "visibleApps", "apps", ""),
        ("appCategories", "parent", "appCategories", ""),
        ("appInfos", "primaryCategory", "appCategories", ""),
        ("betaGroups", "unknown", "builds", ""),
        ("betaGroups", "builds", "unknown", ""),
    ],
)
def test_other_ends(type: str, name: str, target: str, end: str) -> None:
    assert Place(type, "1", name).inverse(target) == end


def test_what_was_changed_or_deleted_within_an_answer() -> None:
    overlay = Overlay()
    change = {"data": {"attributes": {"name": "Renamed"}}}
    overlay.update(Place("betaGroups", "1"), change, {})
    overlay.delete(Place("betaGroups", "2"))
    group = {**ref("betaGroups", "1"), "attributes": {"name": "Old", "publicLink": None}}
    document = {"data": ref("apps", "9"), "included": [group, ref("betaGroups", "2")]}
    (included,) = overlay.amended("/v1/apps/9", {}, document)["included"]
    assert included["attributes"] == {"name": "Renamed", "publicLink": None}
    odd: Any
    for odd in (None, [], "text", {"data": None}):
        assert overlay.amended("/v1/apps/9", {}, odd) == odd


def test_one_that_was_seen_is_shown_whole_where_it_is_linked() -> None:
    overlay = Overlay()
    build = {**ref("builds", "7"), "attributes": {"version": "12"}}
    overlay.amended("/v1/builds", {}, {"data": [build]})
    group = made(overlay, "betaGroups", {})
    overlay.link(Place("betaGroups", group, "builds", True), "POST", [ref("builds", "7")])
    assert overlay.known(f"/v1/betaGroups/{group}/builds", {}) == (200, {"data": [build]})


POINT = {**ref("subscriptionPricePoints", "p"), "attributes": {"customerPrice": "0.99"}}
PRICES = "/v1/subscriptionPromotionalOffers/7/prices"


def replace_prices(overlay: Overlay, owner: str, point: str) -> None:
    """A PATCH that makes the price of an offer inside it."""
    type = "subscriptionPromotionalOfferPrices"
    links = {"subscriptionPricePoint": {"data": ref("subscriptionPricePoints", point)}}
    inline = {**ref(type, "${new}"), "relationships": links}
    data = {"relationships": {"prices": {"data": [ref(type, "${new}")]}}}
    place = Place("subscriptionPromotionalOffers", owner)
    overlay.update(place, {"data": data, "included": [inline]}, {})


@pytest.mark.parametrize("planned", [False, True])
def test_what_a_patch_makes_inside_replaces_what_was_there(planned: bool) -> None:
    overlay = Overlay()
    owner = made(overlay, "subscriptionPromotionalOffers") if planned else "7"
    path = PRICES.replace("7", owner)
    query = {"include": "subscriptionPricePoint"}
    live = {"data": [ref("subscriptionPromotionalOfferPrices", "old")], "included": []}
    overlay.amended("/v1/subscriptions/1/pricePoints", {}, {"data": [POINT]})
    for number in ("1", "2"):
        replace_prices(overlay, owner, "p")
        known = overlay.known(path, query)
        found = known[1] if known else overlay.amended(path, query, live)
        assert ids(found) == [f"planned-subscriptionPromotionalOfferPrices-{number}"]
        assert found["included"] == [POINT]


def test_what_was_planned_for_one_that_is_there_is_included() -> None:
    overlay = Overlay()
    overlay.delete(Place("subscriptionOfferCodeCustomCodes", "2"))
    offer = ref("subscriptionOfferCodes", "7")
    code = made(overlay, "subscriptionOfferCodeCustomCodes", {}, offerCode=offer)
    there = [ref("subscriptionOfferCodeCustomCodes", id) for id in ("1", "2")]
    links = {"customCodes": {"data": there, "meta": {"paging": {"total": 2, "limit": 50}}}}
    live = {"data": {**offer, "relationships": links}, "included": there}
    path = "/v1/subscriptionOfferCodes/7"
    found = overlay.amended(path, {"include": "customCodes,subscription"}, live)
    assert [each["id"] for each in found["included"]] == ["1", code]
    codes = found["data"]["relationships"]["customCodes"]
    assert [each["id"] for each in codes["data"]] == ["1", code]
    assert codes["meta"]["paging"]["total"] == 2
    assert "customCodes" not in overlay.amended(path, {}, {"data": offer})["data"]


@pytest.mark.parametrize(
    ("relationship", "left"),
    [
        ({"data": ref("builds", "1")}, {"data": ref("builds", "1")}),
        ({"data": ref("builds", "2"), "links": {}}, {"data": None, "links": {}}),
        ({"data": None}, {"data": None}),
        ({"links": {"related": "x"}}, {"links": {"related": "x"}}),
        ("odd", "odd"),
        (
            {
                "data": [ref("builds", "1"), ref("builds", "2")],
                "meta": {"paging": {"total": 5, "limit": 10}},
            },
            {"data": [ref("builds", "1")], "meta": {"paging": {"total": 4, "limit": 10}}},
        ),
        ({"data": [ref("builds", "2")]}, {"data": []}),
    ],
)
def test_links_to_what_was_deleted(relationship: Any, left: Any) -> None:
    item = {**ref("apps", "1"), "relationships": {"builds": relationship}}
    found = without_links(item, {("builds", "2")})
    assert found == {**ref("apps", "1"), "relationships": {"builds": left}}
    assert without_links(ref("apps", "1"), {("apps", "2")}) == ref("apps", "1")


def test_a_planned_file_can_be_sent_in_one_part() -> None:
    overlay = Overlay()
    shot = made(overlay, "appScreenshots", {"fileName": "a.png", "fileSize": 12})
    assert overlay.created[shot]["attributes"]["uploadOperations"] == [
        {
            "method": "PUT",
            "url": f"https://planned.invalid/{shot}",
            "offset": 0,
            "length": 12,
            "requestHeaders": [],
        }
    ]


def test_entries_print_what_would_be_sent() -> None:
    for entry, rest in (
        (Planned("write", "PATCH", f"{BASE}/v1/apps/1", {"name": "Vær"}), '{"name": "Vær"}'),
        (Planned("write", "DELETE", f"{BASE}/v1/apps/1"), ""),
        (Planned("write", "POST", f"{BASE}/v1/apps/1", {}), "{}"),
        (Planned("upload", "PUT", f"{BASE}/part", size=0), "(0 bytes)"),
    ):
        assert str(entry) == f"{entry.method} {entry.url} {rest}".rstrip()
    assert str(Planned("wait", seconds=60.0)) == "wait 60 s"


def nothing_live(request: Request[Any]) -> Generator[Any, Any, Answer]:
    raise AssertionError(f"{request} was sent")
    yield


def answer(planned: PlannedRequests, request: Request[Any], live: Any = nothing_live) -> Answer:
    """The answer, where no step hands anything to a driver."""
    steps = planned.answer(request, live)
    with pytest.raises(StopIteration) as ended:
        next(steps)
    found: Answer = ended.value.value
    return found


def test_calls_that_make_no_resource() -> None:
    planned = PlannedRequests(BASE)
    for request, status, document in (
        (Request[Any]("POST", "/v1/actions", json={"meta": {"now": True}}), 200, {"data": None}),
        (Request[Any]("POST", "/v1/actions"), 200, {"data": None}),
        (Request[Any]("DELETE", "/v1/betaGroups/1"), 204, None),
        (Request[Any]("DELETE", "/v1/betaGroups/2/relationships/builds", json={}), 204, None),
        (Request[Any]("PUT", "/v1/part", content=b"abc"), 200, None),
        (Request[Any]("PUT", "https://store.example/part?sig=x", content=b"z"), 200, None),
        (Request[Any]("GET", "/v1/betaGroups/1"), 404, "NOT_FOUND"),
    ):
        found = answer(planned, request)
        read: Any = json.loads(found.content) if found.content else None
        read = read["errors"][0]["code"] if found.status == 404 else read
        assert (found.status, read) == (status, document), request
    assert [entry.to_json() for entry in planned][-2:] == [
        {"kind": "upload", "method": "PUT", "url": "/v1/part", "size": 3},
        {"kind": "upload", "method": "PUT", "url": "https://store.example/part", "size": 1},
    ]
    assert str(PlannedRequests()) == "nothing to do"


@pytest.mark.parametrize("status", [200, 404])
@pytest.mark.parametrize("kind", ["application/json", "text/plain", None])
def test_only_documents_are_amended(status: int, kind: str | None) -> None:
    content = b'{"data": []}'
    headers = Headers([("Content-Type", kind)] if kind else [])

    def live(_: Request[Any]) -> Generator[Any, Any, Answer]:
        return Answer(status, headers, content)
        yield

    planned = PlannedRequests(BASE)
    answer(planned, Request("POST", "/v1/apps", json={"data": {"type": "apps"}}))
    found = answer(planned, Request[Any]("GET", "/v1/apps"), live)
    amended = status == 200 and kind == "application/json"
    assert found.status == status
    assert (b"planned-apps-1" in found.content) is amended
    assert amended or found.content == content


def words_in(data: Any, included: list[Any]) -> list[str]:
    """What a dry run says of a subscription's PATCH."""
    request = Request[Any](
        "PATCH",
        "/v1/subscriptions/planned-subscriptions-1",
        json={"data": data, "included": included},
        operation="PATCH /v1/subscriptions/{id}",
    )
    planned = PlannedRequests(BASE)
    planned.assume_created({"data": {"type": "subscriptions"}})
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        answer(planned, request)
    assert all(each.category is UnknownWordWarning for each in caught)
    return [str(each.message) for each in caught]


def test_unknown_words_are_found_in_what_is_made_inside() -> None:
    def offer(type: str, **attributes: str) -> Any:
        return {"type": type, "id": "${1}", "attributes": attributes}

    known = {"type": "subscriptions", "id": "1", "attributes": {"name": "Gold", "madeSince": "x"}}
    (said,) = words_in(
        known,
        [
            offer("subscriptionIntroductoryOffers", duration="ONE_WEEK", offerMode="FREE_TRIALS"),
            offer("subscriptionPrices", planType="MONTHLY", duration="UNKNOWN_HERE"),
            offer("unknownTypes", duration="SOME_DAYS"),
        ],
    )
    assert said.startswith("PATCH /v1/subscriptions/{id}: offerMode is 'FREE_TRIALS'")
    assert "did you mean 'FREE_TRIAL'" in said
    assert words_in(known, ["odd"]) == []
    (said,) = words_in({**known, "type": "subscription"}, [])
    assert "type is 'subscription'" in said
