"""Whether the filters of a list let a planned resource through."""

from __future__ import annotations

from collections.abc import Mapping

from .links import Json, ids_of


def passes(item: Json, query: Mapping[str, str], created: Mapping[str, Json]) -> bool:
    """Whether the filters let the resource through; one that can't be judged here does not."""
    filters = [
        (name[7:-1], text.split(",")) for name, text in query.items() if name.startswith("filter[")
    ]
    return all(_has_related(item, name, values, created) for name, values in filters)


def _has_related(item: Json, name: str, values: list[str], created: Mapping[str, Json]) -> bool:
    relationship, dot, attribute = name.partition(".")
    if not dot:
        return _has(item, name, values)
    related = [created[id] for id in ids_of(item, relationship) if id in created]
    return any(_has(each, attribute, values) for each in related)


def _has(item: Json, name: str, values: list[str]) -> bool:
    if name == "id":
        return item["id"] in values
    if name in item.get("relationships", {}):
        return bool({*ids_of(item, name)} & {*values})
    value = item.get("attributes", {}).get(name)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return value is not None and any(
        wanted.lower() in text.lower() for wanted in values
    )  # Apple's match substrings
