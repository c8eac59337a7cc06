"""`/v1/appTags`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AppTag, Territory
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    ListTerritoriesFields = TypedDict(
        "ListTerritoriesFields", {"territories": Sequence[TerritoryFields]}, total=False
    )

_UPDATE = Operation(
    "PATCH", "/v1/appTags/{id}", one("AppTag"), body=Body("appTags", null="visibleInAppStore")
)
_LIST_TERRITORIES_LINKAGES = Operation(
    "GET",
    "/v1/appTags/{id}/relationships/territories",
    page_of_refs("Territory"),
    query={"limit": 200},
)
_LIST_TERRITORIES = Operation(
    "GET",
    "/v1/appTags/{id}/territories",
    page("Territory"),
    query={"fields[territories]": FieldsOf("Territory"), "limit": 200},
)


def update(id: Id[AppTag], *, visible_in_app_store: bool | None | Unset = UNSET) -> Request[AppTag]:
    """PATCH /v1/appTags/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-apptags-_id_
    """
    return _UPDATE.write(id, {"visibleInAppStore": visible_in_app_store}, {})


def list_territories_linkages(
    id: Id[AppTag], *, limit: int | None = None
) -> ListRequest[Ref[Territory]]:
    """GET /v1/appTags/{id}/relationships/territories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apptags-_id_-relationships-territories
    """
    return _LIST_TERRITORIES_LINKAGES.list(id, limit=limit)


def list_territories(
    id: Id[AppTag], *, fields: ListTerritoriesFields = {}, limit: int | None = None
) -> ListRequest[Territory]:
    """GET /v1/appTags/{id}/territories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-apptags-_id_-territories
    """
    return _LIST_TERRITORIES.list(id, fields=fields, limit=limit)


class AppTags(Namespace):
    """`/v1/appTags`."""

    def update(
        self, id: Id[AppTag], *, visible_in_app_store: bool | None | Unset = UNSET
    ) -> AppTag:
        """PATCH /v1/appTags/{id}"""
        return self._send(update(id, visible_in_app_store=visible_in_app_store))

    def list_territories_linkages(
        self, id: Id[AppTag], *, limit: int | None = None
    ) -> Pager[Ref[Territory]]:
        """GET /v1/appTags/{id}/relationships/territories (at most 200 a page)"""
        return self._pager(list_territories_linkages(id, limit=limit))

    def list_territories(
        self, id: Id[AppTag], *, fields: ListTerritoriesFields = {}, limit: int | None = None
    ) -> Pager[Territory]:
        """GET /v1/appTags/{id}/territories (at most 200 a page)"""
        return self._pager(list_territories(id, fields=fields, limit=limit))


class AsyncAppTags(AsyncNamespace):
    """`/v1/appTags`, for asyncio."""

    async def update(
        self, id: Id[AppTag], *, visible_in_app_store: bool | None | Unset = UNSET
    ) -> AppTag:
        """PATCH /v1/appTags/{id}"""
        return await self._send(update(id, visible_in_app_store=visible_in_app_store))

    def list_territories_linkages(
        self, id: Id[AppTag], *, limit: int | None = None
    ) -> AsyncPager[Ref[Territory]]:
        """GET /v1/appTags/{id}/relationships/territories (at most 200 a page)"""
        return self._pager(list_territories_linkages(id, limit=limit))

    def list_territories(
        self, id: Id[AppTag], *, fields: ListTerritoriesFields = {}, limit: int | None = None
    ) -> AsyncPager[Territory]:
        """GET /v1/appTags/{id}/territories (at most 200 a page)"""
        return self._pager(list_territories(id, fields=fields, limit=limit))
