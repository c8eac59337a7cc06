"""Offers of the small account's subscription, and the workflows that are played over and over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from asc.testing import Simulator
from asc.testing.simulator.store.store import Record, Store

from .playing import Act
from .pricing_scenarios import keep_few_territories
from .pricing_stage import in_days, subscription_of
from .scenario import Scenario

APP = "com.example.app1"
PLUS = "com.example.app1.plus_monthly"
COINS = "com.example.app1.100_coins"
TODAY = date.today()
SOON, LATER = TODAY + timedelta(30), TODAY + timedelta(100)
"""Within the six months that codes live."""
TESTER = "sandbox@example.com"
INTRODUCTORY: dict[str, Any] = {
    "mode": "PAY_AS_YOU_GO",
    "duration": "ONE_MONTH",
    "periods": 3,
    "price": "0.99",
    "territories": "all",
}
PROMOTIONAL: dict[str, Any] = {
    "name": "Spring",
    "mode": "PAY_UP_FRONT",
    "duration": "THREE_MONTHS",
    "territories": {"USA": "1.99", "DEU": "1.99"},
}
WIN_BACK: dict[str, Any] = {
    "name": "Come back",
    "mode": "FREE_TRIAL",
    "duration": "ONE_MONTH",
    "territories": ["USA", "DEU"],
    "start": SOON,
    "paid_months": 2,
    "months_since_subscribed": (1, 12),
    "priority": "NORMAL",
}
OFFER: dict[str, Any] = {
    "customers": ["NEW", "EXPIRED"],
    "mode": "FREE_TRIAL",
    "duration": "ONE_MONTH",
    "offer_eligibility": "REPLACE_INTRO_OFFERS",
    "territories": ["USA", "DEU"],
}


def introductory(client: Any, **changes: Any) -> Any:
    return client.catalog.ensure_introductory_offer(APP, PLUS, **{**INTRODUCTORY, **changes})


def promotional(client: Any, **changes: Any) -> Any:
    given = {**PROMOTIONAL, **changes}
    return client.catalog.ensure_promotional_offer(APP, PLUS, "spring", **given)


def win_back(client: Any, **changes: Any) -> Any:
    return client.catalog.ensure_win_back_offer(APP, PLUS, "back", **{**WIN_BACK, **changes})


def codes(client: Any, **changes: Any) -> Any:
    given = {"custom": {"SPRING27": 5000}, "one_time": 500, "batches": 2, "expires": LATER}
    return client.catalog.create_offer_codes(APP, PLUS, "Spring", **{**OFFER, **given, **changes})


def set_tester(client: Any) -> Any:
    rate = "MONTHLY_RENEWAL_EVERY_THREE_MINUTES"
    return client.catalog.set_sandbox_tester(
        TESTER, territory="DEU", subscription_renewal_rate=rate
    )


def add_introductory(sim: Simulator) -> None:
    """A free week in two territories, for ever."""
    keep_few_territories(sim)
    for code in ("USA", "JPN"):
        _add_free_week(sim, code)


def _add_free_week(sim: Simulator, code: str) -> None:
    links: dict[str, Any] = {
        "subscription": subscription_of(sim).ref,
        "territory": next(each.ref for each in sim.store.all("territories") if each.id == code),
    }
    terms = {"offerMode": "FREE_TRIAL", "duration": "ONE_WEEK", "numberOfPeriods": 1}
    start = {"startDate": in_days(sim, -100).isoformat()}
    sim.store.add("subscriptionIntroductoryOffers", {**terms, **start}, links)


def add_tester(sim: Simulator) -> None:
    keep_few_territories(sim)
    attributes = {"acAccountName": TESTER, "firstName": "Sam", "lastName": "Box"}
    sim.store.add("sandboxTesters", attributes)


def _end(client: Any) -> Any:
    """The free week of one territory gets an end, another one is made beside it."""
    return client.catalog.ensure_introductory_offer(
        APP, PLUS, mode="FREE_TRIAL", duration="ONE_WEEK", territories=["USA", "DEU"], end=LATER
    )


ROWS: list[tuple[str, Act, Callable[[Simulator], object]]] = [
    ("first introductory offers", introductory, keep_few_territories),
    ("end introductory offers", _end, add_introductory),
    ("promotional offer", promotional, keep_few_territories),
    ("win-back offer", win_back, keep_few_territories),
    ("offer codes", codes, keep_few_territories),
    ("sandbox tester", set_tester, add_tester),
]


def offer_scenarios() -> list[Scenario]:
    """None is recorded: their days are counted from today."""
    return [Scenario(name, act, arrange, recorded=False) for name, act, arrange in ROWS]


def _named(store: Store, record: Record, *names: str) -> list[str]:
    """What is linked, without the ids of products: a second run may give them others."""
    found = [store.first(record.ref, name) for name in names]
    return [str(each["productId"] or each["customerPrice"] or each.id) for each in found if each]


def _introductory(store: Store, offer: Record) -> list[str]:
    names = ("offerMode", "duration", "numberOfPeriods", "startDate", "endDate")
    shown = [str(offer[name]) for name in names]
    return [*shown, *_named(store, offer, "subscription", "territory", "subscriptionPricePoint")]


def _offer(store: Store, offer: Record) -> list[str]:
    names = ("name", "offerCode", "offerId", "referenceName", "offerMode", "duration", "priority")
    dates = ("startDate", "endDate", "productionCodeCount", "sandboxCodeCount")
    prices = [
        "/".join(_named(store, each, "territory", "subscriptionPricePoint", "pricePoint"))
        for each in store.related(offer.ref, "prices")
    ]
    return [*(str(offer[name]) for name in (*names, *dates)), *sorted(prices)]


def _code(_: Store, code: Record) -> list[str]:
    names = ("customCode", "numberOfCodes", "expirationDate", "environment", "active")
    return [str(code[name]) for name in names]


def _tester(_: Store, tester: Record) -> list[str]:
    names = ("acAccountName", "territory", "subscriptionRenewalRate", "interruptPurchases")
    return [str(tester[name]) for name in names]


SHOWN: Mapping[str, Callable[[Store, Record], list[str]]] = {
    "subscriptionIntroductoryOffers": _introductory,
    "subscriptionPromotionalOffers": _offer,
    "winBackOffers": _offer,
    "subscriptionOfferCodes": _offer,
    "inAppPurchaseOfferCodes": _offer,
    "subscriptionOfferCodeCustomCodes": _code,
    "subscriptionOfferCodeOneTimeUseCodes": _code,
    "inAppPurchaseOfferCodeCustomCodes": _code,
    "inAppPurchaseOfferCodeOneTimeUseCodes": _code,
    "sandboxTesters": _tester,
}
