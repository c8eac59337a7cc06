"""The file that says what an app sells.

in_app_purchases:
  com.example.coins:
    type: CONSUMABLE
    name: 100 coins             # for you, not for customers
    localizations:
      en-US: {name: Coins, description: A bag of coins}
    price: 0.99                 # in the base territory; all others follow
    availability: {territories: all, new_territories: true}
    screenshot: images/coins.png
subscription_groups:
  Plus:
    localizations:
      en-US: {name: Plus}
    subscriptions:
      com.example.plus.monthly:
        period: ONE_MONTH
        level: 1
        ...
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.base.secrets import shown
from asc.flow.files import YamlFile, read_yaml
from asc.flow.problems import Problem, Problems

from .kinds import GROUP, PURCHASE, SUBSCRIPTION, Kind
from .shop import FIELDS, FileOffer, Wanted
from .shop_checks import check_part, price_of, problems_in, sold_of, wrong_offer
from .shop_offers import INTRODUCTORY, OFFER_PARTS, OFFERS

PURCHASES, GROUPS, MEMBERS = "in_app_purchases", "subscription_groups", "subscriptions"
_SHARED = (
    "name",
    "review_note",
    "family_sharable",
    "localizations",
    "price",
    "availability",
    "screenshot",
    "image",
)
KEYS: Mapping[str, tuple[str, ...]] = {
    PURCHASE.type: ("type", *_SHARED),
    SUBSCRIPTION.type: ("period", "level", *_SHARED, *OFFER_PARTS),
    GROUP.type: ("localizations", MEMBERS),
}
"""What the file may say of each kind, in the order in which `pull` writes it."""


def read_file(path: str | PathLike[str]) -> tuple[YamlFile, list[Wanted]]:
    """The groups and products that a file wants. Raises `ProblemsFound` with all that is wrong
    with it, `InvalidArgument`, `MissingExtra`, `OSError`.
    """
    file = read_yaml(check_file(path))
    reader = _Reader(file, file.values)
    wanted = list(reader.read())
    Problems(reader.problems).raise_errors()
    return file, wanted


def check_file(path: object) -> Path:
    """Raises `InvalidArgument` for what can't be the path of a file."""
    if not isinstance(path, (str, PathLike)) or not str(path).strip():
        raise InvalidArgument(f"path is {shown(path)}: it takes a file, such as 'catalog.yaml'")
    return Path(path)


@attrs.frozen
class _Reader:
    file: YamlFile
    values: Mapping[str, Any]
    problems: list[Problem] = attrs.field(factory=list)

    def read(self) -> Iterator[Wanted]:
        self.problems.extend(self.file.check_keys([PURCHASES, GROUPS]))
        seen: dict[str, tuple[str, ...]] = {}
        for product_id in self._members(PURCHASES):
            yield self._product(PURCHASE, product_id, (PURCHASES, product_id), seen)
        for group in self._members(GROUPS):
            place = (GROUPS, group)
            self.problems.extend(check_part("group", group, GROUP, self.file.where(*place)))
            yield self._wanted(GROUP, group, place)
            for product_id in self._members(*place, MEMBERS):
                keys = (*place, MEMBERS, product_id)
                yield self._product(SUBSCRIPTION, product_id, keys, seen, group)

    def _product(
        self,
        kind: Kind,
        product_id: str,
        place: tuple[str, ...],
        seen: dict[str, tuple[str, ...]],
        group: str = "",
    ) -> Wanted:
        self.problems.extend(check_part("product_id", product_id, kind, self.file.where(*place)))
        if product_id in seen:
            where = self.file.where(*seen[product_id])
            reason = f"{product_id} is there twice, first on line {where.line}"
            self._wrong(reason, *place)
        seen[product_id] = place
        return attrs.evolve(self._wanted(kind, product_id, place), group=group)

    def _wanted(self, kind: Kind, name: str, place: tuple[str, ...]) -> Wanted:
        values = self._members(*place)
        if values:
            self.problems.extend(self.file.check_keys(KEYS[kind.type], *place))
        good = {key: value for key, value in values.items() if self._is_good(kind, place, key)}
        price, sold = good.get("price"), good.get("availability")
        return Wanted(
            kind,
            name,
            place,
            details={key: good[key] for key in FIELDS if key in good},
            texts=self._texts(kind, place) if "localizations" in values else {},
            price=None if price is None else price_of(price),
            sold=None if sold is None else sold_of(sold),
            screenshot=self._file(good.get("screenshot")),
            image=self._file(good.get("image")),
            offers=tuple(self._offers(place)) if kind is SUBSCRIPTION else (),
        )

    def _is_good(self, kind: Kind, place: tuple[str, ...], key: str) -> bool:
        """Whether a value can be taken; what is wrong with it is noted."""
        if key not in KEYS[kind.type] or key in ("localizations", MEMBERS, *OFFER_PARTS):
            return False
        value = self._at(*place, key)
        if key in ("screenshot", "image") and isinstance(value, str):
            value = self._file(value)
        where = self.file.where(*place, key)
        found = list(check_part(key, value, kind, where))
        self.problems.extend(found)
        return not found

    def _texts(self, kind: Kind, place: tuple[str, ...]) -> dict[str, dict[str, str]]:
        found = {}
        for locale, text in self._members(*place, "localizations").items():
            where = self.file.where(*place, "localizations", locale)
            wrong = list(problems_in(kind, locale, text, where))
            self.problems.extend(wrong)
            if not wrong:
                found[locale] = dict(text)
        return found

    def _offers(self, place: tuple[str, ...]) -> Iterator[FileOffer]:
        listed = self._at(*place, INTRODUCTORY)
        if listed is not None and not isinstance(listed, list):
            self._wrong(f"{INTRODUCTORY} takes a list of offers", *place, INTRODUCTORY)
            listed = []
        for number, values in enumerate(listed or []):
            yield from self._offer(INTRODUCTORY, str(number + 1), values, (*place, INTRODUCTORY))
        for part in OFFERS:
            for key, values in self._members(*place, part).items():
                yield from self._offer(part, key, values, (*place, part, key))

    def _offer(
        self, part: str, key: str, values: Any, place: tuple[str, ...]
    ) -> Iterator[FileOffer]:
        at = (int(key) - 1,) if part == INTRODUCTORY else ()
        found = list(wrong_offer(part, key, values, self.file.where(*place, *at)))
        self.problems.extend(found)
        if not found:
            yield FileOffer(part, key, values)

    def _file(self, value: Any) -> Path | None:
        return None if value is None else self.file.path.parent / value

    def _members(self, *keys: str) -> Mapping[str, Any]:
        """The mapping there; none where there is none, with a problem where it is another thing."""
        found = self._at(*keys)
        if isinstance(found, Mapping):
            return found
        around = self._at(*keys[:-1])
        if found is None and isinstance(around, Mapping) and keys[-1] in around:
            reason = "is null, which takes nothing away: take the line out, or write {} for none"
            self._wrong(f"{keys[-1]} {reason}", *keys)
        elif found is not None:
            self._wrong(f"{keys[-1]} is {found!r}: it takes names, each with what is wanted", *keys)
        return {}

    def _at(self, *keys: str) -> Any:
        found: Any = self.values
        for key in keys:
            found = found.get(key) if isinstance(found, Mapping) else None
        return found

    def _wrong(self, reason: str, *keys: str) -> None:
        self.problems.append(Problem("catalog-file", reason, where=self.file.where(*keys)))
