"""SubscriptionGracePeriod."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import SubscriptionGracePeriodDuration, SubscriptionGracePeriodRenewalType

    SubscriptionGracePeriodFields: TypeAlias = Literal[
        "duration", "optIn", "renewalType", "sandboxOptIn"
    ]
    """What `fields[subscriptionGracePeriods]` takes."""


@define
class SubscriptionGracePeriod(Resource):
    """`subscriptionGracePeriods`."""

    duration: SubscriptionGracePeriodDuration | str | None = ABSENT
    opt_in: bool | None = ABSENT
    renewal_type: SubscriptionGracePeriodRenewalType | str | None = ABSENT
    sandbox_opt_in: bool | None = ABSENT

    TYPE = "subscriptionGracePeriods"
    PATH = "/v1/subscriptionGracePeriods/{id}"
    ATTRIBUTES = {
        "duration": ("duration", None),
        "optIn": ("opt_in", None),
        "renewalType": ("renewal_type", None),
        "sandboxOptIn": ("sandbox_opt_in", None),
    }
