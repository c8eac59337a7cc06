"""What a dry run created, changed, deleted and linked, and what live answers held."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from asc_api.values import model

from asc.flow.steps import is_planned

from .links import (
    ALL,
    Json,
    Key,
    Links,
    ids_of,
    key_of,
    last_of,
    linkages,
    may_link,
    merged,
    with_links,
    without_links,
)
from .place import Place


class State:
    """Resources and links, as they would be by now."""

    def __init__(self) -> None:
        self.created: dict[str, Json] = {}
        self.changed: dict[Key, Json] = {}
        self.deleted: set[Key] = set()
        self.seen: dict[Key, Json] = {}
        self._linked: dict[tuple[Key, str], Links] = {}
        self._held: dict[tuple[Key, str], dict[Key, None]] = {}

    # Writes

    def change(self, place: Place, data: Mapping[str, Any]) -> Json:
        """A resource gets other attributes or links; gives all that is changed in it."""
        if place.id in self.created:
            self.created[place.id] = merged(self.created[place.id], data)
            return self.created[place.id]
        bare = {"type": place.type, "id": place.id}
        self.changed[place.key] = merged(self.changed.get(place.key, bare), data)
        return self.changed[place.key]

    def link(self, place: Place, method: str, data: Any) -> None:
        """A change of a relationship, at both of its ends."""
        if method == "PATCH":
            self._link_back(place, "DELETE", self._there(place))
        self._link(place, method, data)
        self._link_back(place, method, map(key_of, linkages(data)))

    def _there(self, place: Place) -> dict[Key, None]:
        """What a relationship holds, as far as that is known."""
        own = (self.resource(place.key).get("relationships") or {}).get(place.relationship)
        links = linkages((self.relationship(place, own) or {}).get("data"))
        return dict.fromkeys([*map(key_of, links), *self.held(place)])

    def _link_back(self, place: Place, method: str, keys: Iterable[Key]) -> None:
        here = {"type": place.type, "id": place.id}
        for type, id in keys:
            back = Place(type, id, place.inverse(type))
            if back.about is None:
                continue
            if back.about.many:
                self._link(back, "DELETE" if method == "DELETE" else "POST", [here])
            else:
                self._link(back, "PATCH", None if method == "DELETE" else here)

    def _link(self, place: Place, method: str, data: Any) -> None:
        """A change at one end. A link to one is the resource's own, too."""
        links = self._linked.setdefault((place.key, place.relationship), {})
        if method == "PATCH":
            links.update(dict.fromkeys([ALL, *links, *self.members(place)], False))
        links.update(dict.fromkeys(map(key_of, linkages(data)), method != "DELETE"))
        if method == "PATCH" and not isinstance(data, list):
            self.change(place, {"relationships": {place.relationship: {"data": data}}})

    # Reads

    def links(self, place: Place) -> Links:
        """What was linked (True) and taken away (False)."""
        return self._linked.get((place.key, place.relationship), {})

    def hold(self, place: Place, keys: Iterable[Key]) -> None:
        """Notes what a live answer says of a relationship."""
        self._held.setdefault((place.key, place.relationship), {}).update(dict.fromkeys(keys))

    def held(self, place: Place) -> list[Key]:
        """What live answers said of a relationship, but for what was taken away since."""
        links = self.links(place)
        held = self._held.get((place.key, place.relationship), {})
        return [key for key in held if may_link(links, key)]

    def touched(self, type: str) -> list[Key]:
        """The live resources of a type that were changed or linked."""
        keys = dict.fromkeys([*self.changed, *(key for key, _ in self._linked)])
        return [key for key in keys if key[0] == type and key[1] not in self.created]

    def members(self, place: Place) -> list[Key]:
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
        linked = self.links(place)
        members = dict.fromkeys([*map(key_of, linkages(own.get("data"))), *pointing, *linked])
        return [
            key for key in members
            if linked.get(key, True) and key not in self.deleted
            and (not is_planned(key[1]) or key[1] in self.created)
        ]  # fmt: skip

    def is_known(self, key: Key) -> bool:
        """Whether more than its type and id is known."""
        return key[1] in self.created or key in self.seen

    def resource(self, key: Key) -> Json:
        """A resource, as far as it is known."""
        return self.created.get(key[1]) or self.current(
            self.seen.get(key, {"type": key[0], "id": key[1]})
        )

    def current(self, item: Json) -> Json:
        """A live resource with the changes that were planned for it."""
        key = key_of(item)
        if "attributes" in item:
            self.seen[key] = item
        changed = merged(item, self.changed[key]) if key in self.changed else item
        return without_links(changed, self.deleted) if self.deleted else changed

    def linking(self, item: Json, names: Iterable[str]) -> Json:
        """The resource with what the dry run put into these relationships."""
        there = item.get("relationships") or {}
        links = {
            name: self.relationship(Place(*key_of(item), name), there.get(name)) for name in names
        }
        new = {name: value for name, value in links.items() if value is not None}
        return {**item, "relationships": {**there, **new}} if new else item

    def relationship(self, place: Place, own: Any) -> Json | None:
        """A relationship that is `own` in the resource, with what the dry run put into it."""
        if place.about is None:
            return own if isinstance(own, dict) else None
        members = [{"type": type, "id": id} for type, id in self.members(place)]
        own = own if isinstance(own, dict) else {}
        if not place.about.many:
            return {**own, "data": last_of(members)} if members else own or None
        links = self.links(place)
        stay = [link for link in linkages(own.get("data")) if may_link(links, key_of(link))]
        return with_links(own, [*stay, *(each for each in members if each not in stay)])


def _points(item: Json, id: str) -> bool:
    return any(id in ids_of(item, name) for name in item.get("relationships", {}))
