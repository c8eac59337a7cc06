"""InAppPurchaseLocalizationV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import InAppPurchaseVersion

    InAppPurchaseLocalizationV2Fields: TypeAlias = Literal[
        "description", "locale", "name", "version"
    ]
    """What `fields[inAppPurchaseLocalizations]` takes."""


@define
class InAppPurchaseLocalizationV2(Resource):
    """`inAppPurchaseLocalizations`."""

    description: str | None = ABSENT
    locale: str | None = ABSENT
    name: str | None = ABSENT
    version: Ref[InAppPurchaseVersion] | None = ABSENT

    TYPE = "inAppPurchaseLocalizations"
    PATH = "/v2/inAppPurchaseLocalizations/{id}"
    ATTRIBUTES = {
        "description": ("description", None),
        "locale": ("locale", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "version": to_one("version", "InAppPurchaseVersion"),
    }
