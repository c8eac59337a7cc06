"""`/v1/androidToIosAppMappingDetails`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AndroidToIosAppMappingDetail, App
    from ..models.android_to_ios_app_mapping_detail import AndroidToIosAppMappingDetailFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"androidToIosAppMappingDetails": Sequence[AndroidToIosAppMappingDetailFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/androidToIosAppMappingDetails",
    one("AndroidToIosAppMappingDetail"),
    body=Body(
        "androidToIosAppMappingDetails",
        to_one={"app": "apps"},
        required="appSigningKeyPublicCertificateSha256Fingerprints packageName app",
    ),
)
_GET = Operation(
    "GET",
    "/v1/androidToIosAppMappingDetails/{id}",
    one("AndroidToIosAppMappingDetail"),
    query={"fields[androidToIosAppMappingDetails]": FieldsOf("AndroidToIosAppMappingDetail")},
)
_UPDATE = Operation(
    "PATCH",
    "/v1/androidToIosAppMappingDetails/{id}",
    one("AndroidToIosAppMappingDetail"),
    body=Body(
        "androidToIosAppMappingDetails",
        null="appSigningKeyPublicCertificateSha256Fingerprints packageName",
    ),
)
_DELETE = Operation("DELETE", "/v1/androidToIosAppMappingDetails/{id}")


def create(
    *,
    app_signing_key_public_certificate_sha256_fingerprints: Sequence[str],
    package_name: str,
    app: Id[App],
) -> Request[AndroidToIosAppMappingDetail]:
    """POST /v1/androidToIosAppMappingDetails
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-androidtoiosappmappingdetails
    """
    return _CREATE.write(
        None,
        {
            "appSigningKeyPublicCertificateSha256Fingerprints": (
                app_signing_key_public_certificate_sha256_fingerprints
            ),
            "packageName": package_name,
        },
        {"app": app},
    )


def get(
    id: Id[AndroidToIosAppMappingDetail], *, fields: GetFields = {}
) -> Request[AndroidToIosAppMappingDetail]:
    """GET /v1/androidToIosAppMappingDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-androidtoiosappmappingdetails-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[AndroidToIosAppMappingDetail],
    *,
    app_signing_key_public_certificate_sha256_fingerprints: Sequence[str] | None | Unset = UNSET,
    package_name: str | None | Unset = UNSET,
) -> Request[AndroidToIosAppMappingDetail]:
    """PATCH /v1/androidToIosAppMappingDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-androidtoiosappmappingdetails-_id_
    """
    return _UPDATE.write(
        id,
        {
            "appSigningKeyPublicCertificateSha256Fingerprints": (
                app_signing_key_public_certificate_sha256_fingerprints
            ),
            "packageName": package_name,
        },
        {},
    )


def delete(id: Id[AndroidToIosAppMappingDetail]) -> Request[None]:
    """DELETE /v1/androidToIosAppMappingDetails/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-androidtoiosappmappingdetails-_id_
    """
    return _DELETE(id)


class AndroidToIosAppMappingDetails(Namespace):
    """`/v1/androidToIosAppMappingDetails`."""

    def create(
        self,
        *,
        app_signing_key_public_certificate_sha256_fingerprints: Sequence[str],
        package_name: str,
        app: Id[App],
    ) -> AndroidToIosAppMappingDetail:
        """POST /v1/androidToIosAppMappingDetails"""
        return self._send(
            create(
                app_signing_key_public_certificate_sha256_fingerprints=(
                    app_signing_key_public_certificate_sha256_fingerprints
                ),
                package_name=package_name,
                app=app,
            )
        )

    def get(
        self, id: Id[AndroidToIosAppMappingDetail], *, fields: GetFields = {}
    ) -> AndroidToIosAppMappingDetail:
        """GET /v1/androidToIosAppMappingDetails/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self,
        id: Id[AndroidToIosAppMappingDetail],
        *,
        app_signing_key_public_certificate_sha256_fingerprints: Sequence[str]
        | None
        | Unset = UNSET,
        package_name: str | None | Unset = UNSET,
    ) -> AndroidToIosAppMappingDetail:
        """PATCH /v1/androidToIosAppMappingDetails/{id}"""
        return self._send(
            update(
                id,
                app_signing_key_public_certificate_sha256_fingerprints=(
                    app_signing_key_public_certificate_sha256_fingerprints
                ),
                package_name=package_name,
            )
        )

    def delete(self, id: Id[AndroidToIosAppMappingDetail]) -> None:
        """DELETE /v1/androidToIosAppMappingDetails/{id}"""
        return self._send(delete(id))


class AsyncAndroidToIosAppMappingDetails(AsyncNamespace):
    """`/v1/androidToIosAppMappingDetails`, for asyncio."""

    async def create(
        self,
        *,
        app_signing_key_public_certificate_sha256_fingerprints: Sequence[str],
        package_name: str,
        app: Id[App],
    ) -> AndroidToIosAppMappingDetail:
        """POST /v1/androidToIosAppMappingDetails"""
        return await self._send(
            create(
                app_signing_key_public_certificate_sha256_fingerprints=(
                    app_signing_key_public_certificate_sha256_fingerprints
                ),
                package_name=package_name,
                app=app,
            )
        )

    async def get(
        self, id: Id[AndroidToIosAppMappingDetail], *, fields: GetFields = {}
    ) -> AndroidToIosAppMappingDetail:
        """GET /v1/androidToIosAppMappingDetails/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self,
        id: Id[AndroidToIosAppMappingDetail],
        *,
        app_signing_key_public_certificate_sha256_fingerprints: Sequence[str]
        | None
        | Unset = UNSET,
        package_name: str | None | Unset = UNSET,
    ) -> AndroidToIosAppMappingDetail:
        """PATCH /v1/androidToIosAppMappingDetails/{id}"""
        return await self._send(
            update(
                id,
                app_signing_key_public_certificate_sha256_fingerprints=(
                    app_signing_key_public_certificate_sha256_fingerprints
                ),
                package_name=package_name,
            )
        )

    async def delete(self, id: Id[AndroidToIosAppMappingDetail]) -> None:
        """DELETE /v1/androidToIosAppMappingDetails/{id}"""
        return await self._send(delete(id))
