"""MarketplaceWebhook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    MarketplaceWebhookFields: TypeAlias = Literal["endpointUrl"]
    """What `fields[marketplaceWebhooks]` takes."""


@define
class MarketplaceWebhook(Resource):
    """`marketplaceWebhooks`, deprecated."""

    endpoint_url: str | None = ABSENT

    TYPE = "marketplaceWebhooks"
    PATH = None
    ATTRIBUTES = {
        "endpointUrl": ("endpoint_url", None),
    }
