"""BundleId."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import BundleIdPlatform
    from . import App, BundleIdCapability, Profile

    BundleIdFields: TypeAlias = Literal[
        "identifier", "name", "platform", "seedId", "app", "bundleIdCapabilities", "profiles"
    ]
    """What `fields[bundleIds]` takes."""


@define
class BundleId(Resource):
    """`bundleIds`."""

    identifier: str | None = ABSENT
    name: str | None = ABSENT
    platform: BundleIdPlatform | str | None = ABSENT
    seed_id: str | None = ABSENT
    app: Ref[App] | None = ABSENT
    bundle_id_capabilities: Many[BundleIdCapability] = ABSENT
    profiles: Many[Profile] = ABSENT

    TYPE = "bundleIds"
    PATH = "/v1/bundleIds/{id}"
    ATTRIBUTES = {
        "identifier": ("identifier", None),
        "name": ("name", None),
        "platform": ("platform", None),
        "seedId": ("seed_id", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App", "/v1/bundleIds/{id}/app"),
        "bundleIdCapabilities": to_many(
            "bundle_id_capabilities",
            "BundleIdCapability",
            "/v1/bundleIds/{id}/bundleIdCapabilities",
        ),
        "profiles": to_many("profiles", "Profile", "/v1/bundleIds/{id}/profiles", 200),
    }
