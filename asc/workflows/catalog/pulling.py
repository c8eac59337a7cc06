"""`pull`: what an app sells, into a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import flags
from asc.flow.files import YamlFile, read_yaml
from asc.flow.lookup import check_app, named_app
from asc.flow.pacific import today
from asc.flow.problems import Problems
from asc.flow.result import Outcome, Result, Step
from asc.flow.steps import emit_each, gather
from asc.workflows.pricing.availability import read_storefronts
from asc.workflows.pricing.price import Price, upcoming

from .kinds import GROUP, SUBSCRIPTION, Kind
from .left_out import left_out
from .pictures import is_old, picture_at, there_of
from .pulled_offers import pulled_offers, same_offer
from .pulled_pictures import save_picture
from .pulled_prices import pulled_price, read_prices
from .read_shop import read_shop
from .sales import Terms, plan_price
from .shop import Item, Shop, text_values
from .shop_checks import is_fine_price, is_same_value, price_of
from .shop_file import GROUPS, KEYS, MEMBERS, PURCHASES, check_file
from .shop_offers import INTRODUCTORY, OFFERS, CurrentOffers

_HEAD = """\
# What the app sells in App Store Connect. What is left out is left alone. A pull holds no scheduled
# price changes, no prices of MONTHLY plans, no offer codes, and pictures only with images=True.
"""


@attrs.frozen
class PulledCatalog(Result):
    """What an app sells, as it was written into a file."""

    file: Path
    products: int
    groups: int

    @property
    def title(self) -> str:
        return f"{self.file}: {self.products} products, {self.groups} groups"


async def pull(app: Id[App], path: str | PathLike[str], *, images: bool = False) -> PulledCatalog:
    """Writes all that an app sells into a file such as catalog.yaml, for `plan`.

    Comments and order of a file that is there stay, and so do products that Apple does not have:
    they are `kept`. `images=True` writes review screenshots and images beside it, as
    `images/<product id>/`: Apple gives copies of other bytes, which `plan` knows by their names.
    Prices are those of today: of a subscription the base territory's and those that don't equal
    it. A price in the file that is scheduled stays. What a file does not hold is `skipped`, each
    product's by name: scheduled changes of prices, the MONTHLY plan, offers with codes. Run again,
    it writes nothing.

    Requests: the app by its bundle id, three for territories and products, one for each group; then
    one to four for each product, and one for each picture. Raises `InvalidArgument`,
    `NotFoundByName`, `ProblemsFound`, `MissingExtra`; the extra `files` writes YAML.
    """
    check_app(app)
    flags(images=images)
    file = _open(check_file(path))
    Problems(_check_form(file)).raise_errors()
    owner = await named_app(app)
    shop = await read_shop(owner, _parts, codes=True)
    stores = await read_storefronts()
    items = [*_in_order(shop)]
    found = await gather(_values(item, stores, file, images) for item in items)
    existed = file.path.exists()
    steps: list[Step] = []
    for item, (values, saved) in zip(items, found, strict=True):
        _set(file, _place(item), item.kind, values)
        steps += saved
    changed = file.save()
    outcome: Outcome = "updated" if existed else "created"
    first = Step(str(file.path), outcome if changed else "unchanged")
    steps = await emit_each([first, *steps, *_kept(file, shop)])
    return PulledCatalog(file.path, len(shop.products), len(shop.groups), steps=steps)


def _parts(kind: str, _: str) -> tuple[str, ...]:
    return ("texts",) if kind == GROUP.type else ("texts", "image", "sold")


def _open(path: Path) -> YamlFile:
    return read_yaml(path) if path.exists() else YamlFile(path, _HEAD)


def _check_form(file: YamlFile) -> Iterator[Any]:
    yield from file.check_keys([PURCHASES, GROUPS])


def _in_order(shop: Shop) -> Iterator[Item]:
    """In-app purchases, and each group with its subscriptions, as Apple lists them."""
    yield from (each for each in shop.products.values() if not each.group)
    for group in shop.groups.values():
        yield group
        yield from (each for each in shop.products.values() if each.group == group.name)


def _place(item: Item) -> tuple[str, ...]:
    if item.kind is GROUP:
        return GROUPS, item.name
    if item.group:
        return GROUPS, item.group, MEMBERS, item.name
    return PURCHASES, item.name


async def _values(
    item: Item, stores: Sequence[str], file: YamlFile, images: bool
) -> tuple[dict[str, Any], list[Step]]:
    """What the file says of it; the pictures that were written, and what is left out."""
    texts = {
        locale: text_values(item.kind, text) for locale, text in sorted(item.texts.texts.items())
    }
    values: dict[str, Any] = {"localizations": texts} if texts else {}
    if item.kind is GROUP:
        return values, []
    values |= item.details()
    if item.sold is not None:
        everywhere = set(stores) <= set(item.sold.sold)
        values["availability"] = {
            "territories": "all" if everywhere else list(item.sold.sold),
            "new_territories": item.sold.new_territories,
        }
    known = await read_prices(item)
    price = None if await _holds(file, item, known) else await pulled_price(item, known, stores)
    if price is not None:
        values["price"] = price
    current = CurrentOffers(item, stores)
    if item.kind is SUBSCRIPTION:
        values |= await pulled_offers(current, stores)
    parts = [part for part in ("screenshot", "image") if images and there_of(item, part)]
    parts = [part for part in parts if not _is_named(file, item, part)]
    saved = [await save_picture(item, part, file.path.parent) for part in parts]
    values |= {part: place for part, place, _ in saved if place}
    offers = await current.introductory() if item.kind is SUBSCRIPTION else []
    left = left_out(item, known, offers, await today())
    return values, [*(step for _, _, step in saved), *left]


async def _holds(file: YamlFile, item: Item, known: Sequence[Price]) -> bool:
    """Whether the file's price of a subscription is the one there is, be it from another base; of
    both kinds of products, whether it is scheduled.
    """
    before = _at(file.values, (*_place(item), "price"))
    if item.kind is not SUBSCRIPTION and not upcoming(known, await today()):
        return False
    if before is None or not is_fine_price(before):
        return False
    try:
        return not (await plan_price(item, price_of(before), Terms())).changes
    except InvalidArgument:  # it differs, and could not be changed so
        return False


def _is_named(file: YamlFile, item: Item, part: str) -> bool:
    """Whether the file names that picture already."""
    named = _at(file.values, (*_place(item), part))
    path = file.path.parent / str(named)
    if named is None or not path.is_file():
        return False
    picture = picture_at(path, item.kind, part)
    return picture.find(there_of(item, part), old=is_old(item, part)) is not None


def _set(file: YamlFile, place: tuple[str, ...], kind: Kind, values: dict[str, Any]) -> None:
    """Sets what differs in meaning: a price in quotes is left as somebody wrote it."""
    there = _at(file.values, place)
    for key in KEYS[kind.type]:
        before = there.get(key) if isinstance(there, dict) else None
        if key not in values or (before is None and values[key] is False):
            continue  # family sharing is off, unless somebody turns it on
        if key == "localizations":
            for locale, text in values[key].items():
                _set_text(file, (*place, key, locale), text)
        elif key in OFFERS:
            for name, offer in values[key].items():
                if not same_offer(_at(before, [name]), offer):
                    file.set([*place, key, name], offer)
        elif before is None or not _is_same(key, before, values[key]):
            file.set([*place, key], values[key])
    if not isinstance(_at(file.values, place), dict):
        file.set(place, {})


def _is_same(key: str, one: Any, other: Any) -> bool:
    return same_offer(one, other) if key == INTRODUCTORY else is_same_value(key, one, other)


def _set_text(file: YamlFile, place: tuple[str, ...], text: dict[str, str]) -> None:
    before = _at(file.values, place)
    for name, value in text.items():
        if not isinstance(before, dict) or before.get(name) != value:
            file.set([*place, name], value)


def _at(values: Any, place: Sequence[str]) -> Any:
    for key in place:
        values = values.get(key) if isinstance(values, dict) else None
    return values


def _kept(file: YamlFile, shop: Shop) -> Iterator[Step]:
    """What is in the file, and not at Apple's: it may be something to make."""
    values = file.values
    purchases = list(values.get(PURCHASES) or {})
    groups = values.get(GROUPS) or {}
    members = [name for group in groups.values() for name in (group or {}).get(MEMBERS) or {}]
    for name in [*purchases, *members]:
        if name not in shop.products:
            yield Step(name, "kept", "is in the file, and not at Apple's")
    for name in groups:
        if name not in shop.groups:
            yield Step(f"group {name}", "kept", "is in the file, and not at Apple's")
