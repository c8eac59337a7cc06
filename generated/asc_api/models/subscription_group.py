"""SubscriptionGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import Subscription, SubscriptionGroupLocalization, SubscriptionGroupVersion

    SubscriptionGroupFields: TypeAlias = Literal[
        "referenceName", "subscriptionGroupLocalizations", "subscriptions", "versions"
    ]
    """What `fields[subscriptionGroups]` takes."""


@define
class SubscriptionGroup(Resource):
    """`subscriptionGroups`."""

    reference_name: str | None = ABSENT
    subscription_group_localizations: Many[SubscriptionGroupLocalization] = ABSENT
    subscriptions: Many[Subscription] = ABSENT
    versions: Many[SubscriptionGroupVersion] = ABSENT

    TYPE = "subscriptionGroups"
    PATH = "/v1/subscriptionGroups/{id}"
    ATTRIBUTES = {
        "referenceName": ("reference_name", None),
    }

    RELATIONSHIPS = {
        "subscriptionGroupLocalizations": to_many(
            "subscription_group_localizations",
            "SubscriptionGroupLocalization",
            "/v1/subscriptionGroups/{id}/subscriptionGroupLocalizations",
            200,
        ),
        "subscriptions": to_many(
            "subscriptions", "Subscription", "/v1/subscriptionGroups/{id}/subscriptions", 200
        ),
        "versions": to_many(
            "versions", "SubscriptionGroupVersion", "/v1/subscriptionGroups/{id}/versions", 200
        ),
    }
