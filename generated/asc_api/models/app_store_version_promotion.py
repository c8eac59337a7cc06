"""AppStoreVersionPromotion."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class AppStoreVersionPromotion(Resource):
    """`appStoreVersionPromotions`."""

    TYPE = "appStoreVersionPromotions"
    PATH = None
