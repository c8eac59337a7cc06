"""`/v1/appAssetLibraries`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AppAssetLibrary, AppAssetLibraryImage, AppAssetLibraryVideo
    from ..models.app_asset_library import AppAssetLibraryFields
    from ..models.app_asset_library_image import AppAssetLibraryImageFields
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.app_asset_library_video import AppAssetLibraryVideoFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    GetFields = TypedDict(
        "GetFields", {"appAssetLibraries": Sequence[AppAssetLibraryFields]}, total=False
    )
    ListImagesFilter = TypedDict(
        "ListImagesFilter",
        {
            "category": OneOrMore[Literal["CREATIVE_ASSETS", "APP_SCREENSHOTS_AND_PREVIEWS"]],
            "id": Text,
            "referenceName": Text,
            "specId": Text,
            "state": OneOrMore[
                Literal[
                    "AWAITING_UPLOAD",
                    "UPLOAD_COMPLETE",
                    "FAILED",
                    "COMPLETE",
                    "PREPARE_FOR_SUBMISSION",
                    "READY_FOR_REVIEW",
                    "WAITING_FOR_REVIEW",
                    "IN_REVIEW",
                    "ACCEPTED",
                    "APPROVED",
                    "REJECTED",
                    "ARCHIVED",
                ]
            ],
        },
        total=False,
    )
    ListImagesFields = TypedDict(
        "ListImagesFields",
        {
            "appAssetLibraryImages": Sequence[AppAssetLibraryImageFields],
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
        },
        total=False,
    )
    ListImagesInclude = Sequence[Literal["placements"]]
    ListImagesSort = Sequence[
        Literal[
            "createdDate",
            "-createdDate",
            "lastModifiedDate",
            "-lastModifiedDate",
            "referenceName",
            "-referenceName",
        ]
    ]
    ListImagesLimits = TypedDict("ListImagesLimits", {"placements": int}, total=False)
    ListVideosFilter = ListImagesFilter
    ListVideosFields = TypedDict(
        "ListVideosFields",
        {
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
            "appAssetLibraryVideos": Sequence[AppAssetLibraryVideoFields],
        },
        total=False,
    )
    ListVideosInclude = ListImagesInclude
    ListVideosSort = ListImagesSort
    ListVideosLimits = ListImagesLimits

_GET = Operation(
    "GET",
    "/v1/appAssetLibraries/{id}",
    one("AppAssetLibrary"),
    query={"fields[appAssetLibraries]": FieldsOf("AppAssetLibrary")},
)
_LIST_IMAGES = Operation(
    "GET",
    "/v1/appAssetLibraries/{id}/images",
    page("AppAssetLibraryImage"),
    query={
        "fields[appAssetLibraryImages]": FieldsOf("AppAssetLibraryImage"),
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "filter[category]": "CREATIVE_ASSETS APP_SCREENSHOTS_AND_PREVIEWS",
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "filter[specId]": None,
        "filter[state]": (
            "AWAITING_UPLOAD UPLOAD_COMPLETE FAILED COMPLETE PREPARE_FOR_SUBMISSION READY_FOR_REVIEW "
            "WAITING_FOR_REVIEW IN_REVIEW ACCEPTED APPROVED REJECTED ARCHIVED"
        ),
        "include": "placements",
        "limit": 200,
        "limit[placements]": 50,
        "sort": "createdDate -createdDate lastModifiedDate -lastModifiedDate referenceName -referenceName",
    },
)
_LIST_IMAGES_LINKAGES = Operation(
    "GET",
    "/v1/appAssetLibraries/{id}/relationships/images",
    page_of_refs("AppAssetLibraryImage"),
    query={"limit": 200},
)
_LIST_VIDEOS_LINKAGES = Operation(
    "GET",
    "/v1/appAssetLibraries/{id}/relationships/videos",
    page_of_refs("AppAssetLibraryVideo"),
    query={"limit": 200},
)
_LIST_VIDEOS = Operation(
    "GET",
    "/v1/appAssetLibraries/{id}/videos",
    page("AppAssetLibraryVideo"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appAssetLibraryVideos]": FieldsOf("AppAssetLibraryVideo"),
        "filter[category]": "CREATIVE_ASSETS APP_SCREENSHOTS_AND_PREVIEWS",
        "filter[id]": Ids,
        "filter[referenceName]": None,
        "filter[specId]": None,
        "filter[state]": (
            "AWAITING_UPLOAD UPLOAD_COMPLETE FAILED COMPLETE PREPARE_FOR_SUBMISSION READY_FOR_REVIEW "
            "WAITING_FOR_REVIEW IN_REVIEW ACCEPTED APPROVED REJECTED ARCHIVED"
        ),
        "include": "placements",
        "limit": 200,
        "limit[placements]": 50,
        "sort": "createdDate -createdDate lastModifiedDate -lastModifiedDate referenceName -referenceName",
    },
)


def get(id: Id[AppAssetLibrary], *, fields: GetFields = {}) -> Request[AppAssetLibrary]:
    """GET /v1/appAssetLibraries/{id}

    Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraries-_id_
    """
    return _GET(id, fields=fields)


def list_images(
    id: Id[AppAssetLibrary],
    *,
    filter: ListImagesFilter = {},
    fields: ListImagesFields = {},
    include: ListImagesInclude | None = None,
    sort: ListImagesSort | None = None,
    limit: int | None = None,
    limits: ListImagesLimits = {},
) -> ListRequest[AppAssetLibraryImage]:
    """GET /v1/appAssetLibraries/{id}/images (at most 200 a page)

    Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraries-_id_-images
    """
    return _LIST_IMAGES.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def list_images_linkages(
    id: Id[AppAssetLibrary], *, limit: int | None = None
) -> ListRequest[Ref[AppAssetLibraryImage]]:
    """GET /v1/appAssetLibraries/{id}/relationships/images (at most 200 a page)

    Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraries-_id_-relationships-images
    """
    return _LIST_IMAGES_LINKAGES.list(id, limit=limit)


def list_videos_linkages(
    id: Id[AppAssetLibrary], *, limit: int | None = None
) -> ListRequest[Ref[AppAssetLibraryVideo]]:
    """GET /v1/appAssetLibraries/{id}/relationships/videos (at most 200 a page)

    Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraries-_id_-relationships-videos
    """
    return _LIST_VIDEOS_LINKAGES.list(id, limit=limit)


def list_videos(
    id: Id[AppAssetLibrary],
    *,
    filter: ListVideosFilter = {},
    fields: ListVideosFields = {},
    include: ListVideosInclude | None = None,
    sort: ListVideosSort | None = None,
    limit: int | None = None,
    limits: ListVideosLimits = {},
) -> ListRequest[AppAssetLibraryVideo]:
    """GET /v1/appAssetLibraries/{id}/videos (at most 200 a page)

    Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraries-_id_-videos
    """
    return _LIST_VIDEOS.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


class AppAssetLibraries(Namespace):
    """`/v1/appAssetLibraries`."""

    def get(self, id: Id[AppAssetLibrary], *, fields: GetFields = {}) -> AppAssetLibrary:
        """GET /v1/appAssetLibraries/{id}

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._send(get(id, fields=fields))

    def list_images(
        self,
        id: Id[AppAssetLibrary],
        *,
        filter: ListImagesFilter = {},
        fields: ListImagesFields = {},
        include: ListImagesInclude | None = None,
        sort: ListImagesSort | None = None,
        limit: int | None = None,
        limits: ListImagesLimits = {},
    ) -> Pager[AppAssetLibraryImage]:
        """GET /v1/appAssetLibraries/{id}/images (at most 200 a page)

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._pager(
            list_images(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_images_linkages(
        self, id: Id[AppAssetLibrary], *, limit: int | None = None
    ) -> Pager[Ref[AppAssetLibraryImage]]:
        """GET /v1/appAssetLibraries/{id}/relationships/images (at most 200 a page)

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._pager(list_images_linkages(id, limit=limit))

    def list_videos_linkages(
        self, id: Id[AppAssetLibrary], *, limit: int | None = None
    ) -> Pager[Ref[AppAssetLibraryVideo]]:
        """GET /v1/appAssetLibraries/{id}/relationships/videos (at most 200 a page)

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._pager(list_videos_linkages(id, limit=limit))

    def list_videos(
        self,
        id: Id[AppAssetLibrary],
        *,
        filter: ListVideosFilter = {},
        fields: ListVideosFields = {},
        include: ListVideosInclude | None = None,
        sort: ListVideosSort | None = None,
        limit: int | None = None,
        limits: ListVideosLimits = {},
    ) -> Pager[AppAssetLibraryVideo]:
        """GET /v1/appAssetLibraries/{id}/videos (at most 200 a page)

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(
            list_videos(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )


class AsyncAppAssetLibraries(AsyncNamespace):
    """`/v1/appAssetLibraries`, for asyncio."""

    async def get(self, id: Id[AppAssetLibrary], *, fields: GetFields = {}) -> AppAssetLibrary:
        """GET /v1/appAssetLibraries/{id}

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return await self._send(get(id, fields=fields))

    def list_images(
        self,
        id: Id[AppAssetLibrary],
        *,
        filter: ListImagesFilter = {},
        fields: ListImagesFields = {},
        include: ListImagesInclude | None = None,
        sort: ListImagesSort | None = None,
        limit: int | None = None,
        limits: ListImagesLimits = {},
    ) -> AsyncPager[AppAssetLibraryImage]:
        """GET /v1/appAssetLibraries/{id}/images (at most 200 a page)

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._pager(
            list_images(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )

    def list_images_linkages(
        self, id: Id[AppAssetLibrary], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppAssetLibraryImage]]:
        """GET /v1/appAssetLibraries/{id}/relationships/images (at most 200 a page)

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._pager(list_images_linkages(id, limit=limit))

    def list_videos_linkages(
        self, id: Id[AppAssetLibrary], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppAssetLibraryVideo]]:
        """GET /v1/appAssetLibraries/{id}/relationships/videos (at most 200 a page)

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._pager(list_videos_linkages(id, limit=limit))

    def list_videos(
        self,
        id: Id[AppAssetLibrary],
        *,
        filter: ListVideosFilter = {},
        fields: ListVideosFields = {},
        include: ListVideosInclude | None = None,
        sort: ListVideosSort | None = None,
        limit: int | None = None,
        limits: ListVideosLimits = {},
    ) -> AsyncPager[AppAssetLibraryVideo]:
        """GET /v1/appAssetLibraries/{id}/videos (at most 200 a page)

        Provisional, since 4.5.1: AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._pager(
            list_videos(
                id,
                filter=filter,
                fields=fields,
                include=include,
                sort=sort,
                limit=limit,
                limits=limits,
            )
        )
