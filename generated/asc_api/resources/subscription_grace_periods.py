"""`/v1/subscriptionGracePeriods`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import SubscriptionGracePeriodDuration, SubscriptionGracePeriodRenewalType
    from ..models import SubscriptionGracePeriod
    from ..models.subscription_grace_period import SubscriptionGracePeriodFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"subscriptionGracePeriods": Sequence[SubscriptionGracePeriodFields]},
        total=False,
    )

_GET = Operation(
    "GET",
    "/v1/subscriptionGracePeriods/{id}",
    one("SubscriptionGracePeriod"),
    query={"fields[subscriptionGracePeriods]": FieldsOf("SubscriptionGracePeriod")},
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionGracePeriods/{id}",
    one("SubscriptionGracePeriod"),
    body=Body("subscriptionGracePeriods", null="duration optIn renewalType sandboxOptIn"),
)


def get(
    id: Id[SubscriptionGracePeriod], *, fields: GetFields = {}
) -> Request[SubscriptionGracePeriod]:
    """GET /v1/subscriptionGracePeriods/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptiongraceperiods-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[SubscriptionGracePeriod],
    *,
    duration: SubscriptionGracePeriodDuration | None | Unset = UNSET,
    opt_in: bool | None | Unset = UNSET,
    renewal_type: SubscriptionGracePeriodRenewalType | None | Unset = UNSET,
    sandbox_opt_in: bool | None | Unset = UNSET,
) -> Request[SubscriptionGracePeriod]:
    """PATCH /v1/subscriptionGracePeriods/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptiongraceperiods-_id_
    """
    return _UPDATE.write(
        id,
        {
            "duration": duration,
            "optIn": opt_in,
            "renewalType": renewal_type,
            "sandboxOptIn": sandbox_opt_in,
        },
        {},
    )


class SubscriptionGracePeriods(Namespace):
    """`/v1/subscriptionGracePeriods`."""

    def get(
        self, id: Id[SubscriptionGracePeriod], *, fields: GetFields = {}
    ) -> SubscriptionGracePeriod:
        """GET /v1/subscriptionGracePeriods/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self,
        id: Id[SubscriptionGracePeriod],
        *,
        duration: SubscriptionGracePeriodDuration | None | Unset = UNSET,
        opt_in: bool | None | Unset = UNSET,
        renewal_type: SubscriptionGracePeriodRenewalType | None | Unset = UNSET,
        sandbox_opt_in: bool | None | Unset = UNSET,
    ) -> SubscriptionGracePeriod:
        """PATCH /v1/subscriptionGracePeriods/{id}"""
        return self._send(
            update(
                id,
                duration=duration,
                opt_in=opt_in,
                renewal_type=renewal_type,
                sandbox_opt_in=sandbox_opt_in,
            )
        )


class AsyncSubscriptionGracePeriods(AsyncNamespace):
    """`/v1/subscriptionGracePeriods`, for asyncio."""

    async def get(
        self, id: Id[SubscriptionGracePeriod], *, fields: GetFields = {}
    ) -> SubscriptionGracePeriod:
        """GET /v1/subscriptionGracePeriods/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self,
        id: Id[SubscriptionGracePeriod],
        *,
        duration: SubscriptionGracePeriodDuration | None | Unset = UNSET,
        opt_in: bool | None | Unset = UNSET,
        renewal_type: SubscriptionGracePeriodRenewalType | None | Unset = UNSET,
        sandbox_opt_in: bool | None | Unset = UNSET,
    ) -> SubscriptionGracePeriod:
        """PATCH /v1/subscriptionGracePeriods/{id}"""
        return await self._send(
            update(
                id,
                duration=duration,
                opt_in=opt_in,
                renewal_type=renewal_type,
                sandbox_opt_in=sandbox_opt_in,
            )
        )
