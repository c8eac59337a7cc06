"""A shop as values: what the file wants of each product and group, and what is at Apple's."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from asc.workflows.pricing.availability import Availability

from .kinds import Kind
from .texts import CurrentTexts

FIELDS = {
    "type": "in_app_purchase_type",
    "period": "subscription_period",
    "level": "group_level",
    "name": "name",
    "review_note": "review_note",
    "family_sharable": "family_sharable",
}
"""What the file calls the attributes of products, and what they are called in Python."""


@attrs.frozen
class FileOffer:
    """An offer as the file has it."""

    part: str
    """`introductory_offers`, `promotional_offers` or `win_back_offers`."""
    key: str
    """Its code or id; of introductory offers, their number in the list."""
    values: Mapping[str, Any]

    @property
    def what(self) -> str:
        """What a step about it is called, after its product."""
        noun = self.part.removesuffix("s").replace("win_back", "win-back").replace("_", " ")
        return f"{noun} {self.key}"

    @property
    def place(self) -> tuple[str | int, ...]:
        """Where it stands in the file, below its product."""
        is_listed = self.part == "introductory_offers"
        return self.part, int(self.key) - 1 if is_listed else self.key


@attrs.frozen
class Wanted:
    """A product, or a group, as the file has it. What was left out stays as it is."""

    kind: Kind
    name: str
    """The product id; of a group, the reference name."""
    place: tuple[str, ...]
    """Its keys in the file."""
    group: str = ""
    """Of a subscription, the reference name of its group."""
    details: Mapping[str, Any] = attrs.field(factory=dict)
    """Attributes by the file's names."""
    texts: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    price: Mapping[str, Any] | None = None
    """`base`, `amount` and `territories`."""
    sold: Mapping[str, Any] | None = None
    """`territories` and `new_territories`."""
    screenshot: Path | None = None
    image: Path | None = None
    offers: tuple[FileOffer, ...] = ()

    @property
    def parts(self) -> set[str]:
        """What has to be read of it, beside what the lists have."""
        named = {"texts": self.texts, "image": self.image, "sold": self.sold, "price": self.price}
        return {part for part, value in named.items() if value}


@attrs.frozen
class Item:
    """A product, or a group, at Apple's."""

    kind: Kind
    name: str
    resource: Any
    group: str = ""
    texts: CurrentTexts = attrs.field(factory=CurrentTexts)
    sold: Availability | None = None

    @property
    def id(self) -> str:
        return str(self.resource.id)

    @property
    def state(self) -> str:
        return str(self.resource.state)

    def details(self) -> dict[str, Any]:
        """The attributes that are there, by the file's names."""
        values = {name: getattr(self.resource, api, None) for name, api in FIELDS.items()}
        return {name: _plain(value) for name, value in values.items() if value not in (None, "")}


@attrs.frozen
class Shop:
    """All groups and products of an app, by name."""

    groups: dict[str, Item]
    products: dict[str, Item]

    def every(self) -> list[Item]:
        """All of both."""
        return [*self.groups.values(), *self.products.values()]

    def find(self, kind: str, name: str) -> Item | None:
        """The one of that name and type."""
        found = (self.groups if kind == "subscriptionGroups" else self.products).get(name)
        return found if found is not None and found.kind.type == kind else None


def text_values(kind: Kind, text: Any) -> dict[str, str]:
    """The texts of one language, as the file has them."""
    values = {name: getattr(text, name, None) for name in kind.fields}
    return {name: str(value) for name, value in values.items() if value}


def _plain(value: Any) -> Any:
    return value if isinstance(value, (bool, int)) else str(value)
