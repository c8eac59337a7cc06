"""AppPricePointV3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Many, Ref, to_many, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import App, Territory

    AppPricePointV3Fields: TypeAlias = Literal[
        "customerPrice", "proceeds", "app", "equalizations", "territory"
    ]
    """What `fields[appPricePoints]` takes."""


@define
class AppPricePointV3(Resource):
    """`appPricePoints`."""

    customer_price: str | None = ABSENT
    proceeds: str | None = ABSENT
    app: Ref[App] | None = ABSENT
    equalizations: Many[AppPricePointV3] = ABSENT
    territory: Ref[Territory] | None = ABSENT

    TYPE = "appPricePoints"
    PATH = "/v3/appPricePoints/{id}"
    ATTRIBUTES = {
        "customerPrice": ("customer_price", None),
        "proceeds": ("proceeds", None),
    }

    RELATIONSHIPS = {
        "app": to_one("app", "App"),
        "equalizations": to_many(
            "equalizations", "AppPricePointV3", "/v3/appPricePoints/{id}/equalizations", 200
        ),
        "territory": to_one("territory", "Territory"),
    }
