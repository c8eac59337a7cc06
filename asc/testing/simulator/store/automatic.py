"""Prices that follow from the base territory's: computed from the schedule when they are asked for.

Their ids hold what they are made of; the form is Apple's for prices, the members' meaning a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from .ids import packed, unpacked
from .prices import equal_point
from .store import Links, Record, Ref, Store, Virtual

POINTS = {"appPrices": "appPricePoints", "inAppPurchasePrices": "inAppPurchasePricePoints"}
"""Prices of schedules, and the points they have."""
OPEN = "9999-12-31"
MEMBERS = {"s", "t", "p", "sd", "ed"}
"""Of an id: product, territory, tier, start and end."""


@dataclass(frozen=True)
class Period:
    """A time with one price. Dates are texts: a missing start is empty, a missing end is far."""

    territory: str
    start: str
    end: str
    point: Ref

    def covers(self, day: str) -> bool:
        return self.start <= day < self.end


class AutomaticPrices:
    """The automatic prices of one type. Manual ones are kept in the store."""

    def __init__(self, store: Store, type_: str) -> None:
        self._store, self._type = store, type_

    def get(self, ident: str) -> Record | None:
        point, parts = self._point(ident), unpacked(ident)
        if self._store.one(point) is None:
            return None
        dates = {"startDate": parts["sd"] or None, "endDate": parts["ed"] or None}
        return Record(Ref(self._type, ident), {"manual": False, **dates})

    def refs(self, ref: Ref, name: str) -> Links:
        point = self._point(ref.id)
        if point is None:
            return ()
        if name == "territory":
            return self._store.refs(point, "territory")
        return (point,) if name == point.type[:-1] else ()

    def _point(self, ident: str) -> Ref | None:
        """The point that an id holds; None for an id of another form."""
        parts = unpacked(ident)
        if set(parts) != MEMBERS or packed(**parts) != ident:
            return None
        return Ref(POINTS[self._type], packed(s=parts["s"], t=parts["t"], p=parts["p"]))


def automatic_prices(store: Store) -> Mapping[str, Virtual]:
    return {type_: AutomaticPrices(store, type_) for type_ in POINTS}


def periods(store: Store, schedule: Ref) -> list[Period]:
    """The manual prices of a schedule, by territory and start."""
    found = []
    for price in store.related(schedule, "manualPrices"):
        for point in store.refs(price.ref, POINTS[price.ref.type][:-1]):
            territory = store.refs(point, "territory")[0].id
            start, end = price["startDate"] or "", price["endDate"] or OPEN
            found.append(Period(territory, start, end, point))
    return sorted(found, key=lambda each: (each.territory, each.start))


def automatic(store: Store, schedule: Ref, type_: str, today: str) -> list[Record]:
    """The automatic prices from today on, of every territory that has no price of its own then."""
    manual, base = periods(store, schedule), store.first(schedule, "baseTerritory")
    known = AutomaticPrices(store, type_)
    found = []
    for territory in store.all("territories") if base else ():
        if base and territory.id != base.id:
            own = [each for each in manual if each.territory == territory.id]
            led = [each for each in manual if each.territory == base.id]
            idents = _idents(store, territory, led, own, today)
            found += [record for record in map(known.get, idents) if record]
    return found


def _idents(
    store: Store, territory: Record, led: Sequence[Period], own: Sequence[Period], today: str
) -> Iterator[str]:
    """Cut where the base's price or the territory's own one begins or ends."""
    cuts = sorted({"", *_edges(led), *_edges(own)} - {OPEN})
    for start, end in zip(cuts, [*cuts[1:], OPEN], strict=True):
        leads = [each for each in led if each.covers(start)]
        if leads and end > today and not any(each.covers(start) for each in own):
            parts = unpacked(equal_point(store, leads[0].point, territory).id)
            yield packed(**parts, sd=start, ed="" if end == OPEN else end)


def _edges(found: Iterable[Period]) -> list[str]:
    return list(chain.from_iterable((each.start, each.end) for each in found))
