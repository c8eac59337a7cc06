"""AppStoreVersionLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import (
        AppAssetLibraryPlacement,
        AppKeyword,
        AppPreviewSet,
        AppScreenshotSet,
        AppStoreVersion,
    )

    AppStoreVersionLocalizationFields: TypeAlias = Literal[
        "description",
        "keywords",
        "locale",
        "marketingUrl",
        "promotionalText",
        "supportUrl",
        "whatsNew",
        "appPreviewSets",
        "appScreenshotSets",
        "appStoreVersion",
        "searchKeywords",
        "placements",
    ]
    """What `fields[appStoreVersionLocalizations]` takes."""


@define
class AppStoreVersionLocalization(Resource):
    """`appStoreVersionLocalizations`.

    Provisional: `placements`.
    """

    description: str | None = ABSENT
    keywords: str | None = ABSENT
    locale: str | None = ABSENT
    marketing_url: str | None = ABSENT
    promotional_text: str | None = ABSENT
    support_url: str | None = ABSENT
    whats_new: str | None = ABSENT
    app_preview_sets: Many[AppPreviewSet] = ABSENT
    app_screenshot_sets: Many[AppScreenshotSet] = ABSENT
    app_store_version: Ref[AppStoreVersion] | None = ABSENT
    search_keywords: Many[AppKeyword] = ABSENT
    placements: Many[AppAssetLibraryPlacement] = ABSENT

    TYPE = "appStoreVersionLocalizations"
    PATH = "/v1/appStoreVersionLocalizations/{id}"
    ATTRIBUTES = {
        "description": ("description", None),
        "keywords": ("keywords", None),
        "locale": ("locale", None),
        "marketingUrl": ("marketing_url", None),
        "promotionalText": ("promotional_text", None),
        "supportUrl": ("support_url", None),
        "whatsNew": ("whats_new", None),
    }

    RELATIONSHIPS = {
        "appPreviewSets": to_many(
            "app_preview_sets",
            "AppPreviewSet",
            "/v1/appStoreVersionLocalizations/{id}/appPreviewSets",
            200,
        ),
        "appScreenshotSets": to_many(
            "app_screenshot_sets",
            "AppScreenshotSet",
            "/v1/appStoreVersionLocalizations/{id}/appScreenshotSets",
            200,
        ),
        "appStoreVersion": to_one("app_store_version", "AppStoreVersion"),
        "searchKeywords": to_many(
            "search_keywords",
            "AppKeyword",
            "/v1/appStoreVersionLocalizations/{id}/searchKeywords",
            200,
        ),
        "placements": to_many(
            "placements",
            "AppAssetLibraryPlacement",
            "/v1/appStoreVersionLocalizations/{id}/placements",
            200,
        ),
    }
