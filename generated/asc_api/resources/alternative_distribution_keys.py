"""`/v1/alternativeDistributionKeys`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AlternativeDistributionKey, App
    from ..models.alternative_distribution_key import AlternativeDistributionKeyFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, Request

    ListExists = TypedDict("ListExists", {"app": bool}, total=False)
    ListFields = TypedDict(
        "ListFields",
        {"alternativeDistributionKeys": Sequence[AlternativeDistributionKeyFields]},
        total=False,
    )
    GetFields = ListFields

_LIST = Operation(
    "GET",
    "/v1/alternativeDistributionKeys",
    page("AlternativeDistributionKey"),
    query={
        "exists[app]": bool,
        "fields[alternativeDistributionKeys]": FieldsOf("AlternativeDistributionKey"),
        "limit": 200,
    },
)
_CREATE = Operation(
    "POST",
    "/v1/alternativeDistributionKeys",
    one("AlternativeDistributionKey"),
    body=Body("alternativeDistributionKeys", to_one={"app": "apps"}, required="publicKey"),
)
_GET = Operation(
    "GET",
    "/v1/alternativeDistributionKeys/{id}",
    one("AlternativeDistributionKey"),
    query={"fields[alternativeDistributionKeys]": FieldsOf("AlternativeDistributionKey")},
)
_DELETE = Operation("DELETE", "/v1/alternativeDistributionKeys/{id}")


def list(
    *, exists: ListExists = {}, fields: ListFields = {}, limit: int | None = None
) -> ListRequest[AlternativeDistributionKey]:
    """GET /v1/alternativeDistributionKeys (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionkeys
    """
    return _LIST.list(exists=exists, fields=fields, limit=limit)


def create(*, public_key: str, app: Id[App] | Unset = UNSET) -> Request[AlternativeDistributionKey]:
    """POST /v1/alternativeDistributionKeys
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativedistributionkeys
    """
    return _CREATE.write(None, {"publicKey": public_key}, {"app": app})


def get(
    id: Id[AlternativeDistributionKey], *, fields: GetFields = {}
) -> Request[AlternativeDistributionKey]:
    """GET /v1/alternativeDistributionKeys/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributionkeys-_id_
    """
    return _GET(id, fields=fields)


def delete(id: Id[AlternativeDistributionKey]) -> Request[None]:
    """DELETE /v1/alternativeDistributionKeys/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-alternativedistributionkeys-_id_
    """
    return _DELETE(id)


class AlternativeDistributionKeys(Namespace):
    """`/v1/alternativeDistributionKeys`."""

    def list(
        self, *, exists: ListExists = {}, fields: ListFields = {}, limit: int | None = None
    ) -> Pager[AlternativeDistributionKey]:
        """GET /v1/alternativeDistributionKeys (at most 200 a page)"""
        return self._pager(list(exists=exists, fields=fields, limit=limit))

    def create(
        self, *, public_key: str, app: Id[App] | Unset = UNSET
    ) -> AlternativeDistributionKey:
        """POST /v1/alternativeDistributionKeys"""
        return self._send(create(public_key=public_key, app=app))

    def get(
        self, id: Id[AlternativeDistributionKey], *, fields: GetFields = {}
    ) -> AlternativeDistributionKey:
        """GET /v1/alternativeDistributionKeys/{id}"""
        return self._send(get(id, fields=fields))

    def delete(self, id: Id[AlternativeDistributionKey]) -> None:
        """DELETE /v1/alternativeDistributionKeys/{id}"""
        return self._send(delete(id))


class AsyncAlternativeDistributionKeys(AsyncNamespace):
    """`/v1/alternativeDistributionKeys`, for asyncio."""

    def list(
        self, *, exists: ListExists = {}, fields: ListFields = {}, limit: int | None = None
    ) -> AsyncPager[AlternativeDistributionKey]:
        """GET /v1/alternativeDistributionKeys (at most 200 a page)"""
        return self._pager(list(exists=exists, fields=fields, limit=limit))

    async def create(
        self, *, public_key: str, app: Id[App] | Unset = UNSET
    ) -> AlternativeDistributionKey:
        """POST /v1/alternativeDistributionKeys"""
        return await self._send(create(public_key=public_key, app=app))

    async def get(
        self, id: Id[AlternativeDistributionKey], *, fields: GetFields = {}
    ) -> AlternativeDistributionKey:
        """GET /v1/alternativeDistributionKeys/{id}"""
        return await self._send(get(id, fields=fields))

    async def delete(self, id: Id[AlternativeDistributionKey]) -> None:
        """DELETE /v1/alternativeDistributionKeys/{id}"""
        return await self._send(delete(id))
