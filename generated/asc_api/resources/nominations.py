"""`/v1/nominations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Required, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import DeviceFamily, NominationType
    from ..list_request import ListRequest
    from ..models import App, AppEvent, Nomination, Territory
    from ..models.actor import ActorFields
    from ..models.app import AppFields
    from ..models.app_event import AppEventFields
    from ..models.nomination import NominationFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "hasInAppEvents": Text,
            "relatedApps": Text,
            "state": Required[OneOrMore[Literal["DRAFT", "SUBMITTED", "ARCHIVED"]]],
            "type": OneOrMore[Literal["APP_LAUNCH", "APP_ENHANCEMENTS", "NEW_CONTENT"]],
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "actors": Sequence[ActorFields],
            "appEvents": Sequence[AppEventFields],
            "apps": Sequence[AppFields],
            "nominations": Sequence[NominationFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    ListInclude = Sequence[
        Literal[
            "relatedApps",
            "createdByActor",
            "lastModifiedByActor",
            "submittedByActor",
            "inAppEvents",
            "supportedTerritories",
        ]
    ]
    ListSort = Sequence[
        Literal[
            "lastModifiedDate",
            "-lastModifiedDate",
            "publishStartDate",
            "-publishStartDate",
            "publishEndDate",
            "-publishEndDate",
            "name",
            "-name",
            "type",
            "-type",
        ]
    ]
    ListLimits = TypedDict(
        "ListLimits",
        {"inAppEvents": int, "relatedApps": int, "supportedTerritories": int},
        total=False,
    )
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits

_LIST = Operation(
    "GET",
    "/v1/nominations",
    page("Nomination"),
    query={
        "fields[actors]": FieldsOf("Actor"),
        "fields[appEvents]": FieldsOf("AppEvent"),
        "fields[apps]": FieldsOf("App"),
        "fields[nominations]": FieldsOf("Nomination"),
        "fields[territories]": FieldsOf("Territory"),
        "filter[hasInAppEvents]": None,
        "filter[relatedApps]": Ids,
        "filter[state]": "DRAFT SUBMITTED ARCHIVED",
        "filter[type]": "APP_LAUNCH APP_ENHANCEMENTS NEW_CONTENT",
        "include": (
            "relatedApps createdByActor lastModifiedByActor submittedByActor inAppEvents "
            "supportedTerritories"
        ),
        "limit": 200,
        "limit[inAppEvents]": 50,
        "limit[relatedApps]": 50,
        "limit[supportedTerritories]": 200,
        "sort": (
            "lastModifiedDate -lastModifiedDate publishStartDate -publishStartDate publishEndDate "
            "-publishEndDate name -name type -type"
        ),
    },
    required=("filter[state]",),
)
_CREATE = Operation(
    "POST",
    "/v1/nominations",
    one("Nomination"),
    body=Body(
        "nominations",
        to_many={
            "inAppEvents": "appEvents",
            "relatedApps": "apps",
            "supportedTerritories": "territories",
        },
        null=(
            "deviceFamilies hasInAppEvents launchInSelectMarketsFirst locales notes preOrderEnabled "
            "publishEndDate supplementalMaterialsUris"
        ),
        required="submitted publishStartDate name description type relatedApps",
    ),
)
_GET = Operation(
    "GET",
    "/v1/nominations/{id}",
    one("Nomination"),
    query={
        "fields[actors]": FieldsOf("Actor"),
        "fields[appEvents]": FieldsOf("AppEvent"),
        "fields[apps]": FieldsOf("App"),
        "fields[nominations]": FieldsOf("Nomination"),
        "fields[territories]": FieldsOf("Territory"),
        "include": (
            "relatedApps createdByActor lastModifiedByActor submittedByActor inAppEvents "
            "supportedTerritories"
        ),
        "limit[inAppEvents]": 50,
        "limit[relatedApps]": 50,
        "limit[supportedTerritories]": 200,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/nominations/{id}",
    one("Nomination"),
    body=Body(
        "nominations",
        to_many={
            "inAppEvents": "appEvents",
            "relatedApps": "apps",
            "supportedTerritories": "territories",
        },
        null=(
            "archived description deviceFamilies hasInAppEvents launchInSelectMarketsFirst locales name notes "
            "preOrderEnabled publishEndDate publishStartDate submitted supplementalMaterialsUris type"
        ),
    ),
)
_DELETE = Operation("DELETE", "/v1/nominations/{id}")


def list(
    *,
    filter: ListFilter,
    fields: ListFields = {},
    include: ListInclude | None = None,
    sort: ListSort | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[Nomination]:
    """GET /v1/nominations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-nominations
    """
    return _LIST.list(
        filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def create(
    *,
    description: str,
    name: str,
    publish_start_date: datetime,
    submitted: bool,
    type_: NominationType,
    related_apps: Sequence[Id[App]],
    device_families: Sequence[DeviceFamily] | None | Unset = UNSET,
    has_in_app_events: bool | None | Unset = UNSET,
    launch_in_select_markets_first: bool | None | Unset = UNSET,
    locales: Sequence[str] | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
    pre_order_enabled: bool | None | Unset = UNSET,
    publish_end_date: datetime | None | Unset = UNSET,
    supplemental_materials_uris: Sequence[str] | None | Unset = UNSET,
    in_app_events: Sequence[Id[AppEvent]] | Unset = UNSET,
    supported_territories: Sequence[Id[Territory]] | Unset = UNSET,
) -> Request[Nomination]:
    """POST /v1/nominations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-nominations
    """
    return _CREATE.write(
        None,
        {
            "description": description,
            "deviceFamilies": device_families,
            "hasInAppEvents": has_in_app_events,
            "launchInSelectMarketsFirst": launch_in_select_markets_first,
            "locales": locales,
            "name": name,
            "notes": notes,
            "preOrderEnabled": pre_order_enabled,
            "publishEndDate": publish_end_date,
            "publishStartDate": publish_start_date,
            "submitted": submitted,
            "supplementalMaterialsUris": supplemental_materials_uris,
            "type": type_,
        },
        {
            "inAppEvents": in_app_events,
            "relatedApps": related_apps,
            "supportedTerritories": supported_territories,
        },
    )


def get(
    id: Id[Nomination],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[Nomination]:
    """GET /v1/nominations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-nominations-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[Nomination],
    *,
    archived: bool | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    device_families: Sequence[DeviceFamily] | None | Unset = UNSET,
    has_in_app_events: bool | None | Unset = UNSET,
    launch_in_select_markets_first: bool | None | Unset = UNSET,
    locales: Sequence[str] | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
    pre_order_enabled: bool | None | Unset = UNSET,
    publish_end_date: datetime | None | Unset = UNSET,
    publish_start_date: datetime | None | Unset = UNSET,
    submitted: bool | None | Unset = UNSET,
    supplemental_materials_uris: Sequence[str] | None | Unset = UNSET,
    type_: NominationType | None | Unset = UNSET,
    in_app_events: Sequence[Id[AppEvent]] | Unset = UNSET,
    related_apps: Sequence[Id[App]] | Unset = UNSET,
    supported_territories: Sequence[Id[Territory]] | Unset = UNSET,
) -> Request[Nomination]:
    """PATCH /v1/nominations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-nominations-_id_
    """
    return _UPDATE.write(
        id,
        {
            "archived": archived,
            "description": description,
            "deviceFamilies": device_families,
            "hasInAppEvents": has_in_app_events,
            "launchInSelectMarketsFirst": launch_in_select_markets_first,
            "locales": locales,
            "name": name,
            "notes": notes,
            "preOrderEnabled": pre_order_enabled,
            "publishEndDate": publish_end_date,
            "publishStartDate": publish_start_date,
            "submitted": submitted,
            "supplementalMaterialsUris": supplemental_materials_uris,
            "type": type_,
        },
        {
            "inAppEvents": in_app_events,
            "relatedApps": related_apps,
            "supportedTerritories": supported_territories,
        },
    )


def delete(id: Id[Nomination]) -> Request[None]:
    """DELETE /v1/nominations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-nominations-_id_
    """
    return _DELETE(id)


class Nominations(Namespace):
    """`/v1/nominations`."""

    def list(
        self,
        *,
        filter: ListFilter,
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[Nomination]:
        """GET /v1/nominations (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    def create(
        self,
        *,
        description: str,
        name: str,
        publish_start_date: datetime,
        submitted: bool,
        type_: NominationType,
        related_apps: Sequence[Id[App]],
        device_families: Sequence[DeviceFamily] | None | Unset = UNSET,
        has_in_app_events: bool | None | Unset = UNSET,
        launch_in_select_markets_first: bool | None | Unset = UNSET,
        locales: Sequence[str] | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        pre_order_enabled: bool | None | Unset = UNSET,
        publish_end_date: datetime | None | Unset = UNSET,
        supplemental_materials_uris: Sequence[str] | None | Unset = UNSET,
        in_app_events: Sequence[Id[AppEvent]] | Unset = UNSET,
        supported_territories: Sequence[Id[Territory]] | Unset = UNSET,
    ) -> Nomination:
        """POST /v1/nominations"""
        return self._send(
            create(
                description=description,
                name=name,
                publish_start_date=publish_start_date,
                submitted=submitted,
                type_=type_,
                related_apps=related_apps,
                device_families=device_families,
                has_in_app_events=has_in_app_events,
                launch_in_select_markets_first=launch_in_select_markets_first,
                locales=locales,
                notes=notes,
                pre_order_enabled=pre_order_enabled,
                publish_end_date=publish_end_date,
                supplemental_materials_uris=supplemental_materials_uris,
                in_app_events=in_app_events,
                supported_territories=supported_territories,
            )
        )

    def get(
        self,
        id: Id[Nomination],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> Nomination:
        """GET /v1/nominations/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[Nomination],
        *,
        archived: bool | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        device_families: Sequence[DeviceFamily] | None | Unset = UNSET,
        has_in_app_events: bool | None | Unset = UNSET,
        launch_in_select_markets_first: bool | None | Unset = UNSET,
        locales: Sequence[str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        pre_order_enabled: bool | None | Unset = UNSET,
        publish_end_date: datetime | None | Unset = UNSET,
        publish_start_date: datetime | None | Unset = UNSET,
        submitted: bool | None | Unset = UNSET,
        supplemental_materials_uris: Sequence[str] | None | Unset = UNSET,
        type_: NominationType | None | Unset = UNSET,
        in_app_events: Sequence[Id[AppEvent]] | Unset = UNSET,
        related_apps: Sequence[Id[App]] | Unset = UNSET,
        supported_territories: Sequence[Id[Territory]] | Unset = UNSET,
    ) -> Nomination:
        """PATCH /v1/nominations/{id}"""
        return self._send(
            update(
                id,
                archived=archived,
                description=description,
                device_families=device_families,
                has_in_app_events=has_in_app_events,
                launch_in_select_markets_first=launch_in_select_markets_first,
                locales=locales,
                name=name,
                notes=notes,
                pre_order_enabled=pre_order_enabled,
                publish_end_date=publish_end_date,
                publish_start_date=publish_start_date,
                submitted=submitted,
                supplemental_materials_uris=supplemental_materials_uris,
                type_=type_,
                in_app_events=in_app_events,
                related_apps=related_apps,
                supported_territories=supported_territories,
            )
        )

    def delete(self, id: Id[Nomination]) -> None:
        """DELETE /v1/nominations/{id}"""
        return self._send(delete(id))


class AsyncNominations(AsyncNamespace):
    """`/v1/nominations`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter,
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[Nomination]:
        """GET /v1/nominations (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    async def create(
        self,
        *,
        description: str,
        name: str,
        publish_start_date: datetime,
        submitted: bool,
        type_: NominationType,
        related_apps: Sequence[Id[App]],
        device_families: Sequence[DeviceFamily] | None | Unset = UNSET,
        has_in_app_events: bool | None | Unset = UNSET,
        launch_in_select_markets_first: bool | None | Unset = UNSET,
        locales: Sequence[str] | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        pre_order_enabled: bool | None | Unset = UNSET,
        publish_end_date: datetime | None | Unset = UNSET,
        supplemental_materials_uris: Sequence[str] | None | Unset = UNSET,
        in_app_events: Sequence[Id[AppEvent]] | Unset = UNSET,
        supported_territories: Sequence[Id[Territory]] | Unset = UNSET,
    ) -> Nomination:
        """POST /v1/nominations"""
        return await self._send(
            create(
                description=description,
                name=name,
                publish_start_date=publish_start_date,
                submitted=submitted,
                type_=type_,
                related_apps=related_apps,
                device_families=device_families,
                has_in_app_events=has_in_app_events,
                launch_in_select_markets_first=launch_in_select_markets_first,
                locales=locales,
                notes=notes,
                pre_order_enabled=pre_order_enabled,
                publish_end_date=publish_end_date,
                supplemental_materials_uris=supplemental_materials_uris,
                in_app_events=in_app_events,
                supported_territories=supported_territories,
            )
        )

    async def get(
        self,
        id: Id[Nomination],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> Nomination:
        """GET /v1/nominations/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[Nomination],
        *,
        archived: bool | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        device_families: Sequence[DeviceFamily] | None | Unset = UNSET,
        has_in_app_events: bool | None | Unset = UNSET,
        launch_in_select_markets_first: bool | None | Unset = UNSET,
        locales: Sequence[str] | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        pre_order_enabled: bool | None | Unset = UNSET,
        publish_end_date: datetime | None | Unset = UNSET,
        publish_start_date: datetime | None | Unset = UNSET,
        submitted: bool | None | Unset = UNSET,
        supplemental_materials_uris: Sequence[str] | None | Unset = UNSET,
        type_: NominationType | None | Unset = UNSET,
        in_app_events: Sequence[Id[AppEvent]] | Unset = UNSET,
        related_apps: Sequence[Id[App]] | Unset = UNSET,
        supported_territories: Sequence[Id[Territory]] | Unset = UNSET,
    ) -> Nomination:
        """PATCH /v1/nominations/{id}"""
        return await self._send(
            update(
                id,
                archived=archived,
                description=description,
                device_families=device_families,
                has_in_app_events=has_in_app_events,
                launch_in_select_markets_first=launch_in_select_markets_first,
                locales=locales,
                name=name,
                notes=notes,
                pre_order_enabled=pre_order_enabled,
                publish_end_date=publish_end_date,
                publish_start_date=publish_start_date,
                submitted=submitted,
                supplemental_materials_uris=supplemental_materials_uris,
                type_=type_,
                in_app_events=in_app_events,
                related_apps=related_apps,
                supported_territories=supported_territories,
            )
        )

    async def delete(self, id: Id[Nomination]) -> None:
        """DELETE /v1/nominations/{id}"""
        return await self._send(delete(id))
