"""PassTypeId."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import Certificate

    PassTypeIdFields: TypeAlias = Literal["identifier", "name", "certificates"]
    """What `fields[passTypeIds]` takes."""


@define
class PassTypeId(Resource):
    """`passTypeIds`."""

    identifier: str | None = ABSENT
    name: str | None = ABSENT
    certificates: Many[Certificate] = ABSENT

    TYPE = "passTypeIds"
    PATH = "/v1/passTypeIds/{id}"
    ATTRIBUTES = {
        "identifier": ("identifier", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "certificates": to_many(
            "certificates", "Certificate", "/v1/passTypeIds/{id}/certificates", 200
        ),
    }
