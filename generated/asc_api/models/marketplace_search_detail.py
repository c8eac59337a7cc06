"""MarketplaceSearchDetail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    MarketplaceSearchDetailFields: TypeAlias = Literal["catalogUrl"]
    """What `fields[marketplaceSearchDetails]` takes."""


@define
class MarketplaceSearchDetail(Resource):
    """`marketplaceSearchDetails`."""

    catalog_url: str | None = ABSENT

    TYPE = "marketplaceSearchDetails"
    PATH = None
    ATTRIBUTES = {
        "catalogUrl": ("catalog_url", None),
    }
