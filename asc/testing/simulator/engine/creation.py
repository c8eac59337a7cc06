"""How resources come into being: the one that a request names, and those that it includes.

Rules hang on the resource that is made, not on the endpoint: an included resource passes the checks
and effects of its type as it would if a request of its own had made it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from asc.testing.simulator.store.store import Ref, Store

from .call import Call
from .errors import Refusal
from .rules import Rules
from .validate import LOCAL_ID, Body, Entity


class Creation:
    """Makes the resources of checked bodies."""

    def __init__(self, store: Store, rules: Rules) -> None:
        self._store = store
        self._rules = rules

    def make(self, call: Call) -> list[Call]:
        """Makes the resource of a call and what it includes; a call for each included one."""
        assert call.body.data
        data = call.body.data
        links = {name: existing(refs) for name, refs in data.relationships.items()}
        call.record = self._store.add(data.type, given(data), links)
        return self.include(call)

    def include(self, call: Call) -> list[Call]:
        """Makes what the body includes: local ids become real ones."""
        assert call.body.data
        real: dict[Ref, Ref] = {_local(call.body.data): call.ref}
        calls = []
        for entity in _holders_first(call.body.data, call.body.included):
            child = self._make_included(call, entity, real)
            real[_local(entity)] = child.ref
            calls.append(child)
        for entity in (call.body.data, *call.body.included):
            self._link_in_order(entity, real)
        return calls

    def _make_included(self, call: Call, entity: Entity, real: Mapping[Ref, Ref]) -> Call:
        links = self._links_of(entity, call, real)
        whole = replace(entity, relationships=links, pointer="/data")
        child = replace(call, body=Body(whole), ident="", record=None)
        try:
            for check in self._rules.checks_of("create", entity.type):
                check(child)
        except Refusal as refusal:
            raise refusal.moved("/data", entity.pointer) from None
        child.record = self._store.add(entity.type, given(entity), links)
        return child

    def _links_of(
        self, entity: Entity, call: Call, real: Mapping[Ref, Ref]
    ) -> dict[str, tuple[Ref, ...]]:
        """Its own links as far as they lead to what is there, and those of who holds it."""
        found = {}
        for name, refs in entity.relationships.items():
            found[name] = tuple(real.get(ref, ref) for ref in refs if ref in real or not _new(ref))
        for holder, name in _holders(call, entity):
            owner = real.get(_local(holder))
            for end in self._store.inverses.ends(holder.type, name, entity.type) if owner else ():
                known = self._store.inverses.canonical(entity.type, end)
                if owner and not _has(self._store, entity.type, found, known):
                    found[known] = (owner,)
        return found

    def _link_in_order(self, entity: Entity, real: Mapping[Ref, Ref]) -> None:
        for name, refs in entity.relationships.items():
            if any(map(_new, refs)):
                self._store.replace(
                    real[_local(entity)], name, [real.get(ref, ref) for ref in refs]
                )


def given(entity: Entity) -> dict[str, object]:
    """The attributes that a new resource was given: an explicit null is none, as Apple answers."""
    return {name: value for name, value in entity.attributes.items() if value is not None}


def existing(refs: Iterable[Ref]) -> list[Ref]:
    """The links that lead to what is there already."""
    return [ref for ref in refs if not _new(ref)]


def _new(ref: Ref) -> bool:
    return LOCAL_ID.fullmatch(ref.id) is not None


def _local(entity: Entity) -> Ref:
    return Ref(entity.type, entity.id or "")


def _holders(call: Call, entity: Entity) -> Iterator[tuple[Entity, str]]:
    assert call.body.data
    for holder in (call.body.data, *call.body.included):
        for name, refs in holder.relationships.items():
            if _local(entity) in refs:
                yield holder, name


def _has(store: Store, type_: str, links: Mapping[str, tuple[Ref, ...]], name: str) -> bool:
    return any(store.inverses.canonical(type_, known) == name for known in links if links[known])


def _holders_first(data: Entity, included: Sequence[Entity]) -> list[Entity]:
    """What is included, in an order in which nothing comes before what holds it."""
    left = {_local(entity): entity for entity in included}
    queue, found = [data], []
    while queue or left:
        entity = queue.pop(0) if queue else left.pop(next(iter(left)))
        found.append(entity)
        held = list(chain.from_iterable(entity.relationships.values()))
        queue += [left.pop(ref) for ref in dict.fromkeys(held) if ref in left]
    return found[1:]
