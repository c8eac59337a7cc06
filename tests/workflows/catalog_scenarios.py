"""The workflows of products that are played over and over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .pictures import png
from .pricing_scenarios import keep_few_territories
from .scenario import Scenario

APP = "com.example.app1"
TEXTS = {
    "en-US": {"name": "Gems", "description": "A bag of gems"},
    "de-DE": {"name": "Juwelen", "description": "Ein Beutel Juwelen"},
}
PURCHASE: dict[str, Any] = {
    "type": "CONSUMABLE",
    "name": "Gems",
    "localizations": TEXTS,
    "price": "0.99",
    "territories": "all",
    "new_territories": True,
}
SUBSCRIPTION: dict[str, Any] = {
    "group": "Studio",
    "group_localizations": {"en-US": {"name": "Studio", "custom_app_name": "Studio One"}},
    "period": "ONE_YEAR",
    "level": 1,
    "name": "Studio yearly",
    "localizations": TEXTS,
    "price": "9.99",
    "territories": "all",
    "new_territories": True,
}
GEMS, YEARLY, COINS = "com.example.gems", "com.example.studio.yearly", "com.example.app1.100_coins"


def catalog_scenarios(folder: Path) -> list[Scenario]:
    def purchase(client: Any) -> Any:
        shot = png(folder / "review.png")
        return client.catalog.ensure_in_app_purchase(APP, GEMS, screenshot=shot, **PURCHASE)

    def subscription(client: Any) -> Any:
        shot = png(folder / "review.png")
        return client.catalog.ensure_subscription(APP, YEARLY, screenshot=shot, **SUBSCRIPTION)

    return [
        Scenario("make purchase", purchase, keep_few_territories),
        Scenario("make subscription", subscription, keep_few_territories, recorded=False),
        Scenario("apply catalog file", apply_file(folder), keep_few_territories),
        Scenario("change approved purchase", change_approved, keep_few_territories, recorded=False),
    ]


FILE = """\
in_app_purchases:
  com.example.app1.100_coins:
    name: Hundred coins
    price: 1.99
subscription_groups:
  Plus:
    subscriptions:
      com.example.app1.plus_monthly:
        introductory_offers:
        - {mode: FREE_TRIAL, duration: ONE_WEEK, territories: [DEU, USA]}
      com.example.app1.plus_weekly:
        period: ONE_WEEK
        level: 3
        name: Plus weekly
        localizations:
          en-US: {name: Plus weekly, description: Plus by the week}
"""
"""A product that is there, one with an offer, and a new one."""


KEPT = (COINS, "Plus", "com.example.app1.plus_monthly", "com.example.app1.plus_weekly")
"""Names that its cassette has to hold."""


def apply_file(folder: Path) -> Any:
    path = folder / "catalog.yaml"

    def act(client: Any) -> Any:
        path.write_text(FILE, encoding="utf-8")
        return client.catalog.apply(APP, path, allow_irreversible=True)

    return act


def change_approved(client: Any) -> Any:
    """Its texts go into a new version."""
    return client.catalog.ensure_in_app_purchase(
        APP, COINS, localizations=TEXTS, review_note="Tap the shop"
    )
