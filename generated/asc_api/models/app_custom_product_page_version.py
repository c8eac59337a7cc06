"""AppCustomProductPageVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..enums import AppCustomProductPageVersionState
    from ..request import Id
    from . import AppCustomProductPage, AppCustomProductPageLocalization

    AppCustomProductPageVersionFields: TypeAlias = Literal[
        "deepLink", "state", "version", "appCustomProductPage", "appCustomProductPageLocalizations"
    ]
    """What `fields[appCustomProductPageVersions]` takes."""


@define
class AppCustomProductPageVersion(Resource):
    """`appCustomProductPageVersions`."""

    deep_link: str | None = ABSENT
    state: AppCustomProductPageVersionState | str | None = ABSENT
    version: str | None = ABSENT
    app_custom_product_page: Ref[AppCustomProductPage] | None = ABSENT
    app_custom_product_page_localizations: Many[AppCustomProductPageLocalization] = ABSENT

    TYPE = "appCustomProductPageVersions"
    PATH = "/v1/appCustomProductPageVersions/{id}"
    ATTRIBUTES = {
        "deepLink": ("deep_link", None),
        "state": ("state", None),
        "version": ("version", None),
    }

    RELATIONSHIPS = {
        "appCustomProductPage": to_one("app_custom_product_page", "AppCustomProductPage"),
        "appCustomProductPageLocalizations": to_many(
            "app_custom_product_page_localizations",
            "AppCustomProductPageLocalization",
            "/v1/appCustomProductPageVersions/{id}/appCustomProductPageLocalizations",
            200,
        ),
    }


@define
class NewAppCustomProductPageVersion(New):
    """A new `appCustomProductPageVersions`, made within the request for another resource."""

    deep_link: str | None = ABSENT
    app_custom_product_page: New | Id[AppCustomProductPage] = ABSENT
    app_custom_product_page_localizations: Sequence[New | Id[AppCustomProductPageLocalization]] = (
        ABSENT
    )

    TYPE = "appCustomProductPageVersions"
    ATTRIBUTES = {
        "deepLink": ("deep_link", None),
    }

    RELATIONSHIPS = {
        "appCustomProductPage": "app_custom_product_page",
        "appCustomProductPageLocalizations": "app_custom_product_page_localizations",
    }
    BODY = Body(
        "appCustomProductPageVersions",
        to_one={"appCustomProductPage": "appCustomProductPages"},
        to_many={"appCustomProductPageLocalizations": "appCustomProductPageLocalizations"},
        null="deepLink",
    )
