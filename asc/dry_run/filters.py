"""Whether the filters of a list let a planned resource through."""

from __future__ import annotations

from collections.abc import Mapping

from .links import ALL, Json, Links, ids_of


def filters_of(query: Mapping[str, str]) -> dict[str, list[str]]:
    """The values that each filter lets through."""
    return {
        name[7:-1]: text.split(",") for name, text in query.items() if name.startswith("filter[")
    }


def passes(item: Json, query: Mapping[str, str], created: Mapping[str, Json]) -> bool:
    """Whether the filters let the resource through; one that can't be judged here does not."""
    return all(
        _has_related(item, name, values, created) for name, values in filters_of(query).items()
    )


def shuts_out(item: Json, name: str, values: list[str], links: Links) -> bool:
    """Whether a filter that let a live resource through does not now that its attribute, or these
    `links` of its relationship, changed.
    """
    if not links:
        return name in (item.get("attributes") or {}) and not _has(item, name, values)
    left = {id: linked for (_, id), linked in links.items()}
    return not any(left.get(value, ALL not in links) for value in values)


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
