"""`/v1/marketplaceSearchDetails`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import App, MarketplaceSearchDetail
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/marketplaceSearchDetails",
    one("MarketplaceSearchDetail"),
    body=Body("marketplaceSearchDetails", to_one={"app": "apps"}, required="catalogUrl app"),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/marketplaceSearchDetails/{id}",
    one("MarketplaceSearchDetail"),
    body=Body("marketplaceSearchDetails", null="catalogUrl"),
)
_DELETE = Operation("DELETE", "/v1/marketplaceSearchDetails/{id}")


def create(*, catalog_url: str, app: Id[App]) -> Request[MarketplaceSearchDetail]:
    """POST /v1/marketplaceSearchDetails
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-marketplacesearchdetails
    """
    return _CREATE.write(None, {"catalogUrl": catalog_url}, {"app": app})


def update(
    id: Id[MarketplaceSearchDetail], *, catalog_url: str | None | Unset = UNSET
) -> Request[MarketplaceSearchDetail]:
    """PATCH /v1/marketplaceSearchDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-marketplacesearchdetails-_id_
    """
    return _UPDATE.write(id, {"catalogUrl": catalog_url}, {})


def delete(id: Id[MarketplaceSearchDetail]) -> Request[None]:
    """DELETE /v1/marketplaceSearchDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-marketplacesearchdetails-_id_
    """
    return _DELETE(id)


class MarketplaceSearchDetails(Namespace):
    """`/v1/marketplaceSearchDetails`."""

    def create(self, *, catalog_url: str, app: Id[App]) -> MarketplaceSearchDetail:
        """POST /v1/marketplaceSearchDetails"""
        return self._send(create(catalog_url=catalog_url, app=app))

    def update(
        self, id: Id[MarketplaceSearchDetail], *, catalog_url: str | None | Unset = UNSET
    ) -> MarketplaceSearchDetail:
        """PATCH /v1/marketplaceSearchDetails/{id}"""
        return self._send(update(id, catalog_url=catalog_url))

    def delete(self, id: Id[MarketplaceSearchDetail]) -> None:
        """DELETE /v1/marketplaceSearchDetails/{id}"""
        return self._send(delete(id))


class AsyncMarketplaceSearchDetails(AsyncNamespace):
    """`/v1/marketplaceSearchDetails`, for asyncio."""

    async def create(self, *, catalog_url: str, app: Id[App]) -> MarketplaceSearchDetail:
        """POST /v1/marketplaceSearchDetails"""
        return await self._send(create(catalog_url=catalog_url, app=app))

    async def update(
        self, id: Id[MarketplaceSearchDetail], *, catalog_url: str | None | Unset = UNSET
    ) -> MarketplaceSearchDetail:
        """PATCH /v1/marketplaceSearchDetails/{id}"""
        return await self._send(update(id, catalog_url=catalog_url))

    async def delete(self, id: Id[MarketplaceSearchDetail]) -> None:
        """DELETE /v1/marketplaceSearchDetails/{id}"""
        return await self._send(delete(id))
