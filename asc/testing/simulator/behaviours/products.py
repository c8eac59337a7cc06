"""In-app purchases and subscriptions on their way to sale.

A product is READY_TO_SUBMIT when it has a localization, a price (a subscription: in every
territory), an availability and a review screenshot, a subscription also a localization of its
group; it falls back to MISSING_METADATA when one of them goes (rorkai#1747 and others). Codes of
the older submission resources: rorkai, akoskomuves/appstoreconnect-mcp. Live, the state lags
minutes to hours behind (disputed); here it doesn't.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, Refusal, conflict
from asc.testing.simulator.store.store import Record, Ref, Store

from .completeness import Gap, path_of, required
from .entities import stored
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.engine.validate import Entity


@dataclass(frozen=True)
class Product:
    """What a kind of product is made of."""

    localizations: str
    availability: tuple[str, ...]
    """Any of these will do."""
    localization_type: str
    localization_parent: str
    parts: tuple[str, ...]
    """Types whose writes can change the state."""
    submission: str
    submission_link: str


PRODUCTS: Mapping[str, Product] = {
    "inAppPurchases": Product(
        localizations="inAppPurchaseLocalizations",
        availability=("inAppPurchaseAvailability",),
        localization_type="inAppPurchaseLocalizations",
        localization_parent="inAppPurchaseV2",
        parts=(
            "inAppPurchaseLocalizations",
            "inAppPurchaseAvailabilities",
            "inAppPurchasePriceSchedules",
            "inAppPurchaseAppStoreReviewScreenshots",
        ),
        submission="inAppPurchaseSubmissions",
        submission_link="inAppPurchaseV2",
    ),
    "subscriptions": Product(
        localizations="subscriptionLocalizations",
        availability=("planAvailabilities", "subscriptionAvailability"),
        localization_type="subscriptionLocalizations",
        localization_parent="subscription",
        parts=(
            "subscriptionLocalizations",
            "subscriptionGroupLocalizations",
            "subscriptionAvailabilities",
            "subscriptionPlanAvailabilities",
            "subscriptionPrices",
            "subscriptionAppStoreReviewScreenshots",
        ),
        submission="subscriptionSubmissions",
        submission_link="subscription",
    ),
}
PARTS = tuple(chain.from_iterable(product.parts for product in PRODUCTS.values()))
LOCALIZATIONS = {
    product.localization_type: product.localization_parent for product in PRODUCTS.values()
}
WRITTEN = (*PRODUCTS, *PARTS)
IN_MAKING = ("MISSING_METADATA", "READY_TO_SUBMIT")
REFUSED = ("DEVELOPER_ACTION_NEEDED", "REJECTED")
UNDERWAY = ("WAITING_FOR_REVIEW", "IN_REVIEW", "PENDING_BINARY_APPROVAL")
DAY = 24 * 3600.0


@RULES.effect("create", *WRITTEN, quirk=56)
@RULES.effect("update", *WRITTEN, quirk=56)
@RULES.effect("delete", *WRITTEN, quirk=56)
def product_states_follow(call: Call) -> None:
    """Complete products are ready to submit, others miss something."""
    for type_ in PRODUCTS:
        for product in call.store.all(type_):
            if product["state"] in IN_MAKING:
                state = "MISSING_METADATA" if _lacks(call.store, product) else "READY_TO_SUBMIT"
                if state != product["state"]:
                    call.store.update(product.ref, {"state": state})
    if call.record and call.record.ref in {
        product.ref for product in call.store.all(call.ref.type)
    }:
        call.record = call.store.one(call.ref)


def _lacks(store: Store, product: Record) -> bool:
    return next(product_gaps(store, product), None) is not None


def product_gaps(store: Store, product: Record) -> Iterator[Gap]:
    """What a product needs before it can be submitted."""
    kind, path = PRODUCTS[product.ref.type], path_of(product.ref)
    if not _has_text(store, product.ref, kind.localizations):
        yield path, required("relationship", kind.localizations)
    if not is_available(store, product):
        detail = "The availability was never set"
        yield path, Problem(409, "STATE_ERROR.AVAILABILITY_NEVER_SET", detail)
    if not _is_priced(store, product):
        detail = "The product needs a price in every territory"
        yield path, Problem(409, "STATE_ERROR.MISSING_PRICING_DATA", detail)
    if not store.refs(product.ref, "appStoreReviewScreenshot"):
        yield path, required("relationship", "appStoreReviewScreenshot")
    group = store.first(product.ref, "group") if product.ref.type == "subscriptions" else None
    if group and not _has_text(store, group.ref, "subscriptionGroupLocalizations"):
        yield path_of(group.ref), required("relationship", "subscriptionGroupLocalizations")


def _has_text(store: Store, owner: Ref, localizations: str) -> bool:
    """A text of its own, as before 4.4.1, or one of a version."""
    versions = store.refs(owner, "versions")
    return bool(store.refs(owner, localizations)) or any(
        store.refs(version, "localizations") for version in versions
    )


def is_available(store: Store, product: Record) -> bool:
    """Whether it was said where the product is sold."""
    names = PRODUCTS[product.ref.type].availability
    return any(store.refs(product.ref, name) for name in names)


def _is_priced(store: Store, product: Record) -> bool:
    if product.ref.type == "inAppPurchases":
        schedule = store.first(product.ref, "iapPriceSchedule")
        return bool(schedule and store.refs(schedule.ref, "manualPrices"))
    prices = store.refs(product.ref, "prices")
    priced = set(chain.from_iterable(store.refs(price, "territory") for price in prices))
    return len(priced) >= store.count("territories") > 0


@RULES.effect("create", *LOCALIZATIONS)
@RULES.effect("update", *LOCALIZATIONS)
def an_edit_answers_a_rejection(call: Call) -> None:
    """A rejected product is ready again when a localization was edited (Apple's Help)."""
    product = call.store.first(call.ref, LOCALIZATIONS[call.ref.type])
    if product and product["state"] in REFUSED:
        call.store.update(product.ref, {"state": "READY_TO_SUBMIT"})


@RULES.effect("create", *LOCALIZATIONS, "subscriptionGroupLocalizations")
def product_texts_start_in_preparation(call: Call) -> None:
    """A new text waits for its submission."""
    call.set(state="PREPARE_FOR_SUBMISSION")


@RULES.judge(*LOCALIZATIONS)
def texts_on_sale_are_not_edited(call: Call, entity: Entity) -> Iterator[Problem]:
    """A text that is in review or on sale stays (AppleParty#12; the wording is that of 2026)."""
    record = stored(call, entity)
    states = {"APPROVED": "ACTIVE", "WAITING_FOR_REVIEW": "WAITING_FOR_REVIEW"}
    state = states.get(str(record["state"])) if record else None
    if state:
        name = entity.type[0].upper() + entity.type[1:-1]
        detail = f"Cannot edit {name} when it is in {state} state"
        yield Problem(409, UNMODIFIABLE, detail, pointer="/data/attributes/state")


UNMODIFIABLE = "ENTITY_ERROR.ATTRIBUTE.INVALID.UNMODIFIABLE"


@RULES.check("delete", *PRODUCTS)
def products_on_sale_stay(call: Call) -> None:
    """Only a product that was never submitted can go (disputed; the code is a guess)."""
    state = call.record["state"] if call.record else None
    if state not in (None, *IN_MAKING, *REFUSED):
        raise conflict("STATE_ERROR", f"A product that is {state} can not be deleted")


@RULES.check("delete", "inAppPurchases")
def prices_go_with_their_product(call: Call) -> None:
    """Its prices name it, and nothing else holds them."""
    schedule = call.store.first(call.ref, "iapPriceSchedule")
    for price in call.store.refs(schedule.ref, "manualPrices") if schedule else ():
        call.store.delete(price)


@RULES.check("create", *(product.submission for product in PRODUCTS.values()), quirk=50)
def products_are_submitted_when_complete(call: Call) -> None:
    """The older submission resources refuse with all gaps, and the first product of a kind."""
    assert call.body.data
    product = _submitted(call)
    if product is None:
        return
    found = list(product_gaps(call.store, product)) or list(_first_of_its_kind(call, product))
    if product["state"] in UNDERWAY:
        detail = "The product was submitted already"
        raise conflict("STATE_ERROR.IAP_SUBMISSION_NOT_ALLOWED", detail)
    if found:
        raise _wrapped(found)


def _submitted(call: Call) -> Record | None:
    assert call.body.data
    types = {product.submission: product.submission_link for product in PRODUCTS.values()}
    return call.target(types[call.body.data.type])


def _first_of_its_kind(call: Call, product: Record) -> Iterator[Gap]:
    """The first consumable, subscription, ... comes with a version."""
    kind = str(product["inAppPurchaseType"] or "SUBSCRIPTION")
    others = [
        other
        for other in call.store.all(product.ref.type)
        if str(other["inAppPurchaseType"] or "SUBSCRIPTION") == kind
    ]
    if not any(other["state"] == "APPROVED" for other in others):
        code = f"STATE_ERROR.FIRST_{kind}_MUST_BE_SUBMITTED_ON_VERSION"
        detail = "The first of its kind must be submitted with a version of the app"
        yield path_of(product.ref), Problem(409, code, detail)


def _wrapped(found: list[Gap]) -> Refusal:
    errors: dict[str, list[dict[str, object]]] = {}
    for path, problem in found:
        shown = {name: value for name, value in problem.render("").items() if name != "id"}
        errors.setdefault(path, []).append(shown)
    code = "STATE_ERROR.INVALID_REQUEST_ENTITY_STATE_INVALID"
    detail = "The product can not be submitted, please check associated errors to see why."
    return Refusal(Problem(409, code, detail, meta={"associatedErrors": errors}))


@RULES.effect("create", *(product.submission for product in PRODUCTS.values()))
def a_product_goes_into_review(call: Call) -> None:
    """WAITING_FOR_REVIEW, IN_REVIEW, and its end."""
    product = _submitted(call)
    if product:
        call.store.update(product.ref, {"state": "WAITING_FOR_REVIEW"})
        call.engine.plan(product.ref, "product.started", seconds=DAY)


@RULES.step("product.started")
def product_started(engine: Engine, product: Ref) -> None:
    """Somebody looks at it."""
    engine.store.update(product, {"state": "IN_REVIEW"})
    engine.plan(product, "product.ended", seconds=DAY)


@RULES.step("product.ended")
def product_ended(engine: Engine, product: Ref) -> None:
    """Approved, or rejected where a test ordered that; its texts with it."""
    state = "REJECTED" if engine.options.reject_reviews else "APPROVED"
    engine.store.update(product, {"state": state})
    for text in engine.store.refs(product, PRODUCTS[product.type].localizations):
        engine.store.update(text, {"state": state})
