"""`/v1/bundleIds`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import BundleIdPlatform
    from ..list_request import ListRequest
    from ..models import App, BundleId, BundleIdCapability, Profile
    from ..models.app import AppFields
    from ..models.bundle_id import BundleIdFields
    from ..models.bundle_id_capability import BundleIdCapabilityFields
    from ..models.profile import ProfileFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "id": Text,
            "identifier": Text,
            "name": Text,
            "platform": OneOrMore[Literal["IOS", "MAC_OS", "UNIVERSAL", "SERVICES"]],
            "seedId": Text,
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "apps": Sequence[AppFields],
            "bundleIdCapabilities": Sequence[BundleIdCapabilityFields],
            "bundleIds": Sequence[BundleIdFields],
            "profiles": Sequence[ProfileFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["profiles", "bundleIdCapabilities", "app"]]
    ListSort = Sequence[
        Literal[
            "name",
            "-name",
            "platform",
            "-platform",
            "identifier",
            "-identifier",
            "seedId",
            "-seedId",
            "id",
            "-id",
        ]
    ]
    ListLimits = TypedDict(
        "ListLimits", {"bundleIdCapabilities": int, "profiles": int}, total=False
    )
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    GetAppFields = TypedDict("GetAppFields", {"apps": Sequence[AppFields]}, total=False)
    ListBundleIdCapabilitiesFields = TypedDict(
        "ListBundleIdCapabilitiesFields",
        {"bundleIdCapabilities": Sequence[BundleIdCapabilityFields]},
        total=False,
    )
    ListProfilesFields = TypedDict(
        "ListProfilesFields", {"profiles": Sequence[ProfileFields]}, total=False
    )

_LIST = Operation(
    "GET",
    "/v1/bundleIds",
    page("BundleId"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[bundleIdCapabilities]": FieldsOf("BundleIdCapability"),
        "fields[bundleIds]": FieldsOf("BundleId"),
        "fields[profiles]": FieldsOf("Profile"),
        "filter[id]": Ids,
        "filter[identifier]": None,
        "filter[name]": None,
        "filter[platform]": "IOS MAC_OS UNIVERSAL SERVICES",
        "filter[seedId]": None,
        "include": "profiles bundleIdCapabilities app",
        "limit": 200,
        "limit[bundleIdCapabilities]": 50,
        "limit[profiles]": 50,
        "sort": "name -name platform -platform identifier -identifier seedId -seedId id -id",
    },
)
_CREATE = Operation(
    "POST",
    "/v1/bundleIds",
    one("BundleId"),
    body=Body("bundleIds", null="seedId", required="identifier name platform"),
)
_GET = Operation(
    "GET",
    "/v1/bundleIds/{id}",
    one("BundleId"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[bundleIdCapabilities]": FieldsOf("BundleIdCapability"),
        "fields[bundleIds]": FieldsOf("BundleId"),
        "fields[profiles]": FieldsOf("Profile"),
        "include": "profiles bundleIdCapabilities app",
        "limit[bundleIdCapabilities]": 50,
        "limit[profiles]": 50,
    },
)
_UPDATE = Operation(
    "PATCH", "/v1/bundleIds/{id}", one("BundleId"), body=Body("bundleIds", null="name")
)
_DELETE = Operation("DELETE", "/v1/bundleIds/{id}")
_GET_APP = Operation(
    "GET", "/v1/bundleIds/{id}/app", one("App"), query={"fields[apps]": FieldsOf("App")}
)
_LIST_BUNDLE_ID_CAPABILITIES = Operation(
    "GET",
    "/v1/bundleIds/{id}/bundleIdCapabilities",
    page("BundleIdCapability"),
    query={"fields[bundleIdCapabilities]": FieldsOf("BundleIdCapability")},
)
_LIST_PROFILES = Operation(
    "GET",
    "/v1/bundleIds/{id}/profiles",
    page("Profile"),
    query={"fields[profiles]": FieldsOf("Profile"), "limit": 200},
)
_GET_APP_LINKAGE = Operation("GET", "/v1/bundleIds/{id}/relationships/app", one_ref("App"))
_LIST_BUNDLE_ID_CAPABILITIES_LINKAGES = Operation(
    "GET",
    "/v1/bundleIds/{id}/relationships/bundleIdCapabilities",
    page_of_refs("BundleIdCapability"),
)
_LIST_PROFILES_LINKAGES = Operation(
    "GET",
    "/v1/bundleIds/{id}/relationships/profiles",
    page_of_refs("Profile"),
    query={"limit": 200},
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    sort: ListSort | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[BundleId]:
    """GET /v1/bundleIds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids
    """
    return _LIST.list(
        filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def create(
    *, identifier: str, name: str, platform: BundleIdPlatform, seed_id: str | None | Unset = UNSET
) -> Request[BundleId]:
    """POST /v1/bundleIds
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-bundleids
    """
    return _CREATE.write(
        None, {"identifier": identifier, "name": name, "platform": platform, "seedId": seed_id}, {}
    )


def get(
    id: Id[BundleId],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[BundleId]:
    """GET /v1/bundleIds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(id: Id[BundleId], *, name: str | None | Unset = UNSET) -> Request[BundleId]:
    """PATCH /v1/bundleIds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-bundleids-_id_
    """
    return _UPDATE.write(id, {"name": name}, {})


def delete(id: Id[BundleId]) -> Request[None]:
    """DELETE /v1/bundleIds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-bundleids-_id_
    """
    return _DELETE(id)


def get_app(id: Id[BundleId], *, fields: GetAppFields = {}) -> Request[App | None]:
    """GET /v1/bundleIds/{id}/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-app
    """
    return _GET_APP(id, fields=fields)


def list_bundle_id_capabilities(
    id: Id[BundleId], *, fields: ListBundleIdCapabilitiesFields = {}
) -> ListRequest[BundleIdCapability]:
    """GET /v1/bundleIds/{id}/bundleIdCapabilities
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-bundleidcapabilities
    """
    return _LIST_BUNDLE_ID_CAPABILITIES.list(id, fields=fields)


def list_profiles(
    id: Id[BundleId], *, fields: ListProfilesFields = {}, limit: int | None = None
) -> ListRequest[Profile]:
    """GET /v1/bundleIds/{id}/profiles (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-profiles
    """
    return _LIST_PROFILES.list(id, fields=fields, limit=limit)


def get_app_linkage(id: Id[BundleId]) -> Request[Ref[App] | None]:
    """GET /v1/bundleIds/{id}/relationships/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-relationships-app
    """
    return _GET_APP_LINKAGE(id)


def list_bundle_id_capabilities_linkages(id: Id[BundleId]) -> ListRequest[Ref[BundleIdCapability]]:
    """GET /v1/bundleIds/{id}/relationships/bundleIdCapabilities
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-relationships-bundleidcapabilities
    """
    return _LIST_BUNDLE_ID_CAPABILITIES_LINKAGES.list(id)


def list_profiles_linkages(
    id: Id[BundleId], *, limit: int | None = None
) -> ListRequest[Ref[Profile]]:
    """GET /v1/bundleIds/{id}/relationships/profiles (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-bundleids-_id_-relationships-profiles
    """
    return _LIST_PROFILES_LINKAGES.list(id, limit=limit)


class BundleIds(Namespace):
    """`/v1/bundleIds`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[BundleId]:
        """GET /v1/bundleIds (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    def create(
        self,
        *,
        identifier: str,
        name: str,
        platform: BundleIdPlatform,
        seed_id: str | None | Unset = UNSET,
    ) -> BundleId:
        """POST /v1/bundleIds"""
        return self._send(
            create(identifier=identifier, name=name, platform=platform, seed_id=seed_id)
        )

    def get(
        self,
        id: Id[BundleId],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> BundleId:
        """GET /v1/bundleIds/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(self, id: Id[BundleId], *, name: str | None | Unset = UNSET) -> BundleId:
        """PATCH /v1/bundleIds/{id}"""
        return self._send(update(id, name=name))

    def delete(self, id: Id[BundleId]) -> None:
        """DELETE /v1/bundleIds/{id}"""
        return self._send(delete(id))

    def get_app(self, id: Id[BundleId], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/bundleIds/{id}/app"""
        return self._send(get_app(id, fields=fields))

    def list_bundle_id_capabilities(
        self, id: Id[BundleId], *, fields: ListBundleIdCapabilitiesFields = {}
    ) -> Pager[BundleIdCapability]:
        """GET /v1/bundleIds/{id}/bundleIdCapabilities"""
        return self._pager(list_bundle_id_capabilities(id, fields=fields))

    def list_profiles(
        self, id: Id[BundleId], *, fields: ListProfilesFields = {}, limit: int | None = None
    ) -> Pager[Profile]:
        """GET /v1/bundleIds/{id}/profiles (at most 200 a page)"""
        return self._pager(list_profiles(id, fields=fields, limit=limit))

    def get_app_linkage(self, id: Id[BundleId]) -> Ref[App] | None:
        """GET /v1/bundleIds/{id}/relationships/app"""
        return self._send(get_app_linkage(id))

    def list_bundle_id_capabilities_linkages(
        self, id: Id[BundleId]
    ) -> Pager[Ref[BundleIdCapability]]:
        """GET /v1/bundleIds/{id}/relationships/bundleIdCapabilities"""
        return self._pager(list_bundle_id_capabilities_linkages(id))

    def list_profiles_linkages(
        self, id: Id[BundleId], *, limit: int | None = None
    ) -> Pager[Ref[Profile]]:
        """GET /v1/bundleIds/{id}/relationships/profiles (at most 200 a page)"""
        return self._pager(list_profiles_linkages(id, limit=limit))


class AsyncBundleIds(AsyncNamespace):
    """`/v1/bundleIds`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[BundleId]:
        """GET /v1/bundleIds (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    async def create(
        self,
        *,
        identifier: str,
        name: str,
        platform: BundleIdPlatform,
        seed_id: str | None | Unset = UNSET,
    ) -> BundleId:
        """POST /v1/bundleIds"""
        return await self._send(
            create(identifier=identifier, name=name, platform=platform, seed_id=seed_id)
        )

    async def get(
        self,
        id: Id[BundleId],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> BundleId:
        """GET /v1/bundleIds/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(self, id: Id[BundleId], *, name: str | None | Unset = UNSET) -> BundleId:
        """PATCH /v1/bundleIds/{id}"""
        return await self._send(update(id, name=name))

    async def delete(self, id: Id[BundleId]) -> None:
        """DELETE /v1/bundleIds/{id}"""
        return await self._send(delete(id))

    async def get_app(self, id: Id[BundleId], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/bundleIds/{id}/app"""
        return await self._send(get_app(id, fields=fields))

    def list_bundle_id_capabilities(
        self, id: Id[BundleId], *, fields: ListBundleIdCapabilitiesFields = {}
    ) -> AsyncPager[BundleIdCapability]:
        """GET /v1/bundleIds/{id}/bundleIdCapabilities"""
        return self._pager(list_bundle_id_capabilities(id, fields=fields))

    def list_profiles(
        self, id: Id[BundleId], *, fields: ListProfilesFields = {}, limit: int | None = None
    ) -> AsyncPager[Profile]:
        """GET /v1/bundleIds/{id}/profiles (at most 200 a page)"""
        return self._pager(list_profiles(id, fields=fields, limit=limit))

    async def get_app_linkage(self, id: Id[BundleId]) -> Ref[App] | None:
        """GET /v1/bundleIds/{id}/relationships/app"""
        return await self._send(get_app_linkage(id))

    def list_bundle_id_capabilities_linkages(
        self, id: Id[BundleId]
    ) -> AsyncPager[Ref[BundleIdCapability]]:
        """GET /v1/bundleIds/{id}/relationships/bundleIdCapabilities"""
        return self._pager(list_bundle_id_capabilities_linkages(id))

    def list_profiles_linkages(
        self, id: Id[BundleId], *, limit: int | None = None
    ) -> AsyncPager[Ref[Profile]]:
        """GET /v1/bundleIds/{id}/relationships/profiles (at most 200 a page)"""
        return self._pager(list_profiles_linkages(id, limit=limit))
