"""`/v1/marketplaceWebhooks`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import MarketplaceWebhook
    from ..models.marketplace_webhook import MarketplaceWebhookFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, Request

    ListFields = TypedDict(
        "ListFields", {"marketplaceWebhooks": Sequence[MarketplaceWebhookFields]}, total=False
    )

_LIST = Operation(
    "GET",
    "/v1/marketplaceWebhooks",
    page("MarketplaceWebhook"),
    query={"fields[marketplaceWebhooks]": FieldsOf("MarketplaceWebhook"), "limit": 200},
)
_CREATE = Operation(
    "POST",
    "/v1/marketplaceWebhooks",
    one("MarketplaceWebhook"),
    body=Body("marketplaceWebhooks", required="endpointUrl secret"),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/marketplaceWebhooks/{id}",
    one("MarketplaceWebhook"),
    body=Body("marketplaceWebhooks", null="endpointUrl secret"),
)
_DELETE = Operation("DELETE", "/v1/marketplaceWebhooks/{id}")


@deprecated("Apple deprecated GET /v1/marketplaceWebhooks", category=None)
def list(*, fields: ListFields = {}, limit: int | None = None) -> ListRequest[MarketplaceWebhook]:
    """GET /v1/marketplaceWebhooks (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-marketplacewebhooks
    """
    return _LIST.list(fields=fields, limit=limit)


@deprecated("Apple deprecated POST /v1/marketplaceWebhooks", category=None)
def create(*, endpoint_url: str, secret: str) -> Request[MarketplaceWebhook]:
    """POST /v1/marketplaceWebhooks
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-marketplacewebhooks
    """
    return _CREATE.write(None, {"endpointUrl": endpoint_url, "secret": secret}, {})


@deprecated("Apple deprecated PATCH /v1/marketplaceWebhooks/{id}", category=None)
def update(
    id: Id[MarketplaceWebhook],
    *,
    endpoint_url: str | None | Unset = UNSET,
    secret: str | None | Unset = UNSET,
) -> Request[MarketplaceWebhook]:
    """PATCH /v1/marketplaceWebhooks/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-marketplacewebhooks-_id_
    """
    return _UPDATE.write(id, {"endpointUrl": endpoint_url, "secret": secret}, {})


@deprecated("Apple deprecated DELETE /v1/marketplaceWebhooks/{id}", category=None)
def delete(id: Id[MarketplaceWebhook]) -> Request[None]:
    """DELETE /v1/marketplaceWebhooks/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-marketplacewebhooks-_id_
    """
    return _DELETE(id)


class MarketplaceWebhooks(Namespace):
    """`/v1/marketplaceWebhooks`."""

    @deprecated("Apple deprecated GET /v1/marketplaceWebhooks")
    def list(
        self, *, fields: ListFields = {}, limit: int | None = None
    ) -> Pager[MarketplaceWebhook]:
        """GET /v1/marketplaceWebhooks (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))

    @deprecated("Apple deprecated POST /v1/marketplaceWebhooks")
    def create(self, *, endpoint_url: str, secret: str) -> MarketplaceWebhook:
        """POST /v1/marketplaceWebhooks"""
        return self._send(create(endpoint_url=endpoint_url, secret=secret))

    @deprecated("Apple deprecated PATCH /v1/marketplaceWebhooks/{id}")
    def update(
        self,
        id: Id[MarketplaceWebhook],
        *,
        endpoint_url: str | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
    ) -> MarketplaceWebhook:
        """PATCH /v1/marketplaceWebhooks/{id}"""
        return self._send(update(id, endpoint_url=endpoint_url, secret=secret))

    @deprecated("Apple deprecated DELETE /v1/marketplaceWebhooks/{id}")
    def delete(self, id: Id[MarketplaceWebhook]) -> None:
        """DELETE /v1/marketplaceWebhooks/{id}"""
        return self._send(delete(id))


class AsyncMarketplaceWebhooks(AsyncNamespace):
    """`/v1/marketplaceWebhooks`, for asyncio."""

    @deprecated("Apple deprecated GET /v1/marketplaceWebhooks")
    def list(
        self, *, fields: ListFields = {}, limit: int | None = None
    ) -> AsyncPager[MarketplaceWebhook]:
        """GET /v1/marketplaceWebhooks (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))

    @deprecated("Apple deprecated POST /v1/marketplaceWebhooks")
    async def create(self, *, endpoint_url: str, secret: str) -> MarketplaceWebhook:
        """POST /v1/marketplaceWebhooks"""
        return await self._send(create(endpoint_url=endpoint_url, secret=secret))

    @deprecated("Apple deprecated PATCH /v1/marketplaceWebhooks/{id}")
    async def update(
        self,
        id: Id[MarketplaceWebhook],
        *,
        endpoint_url: str | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
    ) -> MarketplaceWebhook:
        """PATCH /v1/marketplaceWebhooks/{id}"""
        return await self._send(update(id, endpoint_url=endpoint_url, secret=secret))

    @deprecated("Apple deprecated DELETE /v1/marketplaceWebhooks/{id}")
    async def delete(self, id: Id[MarketplaceWebhook]) -> None:
        """DELETE /v1/marketplaceWebhooks/{id}"""
        return await self._send(delete(id))
