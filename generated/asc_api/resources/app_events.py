"""`/v1/appEvents`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import (
        AppEventBadge,
        AppEventPriority,
        AppEventPurchaseRequirement,
        AppEventPurpose,
    )
    from ..list_request import ListRequest
    from ..models import App, AppEvent, AppEventLocalization, AppEventTerritorySchedules
    from ..models.app_asset_library_placement import AppAssetLibraryPlacementFields
    from ..models.app_event import AppEventFields
    from ..models.app_event_localization import AppEventLocalizationFields
    from ..models.app_event_screenshot import AppEventScreenshotFields
    from ..models.app_event_video_clip import AppEventVideoClipFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEvents": Sequence[AppEventFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["localizations"]]
    GetLimits = TypedDict("GetLimits", {"localizations": int}, total=False)
    ListLocalizationsFields = TypedDict(
        "ListLocalizationsFields",
        {
            "appAssetLibraryPlacements": Sequence[AppAssetLibraryPlacementFields],
            "appEventLocalizations": Sequence[AppEventLocalizationFields],
            "appEventScreenshots": Sequence[AppEventScreenshotFields],
            "appEventVideoClips": Sequence[AppEventVideoClipFields],
            "appEvents": Sequence[AppEventFields],
        },
        total=False,
    )
    ListLocalizationsInclude = Sequence[
        Literal["appEvent", "appEventScreenshots", "appEventVideoClips", "placements"]
    ]
    ListLocalizationsLimits = TypedDict(
        "ListLocalizationsLimits",
        {"appEventScreenshots": int, "appEventVideoClips": int, "placements": int},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/appEvents",
    one("AppEvent"),
    body=Body(
        "appEvents",
        to_one={"app": "apps"},
        null="badge deepLink primaryLocale priority purchaseRequirement purpose territorySchedules",
        required="referenceName app",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appEvents/{id}",
    one("AppEvent"),
    query={
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEvents]": FieldsOf("AppEvent"),
        "include": "localizations",
        "limit[localizations]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appEvents/{id}",
    one("AppEvent"),
    body=Body(
        "appEvents",
        null=(
            "badge deepLink primaryLocale priority purchaseRequirement purpose referenceName "
            "territorySchedules"
        ),
    ),
)
_DELETE = Operation("DELETE", "/v1/appEvents/{id}")
_LIST_LOCALIZATIONS = Operation(
    "GET",
    "/v1/appEvents/{id}/localizations",
    page("AppEventLocalization"),
    query={
        "fields[appAssetLibraryPlacements]": FieldsOf("AppAssetLibraryPlacement"),
        "fields[appEventLocalizations]": FieldsOf("AppEventLocalization"),
        "fields[appEventScreenshots]": FieldsOf("AppEventScreenshot"),
        "fields[appEventVideoClips]": FieldsOf("AppEventVideoClip"),
        "fields[appEvents]": FieldsOf("AppEvent"),
        "include": "appEvent appEventScreenshots appEventVideoClips placements",
        "limit": 200,
        "limit[appEventScreenshots]": 50,
        "limit[appEventVideoClips]": 50,
        "limit[placements]": 50,
    },
)
_LIST_LOCALIZATIONS_LINKAGES = Operation(
    "GET",
    "/v1/appEvents/{id}/relationships/localizations",
    page_of_refs("AppEventLocalization"),
    query={"limit": 200},
)


def create(
    *,
    reference_name: str,
    app: Id[App],
    badge: AppEventBadge | None | Unset = UNSET,
    deep_link: str | None | Unset = UNSET,
    primary_locale: str | None | Unset = UNSET,
    priority: AppEventPriority | None | Unset = UNSET,
    purchase_requirement: AppEventPurchaseRequirement | None | Unset = UNSET,
    purpose: AppEventPurpose | None | Unset = UNSET,
    territory_schedules: Sequence[AppEventTerritorySchedules] | None | Unset = UNSET,
) -> Request[AppEvent]:
    """POST /v1/appEvents
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appevents
    """
    return _CREATE.write(
        None,
        {
            "badge": badge,
            "deepLink": deep_link,
            "primaryLocale": primary_locale,
            "priority": priority,
            "purchaseRequirement": purchase_requirement,
            "purpose": purpose,
            "referenceName": reference_name,
            "territorySchedules": territory_schedules,
        },
        {"app": app},
    )


def get(
    id: Id[AppEvent],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppEvent]:
    """GET /v1/appEvents/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appevents-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[AppEvent],
    *,
    badge: AppEventBadge | None | Unset = UNSET,
    deep_link: str | None | Unset = UNSET,
    primary_locale: str | None | Unset = UNSET,
    priority: AppEventPriority | None | Unset = UNSET,
    purchase_requirement: AppEventPurchaseRequirement | None | Unset = UNSET,
    purpose: AppEventPurpose | None | Unset = UNSET,
    reference_name: str | None | Unset = UNSET,
    territory_schedules: Sequence[AppEventTerritorySchedules] | None | Unset = UNSET,
) -> Request[AppEvent]:
    """PATCH /v1/appEvents/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appevents-_id_
    """
    return _UPDATE.write(
        id,
        {
            "badge": badge,
            "deepLink": deep_link,
            "primaryLocale": primary_locale,
            "priority": priority,
            "purchaseRequirement": purchase_requirement,
            "purpose": purpose,
            "referenceName": reference_name,
            "territorySchedules": territory_schedules,
        },
        {},
    )


def delete(id: Id[AppEvent]) -> Request[None]:
    """DELETE /v1/appEvents/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appevents-_id_
    """
    return _DELETE(id)


def list_localizations(
    id: Id[AppEvent],
    *,
    fields: ListLocalizationsFields = {},
    include: ListLocalizationsInclude | None = None,
    limit: int | None = None,
    limits: ListLocalizationsLimits = {},
) -> ListRequest[AppEventLocalization]:
    """GET /v1/appEvents/{id}/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appevents-_id_-localizations
    """
    return _LIST_LOCALIZATIONS.list(id, fields=fields, include=include, limit=limit, limits=limits)


def list_localizations_linkages(
    id: Id[AppEvent], *, limit: int | None = None
) -> ListRequest[Ref[AppEventLocalization]]:
    """GET /v1/appEvents/{id}/relationships/localizations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appevents-_id_-relationships-localizations
    """
    return _LIST_LOCALIZATIONS_LINKAGES.list(id, limit=limit)


class AppEvents(Namespace):
    """`/v1/appEvents`."""

    def create(
        self,
        *,
        reference_name: str,
        app: Id[App],
        badge: AppEventBadge | None | Unset = UNSET,
        deep_link: str | None | Unset = UNSET,
        primary_locale: str | None | Unset = UNSET,
        priority: AppEventPriority | None | Unset = UNSET,
        purchase_requirement: AppEventPurchaseRequirement | None | Unset = UNSET,
        purpose: AppEventPurpose | None | Unset = UNSET,
        territory_schedules: Sequence[AppEventTerritorySchedules] | None | Unset = UNSET,
    ) -> AppEvent:
        """POST /v1/appEvents"""
        return self._send(
            create(
                reference_name=reference_name,
                app=app,
                badge=badge,
                deep_link=deep_link,
                primary_locale=primary_locale,
                priority=priority,
                purchase_requirement=purchase_requirement,
                purpose=purpose,
                territory_schedules=territory_schedules,
            )
        )

    def get(
        self,
        id: Id[AppEvent],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppEvent:
        """GET /v1/appEvents/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[AppEvent],
        *,
        badge: AppEventBadge | None | Unset = UNSET,
        deep_link: str | None | Unset = UNSET,
        primary_locale: str | None | Unset = UNSET,
        priority: AppEventPriority | None | Unset = UNSET,
        purchase_requirement: AppEventPurchaseRequirement | None | Unset = UNSET,
        purpose: AppEventPurpose | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        territory_schedules: Sequence[AppEventTerritorySchedules] | None | Unset = UNSET,
    ) -> AppEvent:
        """PATCH /v1/appEvents/{id}"""
        return self._send(
            update(
                id,
                badge=badge,
                deep_link=deep_link,
                primary_locale=primary_locale,
                priority=priority,
                purchase_requirement=purchase_requirement,
                purpose=purpose,
                reference_name=reference_name,
                territory_schedules=territory_schedules,
            )
        )

    def delete(self, id: Id[AppEvent]) -> None:
        """DELETE /v1/appEvents/{id}"""
        return self._send(delete(id))

    def list_localizations(
        self,
        id: Id[AppEvent],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
        limits: ListLocalizationsLimits = {},
    ) -> Pager[AppEventLocalization]:
        """GET /v1/appEvents/{id}/localizations (at most 200 a page)"""
        return self._pager(
            list_localizations(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    def list_localizations_linkages(
        self, id: Id[AppEvent], *, limit: int | None = None
    ) -> Pager[Ref[AppEventLocalization]]:
        """GET /v1/appEvents/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))


class AsyncAppEvents(AsyncNamespace):
    """`/v1/appEvents`, for asyncio."""

    async def create(
        self,
        *,
        reference_name: str,
        app: Id[App],
        badge: AppEventBadge | None | Unset = UNSET,
        deep_link: str | None | Unset = UNSET,
        primary_locale: str | None | Unset = UNSET,
        priority: AppEventPriority | None | Unset = UNSET,
        purchase_requirement: AppEventPurchaseRequirement | None | Unset = UNSET,
        purpose: AppEventPurpose | None | Unset = UNSET,
        territory_schedules: Sequence[AppEventTerritorySchedules] | None | Unset = UNSET,
    ) -> AppEvent:
        """POST /v1/appEvents"""
        return await self._send(
            create(
                reference_name=reference_name,
                app=app,
                badge=badge,
                deep_link=deep_link,
                primary_locale=primary_locale,
                priority=priority,
                purchase_requirement=purchase_requirement,
                purpose=purpose,
                territory_schedules=territory_schedules,
            )
        )

    async def get(
        self,
        id: Id[AppEvent],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppEvent:
        """GET /v1/appEvents/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[AppEvent],
        *,
        badge: AppEventBadge | None | Unset = UNSET,
        deep_link: str | None | Unset = UNSET,
        primary_locale: str | None | Unset = UNSET,
        priority: AppEventPriority | None | Unset = UNSET,
        purchase_requirement: AppEventPurchaseRequirement | None | Unset = UNSET,
        purpose: AppEventPurpose | None | Unset = UNSET,
        reference_name: str | None | Unset = UNSET,
        territory_schedules: Sequence[AppEventTerritorySchedules] | None | Unset = UNSET,
    ) -> AppEvent:
        """PATCH /v1/appEvents/{id}"""
        return await self._send(
            update(
                id,
                badge=badge,
                deep_link=deep_link,
                primary_locale=primary_locale,
                priority=priority,
                purchase_requirement=purchase_requirement,
                purpose=purpose,
                reference_name=reference_name,
                territory_schedules=territory_schedules,
            )
        )

    async def delete(self, id: Id[AppEvent]) -> None:
        """DELETE /v1/appEvents/{id}"""
        return await self._send(delete(id))

    def list_localizations(
        self,
        id: Id[AppEvent],
        *,
        fields: ListLocalizationsFields = {},
        include: ListLocalizationsInclude | None = None,
        limit: int | None = None,
        limits: ListLocalizationsLimits = {},
    ) -> AsyncPager[AppEventLocalization]:
        """GET /v1/appEvents/{id}/localizations (at most 200 a page)"""
        return self._pager(
            list_localizations(id, fields=fields, include=include, limit=limit, limits=limits)
        )

    def list_localizations_linkages(
        self, id: Id[AppEvent], *, limit: int | None = None
    ) -> AsyncPager[Ref[AppEventLocalization]]:
        """GET /v1/appEvents/{id}/relationships/localizations (at most 200 a page)"""
        return self._pager(list_localizations_linkages(id, limit=limit))
