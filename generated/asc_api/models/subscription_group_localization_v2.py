"""SubscriptionGroupLocalizationV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import SubscriptionGroupVersion

    SubscriptionGroupLocalizationV2Fields: TypeAlias = Literal[
        "customAppName", "locale", "name", "version"
    ]
    """What `fields[subscriptionGroupLocalizations]` takes."""


@define
class SubscriptionGroupLocalizationV2(Resource):
    """`subscriptionGroupLocalizations`."""

    custom_app_name: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    version: Ref[SubscriptionGroupVersion] | None = ABSENT

    TYPE = "subscriptionGroupLocalizations"
    PATH = "/v2/subscriptionGroupLocalizations/{id}"
    ATTRIBUTES = {
        "customAppName": ("custom_app_name", None),
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "version": to_one("version", "SubscriptionGroupVersion"),
    }
