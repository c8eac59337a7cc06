"""`/v1/appStoreVersionPromotions`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import (
        AppStoreVersion,
        AppStoreVersionExperimentTreatment,
        AppStoreVersionPromotion,
    )
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/appStoreVersionPromotions",
    one("AppStoreVersionPromotion"),
    body=Body(
        "appStoreVersionPromotions",
        to_one={
            "appStoreVersion": "appStoreVersions",
            "appStoreVersionExperimentTreatment": "appStoreVersionExperimentTreatments",
        },
        required="appStoreVersionExperimentTreatment appStoreVersion",
    ),
)


def create(
    *,
    app_store_version: Id[AppStoreVersion],
    app_store_version_experiment_treatment: Id[AppStoreVersionExperimentTreatment],
) -> Request[AppStoreVersionPromotion]:
    """POST /v1/appStoreVersionPromotions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appstoreversionpromotions
    """
    return _CREATE.write(
        None,
        {},
        {
            "appStoreVersion": app_store_version,
            "appStoreVersionExperimentTreatment": app_store_version_experiment_treatment,
        },
    )


class AppStoreVersionPromotions(Namespace):
    """`/v1/appStoreVersionPromotions`."""

    def create(
        self,
        *,
        app_store_version: Id[AppStoreVersion],
        app_store_version_experiment_treatment: Id[AppStoreVersionExperimentTreatment],
    ) -> AppStoreVersionPromotion:
        """POST /v1/appStoreVersionPromotions"""
        return self._send(
            create(
                app_store_version=app_store_version,
                app_store_version_experiment_treatment=app_store_version_experiment_treatment,
            )
        )


class AsyncAppStoreVersionPromotions(AsyncNamespace):
    """`/v1/appStoreVersionPromotions`, for asyncio."""

    async def create(
        self,
        *,
        app_store_version: Id[AppStoreVersion],
        app_store_version_experiment_treatment: Id[AppStoreVersionExperimentTreatment],
    ) -> AppStoreVersionPromotion:
        """POST /v1/appStoreVersionPromotions"""
        return await self._send(
            create(
                app_store_version=app_store_version,
                app_store_version_experiment_treatment=app_store_version_experiment_treatment,
            )
        )
