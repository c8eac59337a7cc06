"""SubscriptionSubmission."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import Subscription


@define
class SubscriptionSubmission(Resource):
    """`subscriptionSubmissions`."""

    subscription: Ref[Subscription] | None = ABSENT

    TYPE = "subscriptionSubmissions"
    PATH = None
    RELATIONSHIPS = {
        "subscription": to_one("subscription", "Subscription"),
    }
