"""`/v1/appAssetLibraryPlacements`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import AppAssetLibraryPlacementType
    from ..models import (
        AppAssetLibraryImage,
        AppAssetLibraryPlacement,
        AppAssetLibraryVideo,
        AppCustomProductPageLocalization,
        AppEventLocalization,
        AppStoreVersionExperimentTreatmentLocalization,
        AppStoreVersionLocalization,
        RetentionMessageVersion,
    )
    from ..models.app_asset_library_image import AppAssetLibraryImageFields
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.app_asset_library_video import AppAssetLibraryVideoFields
    from ..models.app_custom_product_page_localization import AppCustomProductPageLocalizationFields
    from ..models.app_event_localization import AppEventLocalizationFields
    from ..models.app_store_version_experiment_treatment_localization import (
        AppStoreVersionExperimentTreatmentLocalizationFields,
    )
    from ..models.app_store_version_localization import AppStoreVersionLocalizationFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appAssetLibraryImages": Sequence[AppAssetLibraryImageFields],
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
            "appAssetLibraryVideos": Sequence[AppAssetLibraryVideoFields],
            "appCustomProductPageLocalizations": Sequence[AppCustomProductPageLocalizationFields],
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appStoreVersionExperimentTreatmentLocalizations": Sequence[
                AppStoreVersionExperimentTreatmentLocalizationFields
            ],
            "appStoreVersionLocalizations": Sequence[AppStoreVersionLocalizationFields],
        },
        total=False,
    )
    GetInclude = Sequence[
        Literal[
            "image",
            "video",
            "appEventLocalization",
            "appStoreVersionLocalization",
            "appCustomProductPageLocalization",
            "appStoreVersionExperimentTreatmentLocalization",
        ]
    ]

_CREATE = Operation(
    "POST",
    "/v1/appAssetLibraryPlacements",
    one("AppAssetLibraryPlacement"),
    body=Body(
        "appAssetLibraryPlacements",
        to_one={
            "image": "appAssetLibraryImages",
            "video": "appAssetLibraryVideos",
            "appEventLocalization": "appEventLocalizations",
            "appStoreVersionLocalization": "appStoreVersionLocalizations",
            "appCustomProductPageLocalization": "appCustomProductPageLocalizations",
            "appStoreVersionExperimentTreatmentLocalization": "appStoreVersionExperimentTreatmentLocalizations",
            "retentionMessageVersion": "retentionMessageVersions",
        },
        null="placementGroup",
        required="placementType",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appAssetLibraryPlacements/{id}",
    one("AppAssetLibraryPlacement"),
    query={
        "fields[appAssetLibraryImages]": FieldsOf("AppAssetLibraryImage"),
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appAssetLibraryVideos]": FieldsOf("AppAssetLibraryVideo"),
        "fields[appCustomProductPageLocalizations]": FieldsOf("AppCustomProductPageLocalization"),
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appStoreVersionExperimentTreatmentLocalizations]": FieldsOf(
            "AppStoreVersionExperimentTreatmentLocalization"
        ),
        "fields[appStoreVersionLocalizations]": FieldsOf("AppStoreVersionLocalization"),
        "include": (
            "image video appEventLocalization appStoreVersionLocalization appCustomProductPageLocalization "
            "appStoreVersionExperimentTreatmentLocalization"
        ),
    },
)
_DELETE = Operation("DELETE", "/v1/appAssetLibraryPlacements/{id}")


def create(
    *,
    placement_type: AppAssetLibraryPlacementType,
    placement_group: str | None | Unset = UNSET,
    image: Id[AppAssetLibraryImage] | Unset = UNSET,
    video: Id[AppAssetLibraryVideo] | Unset = UNSET,
    app_event_localization: Id[AppEventLocalization] | Unset = UNSET,
    app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
    app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
    app_store_version_experiment_treatment_localization: (
        Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
    ) = UNSET,
    retention_message_version: Id[RetentionMessageVersion] | Unset = UNSET,
) -> Request[AppAssetLibraryPlacement]:
    """POST /v1/appAssetLibraryPlacements

    One of image and video, and one surface. Provisional, since 4.5.1:
    AvdLee/appstoreconnect-swift-sdk 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appassetlibraryplacements
    """
    return _CREATE.write(
        None,
        {"placementType": placement_type, "placementGroup": placement_group},
        {
            "image": image,
            "video": video,
            "appEventLocalization": app_event_localization,
            "appStoreVersionLocalization": app_store_version_localization,
            "appCustomProductPageLocalization": app_custom_product_page_localization,
            "appStoreVersionExperimentTreatmentLocalization": app_store_version_experiment_treatment_localization,
            "retentionMessageVersion": retention_message_version,
        },
    )


def get(
    id: Id[AppAssetLibraryPlacement], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[AppAssetLibraryPlacement]:
    """GET /v1/appAssetLibraryPlacements/{id}

    Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appassetlibraryplacements-_id_
    """
    return _GET(id, fields=fields, include=include)


def delete(id: Id[AppAssetLibraryPlacement]) -> Request[None]:
    """DELETE /v1/appAssetLibraryPlacements/{id}

    Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appassetlibraryplacements-_id_
    """
    return _DELETE(id)


class AppAssetLibraryPlacements(Namespace):
    """`/v1/appAssetLibraryPlacements`."""

    def create(
        self,
        *,
        placement_type: AppAssetLibraryPlacementType,
        placement_group: str | None | Unset = UNSET,
        image: Id[AppAssetLibraryImage] | Unset = UNSET,
        video: Id[AppAssetLibraryVideo] | Unset = UNSET,
        app_event_localization: Id[AppEventLocalization] | Unset = UNSET,
        app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
        app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
        app_store_version_experiment_treatment_localization: (
            Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
        ) = UNSET,
        retention_message_version: Id[RetentionMessageVersion] | Unset = UNSET,
    ) -> AppAssetLibraryPlacement:
        """POST /v1/appAssetLibraryPlacements

        One of image and video, and one surface. Provisional, since 4.5.1:
        AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return self._send(
            create(
                placement_type=placement_type,
                placement_group=placement_group,
                image=image,
                video=video,
                app_event_localization=app_event_localization,
                app_store_version_localization=app_store_version_localization,
                app_custom_product_page_localization=app_custom_product_page_localization,
                app_store_version_experiment_treatment_localization=(
                    app_store_version_experiment_treatment_localization
                ),
                retention_message_version=retention_message_version,
            )
        )

    def get(
        self,
        id: Id[AppAssetLibraryPlacement],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppAssetLibraryPlacement:
        """GET /v1/appAssetLibraryPlacements/{id}

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._send(get(id, fields=fields, include=include))

    def delete(self, id: Id[AppAssetLibraryPlacement]) -> None:
        """DELETE /v1/appAssetLibraryPlacements/{id}

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._send(delete(id))


class AsyncAppAssetLibraryPlacements(AsyncNamespace):
    """`/v1/appAssetLibraryPlacements`, for asyncio."""

    async def create(
        self,
        *,
        placement_type: AppAssetLibraryPlacementType,
        placement_group: str | None | Unset = UNSET,
        image: Id[AppAssetLibraryImage] | Unset = UNSET,
        video: Id[AppAssetLibraryVideo] | Unset = UNSET,
        app_event_localization: Id[AppEventLocalization] | Unset = UNSET,
        app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
        app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
        app_store_version_experiment_treatment_localization: (
            Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
        ) = UNSET,
        retention_message_version: Id[RetentionMessageVersion] | Unset = UNSET,
    ) -> AppAssetLibraryPlacement:
        """POST /v1/appAssetLibraryPlacements

        One of image and video, and one surface. Provisional, since 4.5.1:
        AvdLee/appstoreconnect-swift-sdk 4.5.1.
        """
        return await self._send(
            create(
                placement_type=placement_type,
                placement_group=placement_group,
                image=image,
                video=video,
                app_event_localization=app_event_localization,
                app_store_version_localization=app_store_version_localization,
                app_custom_product_page_localization=app_custom_product_page_localization,
                app_store_version_experiment_treatment_localization=(
                    app_store_version_experiment_treatment_localization
                ),
                retention_message_version=retention_message_version,
            )
        )

    async def get(
        self,
        id: Id[AppAssetLibraryPlacement],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> AppAssetLibraryPlacement:
        """GET /v1/appAssetLibraryPlacements/{id}

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return await self._send(get(id, fields=fields, include=include))

    async def delete(self, id: Id[AppAssetLibraryPlacement]) -> None:
        """DELETE /v1/appAssetLibraryPlacements/{id}

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return await self._send(delete(id))
