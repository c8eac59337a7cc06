"""Versions of in-app purchases, subscriptions and groups, which hold their texts since 4.4.1.

A version is made with what it is a version of, and only one is in flight (observed by
akoskomuves/appstoreconnect-mcp, 2026); its texts are open until it is added to a submission
(observed). The states of products during a review of their version are those of Apple's help.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from asc.testing.simulator.engine.errors import Problem, conflict
from asc.testing.simulator.store.store import Record

from .completeness import demand_none
from .entities import stored
from .products import product_gaps
from .registry import RULES
from .states import OPEN_STATES, PRODUCT_OF

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.validate import Entity

VERSIONS = {
    "inAppPurchases": ("inAppPurchaseVersions", "inAppPurchase"),
    "subscriptionGroups": ("subscriptionGroupVersions", "subscriptionGroup"),
    "subscriptions": ("subscriptionVersions", "subscription"),
}
"""The type of the versions of each, and their relationship to it."""
PARENTS = dict(VERSIONS.values())
TEXTS = {
    "inAppPurchaseLocalizations": "IAP",
    "subscriptionGroupLocalizations": "SUBSCRIPTION_GROUP",
    "subscriptionLocalizations": "SUBSCRIPTION",
}
"""The types of texts, and the word for what they belong to in a refusal's code."""


@RULES.effect("create", *VERSIONS)
def a_version_comes_with_its_product(call: Call) -> None:
    """The first one is in preparation at once."""
    type_, parent = VERSIONS[call.ref.type]
    state = {"state": "PREPARE_FOR_SUBMISSION"}
    call.store.add(type_, state, {parent: call.ref})


@RULES.effect("create", *PARENTS)
def a_version_starts_with_the_texts_before(call: Call) -> None:
    """As versions of apps do (a guess)."""
    owner = call.store.first(call.ref, PARENTS[call.ref.type])
    before = [each for each in _versions(call, owner) if each.ref != call.ref]
    for text in call.store.related(before[-1].ref, "localizations") if before else ():
        values = {**text.attributes, "state": "PREPARE_FOR_SUBMISSION"}
        call.store.add(text.ref.type, values, {"version": call.ref})


def _versions(call: Call, owner: Record | None) -> list[Record]:
    return call.store.related(owner.ref, "versions") if owner else []


@RULES.judge(*TEXTS)
def texts_of_a_version_in_review_stay(call: Call, entity: Entity) -> Iterator[Problem]:
    """From its submission on, a version can't be edited (observed, for in-app purchases and
    subscriptions; the code for groups is a guess).
    """
    record = stored(call, entity)
    links = call.store.refs(record.ref, "version") if record else ()
    version = call.store.one(next(iter((*links, *call.sent("version"))), None))
    if version and version["state"] not in OPEN_STATES:
        code = f"STATE_ERROR.{TEXTS[entity.type]}_VERSION_UNMODIFIABLE"
        yield Problem(409, code, "Version is not in modifiable state.")


@RULES.check("delete", *TEXTS)
def texts_of_a_version_in_review_are_not_deleted(call: Call) -> None:
    """Nor can its texts go (a guess)."""
    version = call.store.first(call.ref, "version")
    if version and version["state"] not in OPEN_STATES:
        code = f"STATE_ERROR.{TEXTS[call.ref.type]}_VERSION_UNMODIFIABLE"
        raise conflict(code, "Version is not in modifiable state.")


@RULES.check("create", "reviewSubmissionItems", quirk=56)
def an_incomplete_product_is_not_reviewed(call: Call) -> None:
    """What a product lacks is told when its version is added (the form is that of app versions: a
    guess).
    """
    for name in ("inAppPurchaseVersion", "subscriptionVersion"):
        version = call.target(name)
        owner = call.store.first(version.ref, PRODUCT_OF[version.ref.type]) if version else None
        if version and owner:
            demand_none(version.ref, list(product_gaps(call.store, owner)))
