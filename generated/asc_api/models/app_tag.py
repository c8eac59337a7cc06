"""AppTag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import Territory

    AppTagFields: TypeAlias = Literal["name", "visibleInAppStore", "territories"]
    """What `fields[appTags]` takes."""


@define
class AppTag(Resource):
    """`appTags`."""

    name: str | None = ABSENT
    visible_in_app_store: bool | None = ABSENT
    territories: Many[Territory] = ABSENT

    TYPE = "appTags"
    PATH = None
    ATTRIBUTES = {
        "name": ("name", None),
        "visibleInAppStore": ("visible_in_app_store", None),
    }

    RELATIONSHIPS = {
        "territories": to_many("territories", "Territory", "/v1/appTags/{id}/territories", 200),
    }
