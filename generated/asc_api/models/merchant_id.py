"""MerchantId."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, to_many
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import Certificate

    MerchantIdFields: TypeAlias = Literal["identifier", "name", "certificates"]
    """What `fields[merchantIds]` takes."""


@define
class MerchantId(Resource):
    """`merchantIds`."""

    identifier: str | None = ABSENT
    name: str | None = ABSENT
    certificates: Many[Certificate] = ABSENT

    TYPE = "merchantIds"
    PATH = "/v1/merchantIds/{id}"
    ATTRIBUTES = {
        "identifier": ("identifier", None),
        "name": ("name", None),
    }

    RELATIONSHIPS = {
        "certificates": to_many(
            "certificates", "Certificate", "/v1/merchantIds/{id}/certificates", 200
        ),
    }
