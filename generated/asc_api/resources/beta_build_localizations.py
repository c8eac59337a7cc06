"""`/v1/betaBuildLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import BetaBuildLocalization, Build
    from ..models.beta_build_localization import BetaBuildLocalizationFields
    from ..models.build import BuildFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    ListFilter = TypedDict("ListFilter", {"build": Text, "locale": Text}, total=False)
    ListFields = TypedDict(
        "ListFields",
        {
            "betaBuildLocalizations": Sequence[BetaBuildLocalizationFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["build"]]
    GetFields = ListFields
    GetInclude = ListInclude
    GetBuildFields = TypedDict("GetBuildFields", {"builds": Sequence[BuildFields]}, total=False)

_LIST = Operation(
    "GET",
    "/v1/betaBuildLocalizations",
    page("BetaBuildLocalization"),
    query={
        "fields[betaBuildLocalizations]": FieldsOf("BetaBuildLocalization"),
        "fields[builds]": FieldsOf("Build"),
        "filter[build]": Ids,
        "filter[locale]": None,
        "include": "build",
        "limit": 200,
    },
)
_CREATE = Operation(
    "POST",
    "/v1/betaBuildLocalizations",
    one("BetaBuildLocalization"),
    body=Body(
        "betaBuildLocalizations",
        to_one={"build": "builds"},
        null="whatsNew",
        required="locale build",
    ),
)
_GET = Operation(
    "GET",
    "/v1/betaBuildLocalizations/{id}",
    one("BetaBuildLocalization"),
    query={
        "fields[betaBuildLocalizations]": FieldsOf("BetaBuildLocalization"),
        "fields[builds]": FieldsOf("Build"),
        "include": "build",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/betaBuildLocalizations/{id}",
    one("BetaBuildLocalization"),
    body=Body("betaBuildLocalizations", null="whatsNew"),
)
_DELETE = Operation("DELETE", "/v1/betaBuildLocalizations/{id}")
_GET_BUILD = Operation(
    "GET",
    "/v1/betaBuildLocalizations/{id}/build",
    one("Build"),
    query={"fields[builds]": FieldsOf("Build")},
)
_GET_BUILD_LINKAGE = Operation(
    "GET", "/v1/betaBuildLocalizations/{id}/relationships/build", one_ref("Build")
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
) -> ListRequest[BetaBuildLocalization]:
    """GET /v1/betaBuildLocalizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betabuildlocalizations
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit)


def create(
    *, locale: str, build: Id[Build], whats_new: str | None | Unset = UNSET
) -> Request[BetaBuildLocalization]:
    """POST /v1/betaBuildLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betabuildlocalizations
    """
    return _CREATE.write(None, {"locale": locale, "whatsNew": whats_new}, {"build": build})


def get(
    id: Id[BetaBuildLocalization], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[BetaBuildLocalization]:
    """GET /v1/betaBuildLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betabuildlocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[BetaBuildLocalization], *, whats_new: str | None | Unset = UNSET
) -> Request[BetaBuildLocalization]:
    """PATCH /v1/betaBuildLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betabuildlocalizations-_id_
    """
    return _UPDATE.write(id, {"whatsNew": whats_new}, {})


def delete(id: Id[BetaBuildLocalization]) -> Request[None]:
    """DELETE /v1/betaBuildLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betabuildlocalizations-_id_
    """
    return _DELETE(id)


def get_build(
    id: Id[BetaBuildLocalization], *, fields: GetBuildFields = {}
) -> Request[Build | None]:
    """GET /v1/betaBuildLocalizations/{id}/build
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betabuildlocalizations-_id_-build
    """
    return _GET_BUILD(id, fields=fields)


def get_build_linkage(id: Id[BetaBuildLocalization]) -> Request[Ref[Build] | None]:
    """GET /v1/betaBuildLocalizations/{id}/relationships/build
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betabuildlocalizations-_id_-relationships-build
    """
    return _GET_BUILD_LINKAGE(id)


class BetaBuildLocalizations(Namespace):
    """`/v1/betaBuildLocalizations`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> Pager[BetaBuildLocalization]:
        """GET /v1/betaBuildLocalizations (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    def create(
        self, *, locale: str, build: Id[Build], whats_new: str | None | Unset = UNSET
    ) -> BetaBuildLocalization:
        """POST /v1/betaBuildLocalizations"""
        return self._send(create(locale=locale, build=build, whats_new=whats_new))

    def get(
        self,
        id: Id[BetaBuildLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaBuildLocalization:
        """GET /v1/betaBuildLocalizations/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[BetaBuildLocalization], *, whats_new: str | None | Unset = UNSET
    ) -> BetaBuildLocalization:
        """PATCH /v1/betaBuildLocalizations/{id}"""
        return self._send(update(id, whats_new=whats_new))

    def delete(self, id: Id[BetaBuildLocalization]) -> None:
        """DELETE /v1/betaBuildLocalizations/{id}"""
        return self._send(delete(id))

    def get_build(
        self, id: Id[BetaBuildLocalization], *, fields: GetBuildFields = {}
    ) -> Build | None:
        """GET /v1/betaBuildLocalizations/{id}/build"""
        return self._send(get_build(id, fields=fields))

    def get_build_linkage(self, id: Id[BetaBuildLocalization]) -> Ref[Build] | None:
        """GET /v1/betaBuildLocalizations/{id}/relationships/build"""
        return self._send(get_build_linkage(id))


class AsyncBetaBuildLocalizations(AsyncNamespace):
    """`/v1/betaBuildLocalizations`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BetaBuildLocalization]:
        """GET /v1/betaBuildLocalizations (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    async def create(
        self, *, locale: str, build: Id[Build], whats_new: str | None | Unset = UNSET
    ) -> BetaBuildLocalization:
        """POST /v1/betaBuildLocalizations"""
        return await self._send(create(locale=locale, build=build, whats_new=whats_new))

    async def get(
        self,
        id: Id[BetaBuildLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaBuildLocalization:
        """GET /v1/betaBuildLocalizations/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[BetaBuildLocalization], *, whats_new: str | None | Unset = UNSET
    ) -> BetaBuildLocalization:
        """PATCH /v1/betaBuildLocalizations/{id}"""
        return await self._send(update(id, whats_new=whats_new))

    async def delete(self, id: Id[BetaBuildLocalization]) -> None:
        """DELETE /v1/betaBuildLocalizations/{id}"""
        return await self._send(delete(id))

    async def get_build(
        self, id: Id[BetaBuildLocalization], *, fields: GetBuildFields = {}
    ) -> Build | None:
        """GET /v1/betaBuildLocalizations/{id}/build"""
        return await self._send(get_build(id, fields=fields))

    async def get_build_linkage(self, id: Id[BetaBuildLocalization]) -> Ref[Build] | None:
        """GET /v1/betaBuildLocalizations/{id}/relationships/build"""
        return await self._send(get_build_linkage(id))
