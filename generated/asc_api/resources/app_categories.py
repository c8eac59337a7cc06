"""`/v1/appCategories`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AppCategory
    from ..models.app_category import AppCategoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request

    ListFilter = TypedDict(
        "ListFilter",
        {"platforms": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]]},
        total=False,
    )
    ListExists = TypedDict("ListExists", {"parent": bool}, total=False)
    ListFields = TypedDict(
        "ListFields", {"appCategories": Sequence[AppCategoryFields]}, total=False
    )
    ListInclude = Sequence[Literal["subcategories", "parent"]]
    ListLimits = TypedDict("ListLimits", {"subcategories": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    GetParentFields = ListFields
    ListSubcategoriesFields = ListFields

_LIST = Operation(
    "GET",
    "/v1/appCategories",
    page("AppCategory"),
    query={
        "exists[parent]": bool,
        "fields[appCategories]": FieldsOf("AppCategory"),
        "filter[platforms]": "IOS MAC_OS TV_OS VISION_OS",
        "include": "subcategories parent",
        "limit": 200,
        "limit[subcategories]": 50,
    },
)
_GET = Operation(
    "GET",
    "/v1/appCategories/{id}",
    one("AppCategory"),
    query={
        "fields[appCategories]": FieldsOf("AppCategory"),
        "include": "subcategories parent",
        "limit[subcategories]": 50,
    },
)
_GET_PARENT = Operation(
    "GET",
    "/v1/appCategories/{id}/parent",
    one("AppCategory"),
    query={"fields[appCategories]": FieldsOf("AppCategory")},
)
_GET_PARENT_LINKAGE = Operation(
    "GET", "/v1/appCategories/{id}/relationships/parent", one_ref("AppCategory")
)
_LIST_SUBCATEGORIES_LINKAGES = Operation(
    "GET",
    "/v1/appCategories/{id}/relationships/subcategories",
    page_of_refs("AppCategory"),
    query={"limit": 200},
)
_LIST_SUBCATEGORIES = Operation(
    "GET",
    "/v1/appCategories/{id}/subcategories",
    page("AppCategory"),
    query={"fields[appCategories]": FieldsOf("AppCategory"), "limit": 200},
)


def list(
    *,
    filter: ListFilter = {},
    exists: ListExists = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[AppCategory]:
    """GET /v1/appCategories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories
    """
    return _LIST.list(
        filter=filter, exists=exists, fields=fields, include=include, limit=limit, limits=limits
    )


def get(
    id: Id[AppCategory],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppCategory]:
    """GET /v1/appCategories/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def get_parent(id: Id[AppCategory], *, fields: GetParentFields = {}) -> Request[AppCategory | None]:
    """GET /v1/appCategories/{id}/parent
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories-_id_-parent
    """
    return _GET_PARENT(id, fields=fields)


def get_parent_linkage(id: Id[AppCategory]) -> Request[Ref[AppCategory] | None]:
    """GET /v1/appCategories/{id}/relationships/parent
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories-_id_-relationships-parent
    """
    return _GET_PARENT_LINKAGE(id)


def list_subcategories_linkages(
    id: Id[AppCategory], *, limit: int | None = None
) -> ListRequest[Ref[AppCategory]]:
    """GET /v1/appCategories/{id}/relationships/subcategories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories-_id_-relationships-subcategories
    """
    return _LIST_SUBCATEGORIES_LINKAGES.list(id, limit=limit)


def list_subcategories(
    id: Id[AppCategory], *, fields: ListSubcategoriesFields = {}, limit: int | None = None
) -> ListRequest[AppCategory]:
    """GET /v1/appCategories/{id}/subcategories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appcategories-_id_-subcategories
    """
    return _LIST_SUBCATEGORIES.list(id, fields=fields, limit=limit)


class AppCategories(Namespace):
    """`/v1/appCategories`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        exists: ListExists = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[AppCategory]:
        """GET /v1/appCategories (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter,
                exists=exists,
                fields=fields,
                include=include,
                limit=limit,
                limits=limits,
            )
        )

    def get(
        self,
        id: Id[AppCategory],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppCategory:
        """GET /v1/appCategories/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def get_parent(
        self, id: Id[AppCategory], *, fields: GetParentFields = {}
    ) -> AppCategory | None:
        """GET /v1/appCategories/{id}/parent"""
        return self._send(get_parent(id, fields=fields))

    def get_parent_linkage(self, id: Id[AppCategory]) -> Ref[AppCategory] | None:
        """GET /v1/appCategories/{id}/relationships/parent"""
        return self._send(get_parent_linkage(id))

    def list_subcategories_linkages(
        self, id: Id[AppCategory], *, limit: int | None = None
    ) -> Pager[Ref[AppCategory]]:
        """GET /v1/appCategories/{id}/relationships/subcategories (at most 200 a page)"""
        return self._pager(list_subcategories_linkages(id, limit=limit))

    def list_subcategories(
        self, id: Id[AppCategory], *, fields: ListSubcategoriesFields = {}, limit: int | None = None
    ) -> Pager[AppCategory]:
        """GET /v1/appCategories/{id}/subcategories (at most 200 a page)"""
        return self._pager(list_subcategories(id, fields=fields, limit=limit))


class AsyncAppCategories(AsyncNamespace):
    """`/v1/appCategories`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        exists: ListExists = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[AppCategory]:
        """GET /v1/appCategories (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter,
                exists=exists,
                fields=fields,
                include=include,
                limit=limit,
                limits=limits,
            )
        )

    async def get(
        self,
        id: Id[AppCategory],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppCategory:
        """GET /v1/appCategories/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def get_parent(
        self, id: Id[AppCategory], *, fields: GetParentFields = {}
    ) -> AppCategory | None:
        """GET /v1/appCategories/{id}/parent"""
        return await self._send(get_parent(id, fields=fields))

    async def get_parent_linkage(self, id: Id[AppCategory]) -> Ref[AppCategory] | None:
        """GET /v1/appCategories/{id}/relationships/parent"""
        return await self._send(get_parent_linkage(id))

    def list_subcategories_linkages(
        self, id: Id[AppCategory], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppCategory]]:
        """GET /v1/appCategories/{id}/relationships/subcategories (at most 200 a page)"""
        return self._pager(list_subcategories_linkages(id, limit=limit))

    def list_subcategories(
        self, id: Id[AppCategory], *, fields: ListSubcategoriesFields = {}, limit: int | None = None
    ) -> AsyncPager[AppCategory]:
        """GET /v1/appCategories/{id}/subcategories (at most 200 a page)"""
        return self._pager(list_subcategories(id, fields=fields, limit=limit))
