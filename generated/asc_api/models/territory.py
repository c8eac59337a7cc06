"""Territory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    TerritoryFields: TypeAlias = Literal["currency"]
    """What `fields[territories]` takes."""


@define
class Territory(Resource):
    """`territories`."""

    currency: str | None = ABSENT

    TYPE = "territories"
    PATH = None
    ATTRIBUTES = {
        "currency": ("currency", None),
    }


@define
class NewTerritory(New):
    """A new `territories`, made within the request for another resource."""

    TYPE = "territories"
    BODY = Body("territories")
