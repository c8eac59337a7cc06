"""What a file wants and Apple does not allow, given what is there. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from asc_api.errors import InvalidArgument

from asc.errors import CannotChange
from asc.flow.files import YamlFile
from asc.flow.problems import Problem, Where
from asc.workflows.pricing.product import NEVER_SOLD

from .kinds import GROUP, PURCHASE
from .offer_conflicts import offer_conflicts
from .plan_shop import details_of
from .product import check_fixed, need
from .shop import FIELDS, Item, Shop, Wanted


def conflicts(
    file: YamlFile,
    shop: Shop,
    wanted: Sequence[Wanted],
    delete: Collection[str],
    today: date,
) -> Iterator[Problem]:
    """All of them, each with its place in the file."""
    for each in wanted:
        where = file.where(*each.place)
        if each.kind is not GROUP:
            yield from _of_product(each, shop.products.get(each.name), where)
        if each.kind is not GROUP and each.name in delete:
            yield _problem(f"{each.name} is in the file, and in delete=", where)
        is_new = each.name not in shop.products
        for offer, reason in offer_conflicts(each, today, is_new=is_new):
            yield _problem(reason, file.where(*each.place, *offer.place))


def _of_product(wanted: Wanted, item: Item | None, where: Where) -> Iterator[Problem]:
    if item is None:
        yield from _new(wanted, where)
    elif item.kind is not wanted.kind:
        yield _problem(f"{wanted.name} is there, as {item.kind.noun}", where)
    elif item.group != wanted.group:
        reason = f"{wanted.name} is in the group {item.group!r}, and Apple has no way to move it"
        yield _problem(reason, where)
    else:
        yield from _fixed(wanted, item, where)


def _new(wanted: Wanted, where: Where) -> Iterator[Problem]:
    first = "type" if wanted.kind is PURCHASE else "period"
    try:
        need(wanted.name, **{key: wanted.details.get(key) for key in (first, "name")})
    except InvalidArgument as error:
        yield _problem(str(error).replace("=", ""), where)


def _fixed(wanted: Wanted, item: Item, where: Where) -> Iterator[Problem]:
    fixed = ["type", *([] if item.state in NEVER_SOLD else ["period"])]
    values = {FIELDS[key]: wanted.details[key] for key in fixed if key in wanted.details}
    try:
        check_fixed(wanted.name, item.resource, values)
    except CannotChange as error:
        yield _problem(str(error), where)
    shared = details_of(item, ["family_sharable"])["family_sharable"]
    if shared and wanted.details.get("family_sharable") is False:
        yield _problem(f"{wanted.name}: Apple does not allow turning family sharing off", where)


def _problem(reason: str, where: Where) -> Problem:
    return Problem("catalog-file", reason, where=where)
