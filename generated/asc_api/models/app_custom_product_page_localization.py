"""AppCustomProductPageLocalization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..request import Id
    from . import (
        AppAssetLibraryPlacement,
        AppCustomProductPageVersion,
        AppKeyword,
        AppPreviewSet,
        AppScreenshotSet,
    )

    AppCustomProductPageLocalizationFields: TypeAlias = Literal[
        "locale",
        "promotionalText",
        "appCustomProductPageVersion",
        "appPreviewSets",
        "appScreenshotSets",
        "searchKeywords",
        "placements",
    ]
    """What `fields[appCustomProductPageLocalizations]` takes."""


@define
class AppCustomProductPageLocalization(Resource):
    """`appCustomProductPageLocalizations`.

    Provisional: `placements`.
    """

    locale: str | None = ABSENT
    promotional_text: str | None = ABSENT
    app_custom_product_page_version: Ref[AppCustomProductPageVersion] | None = ABSENT
    app_preview_sets: Many[AppPreviewSet] = ABSENT
    app_screenshot_sets: Many[AppScreenshotSet] = ABSENT
    search_keywords: Many[AppKeyword] = ABSENT
    placements: Many[AppAssetLibraryPlacement] = ABSENT

    TYPE = "appCustomProductPageLocalizations"
    PATH = "/v1/appCustomProductPageLocalizations/{id}"
    ATTRIBUTES = {
        "locale": ("locale", None),
        "promotionalText": ("promotional_text", None),
    }

    RELATIONSHIPS = {
        "appCustomProductPageVersion": to_one(
            "app_custom_product_page_version", "AppCustomProductPageVersion"
        ),
        "appPreviewSets": to_many(
            "app_preview_sets",
            "AppPreviewSet",
            "/v1/appCustomProductPageLocalizations/{id}/appPreviewSets",
            200,
        ),
        "appScreenshotSets": to_many(
            "app_screenshot_sets",
            "AppScreenshotSet",
            "/v1/appCustomProductPageLocalizations/{id}/appScreenshotSets",
            200,
        ),
        "searchKeywords": to_many(
            "search_keywords",
            "AppKeyword",
            "/v1/appCustomProductPageLocalizations/{id}/searchKeywords",
            200,
        ),
        "placements": to_many(
            "placements",
            "AppAssetLibraryPlacement",
            "/v1/appCustomProductPageLocalizations/{id}/placements",
            200,
        ),
    }


@define
class NewAppCustomProductPageLocalization(New):
    """A new `appCustomProductPageLocalizations`, made within the request for another resource."""

    locale: str
    promotional_text: str | None = ABSENT
    app_custom_product_page_version: New | Id[AppCustomProductPageVersion] = ABSENT

    TYPE = "appCustomProductPageLocalizations"
    ATTRIBUTES = {
        "locale": ("locale", None),
        "promotionalText": ("promotional_text", None),
    }

    RELATIONSHIPS = {
        "appCustomProductPageVersion": "app_custom_product_page_version",
    }
    BODY = Body(
        "appCustomProductPageLocalizations",
        to_one={"appCustomProductPageVersion": "appCustomProductPageVersions"},
        null="promotionalText",
        required="locale",
    )
