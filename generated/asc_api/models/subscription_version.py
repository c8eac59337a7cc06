"""SubscriptionVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import SubscriptionVersionState
    from . import Subscription, SubscriptionImageV2, SubscriptionLocalizationV2

    SubscriptionVersionFields: TypeAlias = Literal[
        "state", "version", "image", "images", "localizations", "subscription"
    ]
    """What `fields[subscriptionVersions]` takes."""


@define
class SubscriptionVersion(Resource):
    """`subscriptionVersions`."""

    state: SubscriptionVersionState | str | None = ABSENT
    version: int | None = ABSENT
    image: Ref[SubscriptionImageV2] | None = ABSENT
    images: Many[SubscriptionImageV2] = ABSENT
    localizations: Many[SubscriptionLocalizationV2] = ABSENT
    subscription: Ref[Subscription] | None = ABSENT

    TYPE = "subscriptionVersions"
    PATH = "/v1/subscriptionVersions/{id}"
    ATTRIBUTES = {
        "state": ("state", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "image": to_one("image", "SubscriptionImageV2", "/v1/subscriptionVersions/{id}/image"),
        "images": to_many(
            "images", "SubscriptionImageV2", "/v1/subscriptionVersions/{id}/images", 200
        ),
        "localizations": to_many(
            "localizations",
            "SubscriptionLocalizationV2",
            "/v1/subscriptionVersions/{id}/localizations",
            200,
        ),
        "subscription": to_one("subscription", "Subscription"),
    }
