"""Nomination."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import date_time, define

if TYPE_CHECKING:
    from ..enums import DeviceFamily, NominationState, NominationType
    from . import Actor, App, AppEvent, Territory

    NominationFields: TypeAlias = Literal[
        "createdDate",
        "description",
        "deviceFamilies",
        "hasInAppEvents",
        "lastModifiedDate",
        "launchInSelectMarketsFirst",
        "locales",
        "name",
        "notes",
        "preOrderEnabled",
        "publishEndDate",
        "publishStartDate",
        "state",
        "submittedDate",
        "supplementalMaterialsUris",
        "type",
        "createdByActor",
        "inAppEvents",
        "lastModifiedByActor",
        "relatedApps",
        "submittedByActor",
        "supportedTerritories",
    ]
    """What `fields[nominations]` takes."""


@define
class Nomination(Resource):
    """`nominations`."""

    created_date: datetime | None = ABSENT
    description: str | None = ABSENT
    device_families: list[DeviceFamily | str] | None = ABSENT
    has_in_app_events: bool | None = ABSENT
    last_modified_date: datetime | None = ABSENT
    launch_in_select_markets_first: bool | None = ABSENT
    locales: list[str] | None = ABSENT
    name: str | None = ABSENT
    notes: str | None = ABSENT
    pre_order_enabled: bool | None = ABSENT
    publish_end_date: datetime | None = ABSENT
    publish_start_date: datetime | None = ABSENT
    state: NominationState | str | None = ABSENT
    submitted_date: datetime | None = ABSENT
    supplemental_materials_uris: list[str] | None = ABSENT
    type_: NominationType | str | None = ABSENT
    created_by_actor: Ref[Actor] | None = ABSENT
    in_app_events: Many[AppEvent] = ABSENT
    last_modified_by_actor: Ref[Actor] | None = ABSENT
    related_apps: Many[App] = ABSENT
    submitted_by_actor: Ref[Actor] | None = ABSENT
    supported_territories: Many[Territory] = ABSENT

    TYPE = "nominations"
    PATH = "/v1/nominations/{id}"
    ATTRIBUTES = {
        "createdDate": ("created_date", date_time),
        "description": ("description", None),
        "deviceFamilies": ("device_families", None),
        "hasInAppEvents": ("has_in_app_events", None),
        "lastModifiedDate": ("last_modified_date", date_time),
        "launchInSelectMarketsFirst": ("launch_in_select_markets_first", None),
        "locales": ("locales", None),
        "name": ("name", None),
        "notes": ("notes", None),
        "preOrderEnabled": ("pre_order_enabled", None),
        "publishEndDate": ("publish_end_date", date_time),
        "publishStartDate": ("publish_start_date", date_time),
        "state": ("state", None),
        "submittedDate": ("submitted_date", date_time),
        "supplementalMaterialsUris": ("supplemental_materials_uris", None),
        "type": ("type_", None),
    }

    RELATIONSHIPS = {
        "createdByActor": to_one("created_by_actor", "Actor"),
        "inAppEvents": to_many("in_app_events", "AppEvent"),
        "lastModifiedByActor": to_one("last_modified_by_actor", "Actor"),
        "relatedApps": to_many("related_apps", "App"),
        "submittedByActor": to_one("submitted_by_actor", "Actor"),
        "supportedTerritories": to_many("supported_territories", "Territory"),
    }
