"""`/v1/territories`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import page

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import Territory
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager

    ListFields = TypedDict("ListFields", {"territories": Sequence[TerritoryFields]}, total=False)

_LIST = Operation(
    "GET",
    "/v1/territories",
    page("Territory"),
    query={"fields[territories]": FieldsOf("Territory"), "limit": 200},
)


def list(*, fields: ListFields = {}, limit: int | None = None) -> ListRequest[Territory]:
    """GET /v1/territories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-territories
    """
    return _LIST.list(fields=fields, limit=limit)


class Territories(Namespace):
    """`/v1/territories`."""

    def list(self, *, fields: ListFields = {}, limit: int | None = None) -> Pager[Territory]:
        """GET /v1/territories (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))


class AsyncTerritories(AsyncNamespace):
    """`/v1/territories`, for asyncio."""

    def list(self, *, fields: ListFields = {}, limit: int | None = None) -> AsyncPager[Territory]:
        """GET /v1/territories (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))
