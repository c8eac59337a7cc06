"""AppCustomProductPage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import App, AppCustomProductPageVersion

    AppCustomProductPageFields: TypeAlias = Literal[
        "name", "url", "visible", "app", "appCustomProductPageVersions"
    ]
    """What `fields[appCustomProductPages]` takes."""


@define
class AppCustomProductPage(Resource):
    """`appCustomProductPages`."""

    name: str | None = ABSENT
    url: str | None = ABSENT
    visible: bool | None = ABSENT
    app: Ref[App] | None = ABSENT
    app_custom_product_page_versions: Many[AppCustomProductPageVersion] = ABSENT

    TYPE = "appCustomProductPages"
    PATH = "/v1/appCustomProductPages/{id}"
    ATTRIBUTES = {
        "name": ("name", None),
        "url": ("url", None),
        "visible": ("visible", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App"),
        "appCustomProductPageVersions": to_many(
            "app_custom_product_page_versions",
            "AppCustomProductPageVersion",
            "/v1/appCustomProductPages/{id}/appCustomProductPageVersions",
            200,
        ),
    }
