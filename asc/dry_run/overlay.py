"""What a dry run has made so far, on top of what is there: JSON in, JSON out, nothing is sent.

Planned resources have ids such as `planned-betaGroups-1`. Live answers are amended: what was
planned to be deleted is gone, what was updated is changed, and lists hold what was created or
linked, where their filters can be judged here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain, product
from typing import Any

import attrs

from asc.flow.steps import is_planned

from .filters import filters_of, passes, shuts_out
from .links import Json, Key, as_linkages, key_of, last_of, linkages, may_link, merged, resolved
from .made import made
from .place import Place
from .state import State

NO_QUERY: Mapping[str, str] = {}


class Overlay:
    """Created, changed, deleted and linked resources."""

    def __init__(self) -> None:
        self._state = State()
        self.created = self._state.created
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
        self.created[id] = made(data, id, ids)
        return self.created[id]

    def update(self, place: Place, document: Mapping[str, Any], live: Json) -> Json:
        """What a PATCH would have made of a resource. Its links to many replace those there are."""
        data, ids = document["data"], self._create_inside(document)
        self._state.current(live)
        if relationships := data.get("relationships"):
            links = {name: resolved(value, ids) for name, value in relationships.items()}
            data = {**data, "relationships": links}
            for name, value in links.items():
                self.link(attrs.evolve(place, relationship=name), "PATCH", value["data"])
        changed = self._state.change(place, data)
        return changed if place.id in self.created else merged(live, changed)

    def delete(self, place: Place) -> None:
        """A resource goes."""
        if self.created.pop(place.id, None) is None:
            self._state.deleted.add(place.key)

    def link(self, place: Place, method: str, data: Any) -> None:
        """A change of a relationship."""
        self._state.link(place, method, data)

    # Reads

    def known(self, path: str, query: Mapping[str, str]) -> tuple[int, Any] | None:
        """Status and document, where no live answer is needed; None where one is."""
        place = Place.of(path)
        if place.key in self._state.deleted or (
            is_planned(place.id) and place.id not in self.created
        ):
            return 404, _not_found(place)
        if not place.relationship and place.id in self.created:
            (item,), included = self._with_related([self.created[place.id]], query)
            return 200, {"data": item, "included": included}
        if place.relationship:
            members = [self._state.resource(key) for key in self._state.members(place)]
            many = place.about.many if place.about else True
            if not many and not members and place.id not in self.created:
                return None
            if place.id in self.created or (members and not many):
                return 200, self._of_planned(place, members, query)
        if any(is_planned(value) for value in ",".join(query.values()).split(",")):
            return 200, self._document(self._additions(place, query, []), query)
        return None

    def _of_planned(self, place: Place, members: list[Json], query: Mapping[str, str]) -> Json:
        """What is linked to a planned resource, or was linked by a plan to one."""
        if place.about is None or place.about.many:
            if place.linkage:
                return {"data": as_linkages(members)}
            return self._document(self._additions(place, query, []), query)
        if place.linkage:
            return {"data": last_of(as_linkages(members))}
        found = self._document(members[-1:], query)
        return {**found, "data": last_of(found["data"])}

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
        found = [self._state.linking(item, names) for item in items]
        links = [
            linkages(((item.get("relationships") or {}).get(name) or {}).get("data"))
            for item, name in product(found, names)
        ]
        there = set(map(key_of, live))
        keys = dict.fromkeys(map(key_of, chain.from_iterable(links)))
        new = [key for key in keys if key not in there and self._state.is_known(key)]
        return found, [self._state.resource(key) for key in new]

    def amended(self, path: str, query: Mapping[str, str], document: Any) -> Any:
        """A live answer as it would be by now."""
        if not isinstance(document, dict):
            return document
        place, data = Place.of(path), document.get("data")
        if isinstance(data, list):
            last = not (document.get("links") or {}).get("next")
            data = [
                *self._remaining(place, data, query),
                *(self._additions(place, query, data) if last else ()),
            ]
        elif place.relationship:
            data = self._one(place, data)
        elif isinstance(data, dict):
            data = self._state.current(data)
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
            changed := self._state.changed.get(place.key, {}).get("relationships", {})
        ):
            data = changed[place.relationship].get("data")
            if data is None or key_of(data) in self._state.deleted:
                return None
            return data if place.linkage else self._state.resource(key_of(data))
        if not isinstance(data, dict) or not list(self._remaining(place, [data])):
            return None
        return data if place.linkage else self._state.current(data)

    def _remaining(
        self, place: Place | None, data: Iterable[Any], query: Mapping[str, str] = NO_QUERY
    ) -> Iterator[Any]:
        items = [item for item in data if isinstance(item, dict)]
        links = self._state.links(place) if place and place.relationship else {}
        if place and place.relationship:
            self._state.hold(place, map(key_of, items))
        for item in items:
            key = key_of(item)
            now = item if place and place.linkage else self._state.current(item)
            if key not in self._state.deleted and may_link(links, key) and self._stays(key, query):
                yield now

    def _stays(self, key: Key, query: Mapping[str, str]) -> bool:
        """Whether no change of a live resource makes a filter shut it out."""
        changed = self._state.changed.get(key, {"type": key[0], "id": key[1]})
        return not any(
            shuts_out(changed, name, values, self._state.links(Place(*key, name)))
            for name, values in filters_of(query).items()
        )

    def _moved(self, place: Place, query: Mapping[str, str], there: Collection[Key]) -> list[Json]:
        """The live resources that the filters let through since they were changed."""
        if not filters_of(query) or place.linkage:
            return []
        keys = self._state.held(place) if place.relationship else self._state.touched(place.type)
        moved = [key for key in keys if key not in there and self._moves(key, query)]
        return [self._state.resource(key) for key in moved]

    def _moves(self, key: Key, query: Mapping[str, str]) -> bool:
        before, names = self._state.seen.get(key), filters_of(query)
        if before is None or key in self._state.deleted or passes(before, query, self.created):
            return False
        return passes(self._state.linking(self._state.resource(key), names), query, self.created)

    def _additions(self, place: Place, query: Mapping[str, str], data: list[Any]) -> list[Json]:
        there = {key_of(item) for item in data if isinstance(item, dict)}
        if not place.relationship:
            return [*self._made(place, query), *self._moved(place, query, there)]
        keys = [key for key in self._state.members(place) if key not in there]
        new = [self._state.resource(key) for key in keys]
        if place.linkage:
            return as_linkages(new)
        fit = [item for item in new if passes(item, query, self.created)]
        return [*fit, *self._moved(place, query, there.union(keys))]

    def _made(self, place: Place, query: Mapping[str, str]) -> list[Json]:
        """The planned resources of a list."""
        return [item for item in self.created.values() if self._lists(place, item, query)]

    def _lists(self, place: Place, item: Json, query: Mapping[str, str]) -> bool:
        return not place.id and item["type"] == place.type and passes(item, query, self.created)


def _not_found(place: Place) -> Json:
    detail = f"There is no resource of type {place.type!r} with id {place.id!r} (planned)"
    title = "The specified resource does not exist"
    return {"errors": [{"status": "404", "code": "NOT_FOUND", "title": title, "detail": detail}]}
