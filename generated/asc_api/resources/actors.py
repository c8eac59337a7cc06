"""`/v1/actors`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import Actor
    from ..models.actor import ActorFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, Request, Text

    ListFilter = TypedDict("ListFilter", {"id": Text})
    ListFields = TypedDict("ListFields", {"actors": Sequence[ActorFields]}, total=False)
    GetFields = ListFields

_LIST = Operation(
    "GET",
    "/v1/actors",
    page("Actor"),
    query={"fields[actors]": FieldsOf("Actor"), "filter[id]": Ids, "limit": 200},
    required=("filter[id]",),
)
_GET = Operation(
    "GET", "/v1/actors/{id}", one("Actor"), query={"fields[actors]": FieldsOf("Actor")}
)


def list(
    *, filter: ListFilter, fields: ListFields = {}, limit: int | None = None
) -> ListRequest[Actor]:
    """GET /v1/actors (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-actors
    """
    return _LIST.list(filter=filter, fields=fields, limit=limit)


def get(id: Id[Actor], *, fields: GetFields = {}) -> Request[Actor]:
    """GET /v1/actors/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-actors-_id_
    """
    return _GET(id, fields=fields)


class Actors(Namespace):
    """`/v1/actors`."""

    def list(
        self, *, filter: ListFilter, fields: ListFields = {}, limit: int | None = None
    ) -> Pager[Actor]:
        """GET /v1/actors (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, limit=limit))

    def get(self, id: Id[Actor], *, fields: GetFields = {}) -> Actor:
        """GET /v1/actors/{id}"""
        return self._send(get(id, fields=fields))


class AsyncActors(AsyncNamespace):
    """`/v1/actors`, for asyncio."""

    def list(
        self, *, filter: ListFilter, fields: ListFields = {}, limit: int | None = None
    ) -> AsyncPager[Actor]:
        """GET /v1/actors (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, limit=limit))

    async def get(self, id: Id[Actor], *, fields: GetFields = {}) -> Actor:
        """GET /v1/actors/{id}"""
        return await self._send(get(id, fields=fields))
