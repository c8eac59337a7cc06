"""SubscriptionLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import SubscriptionLocalizationState
    from . import Subscription

    SubscriptionLocalizationFields: TypeAlias = Literal[
        "description", "locale", "name", "state", "subscription"
    ]
    """What `fields[subscriptionLocalizations]` takes."""


@define
class SubscriptionLocalization(Resource):
    """`subscriptionLocalizations`."""

    description: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    state: SubscriptionLocalizationState | str | None = ABSENT
    subscription: Ref[Subscription] | None = ABSENT

    TYPE = "subscriptionLocalizations"
    PATH = "/v1/subscriptionLocalizations/{id}"
    ATTRIBUTES = {
        "description": ("description", None),
        "locale": ("locale", None),
        "name": ("name", None),
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "subscription": to_one("subscription", "Subscription"),
    }
