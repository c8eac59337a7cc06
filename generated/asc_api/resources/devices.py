"""`/v1/devices`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import BundleIdPlatform, DeviceUpdateRequestStatus
    from ..list_request import ListRequest
    from ..models import Device
    from ..models.device import DeviceFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "id": Text,
            "name": Text,
            "platform": OneOrMore[Literal["IOS", "MAC_OS", "UNIVERSAL", "SERVICES"]],
            "status": OneOrMore[Literal["ENABLED", "DISABLED"]],
            "udid": Text,
        },
        total=False,
    )
    ListFields = TypedDict("ListFields", {"devices": Sequence[DeviceFields]}, total=False)
    ListSort = Sequence[
        Literal[
            "name",
            "-name",
            "platform",
            "-platform",
            "udid",
            "-udid",
            "status",
            "-status",
            "id",
            "-id",
        ]
    ]
    GetFields = ListFields

_LIST = Operation(
    "GET",
    "/v1/devices",
    page("Device"),
    query={
        "fields[devices]": FieldsOf("Device"),
        "filter[id]": Ids,
        "filter[name]": None,
        "filter[platform]": "IOS MAC_OS UNIVERSAL SERVICES",
        "filter[status]": "ENABLED DISABLED",
        "filter[udid]": None,
        "limit": 200,
        "sort": "name -name platform -platform udid -udid status -status id -id",
    },
)
_CREATE = Operation(
    "POST", "/v1/devices", one("Device"), body=Body("devices", required="name udid platform")
)
_GET = Operation(
    "GET", "/v1/devices/{id}", one("Device"), query={"fields[devices]": FieldsOf("Device")}
)
_UPDATE = Operation(
    "PATCH", "/v1/devices/{id}", one("Device"), body=Body("devices", null="name status")
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    sort: ListSort | None = None,
    limit: int | None = None,
) -> ListRequest[Device]:
    """GET /v1/devices (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-devices
    """
    return _LIST.list(filter=filter, fields=fields, sort=sort, limit=limit)


def create(*, name: str, platform: BundleIdPlatform, udid: str) -> Request[Device]:
    """POST /v1/devices
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-devices
    """
    return _CREATE.write(None, {"name": name, "platform": platform, "udid": udid}, {})


def get(id: Id[Device], *, fields: GetFields = {}) -> Request[Device]:
    """GET /v1/devices/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-devices-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[Device],
    *,
    name: str | None | Unset = UNSET,
    status: DeviceUpdateRequestStatus | None | Unset = UNSET,
) -> Request[Device]:
    """PATCH /v1/devices/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-devices-_id_
    """
    return _UPDATE.write(id, {"name": name, "status": status}, {})


class Devices(Namespace):
    """`/v1/devices`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        sort: ListSort | None = None,
        limit: int | None = None,
    ) -> Pager[Device]:
        """GET /v1/devices (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, sort=sort, limit=limit))

    def create(self, *, name: str, platform: BundleIdPlatform, udid: str) -> Device:
        """POST /v1/devices"""
        return self._send(create(name=name, platform=platform, udid=udid))

    def get(self, id: Id[Device], *, fields: GetFields = {}) -> Device:
        """GET /v1/devices/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self,
        id: Id[Device],
        *,
        name: str | None | Unset = UNSET,
        status: DeviceUpdateRequestStatus | None | Unset = UNSET,
    ) -> Device:
        """PATCH /v1/devices/{id}"""
        return self._send(update(id, name=name, status=status))


class AsyncDevices(AsyncNamespace):
    """`/v1/devices`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        sort: ListSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[Device]:
        """GET /v1/devices (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, sort=sort, limit=limit))

    async def create(self, *, name: str, platform: BundleIdPlatform, udid: str) -> Device:
        """POST /v1/devices"""
        return await self._send(create(name=name, platform=platform, udid=udid))

    async def get(self, id: Id[Device], *, fields: GetFields = {}) -> Device:
        """GET /v1/devices/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self,
        id: Id[Device],
        *,
        name: str | None | Unset = UNSET,
        status: DeviceUpdateRequestStatus | None | Unset = UNSET,
    ) -> Device:
        """PATCH /v1/devices/{id}"""
        return await self._send(update(id, name=name, status=status))
