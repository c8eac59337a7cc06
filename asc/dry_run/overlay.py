"""What a dry run has made so far, on top of what is there: JSON in, JSON out, nothing is sent.

Planned resources have ids such as `planned-betaGroups-1`. Live answers are amended: what was
planned to be deleted is gone, what was updated is changed, and lists hold what was created or
linked, where their filters can be judged here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, product
from typing import Any

import attrs
from asc_api.values import model

from asc.flow.steps import is_planned

from .filters import passes
from .links import (
    Json,
    Key,
    as_linkages,
    ids_of,
    key_of,
    last_of,
    linkages,
    merged,
    resolved,
    with_links,
    without_links,
)
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
        data, ids = document["data"], self._create_inside(document)
        return self._keep(data, self._new_id(str(data.get("type"))), ids)

    def _create_inside(self, document: Mapping[str, Any]) -> dict[str, str]:
        """Makes what is created inside a write; gives the ids by those of the write."""
        inline = [item for item in document.get("included") or [] if isinstance(item, dict)]
        ids = {str(item.get("id")): self._new_id(str(item.get("type"))) for item in inline}
        for item in inline:
            self._keep(item, ids[str(item.get("id"))], ids)
        return ids

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
        """What a PATCH would have made of a resource. Its links to many replace those there are."""
        data, ids = document["data"], self._create_inside(document)
        if relationships := data.get("relationships"):
            links = {name: resolved(value, ids) for name, value in relationships.items()}
            data = {**data, "relationships": links}
            for name, value in links.items():
                if isinstance(value["data"], list):
                    self.link(attrs.evolve(place, relationship=name), "PATCH", value["data"])
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
            links.update(dict.fromkeys([("*", "*"), *links, *self._members(place)], False))
        links.update(dict.fromkeys(map(key_of, linkages(data)), method != "DELETE"))

    # Reads

    def known(self, path: str, query: Mapping[str, str]) -> tuple[int, Any] | None:
        """Status and document, where no live answer is needed; None where one is."""
        place = Place.of(path)
        if (place.type, place.id) in self._deleted or (
            is_planned(place.id) and place.id not in self.created
        ):
            return 404, _not_found(place)
        if not place.relationship and place.id in self.created:
            (item,), included = self._with_related([self.created[place.id]], query)
            return 200, {"data": item, "included": included}
        if place.relationship:
            members = [self._resource(key) for key in self._members(place)]
            many = place.about.many if place.about else True
            if not many and not members and place.id not in self.created:
                return None
            if place.id in self.created or (members and not many):
                if place.linkage or not many:
                    found = as_linkages(members) if place.linkage else members
                    return 200, {"data": found if many else last_of(found)}
                return 200, self._document(members, query)
        if any(is_planned(value) for value in ",".join(query.values()).split(",")):
            listed = [item for item in self.created.values() if self._lists(place, item, query)]
            return 200, self._document(listed, query)
        return None

    def _document(self, items: list[Json], query: Mapping[str, str]) -> Json:
        data, included = self._with_related(items, query)
        return {"data": data, "included": included} if included else {"data": data}

    def _with_related(
        self, items: list[Json], query: Mapping[str, str], live: Iterable[Json] = ()
    ) -> tuple[list[Json], list[Json]]:
        """The resources with the links that are asked for, and what is linked: as far as it was
        planned or seen, and is not in the `live` answer.
        """
        names = [name for name in query.get("include", "").split(",") if name]
        found = [self._with_links(item, names) for item in items]
        links = [
            linkages(((item.get("relationships") or {}).get(name) or {}).get("data"))
            for item, name in product(found, names)
        ]
        there = set(map(key_of, live))
        keys = dict.fromkeys(map(key_of, chain.from_iterable(links)))
        new = [key for key in keys if key not in there and self._is_known(key)]
        return found, [self._resource(key) for key in new]

    def _is_known(self, key: Key) -> bool:
        return key[1] in self.created or key in self._seen

    def _with_links(self, item: Json, names: Iterable[str]) -> Json:
        """The resource with what the dry run put into these relationships."""
        there = item.get("relationships") or {}
        links = {name: self._relationship(item, name, there.get(name)) for name in names}
        new = {name: value for name, value in links.items() if value is not None}
        return {**item, "relationships": {**there, **new}} if new else item

    def _relationship(self, item: Json, name: str, own: Any) -> Json | None:
        place = Place(str(item.get("type")), str(item.get("id")), name)
        if place.about is None:
            return own if isinstance(own, dict) else None
        members = [{"type": type, "id": id} for type, id in self._members(place)]
        own = own if isinstance(own, dict) else {}
        if not place.about.many:
            return {**own, "data": last_of(members)} if members else own or None
        links = self._linked.get((place.id, name), {})
        stay = [
            link
            for link in linkages(own.get("data"))
            if links.get(key_of(link), ("*", "*") not in links)
        ]
        return with_links(own, [*stay, *(each for each in members if each not in stay)])

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
        if isinstance(included, list):
            included = list(self._remaining(None, included))
        if "include" in query and data and not place.linkage:
            items = data if isinstance(data, list) else [data]
            items, new = self._with_related(items, query, included or ())
            data = items if isinstance(data, list) else items[0]
            included = [*(included or ()), *new] or included
        return {**document, "data": data, **({} if included is None else {"included": included})}

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
                else [item for item in new if passes(item, query, self.created)]
            )
        return [item for item in self.created.values() if self._lists(place, item, query)]

    def _lists(self, place: Place, item: Json, query: Mapping[str, str]) -> bool:
        return not place.id and item["type"] == place.type and passes(item, query, self.created)

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
            and (not is_planned(key[1]) or key[1] in self.created)
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


def _points(item: Json, id: str) -> bool:
    return any(id in ids_of(item, name) for name in item.get("relationships", {}))


def _not_found(place: Place) -> Json:
    detail = f"There is no resource of type {place.type!r} with id {place.id!r} (planned)"
    title = "The specified resource does not exist"
    return {"errors": [{"status": "404", "code": "NOT_FOUND", "title": title, "detail": detail}]}
