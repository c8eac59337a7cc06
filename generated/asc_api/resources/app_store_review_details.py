"""`/v1/appStoreReviewDetails`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AppStoreReviewAttachment, AppStoreReviewDetail, AppStoreVersion
    from ..models.app_store_review_attachment import AppStoreReviewAttachmentFields
    from ..models.app_store_review_detail import AppStoreReviewDetailFields
    from ..models.app_store_version import AppStoreVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appStoreReviewAttachments": Sequence[AppStoreReviewAttachmentFields],
            "appStoreReviewDetails": Sequence[AppStoreReviewDetailFields],
            "appStoreVersions": Sequence[AppStoreVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appStoreVersion", "appStoreReviewAttachments"]]
    GetLimits = TypedDict("GetLimits", {"appStoreReviewAttachments": int}, total=False)
    ListAppStoreReviewAttachmentsFields = TypedDict(
        "ListAppStoreReviewAttachmentsFields",
        {
            "appStoreReviewAttachments": Sequence[AppStoreReviewAttachmentFields],
            "appStoreReviewDetails": Sequence[AppStoreReviewDetailFields],
        },
        total=False,
    )
    ListAppStoreReviewAttachmentsInclude = Sequence[Literal["appStoreReviewDetail"]]

_CREATE = Operation(
    "POST",
    "/v1/appStoreReviewDetails",
    one("AppStoreReviewDetail"),
    body=Body(
        "appStoreReviewDetails",
        to_one={"appStoreVersion": "appStoreVersions"},
        null=(
            "contactEmail contactFirstName contactLastName contactPhone demoAccountName demoAccountPassword "
            "demoAccountRequired notes"
        ),
        required="appStoreVersion",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appStoreReviewDetails/{id}",
    one("AppStoreReviewDetail"),
    query={
        "fields[appStoreReviewAttachments]": FieldsOf("AppStoreReviewAttachment"),
        "fields[appStoreReviewDetails]": FieldsOf("AppStoreReviewDetail"),
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "include": "appStoreVersion appStoreReviewAttachments",
        "limit[appStoreReviewAttachments]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appStoreReviewDetails/{id}",
    one("AppStoreReviewDetail"),
    body=Body(
        "appStoreReviewDetails",
        null=(
            "contactEmail contactFirstName contactLastName contactPhone demoAccountName demoAccountPassword "
            "demoAccountRequired notes"
        ),
    ),
)
_LIST_APP_STORE_REVIEW_ATTACHMENTS = Operation(
    "GET",
    "/v1/appStoreReviewDetails/{id}/appStoreReviewAttachments",
    page("AppStoreReviewAttachment"),
    query={
        "fields[appStoreReviewAttachments]": FieldsOf("AppStoreReviewAttachment"),
        "fields[appStoreReviewDetails]": FieldsOf("AppStoreReviewDetail"),
        "include": "appStoreReviewDetail",
        "limit": 200,
    },
)
_LIST_APP_STORE_REVIEW_ATTACHMENTS_LINKAGES = Operation(
    "GET",
    "/v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments",
    page_of_refs("AppStoreReviewAttachment"),
    query={"limit": 200},
)


def create(
    *,
    app_store_version: Id[AppStoreVersion],
    contact_email: str | None | Unset = UNSET,
    contact_first_name: str | None | Unset = UNSET,
    contact_last_name: str | None | Unset = UNSET,
    contact_phone: str | None | Unset = UNSET,
    demo_account_name: str | None | Unset = UNSET,
    demo_account_password: str | None | Unset = UNSET,
    demo_account_required: bool | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
) -> Request[AppStoreReviewDetail]:
    """POST /v1/appStoreReviewDetails
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstorereviewdetails
    """
    return _CREATE.write(
        None,
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
        {"appStoreVersion": app_store_version},
    )


def get(
    id: Id[AppStoreReviewDetail],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppStoreReviewDetail]:
    """GET /v1/appStoreReviewDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstorereviewdetails-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppStoreReviewDetail],
    *,
    contact_email: str | None | Unset = UNSET,
    contact_first_name: str | None | Unset = UNSET,
    contact_last_name: str | None | Unset = UNSET,
    contact_phone: str | None | Unset = UNSET,
    demo_account_name: str | None | Unset = UNSET,
    demo_account_password: str | None | Unset = UNSET,
    demo_account_required: bool | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
) -> Request[AppStoreReviewDetail]:
    """PATCH /v1/appStoreReviewDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appstorereviewdetails-_id_
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


def list_app_store_review_attachments(
    id: Id[AppStoreReviewDetail],
    *,
    fields: ListAppStoreReviewAttachmentsFields = {},
    include: ListAppStoreReviewAttachmentsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[AppStoreReviewAttachment]:
    """GET /v1/appStoreReviewDetails/{id}/appStoreReviewAttachments (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstorereviewdetails-_id_-appstorereviewattachments
    """
    return _LIST_APP_STORE_REVIEW_ATTACHMENTS.list(id, fields=fields, include=include, limit=limit)


def list_app_store_review_attachments_linkages(
    id: Id[AppStoreReviewDetail], *, limit: int | None = None
) -> ListRequest[Ref[AppStoreReviewAttachment]]:
    """GET /v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appstorereviewdetails-_id_-relationships-appstorereviewattachments
    """
    return _LIST_APP_STORE_REVIEW_ATTACHMENTS_LINKAGES.list(id, limit=limit)


class AppStoreReviewDetails(Namespace):
    """`/v1/appStoreReviewDetails`."""

    def create(
        self,
        *,
        app_store_version: Id[AppStoreVersion],
        contact_email: str | None | Unset = UNSET,
        contact_first_name: str | None | Unset = UNSET,
        contact_last_name: str | None | Unset = UNSET,
        contact_phone: str | None | Unset = UNSET,
        demo_account_name: str | None | Unset = UNSET,
        demo_account_password: str | None | Unset = UNSET,
        demo_account_required: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
    ) -> AppStoreReviewDetail:
        """POST /v1/appStoreReviewDetails"""
        return self._send(
            create(
                app_store_version=app_store_version,
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

    def get(
        self,
        id: Id[AppStoreReviewDetail],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreReviewDetail:
        """GET /v1/appStoreReviewDetails/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppStoreReviewDetail],
        *,
        contact_email: str | None | Unset = UNSET,
        contact_first_name: str | None | Unset = UNSET,
        contact_last_name: str | None | Unset = UNSET,
        contact_phone: str | None | Unset = UNSET,
        demo_account_name: str | None | Unset = UNSET,
        demo_account_password: str | None | Unset = UNSET,
        demo_account_required: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
    ) -> AppStoreReviewDetail:
        """PATCH /v1/appStoreReviewDetails/{id}"""
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

    def list_app_store_review_attachments(
        self,
        id: Id[AppStoreReviewDetail],
        *,
        fields: ListAppStoreReviewAttachmentsFields = {},
        include: ListAppStoreReviewAttachmentsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[AppStoreReviewAttachment]:
        """GET /v1/appStoreReviewDetails/{id}/appStoreReviewAttachments (at most 200 a page)"""
        return self._pager(
            list_app_store_review_attachments(id, fields=fields, include=include, limit=limit)
        )

    def list_app_store_review_attachments_linkages(
        self, id: Id[AppStoreReviewDetail], *, limit: int | None = None
    ) -> Pager[Ref[AppStoreReviewAttachment]]:
        """GET /v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments (at most 200 a page)"""
        return self._pager(list_app_store_review_attachments_linkages(id, limit=limit))


class AsyncAppStoreReviewDetails(AsyncNamespace):
    """`/v1/appStoreReviewDetails`, for asyncio."""

    async def create(
        self,
        *,
        app_store_version: Id[AppStoreVersion],
        contact_email: str | None | Unset = UNSET,
        contact_first_name: str | None | Unset = UNSET,
        contact_last_name: str | None | Unset = UNSET,
        contact_phone: str | None | Unset = UNSET,
        demo_account_name: str | None | Unset = UNSET,
        demo_account_password: str | None | Unset = UNSET,
        demo_account_required: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
    ) -> AppStoreReviewDetail:
        """POST /v1/appStoreReviewDetails"""
        return await self._send(
            create(
                app_store_version=app_store_version,
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

    async def get(
        self,
        id: Id[AppStoreReviewDetail],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppStoreReviewDetail:
        """GET /v1/appStoreReviewDetails/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppStoreReviewDetail],
        *,
        contact_email: str | None | Unset = UNSET,
        contact_first_name: str | None | Unset = UNSET,
        contact_last_name: str | None | Unset = UNSET,
        contact_phone: str | None | Unset = UNSET,
        demo_account_name: str | None | Unset = UNSET,
        demo_account_password: str | None | Unset = UNSET,
        demo_account_required: bool | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
    ) -> AppStoreReviewDetail:
        """PATCH /v1/appStoreReviewDetails/{id}"""
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

    def list_app_store_review_attachments(
        self,
        id: Id[AppStoreReviewDetail],
        *,
        fields: ListAppStoreReviewAttachmentsFields = {},
        include: ListAppStoreReviewAttachmentsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[AppStoreReviewAttachment]:
        """GET /v1/appStoreReviewDetails/{id}/appStoreReviewAttachments (at most 200 a page)"""
        return self._pager(
            list_app_store_review_attachments(id, fields=fields, include=include, limit=limit)
        )

    def list_app_store_review_attachments_linkages(
        self, id: Id[AppStoreReviewDetail], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppStoreReviewAttachment]]:
        """GET /v1/appStoreReviewDetails/{id}/relationships/appStoreReviewAttachments (at most 200 a page)"""
        return self._pager(list_app_store_review_attachments_linkages(id, limit=limit))
