"""A shop in a file: two groups, six products, four languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .pictures import png

APP = "com.example.app2"
HEAD = "# our shop\n"
_LOCALES = ("en-US", "de-DE", "fr-FR", "ja")
_SOLD = "availability: {territories: all, new_territories: true}"
_OFFERS = """\
        introductory_offers:
        - mode: FREE_TRIAL
          duration: ONE_WEEK
          territories: [DEU, USA]
        - mode: PAY_UP_FRONT
          duration: ONE_MONTH
          territories: {FRA: 0.99, GBR: 0.79}
        promotional_offers:
          spring:
            name: Spring
            mode: PAY_AS_YOU_GO
            duration: ONE_MONTH
            periods: 3
            price: 1.99
            territories: all
          summer: {name: Summer, mode: FREE_TRIAL, duration: ONE_WEEK, territories: [USA]}
"""


def write_shop(folder: Path, *, pictures: bool = True) -> Path:
    """Writes the file, and the pictures that it names."""
    path = folder / "catalog.yaml"
    path.write_text(shop(pictures=pictures), encoding="utf-8")
    for name in ("review", "image"):
        png(folder / f"{name}.png")
    return path


def shop(*, pictures: bool = True) -> str:
    """The file."""
    shown = "    screenshot: review.png\n" if pictures else ""
    image = "    image: image.png\n" if pictures else ""
    return (
        f"{HEAD}in_app_purchases:\n"
        f"  com.shop.coins:\n    type: CONSUMABLE\n    name: Coins\n    review_note: Tap the shop\n"
        f"{_texts('Coins', 4)}    price: 0.99  # a bargain\n    {_SOLD}\n{shown}{image}"
        f"  com.shop.chest:\n    type: CONSUMABLE\n    name: Chest\n{_texts('Chest', 4)}"
        "    price:\n      base: USA\n      amount: 1.99\n      territories: {DEU: 2.49}\n"
        "    availability: {territories: [DEU, USA], new_territories: false}\n"
        f"  com.shop.pro:\n    type: NON_CONSUMABLE\n    name: Pro\n    family_sharable: true\n"
        f"{_texts('Pro', 2)}"
        "subscription_groups:\n"
        f"  Plus:\n{_names('Plus', 4)}    subscriptions:\n"
        + _subscription("com.shop.plus.monthly", "ONE_MONTH", 1, "4.99", shown)
        + _OFFERS
        + _subscription("com.shop.plus.yearly", "ONE_YEAR", 2, "9.99", "")
        + f"  Studio:\n{_names('Studio', 1)}    subscriptions:\n"
        + _subscription("com.shop.studio", "ONE_MONTH", 1, "2.99", "")
    )


def _texts(name: str, count: int) -> str:
    lines = [
        f"      {locale}: {{name: {name} {locale}, description: 'For you, {locale}'}}\n"
        for locale in _LOCALES[:count]
    ]
    return "    localizations:\n" + "".join(lines)


def _names(name: str, count: int) -> str:
    lines = [f"      {locale}: {{name: {name} {locale}}}\n" for locale in _LOCALES[:count]]
    return "    localizations:\n" + "".join(lines)


def _subscription(product_id: str, period: str, level: int, price: str, shown: str) -> str:
    body = (
        f"    period: {period}\n    level: {level}\n    name: {product_id}\n"
        f"{_texts(period, 2)}    price: {price}\n    {_SOLD}\n{shown}"
    )
    indented = "".join(f"    {line}\n" for line in body.splitlines())
    return f"      {product_id}:\n{indented}"


def apply_shop(path: Path, **given: Any) -> Any:
    """Brings the app to what the file says, in either client."""

    def act(client: Any) -> Any:
        return client.catalog.apply(APP, path, allow_irreversible=True, **given)

    return act
