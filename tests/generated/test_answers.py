"""What can be done with an answer once it is read."""

import gc
import json
import pickle
import weakref

import pytest
from asc_api.errors import NotLoaded
from asc_api.models import App, Build
from asc_api.pager import NotExactlyOne, Pager
from asc_api.resources import builds

REQUEST = builds.list(include=["app"])
ANSWER = {
    "data": [
        {
            "type": "builds",
            "id": "b1",
            "relationships": {"app": {"data": {"type": "apps", "id": "1"}}},
        },
        {
            "type": "builds",
            "id": "b2",
            "relationships": {"app": {"data": {"type": "apps", "id": "2"}}},
        },
    ],
    "included": [{"type": "apps", "id": "1", "attributes": {"name": "Example"}}],
    "links": {"self": "", "next": "https://api.appstoreconnect.apple.com/v1/builds?cursor=x"},
}
BODY = json.dumps(ANSWER).encode()


def test_an_answer_is_freed_as_soon_as_it_is_not_used() -> None:
    page = REQUEST.read(BODY)
    assert page[0].app
    assert page[0].app.resource.name == "Example"
    gone = weakref.ref(page[0])
    gc.disable()  # so that only what is not in a cycle is freed
    try:
        del page
        assert gone() is None
    finally:
        gc.enable()


def test_requests_and_pages_can_be_pickled() -> None:
    page = pickle.loads(pickle.dumps(REQUEST)).read(BODY)
    again = pickle.loads(pickle.dumps(page))
    assert again[0].app.resource.name == "Example"
    one, same = page[0].app.resource, page[0].app.resource
    assert len({one, same}) == 1
    assert list(again.next.read(BODY)) == list(page)


def test_whether_there_is_a_relative_is_not_guessed() -> None:
    linkages: tuple[object, ...] = (
        {"data": {"type": "apps", "id": "1"}},
        {"links": {}},
        {"data": None},
    )
    known, unknown, none = (
        Build.from_json({"type": "builds", "id": "b", "relationships": {"app": linkage}})
        for linkage in linkages
    )
    assert known.app
    assert not none.app
    with pytest.raises(NotLoaded, match="include="):
        bool(unknown.app)


def test_a_reference_says_where_the_attributes_are() -> None:
    [build, _] = REQUEST.read(BODY)
    with pytest.raises(AttributeError, match=r"\.resource\.name"):
        _ = build.app.name  # type: ignore[union-attr]
    with pytest.raises(AttributeError, match="did you mean 'processing_state'"):
        _ = build.processingState  # type: ignore[attr-defined]
    assert not hasattr(build.app, "__len__")


def test_one_is_chosen_by_a_relationship_too() -> None:
    ends = {**ANSWER, "links": {"self": ""}}
    pager = Pager(REQUEST, lambda request: request.read(json.dumps(ends).encode()))
    assert pager.one(app=App(id="2")).id == "b2"
    assert pager.one(app=App(id="1").ref).id == "b1"
    with pytest.raises(NotExactlyOne):
        pager.one(app=App(id="3"))


def test_an_answer_without_id_is_written_without_one() -> None:
    assert App.from_json({"type": "apps", "attributes": {"name": "x"}}).to_json() == {
        "type": "apps",
        "attributes": {"name": "x"},
    }
