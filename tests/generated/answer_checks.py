"""An answer as it was read, against the answer as it came and the document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from asc_api.relationship import Ref
from asc_api.request import Page
from asc_api.resource import Resource
from asc_api.values import Struct

from tests.generated.document_samples import Json, accepted, resolved, success
from tests.generated.typed_values import (
    alternatives,
    evaluated,
    fits,
    hand_made,
    members,
    same_json,
)


class Reading:
    """One answer: as it came, and as it was read."""

    def __init__(self, document: Json, operation: Json, came: Any) -> None:
        media = success(operation)[1]
        self.schema = media[accepted(operation)].get("schema", {}) if media else {}
        self.document, self.came = document, came

    def problems(self, result: Any, annotation: str) -> Iterator[str]:
        kind = evaluated(annotation.replace("Pager[", "Page[", 1))
        item = alternatives(kind)[0]
        if isinstance(result, Page):
            yield from self.page(result, item.__args__[0])
        elif not fits(result, kind):
            yield f"{result!r:.80} is not {annotation}"
        elif isinstance(result, (Struct, Ref)):
            yield from self.item(
                result,
                self.came
                if isinstance(self.came, dict) and "data" not in self.came
                else self.came["data"],
            )
            if isinstance(result, Resource):
                yield from self.included(result.__dict__["_document"].included)
        elif result != self.came:
            yield f"{result!r:.80} is not what came"

    def page(self, page: Page[Any], kind: Any) -> Iterator[str]:
        if len(page) != len(self.came["data"]):
            yield f"{len(page)} items of {len(self.came['data'])}"
        for item, came in zip(page, self.came["data"], strict=True):
            if not fits(item, kind):
                yield f"{item!r:.80} is not {kind}"
            yield from self.item(item, came)
        yield from self.included(page.included)
        paging = self.came.get("meta", {}).get("paging", {})
        if (page.total, page.limit) != (paging.get("total"), paging.get("limit")):
            yield f"paging reads as {page.total}, {page.limit}"
        following = self.came["links"].get("next")
        if (page.next.path if page.next else None) != following:
            yield f"the next page is {page.next}"

    def included(self, found: list[Any]) -> Iterator[str]:
        schema = (
            resolved(self.schema, self.document)["properties"].get("included", {}).get("items", {})
        )
        names = [
            part["$ref"].rpartition("/")[2]
            for part in schema.get("oneOf", [schema] if schema else [])
        ]
        if [type(item).__name__ for item in found] != (names if "oneOf" in schema else names * 2):
            yield f"included reads as {found!r:.200}, not {names}"
        for item, came in zip(found, self.came.get("included", ()), strict=False):
            yield from self.item(item, came)

    def declared(self, item: Any) -> Json | None:
        """The schema of a resource's attributes, if it has any, or of a plain value."""
        if isinstance(item, Resource):
            parts = self.document["components"]["schemas"][type(item).__name__]["properties"]
            attributes: Json | None = parts.get("attributes")
            return attributes
        data = resolved(self.schema, self.document)["properties"].get("data")
        whole: Json = data["items"] if data else self.schema
        return whole

    def item(self, item: Any, came: Any) -> Iterator[str]:
        """A resource, a reference or a plain value."""
        if isinstance(item, Ref):
            if {"type": item.type, "id": item.id} != came:
                yield f"{item!r} is not {came}"
            return
        yield from _badly_typed(item)
        if declared := self.declared(item):
            yield from _otherwise_declared(item, declared, self.document)
        if not same_json(item.to_json(), came):
            yield f"{type(item).__name__} is written back as {item.to_json()}, not {came}"
        copy = hand_made(item)
        if copy.json or not same_json(
            copy.to_json(), _without_links(came) if isinstance(item, Resource) else came
        ):
            yield f"the hand-made {type(item).__name__} is written as {copy.to_json()}, not {came}"


def _badly_typed(item: Struct) -> Iterator[str]:
    """The members that are not what their annotations say."""
    model: type = type(item)
    hints = members(model)
    absent = hints.keys() - item.loaded
    if absent:
        yield f"{type(item).__name__} does not carry {sorted(absent)}"
    for name, annotation in hints.items():
        value = getattr(item, name)
        if name in item.loaded and not fits(value, annotation):
            yield f"{type(item).__name__}.{name} is {value!r:.80}, not {annotation}"
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, Struct) and not isinstance(part, Resource):
                yield from _badly_typed(part)


_SCALARS = {"string": str, "integer": int, "number": float, "boolean": bool}
_DATES = {"date-time": datetime, "date": date}


def _otherwise_declared(value: Any, schema: Json, document: Json) -> Iterator[str]:
    """Where a value is of another type than the document declares, whatever its annotation says."""
    schema = resolved(schema, document)
    kind = schema.get("type", "object")
    if kind == "object" and schema.get("properties"):
        if not isinstance(value, Struct):
            yield f"{value!r:.80} is declared as an object with members"
            return
        for name, part in schema["properties"].items():
            yield from _otherwise_declared(
                getattr(value, value.ATTRIBUTES[name][0]), part, document
            )
    elif kind == "array":
        for item in value:
            yield from _otherwise_declared(item, schema["items"], document)
    elif type(value) is not (
        dict if kind == "object" else _DATES.get(schema.get("format", ""), _SCALARS[kind])
    ):
        yield f"{value!r:.80} is declared as {kind} {schema.get('format', '')}"


def _without_links(resource: Json) -> Json:
    """What a resource says itself: links and paging belong to the answer."""
    found = {name: part for name, part in resource.items() if name != "links"}
    relationships = {
        name: {"data": part["data"]}
        for name, part in resource.get("relationships", {}).items()
        if "data" in part
    }
    return (
        {**found, "relationships": relationships}
        if relationships
        else {k: v for k, v in found.items() if k != "relationships"}
    )
