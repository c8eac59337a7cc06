"""Resources that a test or a file gives, by type: checked as a whole before anything is stored.

    {"apps": [{"id": "1", "name": "A"}], "builds": [{"version": "7", "app": "1"}]}

A member is an attribute of the document or a relationship. A relationship takes an id, a list of
them, or `{"type": ..., "id": ...}` where several types are possible. A resource that only its owner
names is placed from its own side all the same: `{"customerReviews": [{"app": "1", "rating": 5}]}`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from asc.errors import InvalidArgument
from asc.testing.simulator.engine.values import faults_of
from asc.testing.simulator.store.ids import SHARED
from asc.testing.simulator.store.prices import OWNERS
from asc.testing.simulator.store.store import Ref, Store

from .defaults import complete

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

Resources = Mapping[str, Sequence[Mapping[str, Any]]]
"""Members of resources, by type."""
MOST_TOLD = 10


@dataclass
class Item:
    """One resource of a seed, read."""

    ref: Ref
    attributes: dict[str, Any] = field(default_factory=dict)
    links: dict[str, list[Ref]] = field(default_factory=dict)
    """What its own relationships hold."""
    owners: list[tuple[Ref, str]] = field(default_factory=list)
    """Relationships of others that hold it."""

    def places(self) -> Iterator[tuple[str, Ref]]:
        """Each relationship, of its own or of another one, with a resource that it names."""
        for name, refs in self.links.items():
            yield from ((name, ref) for ref in refs)
        yield from ((name, ref) for ref, name in self.owners)


class Reader:
    """Reads a seed; `wrong` is all that is wrong with it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._owned: dict[str, Mapping[str, tuple[str, str]]] = {}
        self._seen: set[Ref] = set()
        self.wrong: list[str] = []

    def read(self, resources: Resources) -> list[Item]:
        items: list[Item] = []
        if not isinstance(resources, Mapping):
            self.wrong.append(f"{_shown(resources)} is not a mapping of types to resources")
            return []
        for type_, given in resources.items():
            items += self._read_type(type_, given)
        known = {item.ref for item in items}
        for item in items:
            self._check_links(item, known)
        return items

    def _read_type(self, type_: str, given: Any) -> Iterator[Item]:
        if type_ not in self._store.document.types or type_ in OWNERS:
            known = self._store.document.types
            self.wrong.append(f"{type_!r} is not a resource type{_near(type_, known)}")
        elif not isinstance(given, Sequence) or isinstance(given, str):
            self.wrong.append(f"{type_} takes a list of resources, not {_shown(given)}")
        else:
            for index, members in enumerate(given):
                yield from self._read_item(type_, f"{type_}[{index}]", members)

    def _read_item(self, type_: str, place: str, members: Any) -> Iterator[Item]:
        ident = members.get("id") if isinstance(members, Mapping) else 0
        if ident is not None and not isinstance(ident, str):
            self.wrong.append(f"{place} must be an object whose id is a text: {_shown(members)}")
            return
        owner = members.get(SHARED.get(type_, ""))
        shared = owner if isinstance(owner, str) else None
        ref = Ref(type_, ident or shared or self._store.ids.new(type_))
        if ref in self._seen:
            self.wrong.append(f"{place}: the id {ref.id!r} is given twice")
        self._seen.add(ref)
        item = Item(ref)
        for name, value in members.items():
            if name != "id":
                self._read_member(item, place, name, value)
        yield item

    def _read_member(self, item: Item, place: str, name: str, value: Any) -> None:
        type_ = self._store.document.types[item.ref.type]
        if name in type_.relations:
            targets = type_.relations[name].targets
            item.links[name] = self._refs(f"{place}.{name}", value, targets)
        elif name in type_.attributes:
            faults = faults_of(self._store.document, type_.attributes[name], value, "")
            if value is not None:
                self.wrong += [f"{place}.{name}{at}: {what}" for at, what in faults]
            item.attributes[name] = value
        elif name in self._owners_of(item.ref.type):
            owner, relation = self._owners_of(item.ref.type)[name]
            refs = self._refs(f"{place}.{name}", value, (owner,))
            item.owners += [(ref, relation) for ref in refs]
        else:
            known = [*type_.attributes, *type_.relations, *self._owners_of(item.ref.type)]
            self.wrong.append(f"{place}.{name} is not a member of {type_.name}{_near(name, known)}")

    def _owners_of(self, type_: str) -> Mapping[str, tuple[str, str]]:
        """Names for the other ends that the document doesn't give: `app` of a customer review."""
        if type_ not in self._owned:
            found: dict[str, tuple[str, str]] = {}
            for owner in self._store.document.types.values():
                for relation in owner.relations.values():
                    if type_ in relation.targets:
                        found.setdefault(_singular(owner.name), (owner.name, relation.name))
            self._owned[type_] = found
        return self._owned[type_]

    def _refs(self, place: str, value: Any, targets: tuple[str, ...]) -> list[Ref]:
        values: Iterable[Any] = value if isinstance(value, list) else [value]
        found = [self._ref(place, each, targets) for each in values if each is not None]
        return [ref for ref in found if ref]

    def _ref(self, place: str, value: Any, targets: tuple[str, ...]) -> Ref | None:
        if isinstance(value, str):
            return Ref(targets[0], value)
        if isinstance(value, Mapping) and value.keys() == {"type", "id"}:
            value = Ref(value["type"], value["id"])
        if isinstance(value, Ref) and value.type in targets:
            return value
        self.wrong.append(f"{place}: {_shown(value)} names no {' or '.join(targets)} by its id")
        return None

    def _check_links(self, item: Item, known: set[Ref]) -> None:
        for name, ref in item.places():
            if ref not in known and self._store.get(*ref) is None:
                ids = [other.id for other in known if other.type == ref.type]
                ids += [record.id for record in self._store.all(ref.type)]
                self.wrong.append(
                    f"{item.ref.type} {item.ref.id}: {name} names {ref.type} {ref.id!r}, which is "
                    f"not there{_near(ref.id, ids)}"
                )


def add_resources(engine: Engine, resources: Resources) -> None:
    """Adds resources, or changes those that exist; all of them, or none.

    Raises `InvalidArgument` for an unknown type, member or enum value, a wrong JSON type and a
    reference to what is not there.
    """
    ids = engine.store.ids.state()
    reader = Reader(engine.store)
    items = reader.read(resources)
    if reader.wrong:
        engine.store.ids.restore(ids)
        more = len(reader.wrong) - MOST_TOLD
        told = reader.wrong[:MOST_TOLD] + ([f"and {more} more"] if more > 0 else [])
        raise InvalidArgument("the seed was not applied: " + "; ".join(told))
    _store(engine, items)


def _store(engine: Engine, items: Sequence[Item]) -> None:
    store = engine.store
    members: dict[tuple[Ref, str], list[Ref]] = {}
    for item in items:
        new = store.get(*item.ref) is None
        attributes = complete(engine, item.ref.type, item.attributes, new=new)
        if new:
            store.add(item.ref.type, attributes, ident=item.ref.id)
            _collect(store, item, members)
        else:
            store.update(item.ref, attributes)
    for item in items:
        for name, refs in item.links.items():
            store.replace(item.ref, name, refs)
        for owner, name in item.owners:
            members.setdefault((owner, name), []).append(item.ref)
    for (owner, name), refs in members.items():
        store.link(owner, name, refs)


def _collect(store: Store, item: Item, members: dict[tuple[Ref, str], list[Ref]]) -> None:
    """Takes out the links of a new resource that can be made from the other end, all at once: an
    app with thousands of builds is linked to them in one go.
    """
    for name, refs in tuple(item.links.items()):
        end = _other_end(store, item.ref.type, name, refs[0].type) if len(refs) == 1 else None
        if end:
            members.setdefault((refs[0], end), []).append(item.ref)
            del item.links[name]


def _other_end(store: Store, type_: str, name: str, target: str) -> str | None:
    """The to-many relationship that mirrors one, where each is the only mirror of the other."""
    name = store.inverses.canonical(type_, name)
    ends = store.inverses.ends(type_, name, target)
    if len(ends) != 1 or not store.is_many(target, ends[0]):
        return None
    return ends[0] if store.inverses.ends(target, ends[0], type_) == (name,) else None


def _singular(type_: str) -> str:
    return f"{type_[:-3]}y" if type_.endswith("ies") else type_.removesuffix("s")


def _near(name: str, known: Iterable[str]) -> str:
    found = difflib.get_close_matches(str(name), list(known), 1)
    return f" (did you mean {found[0]!r}?)" if found else ""


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
