"""What a dry run has made so far, on top of what is there: JSON in, JSON out, nothing is sent.

Planned resources have ids such as `planned-betaGroups-1`. Live answers are amended: what was
planned to be deleted is gone, what was updated is changed, and lists hold what was created or
linked, where their filters can be judged here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from asc_api.values import model

from .links import Json, Key, as_linkages, key_of, last_of, linkages, resolved, without_links
from .place import Place


class Overlay:
    """Created, changed, deleted and linked resources."""

    def __init__(self) -> None:
        self.created: dict[str, Json] = {}
        self._changed: dict[Key, Json] = {}
        self._deleted: set[Key] = set()
        self._linked: dict[tuple[str, str], dict[Key, bool]] = {}
        self._seen: dict[Key, Json] = {}
        self._numbers: dict[str, int] = {}

    # Writes

    def create(self, document: Mapping[str, Any]) -> Json:
        """What a POST would have made, and what was created inside it."""
        data, inline = document["data"], document.get("included") or []
        ids = {str(item.get("id")): self._new_id(str(item.get("type"))) for item in inline}
        for item in inline:
            self._keep(item, ids[str(item.get("id"))], ids)
        return self._keep(data, self._new_id(str(data.get("type"))), ids)

    def _new_id(self, type: str) -> str:
        self._numbers[type] = self._numbers.get(type, 0) + 1
        return f"planned-{type}-{self._numbers[type]}"

    def _keep(self, data: Mapping[str, Any], id: str, ids: Mapping[str, str]) -> Json:
        attributes = dict(data.get("attributes") or {})
        if isinstance(size := attributes.get("fileSize"), int):
            part = {
                "method": "PUT",
                "url": f"https://planned.invalid/{id}",
                "offset": 0,
                "length": size,
            }
            attributes["uploadOperations"] = [{**part, "requestHeaders": []}]
        relationships = {
            name: resolved(value, ids) for name, value in (data.get("relationships") or {}).items()
        }
        made = {
            "type": data.get("type"),
            "id": id,
            "attributes": attributes,
            "relationships": relationships,
        }
        self.created[id] = made
        return made

    def update(self, place: Place, document: Mapping[str, Any], live: Json) -> Json:
        """What a PATCH would have made of a resource."""
        data = document["data"]
        if place.id in self.created:
            self.created[place.id] = merged(self.created[place.id], data)
            return self.created[place.id]
        key = (place.type, place.id)
        self._changed[key] = merged(
            self._changed.get(key, {"type": place.type, "id": place.id}), data
        )
        return merged(live, self._changed[key])

    def delete(self, place: Place) -> None:
        """A resource goes."""
        if self.created.pop(place.id, None) is None:
            self._deleted.add((place.type, place.id))

    def link(self, place: Place, method: str, data: Any) -> None:
        """A change of a relationship."""
        links = self._linked.setdefault((place.id, place.relationship), {})
        if method == "PATCH":
            links.update(dict.fromkeys([("*", "*"), *links], False))
        links.update(dict.fromkeys(map(key_of, linkages(data)), method != "DELETE"))

    # Reads

    def known(self, path: str, query: Mapping[str, str]) -> tuple[int, Any] | None:
        """Status and document, where no live answer is needed; None where one is."""
        place = Place.of(path)
        if (place.type, place.id) in self._deleted or (
            _is_planned(place.id) and place.id not in self.created
        ):
            return 404, _not_found(place)
        if not place.relationship and place.id in self.created:
            return 200, self._with_included(self.created[place.id], query.get("include", ""))
        if place.relationship:
            members = [self._resource(key) for key in self._members(place)]
            many = place.about.many if place.about else True
            if not many and not members and place.id not in self.created:
                return None
            if place.id in self.created or (members and not many):
                found = as_linkages(members) if place.linkage else members
                return 200, {"data": found if many else last_of(found)}
        if any(_is_planned(value) for value in ",".join(query.values()).split(",")):
            listed = [item for item in self.created.values() if self._lists(place, item, query)]
            return 200, {"data": listed}
        return None

    def _with_included(self, item: Json, include: str) -> Json:
        ids = list(chain.from_iterable(_ids(item, name) for name in include.split(",")))
        return {"data": item, "included": [self.created[id] for id in ids if id in self.created]}

    def amended(self, path: str, query: Mapping[str, str], document: Any) -> Any:
        """A live answer as it would be by now."""
        if not isinstance(document, dict):
            return document
        place, data = Place.of(path), document.get("data")
        if isinstance(data, list):
            last = not (document.get("links") or {}).get("next")
            data = [
                *self._remaining(place, data),
                *(self._additions(place, query, data) if last else ()),
            ]
        elif place.relationship:
            data = self._one(place, data)
        elif isinstance(data, dict):
            data = self._current(data)
        included = document.get("included")
        changes = (
            {"included": list(self._remaining(None, included))}
            if isinstance(included, list)
            else {}
        )
        return {**document, "data": data, **changes}

    def _one(self, place: Place, data: Any) -> Any:
        """The other side of a to-one relationship, where a PATCH of the owner or of the linkage may
        have changed it.
        """
        if place.relationship in (
            changed := self._changed.get((place.type, place.id), {}).get("relationships", {})
        ):
            data = changed[place.relationship].get("data")
            return data if place.linkage or data is None else self._resource(key_of(data))
        if not isinstance(data, dict) or not list(self._remaining(place, [data])):
            return None
        return data if place.linkage else self._current(data)

    def _remaining(self, place: Place | None, data: Iterable[Any]) -> Iterator[Any]:
        links = (
            self._linked.get((place.id, place.relationship), {})
            if place and place.relationship
            else {}
        )
        for item in (item for item in data if isinstance(item, dict)):
            key = key_of(item)
            if key not in self._deleted and links.get(key, ("*", "*") not in links):
                yield item if place and place.linkage else self._current(item)

    def _additions(self, place: Place, query: Mapping[str, str], data: list[Any]) -> list[Json]:
        there = {key_of(item) for item in data if isinstance(item, dict)}
        if place.relationship:
            new = [self._resource(key) for key in self._members(place) if key not in there]
            return (
                as_linkages(new)
                if place.linkage
                else [item for item in new if self._passes(item, query)]
            )
        return [item for item in self.created.values() if self._lists(place, item, query)]

    def _lists(self, place: Place, item: Json, query: Mapping[str, str]) -> bool:
        return not place.id and item["type"] == place.type and self._passes(item, query)

    def _passes(self, item: Json, query: Mapping[str, str]) -> bool:
        """Whether the filters let the resource through; one that can't be judged here does not."""
        filters = [
            (name[7:-1], text.split(","))
            for name, text in query.items()
            if name.startswith("filter[")
        ]
        return all(self._has(item, name, values) for name, values in filters)

    def _has(self, item: Json, name: str, values: list[str]) -> bool:
        relationship, dot, attribute = name.partition(".")
        if not dot:
            return _has(item, name, values)
        related = [self.created[id] for id in _ids(item, relationship) if id in self.created]
        return any(_has(each, attribute, values) for each in related)

    def _members(self, place: Place) -> list[Key]:
        """What the dry run put into a relationship: linked, given at creation, or pointing to its
        owner.
        """
        target = (
            model(place.about.target).TYPE
            if place.about and place.about.target
            else place.relationship
        )
        own = self.created.get(place.id, {}).get("relationships", {}).get(place.relationship, {})
        pointing = [
            key_of(item)
            for item in self.created.values()
            if item["type"] == target and _points(item, place.id)
        ]
        linked = self._linked.get((place.id, place.relationship), {})
        members = dict.fromkeys([*map(key_of, linkages(own.get("data"))), *pointing, *linked])
        return [
            key for key in members
            if linked.get(key, True) and key not in self._deleted
            and (not _is_planned(key[1]) or key[1] in self.created)
        ]  # fmt: skip

    def _resource(self, key: Key) -> Json:
        return self.created.get(key[1]) or self._current(
            self._seen.get(key, {"type": key[0], "id": key[1]})
        )

    def _current(self, item: Json) -> Json:
        """A live resource with the changes that were planned for it."""
        key = key_of(item)
        if "attributes" in item:
            self._seen[key] = item
        changed = merged(item, self._changed[key]) if key in self._changed else item
        return without_links(changed, self._deleted) if self._deleted else changed


def merged(resource: Mapping[str, Any], change: Mapping[str, Any]) -> Json:
    """The resource with the change's attributes and relationships."""
    parts = ("attributes", "relationships")
    new = {part: {**(resource.get(part) or {}), **(change.get(part) or {})} for part in parts}
    return {**resource, **{part: value for part, value in new.items() if value}}


def _is_planned(id: str) -> bool:
    return id.startswith("planned-")


def _ids(item: Json, relationship: str) -> list[str]:
    return [
        str(link.get("id"))
        for link in linkages(item.get("relationships", {}).get(relationship, {}).get("data"))
    ]


def _points(item: Json, id: str) -> bool:
    return any(id in _ids(item, name) for name in item.get("relationships", {}))


def _has(item: Json, name: str, values: list[str]) -> bool:
    if name == "id":
        return item["id"] in values
    if name in item.get("relationships", {}):
        return bool({*_ids(item, name)} & {*values})
    value = item.get("attributes", {}).get(name)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return value is not None and any(
        wanted.lower() in text.lower() for wanted in values
    )  # Apple's match substrings


def _not_found(place: Place) -> Json:
    detail = f"There is no resource of type {place.type!r} with id {place.id!r} (planned)"
    title = "The specified resource does not exist"
    return {"errors": [{"status": "404", "code": "NOT_FOUND", "title": title, "detail": detail}]}
