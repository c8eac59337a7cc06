"""RetentionMessageLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import RetentionMessageVersion

    RetentionMessageLocalizationFields: TypeAlias = Literal["locale", "header", "body", "version"]
    """What `fields[retentionMessageLocalizations]` takes."""


@define
class RetentionMessageLocalization(Resource):
    """`retentionMessageLocalizations`.

    Provisional, since 4.6: analogy with Apple's other resources.
    """

    locale: str | None = ABSENT
    header: str | None = ABSENT
    body: str | None = ABSENT
    version: Ref[RetentionMessageVersion] | None = ABSENT

    TYPE = "retentionMessageLocalizations"
    PATH = "/v1/retentionMessageLocalizations/{id}"
    ATTRIBUTES = {
        "locale": ("locale", None),
        "header": ("header", None),
        "body": ("body", None),
    }

    RELATIONSHIPS = {
        "version": to_one("version", "RetentionMessageVersion"),
    }
