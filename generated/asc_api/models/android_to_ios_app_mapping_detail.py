"""AndroidToIosAppMappingDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    AndroidToIosAppMappingDetailFields: TypeAlias = Literal[
        "appSigningKeyPublicCertificateSha256Fingerprints", "packageName"
    ]
    """What `fields[androidToIosAppMappingDetails]` takes."""


@define
class AndroidToIosAppMappingDetail(Resource):
    """`androidToIosAppMappingDetails`."""

    app_signing_key_public_certificate_sha256_fingerprints: list[str] | None = ABSENT
    package_name: str | None = ABSENT

    TYPE = "androidToIosAppMappingDetails"
    PATH = "/v1/androidToIosAppMappingDetails/{id}"
    ATTRIBUTES = {
        "appSigningKeyPublicCertificateSha256Fingerprints": (
            "app_signing_key_public_certificate_sha256_fingerprints",
            None,
        ),
        "packageName": ("package_name", None),
    }
