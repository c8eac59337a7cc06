"""BuildBundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import BuildBundleType
    from . import AppClipDomainStatus, BetaAppClipInvocation, BuildBundleFileSize

    BuildBundleFields: TypeAlias = Literal[
        "baDownloadAllowance",
        "baMaxInstallSize",
        "bundleId",
        "bundleType",
        "dSYMUrl",
        "deviceProtocols",
        "entitlements",
        "fileName",
        "hasOnDemandResources",
        "hasPrerenderedIcon",
        "hasSirikit",
        "includesSymbols",
        "isIosBuildMacAppStoreCompatible",
        "locales",
        "minimumOsVersion",
        "platformBuild",
        "requiredCapabilities",
        "sdkBuild",
        "supportedArchitectures",
        "usesLocationServices",
        "appClipDomainCacheStatus",
        "appClipDomainDebugStatus",
        "betaAppClipInvocations",
        "buildBundleFileSizes",
    ]
    """What `fields[buildBundles]` takes."""


@define
class BuildBundle(Resource):
    """`buildBundles`."""

    ba_download_allowance: int | None = ABSENT
    ba_max_install_size: int | None = ABSENT
    bundle_id: str | None = ABSENT
    bundle_type: BuildBundleType | str | None = ABSENT
    dsym_url: str | None = ABSENT
    device_protocols: list[str] | None = ABSENT
    entitlements: dict[str, dict[str, str]] | None = ABSENT
    file_name: str | None = ABSENT
    has_on_demand_resources: bool | None = ABSENT
    has_prerendered_icon: bool | None = ABSENT
    has_sirikit: bool | None = ABSENT
    includes_symbols: bool | None = ABSENT
    is_ios_build_mac_app_store_compatible: bool | None = ABSENT
    locales: list[str] | None = ABSENT
    minimum_os_version: str | None = ABSENT
    platform_build: str | None = ABSENT
    required_capabilities: list[str] | None = ABSENT
    sdk_build: str | None = ABSENT
    supported_architectures: list[str] | None = ABSENT
    uses_location_services: bool | None = ABSENT
    app_clip_domain_cache_status: Ref[AppClipDomainStatus] | None = ABSENT
    app_clip_domain_debug_status: Ref[AppClipDomainStatus] | None = ABSENT
    beta_app_clip_invocations: Many[BetaAppClipInvocation] = ABSENT
    build_bundle_file_sizes: Many[BuildBundleFileSize] = ABSENT

    TYPE = "buildBundles"
    PATH = None
    ATTRIBUTES = {
        "baDownloadAllowance": ("ba_download_allowance", None),
        "baMaxInstallSize": ("ba_max_install_size", None),
        "bundleId": ("bundle_id", None),
        "bundleType": ("bundle_type", None),
        "dSYMUrl": ("dsym_url", None),
        "deviceProtocols": ("device_protocols", None),
        "entitlements": ("entitlements", None),
        "fileName": ("file_name", None),
        "hasOnDemandResources": ("has_on_demand_resources", None),
        "hasPrerenderedIcon": ("has_prerendered_icon", None),
        "hasSirikit": ("has_sirikit", None),
        "includesSymbols": ("includes_symbols", None),
        "isIosBuildMacAppStoreCompatible": ("is_ios_build_mac_app_store_compatible", None),
        "locales": ("locales", None),
        "minimumOsVersion": ("minimum_os_version", None),
        "platformBuild": ("platform_build", None),
        "requiredCapabilities": ("required_capabilities", None),
        "sdkBuild": ("sdk_build", None),
        "supportedArchitectures": ("supported_architectures", None),
        "usesLocationServices": ("uses_location_services", None),
    }

    RELATIONSHIPS = {
        "appClipDomainCacheStatus": to_one(
            "app_clip_domain_cache_status",
            "AppClipDomainStatus",
            "/v1/buildBundles/{id}/appClipDomainCacheStatus",
        ),
        "appClipDomainDebugStatus": to_one(
            "app_clip_domain_debug_status",
            "AppClipDomainStatus",
            "/v1/buildBundles/{id}/appClipDomainDebugStatus",
        ),
        "betaAppClipInvocations": to_many(
            "beta_app_clip_invocations",
            "BetaAppClipInvocation",
            "/v1/buildBundles/{id}/betaAppClipInvocations",
            200,
        ),
        "buildBundleFileSizes": to_many(
            "build_bundle_file_sizes",
            "BuildBundleFileSize",
            "/v1/buildBundles/{id}/buildBundleFileSizes",
            200,
        ),
    }
