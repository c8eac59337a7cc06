"""SandboxTesterV2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import SandboxTesterV2SubscriptionRenewalRate, TerritoryCode

    SandboxTesterV2Fields: TypeAlias = Literal[
        "acAccountName",
        "applePayCompatible",
        "firstName",
        "interruptPurchases",
        "lastName",
        "subscriptionRenewalRate",
        "territory",
    ]
    """What `fields[sandboxTesters]` takes."""


@define
class SandboxTesterV2(Resource):
    """`sandboxTesters`."""

    ac_account_name: str | None = ABSENT
    apple_pay_compatible: bool | None = ABSENT
    first_name: str | None = ABSENT
    interrupt_purchases: bool | None = ABSENT
    last_name: str | None = ABSENT
    subscription_renewal_rate: SandboxTesterV2SubscriptionRenewalRate | str | None = ABSENT
    territory: TerritoryCode | str | None = ABSENT

    TYPE = "sandboxTesters"
    PATH = None
    ATTRIBUTES = {
        "acAccountName": ("ac_account_name", None),
        "applePayCompatible": ("apple_pay_compatible", None),
        "firstName": ("first_name", None),
        "interruptPurchases": ("interrupt_purchases", None),
        "lastName": ("last_name", None),
        "subscriptionRenewalRate": ("subscription_renewal_rate", None),
        "territory": ("territory", None),
    }
