"""Lengths and forms of fields.

Each row says what it rests on: `live` (a refusal that others captured), `Apple` (a page of
Apple's), `quoted` (such a page as another author quoted it), `clients` (constants of other
clients).
What is known from memory only is not enforced. Where sources differ, the wider bound is taken:
names and descriptions of products 35 and 55 (Apple's Help says 30 and 45), keywords and notes count
characters (the Help says bytes). Names of profiles and notes for testers have their rules in
`signing.py` and `testflight.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import Problem

from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity


@dataclass(frozen=True)
class Limit:
    """What a text or list can be."""

    evidence: str
    most: int | None = None
    least: int = 0
    form: str = ""


URL = Limit("clients", 255, form=r"https?://\S+")
PRODUCT_ID = Limit("Apple", 100, form=r"[A-Za-z0-9._-]+")
PRODUCT_NAME = Limit("quoted", 35, 2)
PRODUCT_TEXT = Limit("live", 55)
NOTES = Limit("live", 4000)
VENDOR_ID = Limit("Apple", 100, form=r"[\x20-\x7e]+")
LIMITS: Mapping[tuple[str, str], Limit] = {
    ("appInfoLocalizations", "name"): Limit("Apple, live", 30, 2),
    ("appInfoLocalizations", "subtitle"): Limit("Apple, live", 30),
    ("appInfoLocalizations", "privacyPolicyUrl"): URL,
    ("appInfoLocalizations", "privacyChoicesUrl"): URL,
    ("appStoreVersionLocalizations", "description"): Limit("quoted", 4000, 10),
    ("appStoreVersionLocalizations", "keywords"): Limit("live", 100),
    ("appStoreVersionLocalizations", "promotionalText"): Limit("live", 170),
    ("appStoreVersionLocalizations", "whatsNew"): Limit("live", 4000),
    ("appStoreVersionLocalizations", "supportUrl"): URL,
    ("appStoreVersionLocalizations", "marketingUrl"): URL,
    ("appStoreVersions", "versionString"): Limit("clients", form=r"\d+(\.\d+){0,2}"),
    ("appStoreReviewDetails", "notes"): NOTES,
    ("appStoreReviewDetails", "demoAccountPassword"): Limit("clients", 100),
    ("betaAppReviewDetails", "notes"): Limit("Apple", 4000),
    ("betaGroups", "publicLinkLimit"): Limit("quoted", 10_000, 1),
    ("buildUploads", "cfBundleVersion"): Limit("clients", form=r"\d+(\.\d+)*"),
    ("inAppPurchases", "name"): Limit("Apple", 64),
    ("inAppPurchases", "productId"): PRODUCT_ID,
    ("inAppPurchases", "reviewNote"): Limit("quoted", 4000),
    ("inAppPurchaseLocalizations", "name"): PRODUCT_NAME,
    ("inAppPurchaseLocalizations", "description"): PRODUCT_TEXT,
    ("subscriptions", "name"): Limit("clients", 64),
    ("subscriptions", "productId"): PRODUCT_ID,
    ("subscriptions", "reviewNote"): Limit("clients", 4000),
    ("subscriptionLocalizations", "name"): PRODUCT_NAME,
    ("subscriptionLocalizations", "description"): PRODUCT_TEXT,
    ("subscriptionGroups", "referenceName"): Limit("clients", 64),
    ("subscriptionGroupLocalizations", "name"): Limit("clients", 75),
    ("subscriptionGroupLocalizations", "customAppName"): Limit("clients", 30),
    ("winBackOffers", "offerId"): Limit("Apple", 100, form=r"[A-Za-z0-9._]+"),
    ("winBackOffers", "referenceName"): Limit("Apple", 65, form=r"[A-Za-z0-9 ._]+"),
    ("subscriptionPromotionalOffers", "offerCode"): Limit("clients", 100),
    ("subscriptionPromotionalOffers", "name"): Limit("clients", 64),
    ("customerReviewResponses", "responseBody"): Limit("clients", 5970),
    ("appEventLocalizations", "name"): Limit("clients", 30),
    ("appEventLocalizations", "shortDescription"): Limit("clients", 50),
    ("appEventLocalizations", "longDescription"): Limit("clients", 120),
    ("gameCenterAchievements", "vendorIdentifier"): VENDOR_ID,
    ("gameCenterAchievements", "points"): Limit("Apple", 100, 0),
    ("gameCenterAchievementLocalizations", "name"): Limit("live", 50),
    ("gameCenterLeaderboards", "vendorIdentifier"): VENDOR_ID,
    ("devices", "name"): Limit("clients", 50),
    ("appClipDefaultExperienceLocalizations", "subtitle"): Limit("Apple", 56),
    ("appClipAdvancedExperienceLocalizations", "title"): Limit("Apple", 30),
    ("nominations", "name"): Limit("quoted", 60),
    ("nominations", "description"): Limit("quoted", 1000),
    ("nominations", "notes"): Limit("quoted", 500),
    ("nominations", "supplementalMaterialsUris"): Limit("quoted", 5),
}
INVALID = "ENTITY_ERROR.ATTRIBUTE.INVALID"
TYPES = tuple(dict.fromkeys(type_ for type_, _ in LIMITS))


@RULES.judge(*TYPES)
def fields_have_their_length(_: Call, entity: Entity) -> Iterator[Problem]:
    """Too long, too short, or of the wrong form."""
    for name, value in entity.attributes.items():
        limit = LIMITS.get((entity.type, name))
        if limit and value is not None:
            yield from _wrong(limit, name, value, f"{entity.pointer}/attributes/{name}")


def _wrong(limit: Limit, name: str, value: Any, pointer: str) -> Iterator[Problem]:
    if isinstance(value, int):
        yield from _out_of_range(limit, name, value, pointer)
        return
    field = f"The provided entity contains a field '{name}' whose value is"
    if limit.most is not None and len(value) > limit.most:
        detail = f"{field} too long. It cannot exceed {limit.most} characters."
        yield Problem(409, f"{INVALID}.TOO_LONG", detail, pointer=pointer)
    if len(value) < limit.least:
        detail = f"{field} too short. It needs at least {limit.least} characters."
        yield Problem(409, f"{INVALID}.TOO_SHORT", detail, pointer=pointer)
    if value and limit.form and not re.fullmatch(limit.form, value):
        detail = f"'{value}' is not a valid value for the attribute '{name}'"
        yield Problem(409, INVALID, detail, pointer=pointer)


def _out_of_range(limit: Limit, name: str, value: int, pointer: str) -> Iterator[Problem]:
    if not limit.least <= value <= (limit.most or value):
        detail = f"You must provide {name} between {limit.least} and {limit.most}."
        yield Problem(409, INVALID, detail, pointer=pointer)
