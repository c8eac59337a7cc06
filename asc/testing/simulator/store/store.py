"""Resources and the links between them, in memory.

Records are never changed in place: an update puts a new one. So a snapshot is a shallow copy, and a
reset takes milliseconds however large the store is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from asc.testing.simulator.document.index import Index

from .ids import COMPOSED, SHARED, Ids
from .inverses import Inverses
from .records import Links, Record, Ref, Virtual

__all__ = ["Links", "Record", "Ref", "Store", "Virtual"]


class Store:
    """All resources of an account."""

    def __init__(self, document: Index, ids: Ids | None = None) -> None:
        self.document = document
        self.inverses = Inverses(document)
        self.ids = ids or Ids()
        self.virtual: Mapping[str, Virtual] = {}
        self.fill: Callable[[Record], Mapping[str, Any]] = lambda _: {}
        """What Apple adds to a new record, however it came into being."""
        self.watch: Callable[[Record | None, Record], None] = lambda _old, _new: None
        """Is told of each new record, and of each change of attributes: the one before, and the
        one now."""
        self._records: dict[str, dict[str, Record]] = {}
        self._links: dict[Ref, dict[str, Links]] = {}
        self._named_by: dict[Ref, dict[tuple[Ref, str], None]] = {}
        self._deleted: dict[str, tuple[Record, ...]] = {}

    # Reading

    def get(self, type_: str, ident: str) -> Record | None:
        found = self._records.get(type_, {}).get(ident)
        return found or (self.virtual[type_].get(ident) if type_ in self.virtual else None)

    def one(self, ref: Ref | None) -> Record | None:
        return self.get(*ref) if ref else None

    def all(self, type_: str) -> Iterator[Record]:
        """Every record of a type, in the order of creation."""
        return iter(tuple(self._records.get(type_, {}).values()))

    def deleted(self, type_: str) -> tuple[Record, ...]:
        """Records that are gone: some of their values can never be used again."""
        return self._deleted.get(type_, ())

    def count(self, type_: str) -> int:
        return len(self._records.get(type_, ()))

    def refs(self, ref: Ref, name: str) -> Links:
        """What a relationship holds; a to-one holds at most one."""
        if ref.type in self.virtual and ref not in self._links:
            return self.virtual[ref.type].refs(ref, name)
        return self._links.get(ref, {}).get(self.inverses.canonical(ref.type, name), ())

    def related(self, ref: Ref, name: str) -> list[Record]:
        return [record for record in map(self.one, self.refs(ref, name)) if record]

    def first(self, ref: Ref, name: str) -> Record | None:
        found = self.related(ref, name)
        return found[0] if found else None

    def is_many(self, type_: str, name: str) -> bool:
        relation = self.document.type(type_).relations.get(name)
        return relation.many if relation else True

    # Writing

    def add(
        self,
        type_: str,
        attributes: Mapping[str, Any] | None = None,
        relationships: Mapping[str, Ref | Iterable[Ref] | None] | None = None,
        *,
        ident: str | None = None,
        private: Mapping[str, Any] | None = None,
    ) -> Record:
        """A new record, linked in both directions."""
        given = {name: _links(value) for name, value in (relationships or {}).items()}
        ref = Ref(type_, ident or self._id(type_, given, attributes or {}))
        self._records.setdefault(type_, {})[ref.id] = Record(
            ref, dict(attributes or {}), dict(private or {})
        )
        for name, links in given.items():
            self.replace(ref, name, links)
        made = self._records[type_][ref.id]
        lacking = self.fill(made)
        if lacking:
            made = Record(ref, {**made.attributes, **lacking}, made.private)
            self._records[type_][ref.id] = made
        self.watch(None, made)
        return made

    def _id(self, type_: str, given: Mapping[str, Links], attributes: Mapping[str, Any]) -> str:
        parent, value = COMPOSED.get(type_, ("", ""))
        if given.get(parent):
            return f"{given[parent][0].id}_{attributes.get(value)}"
        owner = given.get(SHARED.get(type_, ""), ())
        return owner[0].id if owner else self.ids.new(type_)

    def update(
        self, ref: Ref, attributes: Mapping[str, Any] | None = None, **private: Any
    ) -> Record:
        """Changes attributes (and private notes) of a record."""
        old = self.get(*ref)
        if old is None:
            raise KeyError(ref)
        new = replace(
            old,
            attributes={**old.attributes, **(attributes or {})},
            private={**old.private, **private},
        )
        self._records.setdefault(ref.type, {})[ref.id] = new
        self.watch(old, new)
        return new

    def replace(self, ref: Ref, name: str, links: Iterable[Ref]) -> None:
        """Sets what a relationship holds, and the other ends with it."""
        wanted = dict.fromkeys(links)
        before = dict.fromkeys(self.refs(ref, name))
        for gone in before:
            if gone not in wanted:
                self._unlink(ref, name, gone)
        for new in wanted:
            if new not in before:
                self._link(ref, name, new)
        self._hold(ref, name, tuple(wanted))

    def link(self, ref: Ref, name: str, links: Iterable[Ref]) -> None:
        self.replace(ref, name, (*self.refs(ref, name), *links))

    def unlink(self, ref: Ref, name: str, links: Iterable[Ref]) -> None:
        gone = set(links)
        self.replace(ref, name, [link for link in self.refs(ref, name) if link not in gone])

    def delete(self, ref: Ref) -> list[Ref]:
        """Removes a record, every link to it, and what can't be without it; all that went."""
        record = self._records.get(ref.type, {}).pop(ref.id, None)
        if record:
            self._deleted[ref.type] = (*self._deleted.get(ref.type, ()), record)
        children = []
        for owner, name in self.holders(ref):
            self.unlink(owner, name, [ref])
            if self._is_orphan(owner, name):
                children.append(owner)
        for name in tuple(self._links.get(ref, ())):
            self.replace(ref, name, ())
        self._links.pop(ref, None)
        self._named_by.pop(ref, None)
        gone = [ref]
        for child in children:
            if child.id in self._records.get(child.type, {}):
                gone += self.delete(child)
        return gone

    def holders(self, ref: Ref) -> list[tuple[Ref, str]]:
        """Every relationship that holds a resource."""
        found = dict(self._named_by.get(ref, {}))
        for name, links in self._links.get(ref, {}).items():
            for link in links:
                found.update(
                    {(link, end): None for end in self.inverses.ends(ref.type, name, link.type)}
                )
        return [(owner, name) for owner, name in found if ref in self.refs(owner, name)]

    def _is_orphan(self, ref: Ref, name: str) -> bool:
        """True when the lost relationship was required for its creation, or was the last parent it
        had.
        """
        parents = self.document.type(ref.type).parents
        if name not in {self.inverses.canonical(ref.type, parent) for parent in parents}:
            return False
        return parents.get(name, False) or not any(self.refs(ref, parent) for parent in parents)

    def is_orphan(self, ref: Ref) -> bool:
        """True for what no longer has what its creation required, or hangs on nothing at all."""
        parents = self.document.type(ref.type).parents
        if not parents:
            return not self.holders(ref)
        required = [name for name, needed in parents.items() if needed] or list(parents)
        held = [bool(self.refs(ref, name)) for name in required]
        return not all(held) if any(parents.values()) else not any(held)

    # Both ends

    def _link(self, ref: Ref, name: str, target: Ref) -> None:
        name = self.inverses.canonical(ref.type, name)
        for end in self.inverses.ends(ref.type, name, target.type):
            held = self.refs(target, end)
            if not self.is_many(target.type, end):
                for other in held:
                    if other != ref:
                        self._drop(other, name, target)
                held = ()
            self._put(target, end, (*held, ref))

    def _unlink(self, ref: Ref, name: str, target: Ref) -> None:
        name = self.inverses.canonical(ref.type, name)
        for end in self.inverses.ends(ref.type, name, target.type):
            self._drop(target, end, ref)

    def _drop(self, ref: Ref, name: str, link: Ref) -> None:
        self._hold(ref, name, tuple(held for held in self.refs(ref, name) if held != link))

    def _hold(self, ref: Ref, name: str, links: Links) -> None:
        name = self.inverses.canonical(ref.type, name)
        held = set(self._links.get(ref, {}).get(name, ()))
        wanted = set(links)
        for link in held ^ wanted:
            if not self.inverses.ends(ref.type, name, link.type):
                self._remember(link, (ref, name), link in wanted)
        self._put(ref, name, links)

    def _put(self, ref: Ref, name: str, links: Links) -> None:
        """Where the other end knows its holder, there is nothing to remember."""
        name = self.inverses.canonical(ref.type, name)
        self._links[ref] = {**self._links.get(ref, {}), name: links}

    def _remember(self, link: Ref, holder: tuple[Ref, str], held: bool) -> None:
        """Who holds a resource that doesn't know it, for the day it is deleted."""
        others = self._named_by.get(link, {})
        if held:
            self._named_by[link] = {**others, holder: None}
        else:
            self._named_by[link] = {key: None for key in others if key != holder}

    # Snapshots

    def snapshot(self) -> tuple[Any, ...]:
        records = {type_: dict(found) for type_, found in self._records.items()}
        links, named, gone = dict(self._links), dict(self._named_by), dict(self._deleted)
        return records, links, named, gone, self.ids.state()

    def restore(self, snapshot: tuple[Any, ...]) -> None:
        records, links, named, gone, ids = snapshot
        self._records = {type_: dict(found) for type_, found in records.items()}
        self._links, self._named_by, self._deleted = dict(links), dict(named), dict(gone)
        self.ids.restore(ids)

    def clear(self) -> None:
        self._records, self._links, self._named_by, self._deleted = {}, {}, {}, {}

    def dangling(self) -> list[tuple[Ref, str, Ref]]:
        """Links to nothing, or seen from one end only. Always empty; tests ask."""
        found = []
        for ref, names in self._links.items():
            for name, links in names.items():
                for link in links:
                    ends = self.inverses.ends(ref.type, name, link.type)
                    if self.one(link) is None or any(
                        ref not in self.refs(link, end) for end in ends
                    ):
                        found.append((ref, name, link))
        return found

    def links_of(self, ref: Ref) -> Mapping[str, Links]:
        return self._links.get(ref, {})

    @property
    def types(self) -> list[str]:
        return [type_ for type_, records in self._records.items() if records]


def _links(value: Ref | Iterable[Ref] | None) -> Links:
    if value is None:
        return ()
    return (value,) if isinstance(value, Ref) else tuple(value)
