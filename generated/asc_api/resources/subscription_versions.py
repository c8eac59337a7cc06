"""`/v1/subscriptionVersions`: requests, and the namespaces that send them."""

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
        Subscription,
        SubscriptionImageV2,
        SubscriptionLocalizationV2,
        SubscriptionVersion,
    )
    from ..models.subscription import SubscriptionFields
    from ..models.subscription_image_v2 import SubscriptionImageV2Fields
    from ..models.subscription_localization_v2 import SubscriptionLocalizationV2Fields
    from ..models.subscription_version import SubscriptionVersionFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionImages": Sequence[SubscriptionImageV2Fields],
            "subscriptionLocalizations": Sequence[SubscriptionLocalizationV2Fields],
            "subscriptionVersions": Sequence[SubscriptionVersionFields],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["subscription", "image", "images", "localizations"]]
    GetLimits = TypedDict("GetLimits", {"images": int, "localizations": int}, total=False)
    GetImageFields = TypedDict(
        "GetImageFields", {"subscriptionImages": Sequence[SubscriptionImageV2Fields]}, total=False
    )
    ListImagesFields = GetImageFields
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "subscriptionLocalizations": Sequence[SubscriptionLocalizationV2Fields],
            "subscriptionVersions": Sequence[SubscriptionVersionFields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[Literal["version"]]

_CREATE = Operation(
    "POST",
    "/v1/subscriptionVersions",
    one(
        "SubscriptionVersion",
        subscriptionImages="SubscriptionImageV2",
        subscriptionLocalizations="SubscriptionLocalizationV2",
    ),
    body=Body(
        "subscriptionVersions", to_one={"subscription": "subscriptions"}, required="subscription"
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionVersions/{id}",
    one(
        "SubscriptionVersion",
        subscriptionImages="SubscriptionImageV2",
        subscriptionLocalizations="SubscriptionLocalizationV2",
    ),
    query={
        "fields[subscriptionImages]": FieldsOf("SubscriptionImageV2"),
        "fields[subscriptionLocalizations]": FieldsOf("SubscriptionLocalizationV2"),
        "fields[subscriptionVersions]": FieldsOf("SubscriptionVersion"),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "subscription image images localizations",
        "limit[images]": 50,
        "limit[localizations]": 50,
    },
)
_GET_IMAGE = Operation(
    "GET",
    "/v1/subscriptionVersions/{id}/image",
    one("SubscriptionImageV2"),
    query={"fields[subscriptionImages]": FieldsOf("SubscriptionImageV2")},
)
_LIST_IMAGES = Operation(
    "GET",
    "/v1/subscriptionVersions/{id}/images",
    page("SubscriptionImageV2"),
    query={"fields[subscriptionImages]": FieldsOf("SubscriptionImageV2"), "limit": 200},
)
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v1/subscriptionVersions/{id}/localizations",
    page("SubscriptionLocalizationV2"),
    query={
        "fields[subscriptionLocalizations]": FieldsOf("SubscriptionLocalizationV2"),
        "fields[subscriptionVersions]": FieldsOf("SubscriptionVersion"),
        "include": "version",
        "limit": 200,
    },
)
_GET_IMAGE_LINKAGE = Operation(
    "GET", "/v1/subscriptionVersions/{id}/relationships/image", one_ref("SubscriptionImageV2")
)
_LIST_IMAGES_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionVersions/{id}/relationships/images",
    page_of_refs("SubscriptionImageV2"),
    query={"limit": 200},
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/subscriptionVersions/{id}/relationships/localizations",
    page_of_refs("SubscriptionLocalizationV2"),
    query={"limit": 200},
)


def create(*, subscription: Id[Subscription]) -> Request[SubscriptionVersion]:
    """POST /v1/subscriptionVersions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionversions
    """
    return _CREATE.write(None, {}, {"subscription": subscription})


def get(
    id: Id[SubscriptionVersion],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[SubscriptionVersion]:
    """GET /v1/subscriptionVersions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionversions-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def get_image(
    id: Id[SubscriptionVersion], *, fields: GetImageFields = {}
) -> Request[SubscriptionImageV2 | None]:
    """GET /v1/subscriptionVersions/{id}/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionversions-_id_-image
    """
    return _GET_IMAGE(id, fields=fields)


def list_images(
    id: Id[SubscriptionVersion], *, fields: ListImagesFields = {}, limit: int | None = None
) -> ListRequest[SubscriptionImageV2]:
    """GET /v1/subscriptionVersions/{id}/images (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionversions-_id_-images
    """
    return _LIST_IMAGES.list(id, fields=fields, limit=limit)


def list_localizations(
    id: Id[SubscriptionVersion],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
) -> ListRequest[SubscriptionLocalizationV2]:
    """GET /v1/subscriptionVersions/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionversions-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit)


def get_image_linkage(id: Id[SubscriptionVersion]) -> Request[Ref[SubscriptionImageV2] | None]:
    """GET /v1/subscriptionVersions/{id}/relationships/image
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionversions-_id_-relationships-image
    """
    return _GET_IMAGE_LINKAGE(id)


def list_images_linkages(
    id: Id[SubscriptionVersion], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionImageV2]]:
    """GET /v1/subscriptionVersions/{id}/relationships/images (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionversions-_id_-relationships-images
    """
    return _LIST_IMAGES_LINKAGES.list(id, limit=limit)


def list_localizations_linkages(
    id: Id[SubscriptionVersion], *, limit: int | None = None
) -> ListRequest[Ref[SubscriptionLocalizationV2]]:
    """GET /v1/subscriptionVersions/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionversions-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class SubscriptionVersions(Namespace):
    """`/v1/subscriptionVersions`."""

    def create(self, *, subscription: Id[Subscription]) -> SubscriptionVersion:
        """POST /v1/subscriptionVersions"""
        return self._send(create(subscription=subscription))

    def get(
        self,
        id: Id[SubscriptionVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionVersion:
        """GET /v1/subscriptionVersions/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def get_image(
        self, id: Id[SubscriptionVersion], *, fields: GetImageFields = {}
    ) -> SubscriptionImageV2 | None:
        """GET /v1/subscriptionVersions/{id}/image"""
        return self._send(get_image(id, fields=fields))

    def list_images(
        self,
        id: Id[SubscriptionVersion],
        *,
        fields: ListImagesFields = {},
        limit: int | None = None,
    ) -> Pager[SubscriptionImageV2]:
        """GET /v1/subscriptionVersions/{id}/images (at most 200 a page)"""
        return self._pager(list_images(id, fields=fields, limit=limit))

    def list_localizations(
        self,
        id: Id[SubscriptionVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> Pager[SubscriptionLocalizationV2]:
        """GET /v1/subscriptionVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    def get_image_linkage(self, id: Id[SubscriptionVersion]) -> Ref[SubscriptionImageV2] | None:
        """GET /v1/subscriptionVersions/{id}/relationships/image"""
        return self._send(get_image_linkage(id))

    def list_images_linkages(
        self, id: Id[SubscriptionVersion], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionImageV2]]:
        """GET /v1/subscriptionVersions/{id}/relationships/images (at most 200 a page)"""
        return self._pager(list_images_linkages(id, limit=limit))

    def list_localizations_linkages(
        self, id: Id[SubscriptionVersion], *, limit: int | None = None
    ) -> Pager[Ref[SubscriptionLocalizationV2]]:
        """GET /v1/subscriptionVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))


class AsyncSubscriptionVersions(AsyncNamespace):
    """`/v1/subscriptionVersions`, for asyncio."""

    async def create(self, *, subscription: Id[Subscription]) -> SubscriptionVersion:
        """POST /v1/subscriptionVersions"""
        return await self._send(create(subscription=subscription))

    async def get(
        self,
        id: Id[SubscriptionVersion],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> SubscriptionVersion:
        """GET /v1/subscriptionVersions/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def get_image(
        self, id: Id[SubscriptionVersion], *, fields: GetImageFields = {}
    ) -> SubscriptionImageV2 | None:
        """GET /v1/subscriptionVersions/{id}/image"""
        return await self._send(get_image(id, fields=fields))

    def list_images(
        self,
        id: Id[SubscriptionVersion],
        *,
        fields: ListImagesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionImageV2]:
        """GET /v1/subscriptionVersions/{id}/images (at most 200 a page)"""
        return self._pager(list_images(id, fields=fields, limit=limit))

    def list_localizations(
        self,
        id: Id[SubscriptionVersion],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[SubscriptionLocalizationV2]:
        """GET /v1/subscriptionVersions/{id}/localizations (at most 200 a page)"""
        return self._pager(list_localizations(id, fields=fields, include=include, limit=limit))

    async def get_image_linkage(
        self, id: Id[SubscriptionVersion]
    ) -> Ref[SubscriptionImageV2] | None:
        """GET /v1/subscriptionVersions/{id}/relationships/image"""
        return await self._send(get_image_linkage(id))

    def list_images_linkages(
        self, id: Id[SubscriptionVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionImageV2]]:
        """GET /v1/subscriptionVersions/{id}/relationships/images (at most 200 a page)"""
        return self._pager(list_images_linkages(id, limit=limit))

    def list_localizations_linkages(
        self, id: Id[SubscriptionVersion], *, limit: int | None = None
    ) -> AsyncPager[Ref[SubscriptionLocalizationV2]]:
        """GET /v1/subscriptionVersions/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))
