"""`/v2/sandboxTesters`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import SandboxTesterV2SubscriptionRenewalRate, TerritoryCode
    from ..list_request import ListRequest
    from ..models import SandboxTesterV2
    from ..models.sandbox_tester_v2 import SandboxTesterV2Fields
    from ..pager import AsyncPager, Pager
    from ..request import Id, Request

    ListFields = TypedDict(
        "ListFields", {"sandboxTesters": Sequence[SandboxTesterV2Fields]}, total=False
    )

_LIST = Operation(
    "GET",
    "/v2/sandboxTesters",
    page("SandboxTesterV2"),
    query={"fields[sandboxTesters]": FieldsOf("SandboxTesterV2"), "limit": 200},
)
_UPDATE = Operation(
    "PATCH",
    "/v2/sandboxTesters/{id}",
    one("SandboxTesterV2"),
    body=Body("sandboxTesters", null="interruptPurchases subscriptionRenewalRate territory"),
)


def list(*, fields: ListFields = {}, limit: int | None = None) -> ListRequest[SandboxTesterV2]:
    """GET /v2/sandboxTesters (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v2-sandboxtesters
    """
    return _LIST.list(fields=fields, limit=limit)


def update(
    id: Id[SandboxTesterV2],
    *,
    interrupt_purchases: bool | None | Unset = UNSET,
    subscription_renewal_rate: SandboxTesterV2SubscriptionRenewalRate | None | Unset = UNSET,
    territory: TerritoryCode | None | Unset = UNSET,
) -> Request[SandboxTesterV2]:
    """PATCH /v2/sandboxTesters/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v2-sandboxtesters-_id_
    """
    return _UPDATE.write(
        id,
        {
            "interruptPurchases": interrupt_purchases,
            "subscriptionRenewalRate": subscription_renewal_rate,
            "territory": territory,
        },
        {},
    )


class SandboxTestersV2(Namespace):
    """`/v2/sandboxTesters`."""

    def list(self, *, fields: ListFields = {}, limit: int | None = None) -> Pager[SandboxTesterV2]:
        """GET /v2/sandboxTesters (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))

    def update(
        self,
        id: Id[SandboxTesterV2],
        *,
        interrupt_purchases: bool | None | Unset = UNSET,
        subscription_renewal_rate: SandboxTesterV2SubscriptionRenewalRate | None | Unset = UNSET,
        territory: TerritoryCode | None | Unset = UNSET,
    ) -> SandboxTesterV2:
        """PATCH /v2/sandboxTesters/{id}"""
        return self._send(
            update(
                id,
                interrupt_purchases=interrupt_purchases,
                subscription_renewal_rate=subscription_renewal_rate,
                territory=territory,
            )
        )


class AsyncSandboxTestersV2(AsyncNamespace):
    """`/v2/sandboxTesters`, for asyncio."""

    def list(
        self, *, fields: ListFields = {}, limit: int | None = None
    ) -> AsyncPager[SandboxTesterV2]:
        """GET /v2/sandboxTesters (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))

    async def update(
        self,
        id: Id[SandboxTesterV2],
        *,
        interrupt_purchases: bool | None | Unset = UNSET,
        subscription_renewal_rate: SandboxTesterV2SubscriptionRenewalRate | None | Unset = UNSET,
        territory: TerritoryCode | None | Unset = UNSET,
    ) -> SandboxTesterV2:
        """PATCH /v2/sandboxTesters/{id}"""
        return await self._send(
            update(
                id,
                interrupt_purchases=interrupt_purchases,
                subscription_renewal_rate=subscription_renewal_rate,
                territory=territory,
            )
        )
