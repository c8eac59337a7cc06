"""`ensure_in_app_purchase`."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from asc_api.models import App, InAppPurchaseV2
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps, in_app_purchases_v2

from asc.base.checks import one_of
from asc.flow.lookup import check_app, named_app
from asc.workflows.pricing.plan_availability import Everywhere
from asc.workflows.pricing.wanted import Amount

from .kinds import PURCHASE
from .product import check_family, check_fixed, complete, create_product, need
from .result import EnsuredProduct
from .texts import Localizations
from .wanted import check_product

PurchaseType = Literal["CONSUMABLE", "NON_CONSUMABLE", "NON_RENEWING_SUBSCRIPTION"]


async def ensure_in_app_purchase(
    app: Id[App],
    product_id: str,
    *,
    type: PurchaseType | None = None,
    name: str | None = None,
    localizations: Localizations | None = None,
    price: Amount | None = None,
    base: str | None = None,
    territories: Everywhere = None,
    new_territories: bool | None = None,
    screenshot: str | Path | None = None,
    review_note: str | None = None,
    family_sharable: bool | None = None,
) -> EnsuredProduct:
    """Makes an in-app purchase, or makes the one of that product id as it is wanted.

    What is left out stays as it is; a new one needs `type` and `name` (for you, at most 64
    characters). Making it uses the product id up, for the account and for ever. `localizations`
    are written into the version that is in preparation; where the newest is approved, a new
    version is made. Locales that aren't named stay. `price` is for the territory `base`, and all
    others follow it; `territories` (or `"all"`) and `new_territories` say where it is sold. A
    territory that it would go off sale in is refused: `client.pricing.plan_availability` takes it.
    `screenshot` is for Apple's reviewers. Family sharing can't be turned off again.

    Run again, it writes nothing. In a dry run of a new product, prices are named without the
    requests. Requests: two to look, and two to five more for price and availability. Raises
    `InvalidArgument`, `ProblemsFound`, `NotFoundByName`, `CannotChange`, `UploadRefused`. Source:
    Apple's "Managing in-app purchases"; quirks 54 and 56.
    """
    check_app(app)
    if type is not None:
        one_of("type", type, PurchaseType)
    wanted = check_product(
        PURCHASE,
        product_id,
        localizations=localizations,
        price=price,
        base=base,
        territories=territories,
        new_territories=new_territories,
        screenshot=screenshot,
        name=name,
        review_note=review_note,
        family_sharable=family_sharable,
    )
    owner = await named_app(app)
    found = await find_purchase(owner, product_id)
    if found is not None:
        check_fixed(product_id, found, {"in_app_purchase_type": type})
        check_family(product_id, found, wanted)
        return await complete(PURCHASE, found, wanted, [], False)
    need(product_id, type=type, name=name)
    request = in_app_purchases_v2.create(
        app=owner,
        product_id=product_id,
        in_app_purchase_type=type,  # type: ignore[arg-type]
        **wanted.attributes,
    )
    made, new = await create_product(
        PURCHASE, wanted, request, lambda: find_purchase(owner, product_id)
    )
    return await complete(PURCHASE, made, wanted, [], new)


async def find_purchase(app: App | Ref[App], product_id: str) -> InAppPurchaseV2 | None:
    """By exact comparison (quirk 22). One request."""
    async for each in apps.list_in_app_purchases_v2(app, filter={"productId": [product_id]}):
        if each.product_id == product_id:
            return each
    return None
