"""`plan`: what a file would change in a shop."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from os import PathLike
from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import flags, one_of
from asc.base.secrets import shown
from asc.errors import ExistingDiffers
from asc.flow.files import YamlFile
from asc.flow.lookup import check_app, named_app
from asc.flow.pacific import today
from asc.flow.plan import Basis, Plan
from asc.flow.problems import Problem, Problems
from asc.flow.steps import gather, in_thread, is_planned
from asc.workflows.pricing.amounts import read_percent
from asc.workflows.pricing.availability import read_storefronts
from asc.workflows.pricing.dates import check_future, read_day
from asc.workflows.pricing.given import check_territories
from asc.workflows.pricing.wanted import Day, Match

from .conflicts import conflicts
from .kinds import SUBSCRIPTION
from .pictures import Picture, picture_at
from .plan_shop import Known, shop_steps
from .read_shop import read_shop
from .sales import Terms, plan_price, plan_sold, read_and_plan_sold
from .shop import Item, Shop, Wanted
from .shop_file import read_file
from .shop_offers import CurrentOffers, plan_file_offer, why_not

KIND = "catalog.shop"


async def plan(
    app: Id[App],
    path: str | PathLike[str],
    *,
    start: Day = None,
    preserve_current: bool | None = None,
    max_change: str | None = None,
    match: Match = "exact",
    allow_removal: Collection[str] = (),
    delete: Collection[str] = (),
) -> Plan:
    """What a file such as catalog.yaml would change in what an app sells, for
    `client.apply(plan)`. It reads only; `pull` writes such a file.

    What the file leaves out stays as it is, products included: only those that `delete` names are
    deleted. A new product's id is used up for ever, so that its step is irreversible. Texts of a
    version in review are `refused`, and the rest is done. Prices are guarded as in
    `client.pricing.plan`: `max_change="20%"` stops a larger change; products on sale change their
    prices on the day `start`, without which in-app purchases do so at once and subscriptions can't;
    `preserve_current` says whether subscribers keep what they pay; `match` is what to take where
    Apple offers no such price. A product goes off sale only in the territories of `allow_removal`.

    Requests: the app by its bundle id, two for all products, one for each group; then of each
    product in the file one for texts and image, one for its territories, one for the prices of an
    in-app purchase, two for those of a subscription (up to three more where they change or will),
    one for each kind of offer, and one to three for each offer; one for `territories: all`. Raises
    `InvalidArgument`, `NotFoundByName`, `ProblemsFound`; the extra `files` reads YAML. Source:
    Apple's "Managing in-app purchases"; quirks 50 and 53 to 61.
    """
    check_app(app)
    terms = check_terms(start, preserve_current, max_change, match, allow_removal)
    day = await today()
    check_future("start", read_day("start", start), day)
    gone = _check_delete(delete)
    file, wanted = read_file(path)
    owner = await named_app(app)
    parts = {(each.kind.type, each.name): each.parts for each in wanted}
    shop = await read_shop(owner, lambda kind, name: parts.get((kind, name), ()))
    Problems(conflicts(file, shop, wanted, gone, day)).raise_errors()
    known = await _read_known(file, shop, wanted, terms, day)
    basis = Basis(app=owner.id, options=terms.given())
    return Plan(KIND, shop_steps(shop, wanted, known, gone), basis)


def check_terms(
    start: Any, preserve_current: Any, max_change: Any, match: Any, allow_removal: Any
) -> Terms:
    """The terms. Raises `InvalidArgument`."""
    one_of("match", match, Match)
    if preserve_current is not None:
        flags(preserve_current=preserve_current)
    if max_change is not None:
        read_percent("max_change", max_change)
    day = read_day("start", start)
    allowed = tuple(check_territories("allow_removal", allow_removal))
    return Terms(
        None if day is None else day.isoformat(), preserve_current, max_change, match, allowed
    )


def _check_delete(delete: Any) -> list[str]:
    if isinstance(delete, str) or not isinstance(delete, (list, tuple, set, frozenset)):
        raise InvalidArgument(
            f"delete is {shown(delete)}: it takes product ids, such as ['a.coins']"
        )
    for each in delete:
        if not isinstance(each, str) or not each.strip():
            raise InvalidArgument(f"delete holds {shown(each)}: it takes product ids")
    return sorted(set(delete))


async def _read_known(
    file: YamlFile, shop: Shop, wanted: Sequence[Wanted], terms: Terms, day: date
) -> Known:
    """Pictures, and what pricing plans. Raises `ProblemsFound` with all that can't be priced."""
    pictures: dict[tuple[str, str], Picture] = {}
    for each in wanted:
        pictures |= await in_thread(lambda each=each: _pictures(each))  # type: ignore[misc]
    stores = await read_storefronts() if any(map(_is_everywhere, wanted)) else []
    there = [(each, shop.find(each.kind.type, each.name)) for each in wanted]
    problems: list[Problem] = []
    found = await gather(
        _sales(file, each, item, stores, terms, problems, day)
        for each, item in there
        if item is not None
    )
    Problems(problems).raise_errors()
    return Known({key: plan for sales in found for key, plan in sales.items()}, pictures, day)


def _is_everywhere(wanted: Wanted) -> bool:
    """Whether the file says `all` of it, somewhere."""
    named = [offer.values.get("territories") for offer in wanted.offers]
    if wanted.sold is not None:
        named.append(wanted.sold["territories"])
    return "all" in named


def _pictures(wanted: Wanted) -> dict[tuple[str, str], Picture]:
    paths = {"screenshot": wanted.screenshot, "image": wanted.image}
    return {
        (wanted.name, part): picture_at(path, wanted.kind, part)
        for part, path in paths.items()
        if path is not None
    }


async def _sales(
    file: YamlFile,
    wanted: Wanted,
    item: Item,
    stores: Sequence[str],
    terms: Terms,
    problems: list[Problem],
    day: date,
) -> dict[tuple[str, str], Plan]:
    """The plans of one product that is there."""
    found: dict[tuple[str, str], Plan] = {}
    try:
        if wanted.sold is not None:
            plan = await _plan_sold(item, wanted.sold, stores, terms)
            found[wanted.name, "availability"] = plan
        if is_planned(item.id):  # by a dry run: its price points are not known
            return found
        if wanted.price is not None:
            found[wanted.name, "price"] = await plan_price(item, wanted.price, terms)
        current = CurrentOffers(item, stores)
        for offer in wanted.offers:
            if not why_not(offer, item, day):
                found[wanted.name, offer.what] = await plan_file_offer(current, offer)
    except (InvalidArgument, ExistingDiffers) as error:
        where = file.where(*wanted.place)
        problems.append(Problem("catalog-sales", f"{wanted.name}: {error}", where=where))
    return found


async def _plan_sold(
    item: Item, sold: Mapping[str, Any], stores: Sequence[str], terms: Terms
) -> Plan:
    """Of what was read already, but for a subscription that has no plan: it may have been sold
    before there were plans. Two requests then.
    """
    if item.kind is SUBSCRIPTION and item.sold is None and not is_planned(item.id):
        return await read_and_plan_sold(item, sold, terms)
    return plan_sold(item, sold, stores, terms)
