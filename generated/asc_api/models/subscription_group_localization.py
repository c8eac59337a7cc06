"""SubscriptionGroupLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import SubscriptionGroupLocalizationState
    from . import SubscriptionGroup

    SubscriptionGroupLocalizationFields: TypeAlias = Literal[
        "customAppName", "locale", "name", "state", "subscriptionGroup"
    ]
    """What `fields[subscriptionGroupLocalizations]` takes."""


@define
class SubscriptionGroupLocalization(Resource):
    """`subscriptionGroupLocalizations`."""

    custom_app_name: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    state: SubscriptionGroupLocalizationState | str | None = ABSENT
    subscription_group: Ref[SubscriptionGroup] | None = ABSENT

    TYPE = "subscriptionGroupLocalizations"
    PATH = "/v1/subscriptionGroupLocalizations/{id}"
    ATTRIBUTES = {
        "customAppName": ("custom_app_name", None),
        "locale": ("locale", None),
        "name": ("name", None),
        "state": ("state", None),
    }

    RELATIONSHIPS = {
        "subscriptionGroup": to_one("subscription_group", "SubscriptionGroup"),
    }
