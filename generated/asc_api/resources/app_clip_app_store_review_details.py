"""`/v1/appClipAppStoreReviewDetails`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AppClipAppStoreReviewDetail, AppClipDefaultExperience
    from ..models.app_clip_app_store_review_detail import AppClipAppStoreReviewDetailFields
    from ..models.app_clip_default_experience import AppClipDefaultExperienceFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appClipAppStoreReviewDetails": Sequence[AppClipAppStoreReviewDetailFields],
            "appClipDefaultExperiences": Sequence[AppClipDefaultExperienceFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appClipDefaultExperience"]]

_CREATE = Operation(
    "POST",
    "/v1/appClipAppStoreReviewDetails",
    one("AppClipAppStoreReviewDetail"),
    body=Body(
        "appClipAppStoreReviewDetails",
        to_one={"appClipDefaultExperience": "appClipDefaultExperiences"},
        null="invocationUrls",
        required="appClipDefaultExperience",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appClipAppStoreReviewDetails/{id}",
    one("AppClipAppStoreReviewDetail"),
    query={
        "fields[appClipAppStoreReviewDetails]": FieldsOf("AppClipAppStoreReviewDetail"),
        "fields[appClipDefaultExperiences]": FieldsOf("AppClipDefaultExperience"),
        "include": "appClipDefaultExperience",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appClipAppStoreReviewDetails/{id}",
    one("AppClipAppStoreReviewDetail"),
    body=Body("appClipAppStoreReviewDetails", null="invocationUrls"),
)


def create(
    *,
    app_clip_default_experience: Id[AppClipDefaultExperience],
    invocation_urls: Sequence[str] | None | Unset = UNSET,
) -> Request[AppClipAppStoreReviewDetail]:
    """POST /v1/appClipAppStoreReviewDetails
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appclipappstorereviewdetails
    """
    return _CREATE.write(
        None,
        {"invocationUrls": invocation_urls},
        {"appClipDefaultExperience": app_clip_default_experience},
    )


def get(
    id: Id[AppClipAppStoreReviewDetail],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[AppClipAppStoreReviewDetail]:
    """GET /v1/appClipAppStoreReviewDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appclipappstorereviewdetails-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[AppClipAppStoreReviewDetail], *, invocation_urls: Sequence[str] | None | Unset = UNSET
) -> Request[AppClipAppStoreReviewDetail]:
    """PATCH /v1/appClipAppStoreReviewDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appclipappstorereviewdetails-_id_
    """
    return _UPDATE.write(id, {"invocationUrls": invocation_urls}, {})


class AppClipAppStoreReviewDetails(Namespace):
    """`/v1/appClipAppStoreReviewDetails`."""

    def create(
        self,
        *,
        app_clip_default_experience: Id[AppClipDefaultExperience],
        invocation_urls: Sequence[str] | None | Unset = UNSET,
    ) -> AppClipAppStoreReviewDetail:
        """POST /v1/appClipAppStoreReviewDetails"""
        return self._send(
            create(
                app_clip_default_experience=app_clip_default_experience,
                invocation_urls=invocation_urls,
            )
        )

    def get(
        self,
        id: Id[AppClipAppStoreReviewDetail],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppClipAppStoreReviewDetail:
        """GET /v1/appClipAppStoreReviewDetails/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[AppClipAppStoreReviewDetail],
        *,
        invocation_urls: Sequence[str] | None | Unset = UNSET,
    ) -> AppClipAppStoreReviewDetail:
        """PATCH /v1/appClipAppStoreReviewDetails/{id}"""
        return self._send(update(id, invocation_urls=invocation_urls))


class AsyncAppClipAppStoreReviewDetails(AsyncNamespace):
    """`/v1/appClipAppStoreReviewDetails`, for asyncio."""

    async def create(
        self,
        *,
        app_clip_default_experience: Id[AppClipDefaultExperience],
        invocation_urls: Sequence[str] | None | Unset = UNSET,
    ) -> AppClipAppStoreReviewDetail:
        """POST /v1/appClipAppStoreReviewDetails"""
        return await self._send(
            create(
                app_clip_default_experience=app_clip_default_experience,
                invocation_urls=invocation_urls,
            )
        )

    async def get(
        self,
        id: Id[AppClipAppStoreReviewDetail],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppClipAppStoreReviewDetail:
        """GET /v1/appClipAppStoreReviewDetails/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[AppClipAppStoreReviewDetail],
        *,
        invocation_urls: Sequence[str] | None | Unset = UNSET,
    ) -> AppClipAppStoreReviewDetail:
        """PATCH /v1/appClipAppStoreReviewDetails/{id}"""
        return await self._send(update(id, invocation_urls=invocation_urls))
