"""`/v1/bundleIdCapabilities`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import CapabilityType
    from ..models import BundleId, BundleIdCapability, CapabilitySetting
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/bundleIdCapabilities",
    one("BundleIdCapability"),
    body=Body(
        "bundleIdCapabilities",
        to_one={"bundleId": "bundleIds"},
        null="settings",
        required="capabilityType bundleId",
    ),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/bundleIdCapabilities/{id}",
    one("BundleIdCapability"),
    body=Body("bundleIdCapabilities", null="capabilityType settings"),
)
_DELETE = Operation("DELETE", "/v1/bundleIdCapabilities/{id}")


def create(
    *,
    capability_type: CapabilityType,
    bundle_id: Id[BundleId],
    settings: Sequence[CapabilitySetting] | None | Unset = UNSET,
) -> Request[BundleIdCapability]:
    """POST /v1/bundleIdCapabilities
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-bundleidcapabilities
    """
    return _CREATE.write(
        None, {"capabilityType": capability_type, "settings": settings}, {"bundleId": bundle_id}
    )


def update(
    id: Id[BundleIdCapability],
    *,
    capability_type: CapabilityType | None | Unset = UNSET,
    settings: Sequence[CapabilitySetting] | None | Unset = UNSET,
) -> Request[BundleIdCapability]:
    """PATCH /v1/bundleIdCapabilities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-bundleidcapabilities-_id_
    """
    return _UPDATE.write(id, {"capabilityType": capability_type, "settings": settings}, {})


def delete(id: Id[BundleIdCapability]) -> Request[None]:
    """DELETE /v1/bundleIdCapabilities/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-bundleidcapabilities-_id_
    """
    return _DELETE(id)


class BundleIdCapabilities(Namespace):
    """`/v1/bundleIdCapabilities`."""

    def create(
        self,
        *,
        capability_type: CapabilityType,
        bundle_id: Id[BundleId],
        settings: Sequence[CapabilitySetting] | None | Unset = UNSET,
    ) -> BundleIdCapability:
        """POST /v1/bundleIdCapabilities"""
        return self._send(
            create(capability_type=capability_type, bundle_id=bundle_id, settings=settings)
        )

    def update(
        self,
        id: Id[BundleIdCapability],
        *,
        capability_type: CapabilityType | None | Unset = UNSET,
        settings: Sequence[CapabilitySetting] | None | Unset = UNSET,
    ) -> BundleIdCapability:
        """PATCH /v1/bundleIdCapabilities/{id}"""
        return self._send(update(id, capability_type=capability_type, settings=settings))

    def delete(self, id: Id[BundleIdCapability]) -> None:
        """DELETE /v1/bundleIdCapabilities/{id}"""
        return self._send(delete(id))


class AsyncBundleIdCapabilities(AsyncNamespace):
    """`/v1/bundleIdCapabilities`, for asyncio."""

    async def create(
        self,
        *,
        capability_type: CapabilityType,
        bundle_id: Id[BundleId],
        settings: Sequence[CapabilitySetting] | None | Unset = UNSET,
    ) -> BundleIdCapability:
        """POST /v1/bundleIdCapabilities"""
        return await self._send(
            create(capability_type=capability_type, bundle_id=bundle_id, settings=settings)
        )

    async def update(
        self,
        id: Id[BundleIdCapability],
        *,
        capability_type: CapabilityType | None | Unset = UNSET,
        settings: Sequence[CapabilitySetting] | None | Unset = UNSET,
    ) -> BundleIdCapability:
        """PATCH /v1/bundleIdCapabilities/{id}"""
        return await self._send(update(id, capability_type=capability_type, settings=settings))

    async def delete(self, id: Id[BundleIdCapability]) -> None:
        """DELETE /v1/bundleIdCapabilities/{id}"""
        return await self._send(delete(id))
