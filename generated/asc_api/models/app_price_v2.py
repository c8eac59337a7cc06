"""AppPriceV2."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..body import Body, New
from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define, plain_date

if TYPE_CHECKING:
    from ..request import Id
    from . import AppPricePointV3, Territory

    AppPriceV2Fields: TypeAlias = Literal[
        "endDate", "manual", "startDate", "appPricePoint", "territory"
    ]
    """What `fields[appPrices]` takes."""


@define
class AppPriceV2(Resource):
    """`appPrices`."""

    end_date: date | None = ABSENT
    manual: bool | None = ABSENT
    start_date: date | None = ABSENT
    app_price_point: Ref[AppPricePointV3] | None = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "appPrices"
    PATH = None
    ATTRIBUTES = {
        "endDate": ("end_date", plain_date),
        "manual": ("manual", None),
        "startDate": ("start_date", plain_date),
    }

    RELATIONSHIPS = {
        "appPricePoint": to_one("app_price_point", "AppPricePointV3"),
        "territory": to_one("territory", "Territory"),
    }


@define
class NewAppPriceV2(New):
    """A new `appPrices`, made within the request for another resource."""

    end_date: date | None = ABSENT
    start_date: date | None = ABSENT
    app_price_point: New | Id[AppPricePointV3] = ABSENT

    TYPE = "appPrices"
    ATTRIBUTES = {
        "endDate": ("end_date", plain_date),
        "startDate": ("start_date", plain_date),
    }

    RELATIONSHIPS = {
        "appPricePoint": "app_price_point",
    }
    BODY = Body("appPrices", to_one={"appPricePoint": "appPricePoints"}, null="endDate startDate")
