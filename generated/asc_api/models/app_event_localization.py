"""AppEventLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import AppAssetLibraryPlacement, AppEvent, AppEventScreenshot, AppEventVideoClip

    AppEventLocalizationFields: TypeAlias = Literal[
        "locale",
        "longDescription",
        "name",
        "shortDescription",
        "appEvent",
        "appEventScreenshots",
        "appEventVideoClips",
        "placements",
    ]
    """What `fields[appEventLocalizations]` takes."""


@define
class AppEventLocalization(Resource):
    """`appEventLocalizations`.

    Provisional: `placements`.
    """

    locale: str | None = ABSENT
    long_description: str | None = ABSENT
    name: str | None = ABSENT
    short_description: str | None = ABSENT
    app_event: Ref[AppEvent] | None = ABSENT
    app_event_screenshots: Many[AppEventScreenshot] = ABSENT
    app_event_video_clips: Many[AppEventVideoClip] = ABSENT
    placements: Many[AppAssetLibraryPlacement] = ABSENT

    TYPE = "appEventLocalizations"
    PATH = "/v1/appEventLocalizations/{id}"
    ATTRIBUTES = {
        "locale": ("locale", None),
        "longDescription": ("long_description", None),
        "name": ("name", None),
        "shortDescription": ("short_description", None),
    }

    RELATIONSHIPS = {
        "appEvent": to_one("app_event", "AppEvent"),
        "appEventScreenshots": to_many(
            "app_event_screenshots",
            "AppEventScreenshot",
            "/v1/appEventLocalizations/{id}/appEventScreenshots",
            200,
        ),
        "appEventVideoClips": to_many(
            "app_event_video_clips",
            "AppEventVideoClip",
            "/v1/appEventLocalizations/{id}/appEventVideoClips",
            200,
        ),
        "placements": to_many(
            "placements",
            "AppAssetLibraryPlacement",
            "/v1/appEventLocalizations/{id}/placements",
            200,
        ),
    }
