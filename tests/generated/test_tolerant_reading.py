"""Reading never raises on what Apple may send, and what could not be read stays as it came (quirks
15, 18, 24).
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from asc_api.document import Document
from asc_api.errors import NotLoaded
from asc_api.models import App, AppStoreVersion, Build
from asc_api.relationship import Many, Ref
from asc_api.request import Page, Request
from asc_api.resource import Resource
from asc_api.resources import NAMESPACES, apps
from asc_api.values import Struct
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.generated.document_samples import Json, Sampler, accepted, load, operations, success
from tests.generated.public_calls import CallMaker
from tests.generated.typed_values import same_json

DOCUMENT = load()
REMOVED = "(removed)"

ODD = st.one_of(
    st.just(REMOVED),
    st.sampled_from(
        [
            None,
            True,
            0,
            -1,
            1.5,
            "",
            "NOT_A_KNOWN_WORD",
            "2026-13-99",
            "2026-01-02",
            "2026-01-02T03:04:05+0000",
            "2026-01-02T03:04:05",
            "2026-01-02T25:00:00Z",
            "2026-01-02T03:04:05.123456789Z",
        ]
    ),
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
        ),
        max_leaves=4,
    ),
    st.sampled_from(
        [
            {"type": 1, "id": []},
            {"type": "apps"},
            [{"id": "1"}],
            [[]],
            [None],
            {"data": 1},
            {"data": [1]},
        ]
    ),
)
"""What stands where something else is declared."""


@cache
def answers() -> list[tuple[str, Request[Any], str]]:
    """Each operation that answers with JSON: its name, its request, and a whole answer."""
    functions = {
        " ".join((function.__doc__ or "").split()[:2]): function
        for space in NAMESPACES
        for function in vars(import_module(f"asc_api.resources.{space}")).values()
        if getattr(function, "__module__", "").endswith(f".{space}")
        and not isinstance(function, type)
    }
    maker, found = CallMaker(DOCUMENT, "least"), []
    for method, path, operation in operations(DOCUMENT):
        media = accepted(operation)
        if (content := success(operation)[1].get(media)) and "json" in media:
            function = functions[f"{method} {path}"]
            call = maker.call(method, path, operation, function)
            came = Sampler(DOCUMENT).value(content["schema"])
            found.append(
                (f"{method} {path}", function(*call.positional, **call.keywords), json.dumps(came))
            )
    return found


def places(node: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a JSON value."""
    yield at
    if isinstance(node, list):
        node = dict(enumerate(node))
    for key, value in node.items() if isinstance(node, dict) else ():
        yield from places(value, (*at, key))


def changed(node: Any, at: tuple[Any, ...], value: Any) -> Any:
    """A JSON value with another one, or nothing, at a place."""
    if not at:
        return None if value == REMOVED else value
    *above, key = at
    holder = node
    for step in above:
        holder = holder[step]
    if value == REMOVED:
        del holder[key]
    else:
        holder[key] = value
    return node


@st.composite
def odd_answers(draw: st.DrawFn) -> tuple[str, Request[Any], Any]:
    """An answer with a few things other than the document declares."""
    name, request, text = draw(st.sampled_from(answers()))
    came = json.loads(text)
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.sampled_from(sorted(places(came), key=len)))
        target = came
        for step in at:
            target = target[step]
        if isinstance(target, dict) and draw(st.booleans()):
            at = (*at, draw(st.sampled_from(["somethingNew", "anotherNew"])))
            value = draw(ODD.filter(lambda odd: odd != REMOVED))
        else:
            value = draw(ODD)
        came = changed(came, at, deepcopy(value))
    return name, request, came


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(odd_answers())
def test_whatever_stands_anywhere_reading_does_not_raise(
    odd: tuple[str, Request[Any], Any],
) -> None:
    _, request, came = odd
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of relationships that are cut short
        result = request.read(json.dumps(came).encode())
        look_at(result)
        if isinstance(result, Page):
            assert result.document.json == (came if isinstance(came, dict) else {"data": came})
        elif isinstance(result, Struct):
            assert result.json == (came["data"] if isinstance(result, Resource) else came)
        elif not isinstance(result, Ref):
            assert result == (
                came.get("data") if isinstance(came, dict) and "data" in came else result
            )


def look_at(value: Any) -> None:
    """Look at everything that a user can look at."""
    repr(value)
    if isinstance(value, Page):
        _ = value.total, value.limit, value.next, len(value)
        for item in (*value, *value.included):
            look_at(item)
    elif isinstance(value, Struct):
        _look_at_members(value)
    elif isinstance(value, (Ref, Many)):
        _look_at_relationship(value)
    elif isinstance(value, list):
        for item in value:
            look_at(item)


def _look_at_members(value: Struct) -> None:
    names = [name for name, _ in value.ATTRIBUTES.values()]
    if isinstance(value, Resource):
        names += [
            "id",
            "type",
            "links",
            "extra_relationships",
            *(about.name for about in value.RELATIONSHIPS.values()),
        ]
        attributes = value.json.get("attributes")
    else:
        attributes = value.json
    for name in [*names, "loaded", "extra"]:
        part = getattr(value, name)
        if name in value.loaded:
            look_at(part)
    hash(value)
    assert value == type(value).from_json(value.json)
    written = value.to_json()
    said = written.get("attributes", {}) if isinstance(value, Resource) else written
    if isinstance(attributes, dict):
        assert said.keys() == attributes.keys()
        for name, came in attributes.items():
            assert same_json(said[name], came), (
                f"{name} came as {came!r}, and is written as {said[name]!r}"
            )
            if name not in value.ATTRIBUTES:
                assert value.extra[name] == came


def _look_at_relationship(value: Ref[Any] | Many[Any]) -> None:
    if not value.loaded:
        return
    if isinstance(value, Ref):
        _ = value.id, value.type, value.find(), hash(value)
        return
    _ = value.refs, value.total, value.complete, len(value), value.json, hash(value)
    for ref in value.refs:
        look_at(ref)
    with suppress(NotLoaded):  # says what to ask for
        list(value)


# The same, one promise at a time.


def read_app(attributes: Json, **others: Any) -> App:
    data = {"type": "apps", "id": "1", "attributes": attributes, **others}
    app = apps.get("1").read(json.dumps({"data": data}).encode())
    assert isinstance(app, App)
    return app


def read_build(uploaded: Any) -> Any:
    return Build.from_json(
        {"type": "builds", "id": "1", "attributes": {"uploadedDate": uploaded}}
    ).uploaded_date


def test_absent_and_null_both_read_as_none_and_can_be_told_apart() -> None:
    app = read_app({"name": None})
    assert app.name is None
    assert app.sku is None
    assert app.loaded == {"id", "name"}


def test_unknown_words_attributes_and_relationships_are_kept() -> None:
    linkage = {"data": {"type": "things", "id": "7"}}
    app = read_app(
        {"contentRightsDeclaration": "NEWER_THAN_US", "isNew": [1]},
        relationships={"thing": linkage},
        links={"self": "x"},
    )
    assert app.content_rights_declaration == "NEWER_THAN_US"
    assert app.extra == {"isNew": [1]}
    assert app.extra_relationships == {"thing": linkage}
    assert app.to_json() == app.json


@pytest.mark.parametrize("other", [7, 1.5, True, "text", [], ["a", None], {}, {"a": {"b": []}}])
def test_a_value_of_another_type_is_what_came(other: Any) -> None:
    assert read_app({"name": other}).name == other
    version = AppStoreVersion.from_json(
        {"type": "appStoreVersions", "id": "1", "attributes": {"createdDate": other}}
    )
    assert version.created_date == other
    assert version.to_json()["attributes"] == {"createdDate": other}


def test_dates_in_the_forms_that_apple_sends() -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert read_build("2026-01-02T03:04:05Z") == moment
    assert read_build("2026-01-02T03:04:05+0000") == moment
    assert read_build("2026-01-01T19:04:05-08:00") == moment.astimezone(
        timezone(timedelta(hours=-8))
    )
    assert read_build("2026-01-02T03:04:05.123Z") == moment.replace(microsecond=123000)
    plain = read_build("2026-01-02")
    assert type(plain) is date
    assert plain == date(2026, 1, 2)
    for text in ("", "soon", "2026-13-99", "2026-01-02T25:00:00Z"):
        assert read_build(text) == text


def test_a_side_loaded_item_of_an_unknown_type_is_a_plain_resource() -> None:
    thing = {
        "type": "things",
        "id": "7",
        "attributes": {"size": 3},
        "relationships": {"app": {"data": None}},
    }
    found = Document(
        {"data": {"type": "apps", "id": "1"}, "included": [thing, {"id": "8"}, 9]}
    ).included
    assert [type(item) for item in found] == [Resource, Resource]
    assert (found[0].type, found[0].id, found[0].extra) == ("things", "7", {"size": 3})
    assert found[0].to_json() == thing


def test_a_relationship_that_the_answer_did_not_carry_says_how_to_ask_for_it() -> None:
    app = read_app({}, relationships={"builds": {"links": {}}, "ciProduct": {"data": None}})
    assert app.ci_product is None
    with pytest.raises(NotLoaded, match=r"include=\['builds'\].*client.related"):
        list(app.builds)
