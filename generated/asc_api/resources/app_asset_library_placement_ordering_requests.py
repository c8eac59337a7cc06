"""`/v1/appAssetLibraryPlacementOrderingRequests`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        AppAssetLibraryPlacement,
        AppAssetLibraryPlacementOrderingRequest,
        AppCustomProductPageLocalization,
        AppStoreVersionExperimentTreatmentLocalization,
        AppStoreVersionLocalization,
    )
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.app_asset_library_placement_ordering_request import (
        AppAssetLibraryPlacementOrderingRequestFields,
    )
    from ..request import Id, Request

    CreateFields = TypedDict(
        "CreateFields",
        {
            "appAssetLibraryPlacementOrderingRequests": Sequence[
                AppAssetLibraryPlacementOrderingRequestFields
            ],
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
        },
        total=False,
    )
    CreateInclude = Sequence[Literal["orderedPlacements"]]
    CreateLimits = TypedDict("CreateLimits", {"orderedPlacements": int}, total=False)

_CREATE = Operation(
    "POST",
    "/v1/appAssetLibraryPlacementOrderingRequests",
    one("AppAssetLibraryPlacementOrderingRequest"),
    query={
        "fields[appAssetLibraryPlacementOrderingRequests]": FieldsOf(
            "AppAssetLibraryPlacementOrderingRequest"
        ),
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "include": "orderedPlacements",
        "limit[orderedPlacements]": 50,
    },
    body=Body(
        "appAssetLibraryPlacementOrderingRequests",
        to_one={
            "appStoreVersionLocalization": "appStoreVersionLocalizations",
            "appCustomProductPageLocalization": "appCustomProductPageLocalizations",
            "appStoreVersionExperimentTreatmentLocalization": "appStoreVersionExperimentTreatmentLocalizations",
        },
        to_many={"orderedPlacements": "appAssetLibraryPlacements"},
        required="placementGroup",
    ),
)


def create(
    *,
    placement_group: str,
    ordered_placements: Sequence[Id[AppAssetLibraryPlacement]] | Unset = UNSET,
    app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
    app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
    app_store_version_experiment_treatment_localization: (
        Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
    ) = UNSET,
    fields: CreateFields = {},
    include: CreateInclude | None = None,
    limits: CreateLimits = {},
) -> Request[AppAssetLibraryPlacementOrderingRequest]:
    """POST /v1/appAssetLibraryPlacementOrderingRequests

    Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appassetlibraryplacementorderingrequests
    """
    return _CREATE.write(
        None,
        {"placementGroup": placement_group},
        {
            "orderedPlacements": ordered_placements,
            "appStoreVersionLocalization": app_store_version_localization,
            "appCustomProductPageLocalization": app_custom_product_page_localization,
            "appStoreVersionExperimentTreatmentLocalization": app_store_version_experiment_treatment_localization,
        },
        fields=fields,
        include=include,
        limits=limits,
    )


class AppAssetLibraryPlacementOrderingRequests(Namespace):
    """`/v1/appAssetLibraryPlacementOrderingRequests`."""

    def create(
        self,
        *,
        placement_group: str,
        ordered_placements: Sequence[Id[AppAssetLibraryPlacement]] | Unset = UNSET,
        app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
        app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
        app_store_version_experiment_treatment_localization: (
            Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
        ) = UNSET,
        fields: CreateFields = {},
        include: CreateInclude | None = None,
        limits: CreateLimits = {},
    ) -> AppAssetLibraryPlacementOrderingRequest:
        """POST /v1/appAssetLibraryPlacementOrderingRequests

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return self._send(
            create(
                placement_group=placement_group,
                ordered_placements=ordered_placements,
                app_store_version_localization=app_store_version_localization,
                app_custom_product_page_localization=app_custom_product_page_localization,
                app_store_version_experiment_treatment_localization=(
                    app_store_version_experiment_treatment_localization
                ),
                fields=fields,
                include=include,
                limits=limits,
            )
        )


class AsyncAppAssetLibraryPlacementOrderingRequests(AsyncNamespace):
    """`/v1/appAssetLibraryPlacementOrderingRequests`, for asyncio."""

    async def create(
        self,
        *,
        placement_group: str,
        ordered_placements: Sequence[Id[AppAssetLibraryPlacement]] | Unset = UNSET,
        app_store_version_localization: Id[AppStoreVersionLocalization] | Unset = UNSET,
        app_custom_product_page_localization: Id[AppCustomProductPageLocalization] | Unset = UNSET,
        app_store_version_experiment_treatment_localization: (
            Id[AppStoreVersionExperimentTreatmentLocalization] | Unset
        ) = UNSET,
        fields: CreateFields = {},
        include: CreateInclude | None = None,
        limits: CreateLimits = {},
    ) -> AppAssetLibraryPlacementOrderingRequest:
        """POST /v1/appAssetLibraryPlacementOrderingRequests

        Provisional, since 4.5.1: MortenGregersen/Bagbutik 4.5.1.
        """
        return await self._send(
            create(
                placement_group=placement_group,
                ordered_placements=ordered_placements,
                app_store_version_localization=app_store_version_localization,
                app_custom_product_page_localization=app_custom_product_page_localization,
                app_store_version_experiment_treatment_localization=(
                    app_store_version_experiment_treatment_localization
                ),
                fields=fields,
                include=include,
                limits=limits,
            )
        )
