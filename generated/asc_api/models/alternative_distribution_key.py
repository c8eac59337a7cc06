"""AlternativeDistributionKey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    AlternativeDistributionKeyFields: TypeAlias = Literal["publicKey"]
    """What `fields[alternativeDistributionKeys]` takes."""


@define
class AlternativeDistributionKey(Resource):
    """`alternativeDistributionKeys`."""

    public_key: str | None = ABSENT

    TYPE = "alternativeDistributionKeys"
    PATH = "/v1/alternativeDistributionKeys/{id}"
    ATTRIBUTES = {
        "publicKey": ("public_key", None),
    }
