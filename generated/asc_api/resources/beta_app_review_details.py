"""`/v1/betaAppReviewDetails`: requests, and the namespaces that send them."""

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
    from ..models import App, BetaAppReviewDetail
    from ..models.app import AppFields
    from ..models.beta_app_review_detail import BetaAppReviewDetailFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    ListFilter = TypedDict("ListFilter", {"app": Text})
    ListFields = TypedDict(
        "ListFields",
        {"apps": Sequence[AppFields], "betaAppReviewDetails": Sequence[BetaAppReviewDetailFields]},
        total=False,
    )
    ListInclude = Sequence[Literal["app"]]
    GetFields = ListFields
    GetInclude = ListInclude
    GetAppFields = TypedDict("GetAppFields", {"apps": Sequence[AppFields]}, total=False)

_LIST = Operation(
    "GET",
    "/v1/betaAppReviewDetails",
    page("BetaAppReviewDetail"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[betaAppReviewDetails]": FieldsOf("BetaAppReviewDetail"),
        "filter[app]": Ids,
        "include": "app",
        "limit": 200,
    },
    required=("filter[app]",),
)
_GET = Operation(
    "GET",
    "/v1/betaAppReviewDetails/{id}",
    one("BetaAppReviewDetail"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[betaAppReviewDetails]": FieldsOf("BetaAppReviewDetail"),
        "include": "app",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/betaAppReviewDetails/{id}",
    one("BetaAppReviewDetail"),
    body=Body(
        "betaAppReviewDetails",
        null=(
            "contactEmail contactFirstName contactLastName contactPhone demoAccountName demoAccountPassword "
            "demoAccountRequired notes"
        ),
    ),
)
_GET_APP = Operation(
    "GET", "/v1/betaAppReviewDetails/{id}/app", one("App"), query={"fields[apps]": FieldsOf("App")}
)
_GET_APP_LINKAGE = Operation(
    "GET", "/v1/betaAppReviewDetails/{id}/relationships/app", one_ref("App")
)


def list(
    *,
    filter: ListFilter,
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
) -> ListRequest[BetaAppReviewDetail]:
    """GET /v1/betaAppReviewDetails (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewdetails
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit)


def get(
    id: Id[BetaAppReviewDetail], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[BetaAppReviewDetail]:
    """GET /v1/betaAppReviewDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewdetails-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[BetaAppReviewDetail],
    *,
    contact_email: str | None | Unset = UNSET,
    contact_first_name: str | None | Unset = UNSET,
    contact_last_name: str | None | Unset = UNSET,
    contact_phone: str | None | Unset = UNSET,
    demo_account_name: str | None | Unset = UNSET,
    demo_account_password: str | None | Unset = UNSET,
    demo_account_required: bool | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
) -> Request[BetaAppReviewDetail]:
    """PATCH /v1/betaAppReviewDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaappreviewdetails-_id_
    """
    return _UPDATE.write(
        id,
        {
            "contactEmail": contact_email,
            "contactFirstName": contact_first_name,
            "contactLastName": contact_last_name,
            "contactPhone": contact_phone,
            "demoAccountName": demo_account_name,
            "demoAccountPassword": demo_account_password,
            "demoAccountRequired": demo_account_required,
            "notes": notes,
        },
        {},
    )


def get_app(id: Id[BetaAppReviewDetail], *, fields: GetAppFields = {}) -> Request[App | None]:
    """GET /v1/betaAppReviewDetails/{id}/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewdetails-_id_-app
    """
    return _GET_APP(id, fields=fields)


def get_app_linkage(id: Id[BetaAppReviewDetail]) -> Request[Ref[App] | None]:
    """GET /v1/betaAppReviewDetails/{id}/relationships/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewdetails-_id_-relationships-app
    """
    return _GET_APP_LINKAGE(id)


class BetaAppReviewDetails(Namespace):
    """`/v1/betaAppReviewDetails`."""

    def list(
        self,
        *,
        filter: ListFilter,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> Pager[BetaAppReviewDetail]:
        """GET /v1/betaAppReviewDetails (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    def get(
        self,
        id: Id[BetaAppReviewDetail],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaAppReviewDetail:
        """GET /v1/betaAppReviewDetails/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[BetaAppReviewDetail],
        *,
        contact_email: str | None | Unset = UNSET,
        contact_first_name: str | None | Unset = UNSET,
        contact_last_name: str | None | Unset = UNSET,
        contact_phone: str | None | Unset = UNSET,
        demo_account_name: str | None | Unset = UNSET,
        demo_account_password: str | None | Unset = UNSET,
        demo_account_required: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
    ) -> BetaAppReviewDetail:
        """PATCH /v1/betaAppReviewDetails/{id}"""
        return self._send(
            update(
                id,
                contact_email=contact_email,
                contact_first_name=contact_first_name,
                contact_last_name=contact_last_name,
                contact_phone=contact_phone,
                demo_account_name=demo_account_name,
                demo_account_password=demo_account_password,
                demo_account_required=demo_account_required,
                notes=notes,
            )
        )

    def get_app(self, id: Id[BetaAppReviewDetail], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/betaAppReviewDetails/{id}/app"""
        return self._send(get_app(id, fields=fields))

    def get_app_linkage(self, id: Id[BetaAppReviewDetail]) -> Ref[App] | None:
        """GET /v1/betaAppReviewDetails/{id}/relationships/app"""
        return self._send(get_app_linkage(id))


class AsyncBetaAppReviewDetails(AsyncNamespace):
    """`/v1/betaAppReviewDetails`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BetaAppReviewDetail]:
        """GET /v1/betaAppReviewDetails (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    async def get(
        self,
        id: Id[BetaAppReviewDetail],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaAppReviewDetail:
        """GET /v1/betaAppReviewDetails/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[BetaAppReviewDetail],
        *,
        contact_email: str | None | Unset = UNSET,
        contact_first_name: str | None | Unset = UNSET,
        contact_last_name: str | None | Unset = UNSET,
        contact_phone: str | None | Unset = UNSET,
        demo_account_name: str | None | Unset = UNSET,
        demo_account_password: str | None | Unset = UNSET,
        demo_account_required: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
    ) -> BetaAppReviewDetail:
        """PATCH /v1/betaAppReviewDetails/{id}"""
        return await self._send(
            update(
                id,
                contact_email=contact_email,
                contact_first_name=contact_first_name,
                contact_last_name=contact_last_name,
                contact_phone=contact_phone,
                demo_account_name=demo_account_name,
                demo_account_password=demo_account_password,
                demo_account_required=demo_account_required,
                notes=notes,
            )
        )

    async def get_app(
        self, id: Id[BetaAppReviewDetail], *, fields: GetAppFields = {}
    ) -> App | None:
        """GET /v1/betaAppReviewDetails/{id}/app"""
        return await self._send(get_app(id, fields=fields))

    async def get_app_linkage(self, id: Id[BetaAppReviewDetail]) -> Ref[App] | None:
        """GET /v1/betaAppReviewDetails/{id}/relationships/app"""
        return await self._send(get_app_linkage(id))
