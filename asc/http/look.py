"""After a write with an open outcome: which request shows what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from asc_api.operation import Operation
from asc_api.request import Request
from asc_api.values import model

from asc.base.known import collection, model_of, operation


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
    sent = mapping(mapping(sent_data(request)).get("relationships"))
    names = [name for name in sent if name in str(known.query.get("include", "")).split()]
    return {"include": ",".join(names)} if names else {}


def _look_for_new(request: Request[Any]) -> Request[Any] | None:
    """The narrowest list that would hold what a POST creates."""
    data = sent_data(request)
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
    for name, value in mapping(data.get("attributes")).items():
        if isinstance(value, str) and value and "," not in value:
            yield f"filter[{name}]", value
    for name, parent in _parents(data):
        yield f"filter[{name}]", str(parent.get("id"))


def _parents(data: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, relationship in mapping(data.get("relationships")).items():
        parent = mapping(relationship).get("data")
        if isinstance(parent, Mapping) and not str(parent.get("id", "$")).startswith("$"):
            yield name, parent


def mapping(value: Any) -> Mapping[str, Any]:
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


def sent_data(request: Request[Any]) -> Any:
    """`data` of the body that was sent."""
    return request.json.get("data") if isinstance(request.json, Mapping) else {}
