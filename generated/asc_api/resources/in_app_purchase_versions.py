"""`/v1/inAppPurchaseVersions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref, page, page_of_refs

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import (
        InAppPurchase,
        InAppPurchaseImageV2,
        InAppPurchaseLocalizationV2,
        InAppPurchaseV2,
        InAppPurchaseVersion,
    )
    from ..models.in_app_purchase_image_v2 import InAppPurchaseImageV2Fields
    from ..models.in_app_purchase_localization_v2 import InAppPurchaseLocalizationV2Fields
    from ..models.in_app_purchase_v2 import InAppPurchaseV2Fields
    from ..models.in_app_purchase_version import InAppPurchaseVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "inAppPurchaseImages": Sequence[InAppPurchaseImageV2Fields],
            "inAppPurchaseLocalizations": Sequence[InAppPurchaseLocalizationV2Fields],
            "inAppPurchaseVersions": Sequence[InAppPurchaseVersionFields],
            "inAppPurchases": Sequence[InAppPurchaseV2Fields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["inAppPurchase", "image", "images", "localizations"]]
    GetLimits = TypedDict("GetLimits", {"images": int, "localizations": int}, total=False)
    GetImageFields = TypedDict(
        "GetImageFields", {"inAppPurchaseImages": Sequence[InAppPurchaseImageV2Fields]}, total=False
    )
    ListImagesFields = GetImageFields
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "inAppPurchaseLocalizations": Sequence[InAppPurchaseLocalizationV2Fields],
            "inAppPurchaseVersions": Sequence[InAppPurchaseVersionFields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[Literal["version"]]

_CREATE = Operation(
    "POST",
    "/v1/inAppPurchaseVersions",
    one(
        "InAppPurchaseVersion",
        inAppPurchaseImages="InAppPurchaseImageV2",
        inAppPurchaseLocalizations="InAppPurchaseLocalizationV2",
        inAppPurchases="InAppPurchaseV2",
    ),
    body=Body(
        "inAppPurchaseVersions",
        to_one={"inAppPurchase": "inAppPurchases"},
        required="inAppPurchase",
    ),
)
_GET = Operation(
    "GET",
    "/v1/inAppPurchaseVersions/{id}",
    one(
        "InAppPurchaseVersion",
        inAppPurchaseImages="InAppPurchaseImageV2",
        inAppPurchaseLocalizations="InAppPurchaseLocalizationV2",
        inAppPurchases="InAppPurchaseV2",
    ),
    query={
        "fields[inAppPurchaseImages]": FieldsOf("InAppPurchaseImageV2"),
        "fields[inAppPurchaseLocalizations]": FieldsOf("InAppPurchaseLocalizationV2"),
        "fields[inAppPurchaseVersions]": FieldsOf("InAppPurchaseVersion"),
        "fields[inAppPurchases]": FieldsOf("InAppPurchaseV2"),
        "include": "inAppPurchase image images localizations",
        "limit[images]": 50,
        "limit[localizations]": 50,
    },
)
_GET_IMAGE = Operation(
    "GET",
    "/v1/inAppPurchaseVersions/{id}/image",
    one("InAppPurchaseImageV2"),
    query={"fields[inAppPurchaseImages]": FieldsOf("InAppPurchaseImageV2")},
)
_LIST_IMAGES = Operation(
    "GET",
    "/v1/inAppPurchaseVersions/{id}/images",
    page("InAppPurchaseImageV2"),
    query={"fields[inAppPurchaseImages]": FieldsOf("InAppPurchaseImageV2"), "limit": 200},
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v1/inAppPurchaseVersions/{id}/localizations",
    page("InAppPurchaseLocalizationV2"),
    query={
        "fields[inAppPurchaseLocalizations]": FieldsOf("InAppPurchaseLocalizationV2"),
        "fields[inAppPurchaseVersions]": FieldsOf("InAppPurchaseVersion"),
        "include": "version",
        "limit": 200,
    },
)
_GET_IMAGE_LINKAGE = Operation(
    "GET", "/v1/inAppPurchaseVersions/{id}/relationships/image", one_ref("InAppPurchaseImageV2")
)
_LIST_IMAGES_LINKAGES = Operation(
    "GET",
    "/v1/inAppPurchaseVersions/{id}/relationships/images",
    page_of_refs("InAppPurchaseImageV2"),
    query={"limit": 200},
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/inAppPurchaseVersions/{id}/relationships/localizations",
    page_of_refs("InAppPurchaseLocalizationV2"),
    query={"limit": 200},
)


def create(
    *, in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2]
) -> Request[InAppPurchaseVersion]:
    """POST /v1/inAppPurchaseVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-inapppurchaseversions
    """
    return _CREATE.write(None, {}, {"inAppPurchase": in_app_purchase})


def get(
    id: Id[InAppPurchaseVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[InAppPurchaseVersion]:
    """GET /v1/inAppPurchaseVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def get_image(
    id: Id[InAppPurchaseVersion], *, fields: GetImageFields = {}
) -> Request[InAppPurchaseImageV2 | None]:
    """GET /v1/inAppPurchaseVersions/{id}/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseversions-_id_-image
    """
    return _GET_IMAGE(id, fields=fields)


def list_images(
    id: Id[InAppPurchaseVersion], *, fields: ListImagesFields = {}, limit: int | None = None
) -> ListRequest[InAppPurchaseImageV2]:
    """GET /v1/inAppPurchaseVersions/{id}/images (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseversions-_id_-images
    """
    return _LIST_IMAGES.list(id, fields=fields, limit=limit)


def list_localizations(
    id: Id[InAppPurchaseVersion],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[InAppPurchaseLocalizationV2]:
    """GET /v1/inAppPurchaseVersions/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseversions-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def get_image_linkage(id: Id[InAppPurchaseVersion]) -> Request[Ref[InAppPurchaseImageV2] | None]:
    """GET /v1/inAppPurchaseVersions/{id}/relationships/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseversions-_id_-relationships-image
    """
    return _GET_IMAGE_LINKAGE(id)


def list_images_linkages(
    id: Id[InAppPurchaseVersion], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchaseImageV2]]:
    """GET /v1/inAppPurchaseVersions/{id}/relationships/images (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseversions-_id_-relationships-images
    """
    return _LIST_IMAGES_LINKAGES.list(id, limit=limit)


def list_localizations_linkages(
    id: Id[InAppPurchaseVersion], *, limit: int | None = None
) -> ListRequest[Ref[InAppPurchaseLocalizationV2]]:
    """GET /v1/inAppPurchaseVersions/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-inapppurchaseversions-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class InAppPurchaseVersions(Namespace):
    """`/v1/inAppPurchaseVersions`."""

    def create(
        self, *, in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2]
    ) -> InAppPurchaseVersion:
        """POST /v1/inAppPurchaseVersions"""
        return self._send(create(in_app_purchase=in_app_purchase))

    def get(
        self,
        id: Id[InAppPurchaseVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchaseVersion:
        """GET /v1/inAppPurchaseVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def get_image(
        self, id: Id[InAppPurchaseVersion], *, fields: GetImageFields = {}
    ) -> InAppPurchaseImageV2 | None:
        """GET /v1/inAppPurchaseVersions/{id}/image"""
        return self._send(get_image(id, fields=fields))

    def list_images(
        self,
        id: Id[InAppPurchaseVersion],
        *,
        fields: ListImagesFields = {},
        limit: int | None = None,
    ) -> Pager[InAppPurchaseImageV2]:
        """GET /v1/inAppPurchaseVersions/{id}/images (at most 200 a page)"""
        return self._pager(list_images(id, fields=fields, limit=limit))

    def list_localizations(
        self,
        id: Id[InAppPurchaseVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[InAppPurchaseLocalizationV2]:
        """GET /v1/inAppPurchaseVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def get_image_linkage(self, id: Id[InAppPurchaseVersion]) -> Ref[InAppPurchaseImageV2] | None:
        """GET /v1/inAppPurchaseVersions/{id}/relationships/image"""
        return self._send(get_image_linkage(id))

    def list_images_linkages(
        self, id: Id[InAppPurchaseVersion], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchaseImageV2]]:
        """GET /v1/inAppPurchaseVersions/{id}/relationships/images (at most 200 a page)"""
        return self._pager(list_images_linkages(id, limit=limit))

    def list_localizations_linkages(
        self, id: Id[InAppPurchaseVersion], *, limit: int | None = None
    ) -> Pager[Ref[InAppPurchaseLocalizationV2]]:
        """GET /v1/inAppPurchaseVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))


class AsyncInAppPurchaseVersions(AsyncNamespace):
    """`/v1/inAppPurchaseVersions`, for asyncio."""

    async def create(
        self, *, in_app_purchase: Id[InAppPurchase] | Id[InAppPurchaseV2]
    ) -> InAppPurchaseVersion:
        """POST /v1/inAppPurchaseVersions"""
        return await self._send(create(in_app_purchase=in_app_purchase))

    async def get(
        self,
        id: Id[InAppPurchaseVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> InAppPurchaseVersion:
        """GET /v1/inAppPurchaseVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def get_image(
        self, id: Id[InAppPurchaseVersion], *, fields: GetImageFields = {}
    ) -> InAppPurchaseImageV2 | None:
        """GET /v1/inAppPurchaseVersions/{id}/image"""
        return await self._send(get_image(id, fields=fields))

    def list_images(
        self,
        id: Id[InAppPurchaseVersion],
        *,
        fields: ListImagesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchaseImageV2]:
        """GET /v1/inAppPurchaseVersions/{id}/images (at most 200 a page)"""
        return self._pager(list_images(id, fields=fields, limit=limit))

    def list_localizations(
        self,
        id: Id[InAppPurchaseVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[InAppPurchaseLocalizationV2]:
        """GET /v1/inAppPurchaseVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    async def get_image_linkage(
        self, id: Id[InAppPurchaseVersion]
    ) -> Ref[InAppPurchaseImageV2] | None:
        """GET /v1/inAppPurchaseVersions/{id}/relationships/image"""
        return await self._send(get_image_linkage(id))

    def list_images_linkages(
        self, id: Id[InAppPurchaseVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchaseImageV2]]:
        """GET /v1/inAppPurchaseVersions/{id}/relationships/images (at most 200 a page)"""
        return self._pager(list_images_linkages(id, limit=limit))

    def list_localizations_linkages(
        self, id: Id[InAppPurchaseVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[InAppPurchaseLocalizationV2]]:
        """GET /v1/inAppPurchaseVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))
