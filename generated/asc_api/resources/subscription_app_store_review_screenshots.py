"""`/v1/subscriptionAppStoreReviewScreenshots`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import Subscription, SubscriptionAppStoreReviewScreenshot
    from ..models.subscription import SubscriptionFields
    from ..models.subscription_app_store_review_screenshot import (
        SubscriptionAppStoreReviewScreenshotFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "subscriptionAppStoreReviewScreenshots": Sequence[
                SubscriptionAppStoreReviewScreenshotFields
            ],
            "subscriptions": Sequence[SubscriptionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["subscription"]]

_CREATE = Operation(
    "POST",
    "/v1/subscriptionAppStoreReviewScreenshots",
    one("SubscriptionAppStoreReviewScreenshot"),
    body=Body(
        "subscriptionAppStoreReviewScreenshots",
        to_one={"subscription": "subscriptions"},
        required="fileName fileSize subscription",
    ),
)
_GET = Operation(
    "GET",
    "/v1/subscriptionAppStoreReviewScreenshots/{id}",
    one("SubscriptionAppStoreReviewScreenshot"),
    query={
        "fields[subscriptionAppStoreReviewScreenshots]": FieldsOf(
            "SubscriptionAppStoreReviewScreenshot"
        ),
        "fields[subscriptions]": FieldsOf("Subscription"),
        "include": "subscription",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/subscriptionAppStoreReviewScreenshots/{id}",
    one("SubscriptionAppStoreReviewScreenshot"),
    body=Body("subscriptionAppStoreReviewScreenshots", null="sourceFileChecksum uploaded"),
)
_DELETE = Operation("DELETE", "/v1/subscriptionAppStoreReviewScreenshots/{id}")


def create(
    *, file_name: str, file_size: int, subscription: Id[Subscription]
) -> Request[SubscriptionAppStoreReviewScreenshot]:
    """POST /v1/subscriptionAppStoreReviewScreenshots
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-subscriptionappstorereviewscreenshots
    """
    return _CREATE.write(
        None, {"fileName": file_name, "fileSize": file_size}, {"subscription": subscription}
    )


def get(
    id: Id[SubscriptionAppStoreReviewScreenshot],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[SubscriptionAppStoreReviewScreenshot]:
    """GET /v1/subscriptionAppStoreReviewScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-subscriptionappstorereviewscreenshots-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[SubscriptionAppStoreReviewScreenshot],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[SubscriptionAppStoreReviewScreenshot]:
    """PATCH /v1/subscriptionAppStoreReviewScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-subscriptionappstorereviewscreenshots-_id_
    """
    return _UPDATE.write(id, {"sourceFileChecksum": source_file_checksum, "uploaded": uploaded}, {})


def delete(id: Id[SubscriptionAppStoreReviewScreenshot]) -> Request[None]:
    """DELETE /v1/subscriptionAppStoreReviewScreenshots/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-subscriptionappstorereviewscreenshots-_id_
    """
    return _DELETE(id)


class SubscriptionAppStoreReviewScreenshots(Namespace):
    """`/v1/subscriptionAppStoreReviewScreenshots`."""

    def create(
        self, *, file_name: str, file_size: int, subscription: Id[Subscription]
    ) -> SubscriptionAppStoreReviewScreenshot:
        """POST /v1/subscriptionAppStoreReviewScreenshots"""
        return self._send(
            create(file_name=file_name, file_size=file_size, subscription=subscription)
        )

    def get(
        self,
        id: Id[SubscriptionAppStoreReviewScreenshot],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionAppStoreReviewScreenshot:
        """GET /v1/subscriptionAppStoreReviewScreenshots/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[SubscriptionAppStoreReviewScreenshot],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> SubscriptionAppStoreReviewScreenshot:
        """PATCH /v1/subscriptionAppStoreReviewScreenshots/{id}"""
        return self._send(update(id, source_file_checksum=source_file_checksum, uploaded=uploaded))

    def delete(self, id: Id[SubscriptionAppStoreReviewScreenshot]) -> None:
        """DELETE /v1/subscriptionAppStoreReviewScreenshots/{id}"""
        return self._send(delete(id))


class AsyncSubscriptionAppStoreReviewScreenshots(AsyncNamespace):
    """`/v1/subscriptionAppStoreReviewScreenshots`, for asyncio."""

    async def create(
        self, *, file_name: str, file_size: int, subscription: Id[Subscription]
    ) -> SubscriptionAppStoreReviewScreenshot:
        """POST /v1/subscriptionAppStoreReviewScreenshots"""
        return await self._send(
            create(file_name=file_name, file_size=file_size, subscription=subscription)
        )

    async def get(
        self,
        id: Id[SubscriptionAppStoreReviewScreenshot],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> SubscriptionAppStoreReviewScreenshot:
        """GET /v1/subscriptionAppStoreReviewScreenshots/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[SubscriptionAppStoreReviewScreenshot],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> SubscriptionAppStoreReviewScreenshot:
        """PATCH /v1/subscriptionAppStoreReviewScreenshots/{id}"""
        return await self._send(
            update(id, source_file_checksum=source_file_checksum, uploaded=uploaded)
        )

    async def delete(self, id: Id[SubscriptionAppStoreReviewScreenshot]) -> None:
        """DELETE /v1/subscriptionAppStoreReviewScreenshots/{id}"""
        return await self._send(delete(id))
