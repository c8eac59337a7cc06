"""Links between resources, as JSON:API writes them: `{"data": {"type": ..., "id": ...}}`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

Json = dict[str, Any]
Key = tuple[str, str]
Links = dict[Key, bool]
"""What was linked to a resource, and what was taken away."""
ALL: Key = ("*", "*")
"""In `Links`: all that a live answer holds was taken away."""


def key_of(item: Mapping[str, Any]) -> Key:
    """What names a resource: its type and id."""
    return str(item.get("type")), str(item.get("id"))


def linkages(data: Any) -> list[Json]:
    """The links of a relationship, to one or to many."""
    return [data] if isinstance(data, dict) else list(data or ())


def ids_of(item: Mapping[str, Any], relationship: str) -> list[str]:
    """The ids of what a resource links to."""
    links = linkages((item.get("relationships") or {}).get(relationship, {}).get("data"))
    return [str(link.get("id")) for link in links]


def may_link(links: Links, key: Key) -> bool:
    """Whether a link of a live answer is still there."""
    return links.get(key, ALL not in links)


def as_linkages(items: Iterable[Json]) -> list[Json]:
    """Links to resources."""
    return [{"type": item["type"], "id": item["id"]} for item in items]


def last_of(items: Sequence[Json]) -> Json | None:
    """What a to-one relationship holds: the last one that was linked."""
    return items[-1] if items else None


def resolved(relationship: Any, ids: Mapping[str, str]) -> Json:
    """A relationship whose local ids (`${...}`) are those of planned resources."""
    data = relationship.get("data") if isinstance(relationship, dict) else None
    found = [{**item, "id": ids.get(item["id"], item["id"])} for item in linkages(data)]
    return {"data": found if isinstance(data, list) else last_of(found)}


def merged(resource: Mapping[str, Any], change: Mapping[str, Any]) -> Json:
    """The resource with the change's attributes and relationships."""
    parts = ("attributes", "relationships")
    new = {part: {**(resource.get(part) or {}), **(change.get(part) or {})} for part in parts}
    return {**resource, **{part: value for part, value in new.items() if value}}


def without_links(item: Json, gone: Collection[Key]) -> Json:
    """The resource without its links to what is gone."""
    relationships = item.get("relationships") or {}
    left = {name: _without(value, gone) for name, value in relationships.items()}
    return {**item, "relationships": left} if left else item


def _without(relationship: Any, gone: Collection[Key]) -> Any:
    data = relationship.get("data") if isinstance(relationship, dict) else None
    links = [link for link in linkages(data) if key_of(link) not in gone]
    if len(links) == len(linkages(data)):
        return relationship
    return (
        with_links(relationship, links)
        if isinstance(data, list)
        else {**relationship, "data": None}
    )


def with_links(relationship: Json, links: list[Json]) -> Json:
    """A relationship to many with other links, of which its total counts."""
    paging = (relationship.get("meta") or {}).get("paging") or {}
    if "total" not in paging:
        return {**relationship, "data": links}
    total = paging["total"] + len(links) - len(linkages(relationship.get("data")))
    meta = {"paging": {**paging, "total": total}}
    return {**relationship, "data": links, "meta": meta}
