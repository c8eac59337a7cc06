"""`/v1/routingAppCoverages`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AppStoreVersion, RoutingAppCoverage
    from ..models.app_store_version import AppStoreVersionFields
    from ..models.routing_app_coverage import RoutingAppCoverageFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appStoreVersions": Sequence[AppStoreVersionFields],
            "routingAppCoverages": Sequence[RoutingAppCoverageFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["appStoreVersion"]]

_CREATE = Operation(
    "POST",
    "/v1/routingAppCoverages",
    one("RoutingAppCoverage"),
    body=Body(
        "routingAppCoverages",
        to_one={"appStoreVersion": "appStoreVersions"},
        required="fileName fileSize appStoreVersion",
    ),
)
_GET = Operation(
    "GET",
    "/v1/routingAppCoverages/{id}",
    one("RoutingAppCoverage"),
    query={
        "fields[appStoreVersions]": FieldsOf("AppStoreVersion"),
        "fields[routingAppCoverages]": FieldsOf("RoutingAppCoverage"),
        "include": "appStoreVersion",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/routingAppCoverages/{id}",
    one("RoutingAppCoverage"),
    body=Body("routingAppCoverages", null="sourceFileChecksum uploaded"),
)
_DELETE = Operation("DELETE", "/v1/routingAppCoverages/{id}")


def create(
    *, file_name: str, file_size: int, app_store_version: Id[AppStoreVersion]
) -> Request[RoutingAppCoverage]:
    """POST /v1/routingAppCoverages
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-routingappcoverages
    """
    return _CREATE.write(
        None, {"fileName": file_name, "fileSize": file_size}, {"appStoreVersion": app_store_version}
    )


def get(
    id: Id[RoutingAppCoverage], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[RoutingAppCoverage]:
    """GET /v1/routingAppCoverages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-routingappcoverages-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[RoutingAppCoverage],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[RoutingAppCoverage]:
    """PATCH /v1/routingAppCoverages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-routingappcoverages-_id_
    """
    return _UPDATE.write(id, {"sourceFileChecksum": source_file_checksum, "uploaded": uploaded}, {})


def delete(id: Id[RoutingAppCoverage]) -> Request[None]:
    """DELETE /v1/routingAppCoverages/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-routingappcoverages-_id_
    """
    return _DELETE(id)


class RoutingAppCoverages(Namespace):
    """`/v1/routingAppCoverages`."""

    def create(
        self, *, file_name: str, file_size: int, app_store_version: Id[AppStoreVersion]
    ) -> RoutingAppCoverage:
        """POST /v1/routingAppCoverages"""
        return self._send(
            create(file_name=file_name, file_size=file_size, app_store_version=app_store_version)
        )

    def get(
        self,
        id: Id[RoutingAppCoverage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> RoutingAppCoverage:
        """GET /v1/routingAppCoverages/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[RoutingAppCoverage],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> RoutingAppCoverage:
        """PATCH /v1/routingAppCoverages/{id}"""
        return self._send(update(id, source_file_checksum=source_file_checksum, uploaded=uploaded))

    def delete(self, id: Id[RoutingAppCoverage]) -> None:
        """DELETE /v1/routingAppCoverages/{id}"""
        return self._send(delete(id))


class AsyncRoutingAppCoverages(AsyncNamespace):
    """`/v1/routingAppCoverages`, for asyncio."""

    async def create(
        self, *, file_name: str, file_size: int, app_store_version: Id[AppStoreVersion]
    ) -> RoutingAppCoverage:
        """POST /v1/routingAppCoverages"""
        return await self._send(
            create(file_name=file_name, file_size=file_size, app_store_version=app_store_version)
        )

    async def get(
        self,
        id: Id[RoutingAppCoverage],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> RoutingAppCoverage:
        """GET /v1/routingAppCoverages/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[RoutingAppCoverage],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> RoutingAppCoverage:
        """PATCH /v1/routingAppCoverages/{id}"""
        return await self._send(
            update(id, source_file_checksum=source_file_checksum, uploaded=uploaded)
        )

    async def delete(self, id: Id[RoutingAppCoverage]) -> None:
        """DELETE /v1/routingAppCoverages/{id}"""
        return await self._send(delete(id))
