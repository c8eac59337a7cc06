"""What exists only once, and how many there can be: the rules behind `uniqueness.txt`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import Refusal, conflict
from asc.testing.simulator.store.store import Links, Record, Ref, Store

from .defaults import DEFAULTS
from .registry import ANY, RULES
from .uniqueness import DUPLICATE, Key, Part, Row, table

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

SETTLED = frozenset(
    {
        "ACCEPTED",
        "APPROVED",
        "LIVE",
        "PUBLISHED",
        "READY_FOR_DISTRIBUTION",
        "REPLACED",
        "REPLACED_WITH_NEW_VERSION",
    }
)
"""States of a version beside which a new one can be made."""
PRODUCT_IDS = (("inAppPurchases", "productId"), ("subscriptions", "productId"))
POOLS: Mapping[str, Sequence[tuple[str, str]]] = {
    "inAppPurchases": PRODUCT_IDS,
    "subscriptions": PRODUCT_IDS,
    "userInvitations": (("userInvitations", "email"), ("users", "username")),
}
"""Types that share the values of their first key."""
USED_UP = frozenset(PRODUCT_IDS)
"""Values that no deletion frees (observed: product ids, over the whole account, for ever)."""
NORMAL: Mapping[str, Callable[[str], str]] = {
    "email": str.lower,
    "locale": str.lower,
    "udid": lambda text: text.replace("-", "").lower(),
}
"""Attributes that are the same in other spellings."""
NO_SOURCE = frozenset({"appStoreReviewDetails", "bundleIds"})
"""Refusals that name no place in the body (observed)."""


@dataclass(frozen=True)
class Seen:
    """A resource as a key sees it, be it there or on its way."""

    store: Store
    attributes: Mapping[str, Any]
    links: Callable[[str], Links]

    def values(self, key: Key) -> tuple[Any, ...] | None:
        """None where the key needs what is missing."""
        found = [(part, self._value(part)) for part in key]
        if any(part.needed and value in (None, ()) for part, value in found):
            return None
        return tuple(value for _, value in found)

    def _value(self, part: Part) -> Any:
        if part.is_link:
            return self._link(part)
        value = self.attributes.get(part.names[0])
        normal = NORMAL.get(part.names[0])
        return normal(value) if normal and isinstance(value, str) else value

    def _link(self, part: Part) -> Links:
        if part.names == ("territory",) and not self.links("territory"):
            points = self.links("subscriptionPricePoint")  # a price is for where its point is
            return self.store.refs(points[0], "territory") if points else ()
        return next((self.links(name) for name in part.names if self.links(name)), ())


@RULES.check("create", ANY)
def one_of_a_kind(call: Call) -> None:
    """A second resource with the key of another one is refused, or takes its place."""
    row = table().get(call.type)
    if row is None:
        return
    new = Seen(call.store, {**DEFAULTS.get(row.type, {}), **call.attributes}, call.sent)
    _demand_room(call, row, new)
    for key in row.keys:
        for other in _others(row, key, new):
            if row.second == "replaces" or is_expired(call.engine, other):
                _delete(call, other.ref)
            elif row.second == "refused" or (row.second == "in flight" and not _settled(other)):
                raise _refusal(call, row, key, other)


@RULES.check("update", ANY)
def still_one_of_a_kind(call: Call) -> None:
    """A change can't bring a resource to the key of another one (a guess)."""
    row, record = table().get(call.type), call.record
    if row is None or record is None or row.second != "refused":
        return
    changed = _seen(call.store, record, {**record.attributes, **call.attributes})
    for key in row.keys:
        if call.attributes.keys() & set(chain.from_iterable(part.names for part in key)):
            for other in _others(row, key, changed):
                if other.ref != record.ref:
                    raise _refusal(call, row, key, other)


def is_expired(engine: Engine, record: Record) -> bool:
    """Whether it is an invitation to the team that was not accepted in time; another one can be
    sent then (Apple's page "Add and edit users"), in whose place it goes (a guess).
    """
    if record.ref.type != "userInvitations" or not record["expirationDate"]:
        return False
    moment = datetime.fromisoformat(str(record["expirationDate"]))
    return moment.timestamp() <= engine.clock.now()


def _delete(call: Call, ref: Ref) -> None:
    for gone in call.store.delete(ref):
        call.engine.progress.cancel(gone)


def _settled(record: Record) -> bool:
    return record["state"] in SETTLED


def _seen(store: Store, record: Record, attributes: Mapping[str, Any]) -> Seen:
    return Seen(store, attributes, lambda name: store.refs(record.ref, name))


def _demand_room(call: Call, row: Row, new: Seen) -> None:
    if row.most is None or row.counted is None:
        return
    key = (row.counted,)
    if len(list(_with_key(row.type, key, new))) >= row.most:
        detail = f"There can be no more than {row.most} {row.type} here"
        raise conflict(row.code, _text(row, call, key) or detail, _pointer(key))


def _others(row: Row, key: Key, new: Seen) -> Iterator[Record]:
    """What has the same key already."""
    if row.type not in POOLS or key != row.keys[0]:
        yield from _with_key(row.type, key, new)
        return
    wanted = new.values(key)
    for type_, name in POOLS[row.type]:
        gone = new.store.deleted(type_) if (type_, name) in USED_UP else ()
        for other in (*new.store.all(type_), *gone):
            if _seen(new.store, other, {key[0].names[0]: other[name]}).values(key) == wanted:
                yield other


def _with_key(type_: str, key: Key, new: Seen) -> Iterator[Record]:
    wanted = new.values(key)
    for other in _siblings(type_, key, new) if wanted else ():
        if _seen(new.store, other, other.attributes).values(key) == wanted:
            yield other


def _siblings(type_: str, key: Key, new: Seen) -> Sequence[Record]:
    """The children of the same parent, where the parent knows them; otherwise all of the type."""
    inverses = new.store.inverses
    for name in (name for part in key if part.is_link for name in part.names):
        for parent in new.links(name):
            ends = inverses.ends(type_, inverses.canonical(type_, name), parent.type)
            if ends:
                return new.store.related(parent, ends[0])
    return list(new.store.all(type_))


def _refusal(call: Call, row: Row, key: Key, other: Record) -> Refusal:
    detail = _text(row, call, key) if key == row.keys[0] else ""
    if not detail and row.second == "in flight":
        detail = (
            f"Version already exists. There is already an inflight version with id '{other.id}'"
        )
    pointer = None if row.type in NO_SOURCE else _pointer(key)
    return conflict(row.code, detail or _default(call, row, key), pointer)


def _default(call: Call, row: Row, key: Key) -> str:
    if row.code == DUPLICATE:
        value = call.attributes.get(key[-1].names[0])
        return f"The value '{value}' has already been used"
    return f"There is already a resource of type '{row.type}' here"


def _text(row: Row, call: Call, key: Key) -> str:
    parents = [ref for part in key for name in part.names for ref in call.sent(name)]
    parent = parents[0] if parents else Ref("", "")
    value = call.attributes.get(key[-1].names[0])
    return row.detail.format(value=value, parent_type=parent.type, parent_id=parent.id)


def _pointer(key: Key) -> str:
    last = key[-1]
    return f"/data/{'relationships' if last.is_link else 'attributes'}/{last.names[0]}"
