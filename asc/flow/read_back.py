"""After a write with an open outcome: what to read, how to compare, and a flow that settles it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, cast

import attrs
from asc_api.operation import Operation
from asc_api.request import Request
from asc_api.resource import Resource
from asc_api.values import date_time, model

from asc.base.known import collection, model_of, operation
from asc.errors import AmbiguousWrite, NotFound

from .paging import all_of
from .steps import Flow, Wait

T = TypeVar("T")


@attrs.frozen
class ReadBack:
    """What was found where a write should show."""

    took_effect: bool | None
    """None: what is there doesn't tell."""
    found: tuple[Any, ...] = ()
    """The resources that are as the write wanted them; one that was so before counts too."""


def look(request: Request[Any]) -> Request[Any] | None:
    """The request that shows whether a write took effect; None where the API has none."""
    base, _ = collection(request.path)
    rest = request.path.removeprefix(base).strip("/").split("/")
    if not base or request.is_absolute:
        return None
    if rest == [""]:
        return _look_for_new(request)
    template = "/".join([base, "{id}", *rest[1:]])
    known = operation("GET", template)
    if known is None:
        return None
    return Request(
        "GET",
        request.path,
        query=_include(request, known),
        reader=known.reader,
        operation=str(known),
    )


def _include(request: Request[Any], known: Operation) -> dict[str, str]:
    """Asks for the relationships that were sent, as far as the answer can carry them."""
    sent = _mapping(_mapping(_data(request)).get("relationships"))
    names = [name for name in sent if name in str(known.query.get("include", "")).split()]
    return {"include": ",".join(names)} if names else {}


def _look_for_new(request: Request[Any]) -> Request[Any] | None:
    """The narrowest list that would hold what a POST creates."""
    data = _data(request)
    if not isinstance(data, Mapping):
        return None
    listed = operation("GET", request.path)
    filters = {name: value for name, value in _filters(data) if listed and name in listed.query}
    if not filters and (related := _related_list(data)):
        return related
    if listed is None:
        return None
    limit = {"limit": "200"} if "limit" in listed.query else {}
    return Request(
        "GET", listed.path, query={**filters, **limit}, reader=listed.reader, operation=str(listed)
    )


def _filters(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in _mapping(data.get("attributes")).items():
        if isinstance(value, str) and value and "," not in value:
            yield f"filter[{name}]", value
    for name, parent in _parents(data):
        yield f"filter[{name}]", str(parent.get("id"))


def _parents(data: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, relationship in _mapping(data.get("relationships")).items():
        parent = _mapping(relationship).get("data")
        if isinstance(parent, Mapping) and not str(parent.get("id", "$")).startswith("$"):
            yield name, parent


def _mapping(value: Any) -> Mapping[str, Any]:
    """A hand-made body may be anything."""
    return value if isinstance(value, Mapping) else {}


def _related_list(data: Mapping[str, Any]) -> Request[Any] | None:
    """The list of the new resource's siblings, under what it belongs to."""
    for _, parent in _parents(data):
        owner = model_of(str(parent.get("type")))
        for about in owner.RELATIONSHIPS.values() if owner else ():
            known = operation("GET", about.path) if about.path and about.target else None
            if known and model_of(str(data.get("type"))) is model(about.target):
                path = known.path.replace("{id}", str(parent.get("id")))
                return Request("GET", path, reader=known.reader, operation=str(known))
    return None


def read_back(error: AmbiguousWrite) -> Flow[ReadBack]:
    """Looks, and compares with what was sent. A write may still take effect after that: give it
    some seconds first.
    """
    request = error.request
    if error.look is None:
        return ReadBack(None)
    if request.method == "DELETE" and _is_resource(request):
        return (yield from _is_gone(error.look))
    if not _is_resource(request):
        return _compare_linkage(request, (yield from all_of(error.look)))
    wanted = _mapping(_data(request))
    sent, links = _mapping(wanted.get("attributes")), _mapping(wanted.get("relationships"))
    items = yield from all_of(error.look)
    every = (
        request.method == "PATCH"
    )  # a new resource is told by what it is called, a changed one by what changed
    verdicts = [(item, _tells(item, sent, links, every)) for item in items]
    found = tuple(item for item, verdict in verdicts if verdict)
    unknown = not found and any(verdict is None for _, verdict in verdicts)
    return ReadBack(None if unknown else bool(found), found)


def _tells(
    item: Any, sent: Mapping[str, Any], links: Mapping[str, Any], every: bool
) -> bool | None:
    """Whether an item is as sent; None where nothing that was sent can be seen in it."""
    if not is_as_sent(item, sent):
        return False
    got = _mapping(item.json.get("relationships"))
    seen = {name: _mapping(got[name]) for name in links if "data" in _mapping(got.get(name))}
    if any(
        _keys(link["data"]) != _keys(_mapping(links[name]).get("data"))
        for name, link in seen.items()
    ):
        return False
    if every and len(seen) < len(links):
        return None
    compared = seen or any(name in _mapping(item.json.get("attributes")) for name in sent)
    return True if compared else None


def _keys(data: Any) -> set[tuple[str, str]]:
    items = data if isinstance(data, list) else [data]
    return {
        (str(_mapping(item).get("type")), str(_mapping(item).get("id"))) for item in items if item
    }


def _is_gone(look: Request[Any]) -> Flow[ReadBack]:
    try:
        found = yield look
    except NotFound:
        return ReadBack(True)
    return ReadBack(False, (found,))


def is_as_sent(resource: Any, sent: Mapping[str, Any]) -> bool:
    """Whether the attributes are what was sent, as far as the answer has them: passwords don't come
    back.
    """
    if not isinstance(resource, Resource):
        return False
    got = resource.json.get("attributes") or {}
    return all(_same(got[name], value) for name, value in sent.items() if name in got)


def _same(one: Any, other: Any) -> bool:
    return bool(one == other or (isinstance(one, str) and date_time(one) == date_time(other)))


def _compare_linkage(request: Request[Any], refs: list[Any]) -> ReadBack:
    there = {(ref.type, ref.id) for ref in refs}
    data = _data(request)
    items = [data] if isinstance(data, Mapping) else data if isinstance(data, list) else []
    sent = {(str(item.get("type")), str(item.get("id"))) for item in map(_mapping, items)}
    reached = {"POST": sent <= there, "DELETE": not sent & there}.get(request.method, sent == there)
    return ReadBack(reached, tuple(ref for ref in refs if (ref.type, ref.id) in sent))


def _data(request: Request[Any]) -> Any:
    return request.json.get("data") if isinstance(request.json, Mapping) else {}


def settle(
    request: Request[T],
    find: Callable[[], Flow[T | None]] | None = None,
    *,
    waits: tuple[float, ...] = (2.0, 8.0),
    sends: int = 3,
) -> Flow[T]:
    """Sends a write; where its outcome stays open, looks, and sends it again if it had no effect.

    `find` is the flow's own read-back: it gives what the write made, or None. A POST needs one, as
    only its flow knows what was there before; a PATCH and a change of linkages are compared with
    what was sent. Raises `AmbiguousWrite` when the outcome stays open.
    """
    sent = 1
    while True:
        try:
            value: T = yield request
            return value
        except AmbiguousWrite as error:
            unclear = error
        for wait in waits:
            yield Wait(wait, f"whether {request} took effect")
            done = yield from _looked(unclear, find)
            if done.took_effect is None:
                raise unclear
            if done.took_effect:
                return cast(
                    T,
                    done.found[0]
                    if done.found and (find or _is_resource(request))
                    else request.read(b""),
                )
        if sent >= sends:
            raise unclear
        sent += 1


def _looked(error: AmbiguousWrite, find: Callable[[], Flow[Any]] | None) -> Flow[ReadBack]:
    if find is not None:
        found = yield from find()
        return ReadBack(found is not None, (found,))
    if error.request.method == "POST" and _is_resource(error.request):
        return ReadBack(None)
    return (yield from read_back(error))


def _is_resource(request: Request[Any]) -> bool:
    return "/relationships/" not in request.path
