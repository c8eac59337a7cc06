"""AppCategory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from ..enums import Platform

    AppCategoryFields: TypeAlias = Literal["platforms", "parent", "subcategories"]
    """What `fields[appCategories]` takes."""


@define
class AppCategory(Resource):
    """`appCategories`."""

    platforms: list[Platform | str] | None = ABSENT
    parent: Ref[AppCategory] | None = ABSENT
    subcategories: Many[AppCategory] = ABSENT

    TYPE = "appCategories"
    PATH = "/v1/appCategories/{id}"
    ATTRIBUTES = {
        "platforms": ("platforms", None),
    }

    RELATIONSHIPS = {
        "parent": to_one("parent", "AppCategory", "/v1/appCategories/{id}/parent"),
        "subcategories": to_many(
            "subcategories", "AppCategory", "/v1/appCategories/{id}/subcategories", 200
        ),
    }
