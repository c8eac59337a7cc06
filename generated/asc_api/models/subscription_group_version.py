"""SubscriptionGroupVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import SubscriptionGroupVersionState
    from . import SubscriptionGroup, SubscriptionGroupLocalizationV2

    SubscriptionGroupVersionFields: TypeAlias = Literal[
        "state", "version", "localizations", "subscriptionGroup"
    ]
    """What `fields[subscriptionGroupVersions]` takes."""


@define
class SubscriptionGroupVersion(Resource):
    """`subscriptionGroupVersions`."""

    state: SubscriptionGroupVersionState | str | None = ABSENT
    version: int | None = ABSENT
    localizations: Many[SubscriptionGroupLocalizationV2] = ABSENT
    subscription_group: Ref[SubscriptionGroup] | None = ABSENT

    TYPE = "subscriptionGroupVersions"
    PATH = "/v1/subscriptionGroupVersions/{id}"
    ATTRIBUTES = {
        "state": ("state", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "localizations": to_many(
            "localizations",
            "SubscriptionGroupLocalizationV2",
            "/v1/subscriptionGroupVersions/{id}/localizations",
            200,
        ),
        "subscriptionGroup": to_one("subscription_group", "SubscriptionGroup"),
    }
