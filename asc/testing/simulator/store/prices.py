"""Price points: 800 for each of 175 territories, computed from their ids, which have Apple's
form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import overload

from .amounts import TIERS, decimal, equal_tier, minor_units
from .ids import packed, unpacked
from .store import Links, Record, Ref, Store, Virtual

FIRST_TIER = 10000
OWNERS = {
    "appPricePoints": ("apps", "app"),
    "inAppPurchasePricePoints": ("inAppPurchases", "inAppPurchaseV2"),
    "subscriptionPricePoints": ("subscriptions", "subscription"),
}
"""Type of price point: the type it prices, and the relationship's name."""
EQUALIZATIONS = ("equalizations", "adjustedEqualizations")
"""What leads to the points of the other territories. That the adjusted ones are the same is a
guess: Apple's differ, by rules that are not published.
"""


class PricePoints:
    """The price points of one type."""

    def __init__(self, store: Store, type_: str) -> None:
        self._store = store
        self._type = type_
        self._owner, self._owner_name = OWNERS[type_]

    def get(self, ident: str) -> Record | None:
        parts = unpacked(ident)
        territory, tier = str(parts.get("t")), str(parts.get("p"))
        if not tier.isascii() or not tier.isdigit() or not 0 <= int(tier) - FIRST_TIER < TIERS:
            return None
        place = self._store.get("territories", territory)
        if place is None or packed(s=parts.get("s"), t=territory, p=tier) != ident:
            return None
        if self._store.get(self._owner, str(parts.get("s"))) is None:
            return None
        return Record(Ref(self._type, ident), amounts(int(tier) - FIRST_TIER, place["currency"]))

    def refs(self, ref: Ref, name: str) -> Links:
        parts = unpacked(ref.id)
        if not parts:  # a stored record, whose id says nothing
            return ()
        if name == "territory":
            return (Ref("territories", str(parts.get("t"))),)
        if name == self._owner_name:
            return (Ref(self._owner, str(parts.get("s"))),)
        if name == "adjustedEqualizations" and parts.get("p") == str(FIRST_TIER):
            return ()  # the free tier has none (quirk 60)
        return tuple(self._equal(ref)) if name in EQUALIZATIONS else ()

    def _equal(self, ref: Ref) -> Iterator[Ref]:
        """The points of the other territories that cost the same."""
        for territory in self._store.all("territories"):
            if territory.id != unpacked(ref.id).get("t"):
                yield equal_point(self._store, ref, territory)


def equal_point(store: Store, ref: Ref, territory: Record) -> Ref:
    """The point of a territory that costs the same as another point."""
    parts = unpacked(ref.id)
    home = store.get("territories", str(parts.get("t")))
    tier = int(str(parts.get("p"))) - FIRST_TIER
    there = equal_tier(tier, str(home and home["currency"]), str(territory["currency"]))
    return Ref(ref.type, packed(s=parts.get("s"), t=territory.id, p=str(FIRST_TIER + there)))


class Offered(Sequence[Record]):
    """All price points of a product, made as they are looked at."""

    def __init__(
        self, store: Store, type_: str, owner: str, territories: Sequence[str], each: int
    ) -> None:
        self._store, self._type, self._owner, self._territories = store, type_, owner, territories
        self._each = each

    def __len__(self) -> int:
        return len(self._territories) * self._each

    @overload
    def __getitem__(self, index: int) -> Record: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Record]: ...

    def __getitem__(self, index: int | slice) -> Record | Sequence[Record]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError(index)
        territory, tier = self._territories[index // self._each], index % self._each
        ident = packed(s=self._owner, t=territory, p=str(FIRST_TIER + tier))
        place = self._store.get("territories", territory)
        return Record(Ref(self._type, ident), amounts(tier, str(place and place["currency"])))


def price_points(store: Store) -> Mapping[str, Virtual]:
    return {type_: PricePoints(store, type_) for type_ in OWNERS}


def amounts(tier: int, currency: str) -> dict[str, str]:
    """Decimal strings such as `0.0` and `4.99`; a developer keeps 70 %."""
    cents = minor_units(tier, currency)
    return {
        "customerPrice": decimal(cents),
        "proceeds": decimal(cents * 70 // 100),
        "proceedsYear2": decimal(cents * 85 // 100),
    }
