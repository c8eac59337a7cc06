"""AppEvent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import (
        AppEventBadge,
        AppEventEventState,
        AppEventPriority,
        AppEventPurchaseRequirement,
        AppEventPurpose,
    )
    from . import AppEventLocalization

    AppEventFields: TypeAlias = Literal[
        "archivedTerritorySchedules",
        "badge",
        "deepLink",
        "eventState",
        "primaryLocale",
        "priority",
        "purchaseRequirement",
        "purpose",
        "referenceName",
        "territorySchedules",
        "localizations",
    ]
    """What `fields[appEvents]` takes."""


@define
class AppEventArchivedTerritorySchedules(Struct):
    """A part of an answer or of a request."""

    event_end: datetime | None = ABSENT
    event_start: datetime | None = ABSENT
    publish_start: datetime | None = ABSENT
    territories: list[str] | None = ABSENT

    ATTRIBUTES = {
        "eventEnd": ("event_end", date_time),
        "eventStart": ("event_start", date_time),
        "publishStart": ("publish_start", date_time),
        "territories": ("territories", None),
    }


@define
class AppEventTerritorySchedules(Struct):
    """A part of an answer or of a request."""

    event_end: datetime | None = ABSENT
    event_start: datetime | None = ABSENT
    publish_start: datetime | None = ABSENT
    territories: list[str] | None = ABSENT

    ATTRIBUTES = {
        "eventEnd": ("event_end", date_time),
        "eventStart": ("event_start", date_time),
        "publishStart": ("publish_start", date_time),
        "territories": ("territories", None),
    }


@define
class AppEvent(Resource):
    """`appEvents`."""

    archived_territory_schedules: list[AppEventArchivedTerritorySchedules] | None = ABSENT
    badge: AppEventBadge | str | None = ABSENT
    deep_link: str | None = ABSENT
    event_state: AppEventEventState | str | None = ABSENT
    primary_locale: str | None = ABSENT
    priority: AppEventPriority | str | None = ABSENT
    purchase_requirement: AppEventPurchaseRequirement | str | None = ABSENT
    purpose: AppEventPurpose | str | None = ABSENT
    reference_name: str | None = ABSENT
    territory_schedules: list[AppEventTerritorySchedules] | None = ABSENT
    localizations: Many[AppEventLocalization] = ABSENT

    TYPE = "appEvents"
    PATH = "/v1/appEvents/{id}"
    ATTRIBUTES = {
        "archivedTerritorySchedules": (
            "archived_territory_schedules",
            each(struct("AppEventArchivedTerritorySchedules")),
        ),
        "badge": ("badge", None),
        "deepLink": ("deep_link", None),
        "eventState": ("event_state", None),
        "primaryLocale": ("primary_locale", None),
        "priority": ("priority", None),
        "purchaseRequirement": ("purchase_requirement", None),
        "purpose": ("purpose", None),
        "referenceName": ("reference_name", None),
        "territorySchedules": ("territory_schedules", each(struct("AppEventTerritorySchedules"))),
    }

    RELATIONSHIPS = {
        "localizations": to_many(
            "localizations", "AppEventLocalization", "/v1/appEvents/{id}/localizations", 200
        ),
    }
