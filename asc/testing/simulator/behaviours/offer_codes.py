"""Codes of offers, of subscriptions and in-app purchases: how many, until when, and their values.

Texts: refusals that others captured (2025 and 2026). Quotas: Apple's help, "Set up offer codes" and
"Create offer codes for in-app purchases". Codes that were not captured anywhere are guesses, as
docs/simulator.md says.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, conflict
from asc.testing.simulator.engine.http import Outgoing, text_answer
from asc.testing.simulator.store.store import Record, Ref, Store

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity

OFFERS = ("subscriptionOfferCodes", "inAppPurchaseOfferCodes")
CUSTOM = ("subscriptionOfferCodeCustomCodes", "inAppPurchaseOfferCodeCustomCodes")
BATCHES = ("subscriptionOfferCodeOneTimeUseCodes", "inAppPurchaseOfferCodeOneTimeUseCodes")
INVALID = "ENTITY_ERROR.ATTRIBUTE.INVALID"
NUMBER, EXPIRES = "/data/attributes/numberOfCodes", "/data/attributes/expirationDate"
SANDBOX = (10, *range(100, 1001, 100))
QUARTER = 1_000_000
TOO_LATE = "Please select an expiration date no more than 6 months in the future"
NO_STACK = "Offers without auto-renew behavior can not be stacked with Intro-Offers"


@RULES.judge("subscriptionOfferCodes")
def what_ends_is_not_stacked(_: Call, entity: Entity) -> Iterator[Problem]:
    """An offer without renewal replaces the introductory one (observed)."""
    stacks = entity.attributes.get("offerEligibility") == "STACK_WITH_INTRO_OFFERS"
    if stacks and entity.attributes.get("autoRenewEnabled") is False:
        pointer = f"{entity.pointer}/attributes/customerEligibilities"
        yield Problem(409, INVALID, NO_STACK, pointer=pointer)


@RULES.check("update", *OFFERS)
def deactivated_offers_stay_so(call: Call) -> None:
    """One way (observed)."""
    if call.record is not None and call.record["active"] is False:
        detail = "Given Subscription OfferCode is inactivate, cannot be updated"
        raise conflict("STATE_ERROR", detail)


@RULES.check("update", *CUSTOM, *BATCHES)
def deactivated_codes_stay_so(call: Call) -> None:
    """One way (observed of custom codes, a guess of batches)."""
    if call.record is not None and call.record["active"] is False:
        raise conflict("STATE_ERROR", "Given custom code is inactive")


@RULES.check("create", *CUSTOM, *BATCHES)
def codes_are_of_active_offers(call: Call) -> None:
    """A deactivated offer takes no codes (a guess), and what is not approved takes those for the
    sandbox alone (Apple's help for in-app purchases, a guess for subscriptions).
    """
    offer = call.target("offerCode")
    if offer is None:
        return
    if offer["active"] is False:
        raise conflict("STATE_ERROR", "Given Subscription OfferCode is inactivate")
    product = _product(call.store, offer)
    if not _is_sandbox(call) and product is not None and product["state"] != "APPROVED":
        detail = "The product has to be approved before codes are made"
        raise conflict("STATE_ERROR", detail, "/data/relationships/offerCode")


@RULES.check("create", *CUSTOM)
def custom_codes_are_many(call: Call) -> None:
    """500 to 25,000 redemptions (observed; the code is a guess)."""
    if not 500 <= call.attributes.get("numberOfCodes", 0) <= 25_000:
        raise conflict(INVALID, "Invalid number of codes", NUMBER)


@RULES.check("create", *BATCHES)
def batches_have_a_number(call: Call) -> None:
    """For the sandbox 10, or hundreds up to 1000 (observed); else at least one (a guess)."""
    number = call.attributes.get("numberOfCodes", 0)
    if number < 1 or (_is_sandbox(call) and number not in SANDBOX):
        code = f"{INVALID}.UNSUPPORTED_NUMBER_OF_CODES"
        raise conflict(code, "Unsupported number of codes", NUMBER)


@RULES.check("create", *CUSTOM, *BATCHES)
def codes_expire_in_time(call: Call) -> None:
    """In the future (a guess), and one-time-use codes within six months (observed)."""
    until, today = call.attributes.get("expirationDate"), call.engine.clock.pacific()[:10]
    if until is None:
        return
    if until <= today:
        raise conflict(INVALID, "The expirationDate must be in the future", EXPIRES)
    if call.type in BATCHES and until > _half_a_year_after(today):
        raise conflict(INVALID, TOO_LATE, EXPIRES)


def _half_a_year_after(day: str) -> str:
    """The same day six months later; past the end of that month, the first of the next."""
    today = date.fromisoformat(day)
    year, month = divmod(today.month + 5, 12)
    first = date(today.year + year, month + 1, 1)
    return str(first + timedelta(today.day - 1))


@RULES.check("create", *CUSTOM, *BATCHES)
def a_quarter_has_a_million_codes(call: Call) -> None:
    """Of an app, all its products together (Apple's help; the code and the calendar's quarter are
    guesses).
    """
    offer = call.target("offerCode")
    if offer is None or _is_sandbox(call):
        return
    app, quarter = _app(call.store, offer), _quarter(call.engine.clock.utc())
    made = sum(
        each["numberOfCodes"]
        for each in _codes(call.store)
        if _app_of_code(call.store, each) == app and _quarter(str(each["createdDate"])) == quarter
    )
    if made + call.attributes.get("numberOfCodes", 0) > QUARTER:
        detail = f"The app can have no more than {QUARTER} codes in a quarter"
        raise conflict(INVALID, detail, NUMBER)


def _codes(store: Store) -> Iterator[Record]:
    for type_ in (*CUSTOM, *BATCHES):
        for each in store.all(type_):
            if each["environment"] != "SANDBOX" and each["numberOfCodes"]:
                yield each


def _quarter(moment: str) -> tuple[str, int]:
    return moment[:4], (int(moment[5:7] or 1) - 1) // 3


def _is_sandbox(call: Call) -> bool:
    return call.attributes.get("environment") == "SANDBOX"


def _product(store: Store, offer: Record) -> Record | None:
    """The subscription or in-app purchase of an offer."""
    names = {"subscriptionOfferCodes": "subscription", "inAppPurchaseOfferCodes": "inAppPurchase"}
    return store.first(offer.ref, names[offer.ref.type])


def _app(store: Store, offer: Record) -> Ref | None:
    product = _product(store, offer)
    if product is not None and product.ref.type == "subscriptions":
        product = store.first(product.ref, "group")
    app = store.first(product.ref, "app") if product is not None else None
    return app.ref if app is not None else None


def _app_of_code(store: Store, code: Record) -> Ref | None:
    offer = store.first(code.ref, "offerCode")
    return _app(store, offer) if offer is not None else None


@RULES.effect("create", *CUSTOM, *BATCHES)
def an_offer_counts_its_codes(call: Call) -> None:
    """All codes, those of the sandbox by themselves (the document; that custom codes count with
    their redemptions is a guess).
    """
    offer = call.target("offerCode")
    if offer is None:
        return
    name = "sandboxCodeCount" if _is_sandbox(call) else "productionCodeCount"
    number = call.attributes["numberOfCodes"]
    counts = {name: (offer[name] or 0) + number}
    if offer.ref.type == "subscriptionOfferCodes":
        counts["totalNumberOfCodes"] = (offer["totalNumberOfCodes"] or 0) + number
    call.store.update(offer.ref, counts)


@RULES.answer("get", *(f"/v1/{type_}/{{id}}/values" for type_ in BATCHES))
def codes_have_values(call: Call) -> Outgoing | None:
    """One code in each line, without a header (reported); the codes are made up."""
    if call.record is None or "csv" not in call.request.headers.get("accept", ""):
        return None
    number = call.record["numberOfCodes"] or 0
    lines = [f"{value(call.ident, each)}\n" for each in range(number)]
    return text_answer(200, "".join(lines), "text/csv")


def value(batch: str, place: int) -> str:
    """A made-up code: 18 letters and digits, the same each time."""
    digest = hashlib.sha256(f"{batch} {place}".encode()).digest()
    return base64.b32encode(digest).decode()[:18]
