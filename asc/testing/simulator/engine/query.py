"""Lists: filter, exists and sort over records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import Any

from asc.testing.simulator.store.ids import unpacked
from asc.testing.simulator.store.prices import Offered
from asc.testing.simulator.store.store import Record, Ref, Store

from .errors import Problem, Refusal
from .parameters import Query

SUBSTRING: frozenset[tuple[str, str]] = frozenset(
    {
        ("apps", "bundleId"),
        ("betaGroups", "name"),
        ("betaTesters", "email"),
        ("builds", "version"),
        ("bundleIds", "identifier"),
        ("users", "username"),
    }
)
"""Filters that match a part of the value (quirk 22); seen for bundle ids, and a guess elsewhere."""

IGNORED: frozenset[tuple[str, str]] = frozenset({("bundleIds", "platform")})
"""Filters that the live API takes and ignores (quirk 22)."""

NEWEST_FIRST: Mapping[str, str] = {"appStoreVersions": "createdDate"}
"""Lists that come newest first when no order is asked for."""

SORT_BY: Mapping[str, str] = {"preReleaseVersions": "version", "builds": "uploadedDate"}
"""What a sort by a relationship looks at, by the type that it leads to."""

SortKey = tuple[int, float, str]
Values = Callable[[Store, Record], Iterable[Any]]


def _noted(name: str) -> Values:
    """Values that Apple knows of a record but never shows; seeds keep them as private notes."""
    return lambda _store, record: _as_values(record.private.get(name))


def _packed(name: str) -> Values:
    return lambda _store, record: [unpacked(record.id).get(name)]


def _territories(store: Store, record: Record) -> Iterable[Any]:
    for price in store.related(record.ref, "prices"):
        yield from (ref.id for ref in store.refs(price.ref, "territory"))


def _published(store: Store, record: Record) -> Iterable[Any]:
    return [
        found.id for found in store.related(record.ref, "response") if found["state"] == "PUBLISHED"
    ]


SPECIAL: Mapping[tuple[str, str], Values] = {
    ("appAssetLibraryPlacements", "placementGroupPosition"): _noted("position"),
    ("appKeywords", "platform"): _noted("platform"),
    ("appKeywords", "locale"): _noted("locale"),
    ("customerReviews", "publishedResponse"): _published,
    ("inAppPurchases", "canBeSubmitted"): lambda _store, record: [
        record["state"] == "READY_TO_SUBMIT"
    ],
    ("inAppPurchaseOfferCodes", "territory"): _territories,
    ("subscriptionOfferCodes", "territory"): _territories,
    ("subscriptionPromotionalOffers", "territory"): _territories,
    ("inAppPurchasePricePoints", "inAppPurchaseV2"): _packed("s"),
    ("subscriptionPricePoints", "subscription"): _packed("s"),
}
"""Filters whose name is not a member of the resource."""

PLAN_TYPES = ("MONTHLY", "UPFRONT")


def _fits_plan(_: Store, __: Record, wanted: tuple[str, ...]) -> bool:
    """Every price point is offered for both plans (a guess; Apple's document only has the name)."""
    return any(word in PLAN_TYPES for word in wanted)


def _fits_upfront(_: Store, record: Record, wanted: tuple[str, ...]) -> bool:
    """The named price point is one of the same subscription (a guess)."""
    owner = unpacked(record.id).get("s")
    return any(unpacked(ident).get("s") == owner for ident in wanted)


def _whole(_: Store, __: Record, ___: tuple[str, ...]) -> bool:
    """Apple narrows the lists inside of the one object; here all of it comes (a guess)."""
    return True


JUDGED: Mapping[tuple[str, str], Callable[[Store, Record, tuple[str, ...]], bool]] = {
    ("appAssetLibraryRefData", "features"): _whole,
    ("appAssetLibraryRefData", "placementProfileGroups"): _whole,
    ("appAssetLibraryRefData", "placementTypes"): _whole,
    ("appAssetLibraryRefData", "specs"): _whole,
    ("subscriptionPricePoints", "planType"): _fits_plan,
    ("subscriptionPricePoints", "upfrontPricePointId"): _fits_upfront,
}
"""Filters that are judged as a whole."""

COMPARED: Mapping[tuple[str, str], tuple[str, bool]] = {
    ("webhookDeliveries", "createdDateGreaterThanOrEqualTo"): ("createdDate", True),
    ("webhookDeliveries", "createdDateLessThan"): ("createdDate", False),
}
"""Filters that compare: the attribute, and whether it must reach the value (or else stay below)."""


class Filters:
    """Applies the parameters of a list."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def apply(self, type_: str, records: Sequence[Record], query: Query) -> Sequence[Record]:
        filters = dict(query.filters)
        if isinstance(records, Offered):
            filters.pop("territory", None)  # made for these territories alone
        if not (filters or query.exists or query.sort or type_ in NEWEST_FIRST):
            return records
        found = list(records)
        for name, wanted in filters.items():
            self.demand(type_, name)
            if wanted and (type_, name) not in IGNORED:
                found = [record for record in found if self._matches(type_, record, name, wanted)]
        for name, wanted_there in query.exists.items():
            self.demand(type_, name)
            found = [record for record in found if self._exists(record, name) == wanted_there]
        return self._sorted(type_, found, query.sort)

    def demand(self, type_: str, name: str) -> None:
        """A filter that maps to nothing fails loudly instead of being ignored."""
        if not self.is_known(type_, name):
            detail = (
                f"The simulator can not tell what filter[{name}] means on '{type_}': see "
                "asc/testing/simulator/engine/query.py"
            )
            raise Refusal(
                Problem(501, "SIMULATOR_UNKNOWN_FILTER", detail, parameter=f"filter[{name}]")
            )

    def unknown(self) -> list[str]:
        """The filters of the document that answer 501, such as
        `GET /v1/apps: filter[name]`.
        """
        return [
            f"{operation.method.upper()} {operation.path}: {name}"
            for operation in self._store.document.endpoints.values()
            for name in operation.parameters
            if operation.model and not self._is_known_parameter(operation.model.type, name)
        ]

    def _is_known_parameter(self, type_: str, name: str) -> bool:
        family, _, key = name.rstrip("]").partition("[")
        return family not in ("filter", "exists") or self.is_known(type_, key)

    def is_known(self, type_: str, name: str) -> bool:
        if (
            name == "id"
            or (type_, name) in SPECIAL
            or (type_, name) in COMPARED
            or (type_, name) in JUDGED
            or (type_, name) in IGNORED
        ):
            return True
        known = self._store.document.type(type_)
        head, _, rest = name.partition(".")
        if not rest:
            return head in known.attributes or head in known.relations
        relation = known.relations.get(head)
        return relation is not None and all(
            self.is_known(target, rest) for target in relation.targets
        )

    def _matches(self, type_: str, record: Record, name: str, wanted: tuple[str, ...]) -> bool:
        if (type_, name) in COMPARED:
            attribute, reaches = COMPARED[type_, name]
            return any((str(record[attribute]) >= value) == reaches for value in wanted)
        if (type_, name) in JUDGED:
            return JUDGED[type_, name](self._store, record, wanted)
        values = [_text(value) for value in self._values(type_, record, name)]
        if (type_, name) in SUBSTRING:
            return any(part.lower() in value.lower() for value in values for part in wanted)
        return any(value in wanted for value in values)

    def _values(self, type_: str, record: Record, name: str) -> Iterable[Any]:
        """The values of an attribute, the ids of a relationship, or those behind a dotted name."""
        if name == "id":
            return [record.id]
        if (type_, name) in SPECIAL:
            return SPECIAL[type_, name](self._store, record)
        head, _, rest = name.partition(".")
        if rest:
            related = self._store.related(record.ref, head)
            return list(
                chain.from_iterable(self._values(other.ref.type, other, rest) for other in related)
            )
        if head in self._store.document.type(type_).attributes:
            return _as_values(record[head])
        return [ref.id for ref in self._store.refs(record.ref, head)]

    def _exists(self, record: Record, name: str) -> bool:
        return any(value is not None for value in self._values(record.ref.type, record, name))

    def _sorted(self, type_: str, records: list[Record], sort: tuple[str, ...]) -> Sequence[Record]:
        if not sort and type_ in NEWEST_FIRST:
            return list(newest_first(type_, records))
        for key in reversed(sort):
            keys = {
                record.ref: self._sort_key(type_, record, key.lstrip("-")) for record in records
            }
            records = sorted(records, key=_by(keys), reverse=key[0] == "-")
        return records

    def _sort_key(self, type_: str, record: Record, name: str) -> SortKey:
        if name in self._store.document.type(type_).relations:
            other = self._store.first(record.ref, name)
            value = other and (other[SORT_BY.get(other.ref.type, "name")] or other.id)
        else:
            value = next(iter(self._values(type_, record, name)), None)
        if value is None:
            return 0, 0.0, ""
        return (1, float(value), "") if isinstance(value, int | float) else (2, 0.0, str(value))


def newest_first(type_: str, records: Sequence[Record]) -> Sequence[Record]:
    """In Apple's order where that is not the order of creation; equal dates count as created."""
    if type_ not in NEWEST_FIRST:
        return records
    name = NEWEST_FIRST[type_]
    # Offsets differ between summer and winter: moments are compared, not texts.
    latest = records[::-1]
    return sorted(latest, key=lambda record: _moment(record[name]), reverse=True)


def _moment(text: str | None) -> float:
    return datetime.fromisoformat(text).timestamp() if text else 0.0


def _by(keys: Mapping[Ref, SortKey]) -> Callable[[Record], SortKey]:
    return lambda record: keys[record.ref]


def _as_values(value: Any) -> Iterable[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
