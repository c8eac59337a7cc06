"""`/v1/profiles`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import ProfileProfileType
    from ..list_request import ListRequest
    from ..models import BundleId, Certificate, Device, Profile
    from ..models.bundle_id import BundleIdFields
    from ..models.certificate import CertificateFields
    from ..models.device import DeviceFields
    from ..models.profile import ProfileFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "id": Text,
            "name": Text,
            "profileState": OneOrMore[Literal["ACTIVE", "INVALID"]],
            "profileType": OneOrMore[
                Literal[
                    "IOS_APP_DEVELOPMENT",
                    "IOS_APP_STORE",
                    "IOS_APP_ADHOC",
                    "IOS_APP_INHOUSE",
                    "MAC_APP_DEVELOPMENT",
                    "MAC_APP_STORE",
                    "MAC_APP_DIRECT",
                    "TVOS_APP_DEVELOPMENT",
                    "TVOS_APP_STORE",
                    "TVOS_APP_ADHOC",
                    "TVOS_APP_INHOUSE",
                    "MAC_CATALYST_APP_DEVELOPMENT",
                    "MAC_CATALYST_APP_STORE",
                    "MAC_CATALYST_APP_DIRECT",
                ]
            ],
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "bundleIds": Sequence[BundleIdFields],
            "certificates": Sequence[CertificateFields],
            "devices": Sequence[DeviceFields],
            "profiles": Sequence[ProfileFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["bundleId", "devices", "certificates"]]
    ListSort = Sequence[
        Literal[
            "name",
            "-name",
            "profileType",
            "-profileType",
            "profileState",
            "-profileState",
            "id",
            "-id",
        ]
    ]
    ListLimits = TypedDict("ListLimits", {"certificates": int, "devices": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    GetBundleIdFields = TypedDict(
        "GetBundleIdFields", {"bundleIds": Sequence[BundleIdFields]}, total=False
    )
    ListCertificatesFields = TypedDict(
        "ListCertificatesFields", {"certificates": Sequence[CertificateFields]}, total=False
    )
    ListDevicesFields = TypedDict(
        "ListDevicesFields", {"devices": Sequence[DeviceFields]}, total=False
    )

_LIST = Operation(
    "GET",
    "/v1/profiles",
    page("Profile"),
    query={
        "fields[bundleIds]": FieldsOf("BundleId"),
        "fields[certificates]": FieldsOf("Certificate"),
        "fields[devices]": FieldsOf("Device"),
        "fields[profiles]": FieldsOf("Profile"),
        "filter[id]": Ids,
        "filter[name]": None,
        "filter[profileState]": "ACTIVE INVALID",
        "filter[profileType]": (
            "IOS_APP_DEVELOPMENT IOS_APP_STORE IOS_APP_ADHOC IOS_APP_INHOUSE "
            "MAC_APP_DEVELOPMENT MAC_APP_STORE MAC_APP_DIRECT TVOS_APP_DEVELOPMENT "
            "TVOS_APP_STORE TVOS_APP_ADHOC TVOS_APP_INHOUSE MAC_CATALYST_APP_DEVELOPMENT "
            "MAC_CATALYST_APP_STORE MAC_CATALYST_APP_DIRECT"
        ),
        "include": "bundleId devices certificates",
        "limit": 200,
        "limit[certificates]": 50,
        "limit[devices]": 50,
        "sort": "name -name profileType -profileType profileState -profileState id -id",
    },
)
_CREATE = Operation(
    "POST",
    "/v1/profiles",
    one("Profile"),
    body=Body(
        "profiles",
        to_one={"bundleId": "bundleIds"},
        to_many={"certificates": "certificates", "devices": "devices"},
        required="profileType name certificates bundleId",
    ),
)
_GET = Operation(
    "GET",
    "/v1/profiles/{id}",
    one("Profile"),
    query={
        "fields[bundleIds]": FieldsOf("BundleId"),
        "fields[certificates]": FieldsOf("Certificate"),
        "fields[devices]": FieldsOf("Device"),
        "fields[profiles]": FieldsOf("Profile"),
        "include": "bundleId devices certificates",
        "limit[certificates]": 50,
        "limit[devices]": 50,
    },
)
_DELETE = Operation("DELETE", "/v1/profiles/{id}")
_GET_BUNDLE_ID = Operation(
    "GET",
    "/v1/profiles/{id}/bundleId",
    one("BundleId"),
    query={"fields[bundleIds]": FieldsOf("BundleId")},
)
_LIST_CERTIFICATES = Operation(
    "GET",
    "/v1/profiles/{id}/certificates",
    page("Certificate"),
    query={"fields[certificates]": FieldsOf("Certificate"), "limit": 200},
)
_LIST_DEVICES = Operation(
    "GET",
    "/v1/profiles/{id}/devices",
    page("Device"),
    query={"fields[devices]": FieldsOf("Device"), "limit": 200},
)
_GET_BUNDLE_ID_LINKAGE = Operation(
    "GET", "/v1/profiles/{id}/relationships/bundleId", one_ref("BundleId")
)
_LIST_CERTIFICATES_LINKAGES = Operation(
    "GET",
    "/v1/profiles/{id}/relationships/certificates",
    page_of_refs("Certificate"),
    query={"limit": 200},
)
_LIST_DEVICES_LINKAGES = Operation(
    "GET", "/v1/profiles/{id}/relationships/devices", page_of_refs("Device"), query={"limit": 200}
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    sort: ListSort | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[Profile]:
    """GET /v1/profiles (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles
    """
    return _LIST.list(
        filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def create(
    *,
    name: str,
    profile_type: ProfileProfileType,
    bundle_id: Id[BundleId],
    certificates: Sequence[Id[Certificate]],
    devices: Sequence[Id[Device]] | Unset = UNSET,
) -> Request[Profile]:
    """POST /v1/profiles
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-profiles
    """
    return _CREATE.write(
        None,
        {"name": name, "profileType": profile_type},
        {"bundleId": bundle_id, "certificates": certificates, "devices": devices},
    )


def get(
    id: Id[Profile],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[Profile]:
    """GET /v1/profiles/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def delete(id: Id[Profile]) -> Request[None]:
    """DELETE /v1/profiles/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-profiles-_id_
    """
    return _DELETE(id)


def get_bundle_id(id: Id[Profile], *, fields: GetBundleIdFields = {}) -> Request[BundleId | None]:
    """GET /v1/profiles/{id}/bundleId
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-bundleid
    """
    return _GET_BUNDLE_ID(id, fields=fields)


def list_certificates(
    id: Id[Profile], *, fields: ListCertificatesFields = {}, limit: int | None = None
) -> ListRequest[Certificate]:
    """GET /v1/profiles/{id}/certificates (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-certificates
    """
    return _LIST_CERTIFICATES.list(id, fields=fields, limit=limit)


def list_devices(
    id: Id[Profile], *, fields: ListDevicesFields = {}, limit: int | None = None
) -> ListRequest[Device]:
    """GET /v1/profiles/{id}/devices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-devices
    """
    return _LIST_DEVICES.list(id, fields=fields, limit=limit)


def get_bundle_id_linkage(id: Id[Profile]) -> Request[Ref[BundleId] | None]:
    """GET /v1/profiles/{id}/relationships/bundleId
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-bundleid
    """
    return _GET_BUNDLE_ID_LINKAGE(id)


def list_certificates_linkages(
    id: Id[Profile], *, limit: int | None = None
) -> ListRequest[Ref[Certificate]]:
    """GET /v1/profiles/{id}/relationships/certificates (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-certificates
    """
    return _LIST_CERTIFICATES_LINKAGES.list(id, limit=limit)


def list_devices_linkages(id: Id[Profile], *, limit: int | None = None) -> ListRequest[Ref[Device]]:
    """GET /v1/profiles/{id}/relationships/devices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-profiles-_id_-relationships-devices
    """
    return _LIST_DEVICES_LINKAGES.list(id, limit=limit)


class Profiles(Namespace):
    """`/v1/profiles`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[Profile]:
        """GET /v1/profiles (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    def create(
        self,
        *,
        name: str,
        profile_type: ProfileProfileType,
        bundle_id: Id[BundleId],
        certificates: Sequence[Id[Certificate]],
        devices: Sequence[Id[Device]] | Unset = UNSET,
    ) -> Profile:
        """POST /v1/profiles"""
        return self._send(
            create(
                name=name,
                profile_type=profile_type,
                bundle_id=bundle_id,
                certificates=certificates,
                devices=devices,
            )
        )

    def get(
        self,
        id: Id[Profile],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> Profile:
        """GET /v1/profiles/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def delete(self, id: Id[Profile]) -> None:
        """DELETE /v1/profiles/{id}"""
        return self._send(delete(id))

    def get_bundle_id(self, id: Id[Profile], *, fields: GetBundleIdFields = {}) -> BundleId | None:
        """GET /v1/profiles/{id}/bundleId"""
        return self._send(get_bundle_id(id, fields=fields))

    def list_certificates(
        self, id: Id[Profile], *, fields: ListCertificatesFields = {}, limit: int | None = None
    ) -> Pager[Certificate]:
        """GET /v1/profiles/{id}/certificates (at most 200 a page)"""
        return self._pager(list_certificates(id, fields=fields, limit=limit))

    def list_devices(
        self, id: Id[Profile], *, fields: ListDevicesFields = {}, limit: int | None = None
    ) -> Pager[Device]:
        """GET /v1/profiles/{id}/devices (at most 200 a page)"""
        return self._pager(list_devices(id, fields=fields, limit=limit))

    def get_bundle_id_linkage(self, id: Id[Profile]) -> Ref[BundleId] | None:
        """GET /v1/profiles/{id}/relationships/bundleId"""
        return self._send(get_bundle_id_linkage(id))

    def list_certificates_linkages(
        self, id: Id[Profile], *, limit: int | None = None
    ) -> Pager[Ref[Certificate]]:
        """GET /v1/profiles/{id}/relationships/certificates (at most 200 a page)"""
        return self._pager(list_certificates_linkages(id, limit=limit))

    def list_devices_linkages(
        self, id: Id[Profile], *, limit: int | None = None
    ) -> Pager[Ref[Device]]:
        """GET /v1/profiles/{id}/relationships/devices (at most 200 a page)"""
        return self._pager(list_devices_linkages(id, limit=limit))


class AsyncProfiles(AsyncNamespace):
    """`/v1/profiles`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[Profile]:
        """GET /v1/profiles (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    async def create(
        self,
        *,
        name: str,
        profile_type: ProfileProfileType,
        bundle_id: Id[BundleId],
        certificates: Sequence[Id[Certificate]],
        devices: Sequence[Id[Device]] | Unset = UNSET,
    ) -> Profile:
        """POST /v1/profiles"""
        return await self._send(
            create(
                name=name,
                profile_type=profile_type,
                bundle_id=bundle_id,
                certificates=certificates,
                devices=devices,
            )
        )

    async def get(
        self,
        id: Id[Profile],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> Profile:
        """GET /v1/profiles/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def delete(self, id: Id[Profile]) -> None:
        """DELETE /v1/profiles/{id}"""
        return await self._send(delete(id))

    async def get_bundle_id(
        self, id: Id[Profile], *, fields: GetBundleIdFields = {}
    ) -> BundleId | None:
        """GET /v1/profiles/{id}/bundleId"""
        return await self._send(get_bundle_id(id, fields=fields))

    def list_certificates(
        self, id: Id[Profile], *, fields: ListCertificatesFields = {}, limit: int | None = None
    ) -> AsyncPager[Certificate]:
        """GET /v1/profiles/{id}/certificates (at most 200 a page)"""
        return self._pager(list_certificates(id, fields=fields, limit=limit))

    def list_devices(
        self, id: Id[Profile], *, fields: ListDevicesFields = {}, limit: int | None = None
    ) -> AsyncPager[Device]:
        """GET /v1/profiles/{id}/devices (at most 200 a page)"""
        return self._pager(list_devices(id, fields=fields, limit=limit))

    async def get_bundle_id_linkage(self, id: Id[Profile]) -> Ref[BundleId] | None:
        """GET /v1/profiles/{id}/relationships/bundleId"""
        return await self._send(get_bundle_id_linkage(id))

    def list_certificates_linkages(
        self, id: Id[Profile], *, limit: int | None = None
    ) -> AsyncPager[Ref[Certificate]]:
        """GET /v1/profiles/{id}/relationships/certificates (at most 200 a page)"""
        return self._pager(list_certificates_linkages(id, limit=limit))

    def list_devices_linkages(
        self, id: Id[Profile], *, limit: int | None = None
    ) -> AsyncPager[Ref[Device]]:
        """GET /v1/profiles/{id}/relationships/devices (at most 200 a page)"""
        return self._pager(list_devices_linkages(id, limit=limit))
