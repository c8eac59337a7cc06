"""SubscriptionLocalizationV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import SubscriptionVersion

    SubscriptionLocalizationV2Fields: TypeAlias = Literal[
        "description", "locale", "name", "version"
    ]
    """What `fields[subscriptionLocalizations]` takes."""


@define
class SubscriptionLocalizationV2(Resource):
    """`subscriptionLocalizations`."""

    description: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    version: Ref[SubscriptionVersion] | None = ABSENT

    TYPE = "subscriptionLocalizations"
    PATH = "/v2/subscriptionLocalizations/{id}"
    ATTRIBUTES = {
        "description": ("description", None),
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "version": to_one("version", "SubscriptionVersion"),
    }
