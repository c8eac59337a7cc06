"""RetentionMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import RetentionMessageVersion, Subscription

    RetentionMessageFields: TypeAlias = Literal["referenceName", "versions", "subscriptions"]
    """What `fields[retentionMessages]` takes."""


@define
class RetentionMessage(Resource):
    """`retentionMessages`.

    Provisional, since 4.6: analogy with Apple's other resources.
    """

    reference_name: str | None = ABSENT
    versions: Many[RetentionMessageVersion] = ABSENT
    subscriptions: Many[Subscription] = ABSENT

    TYPE = "retentionMessages"
    PATH = "/v1/retentionMessages/{id}"
    ATTRIBUTES = {
        "referenceName": ("reference_name", None),
    }

    RELATIONSHIPS = {
        "versions": to_many(
            "versions", "RetentionMessageVersion", "/v1/retentionMessages/{id}/versions", 200
        ),
        "subscriptions": to_many(
            "subscriptions", "Subscription", "/v1/retentionMessages/{id}/subscriptions", 200
        ),
    }
