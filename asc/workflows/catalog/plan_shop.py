"""From a shop that is there, and the one that is wanted, to the steps of a plan. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import attrs

from asc.flow.plan import Plan, PlanStep
from asc.flow.result import Outcome

from .kinds import GROUP, Kind
from .pictures import Picture, is_old, shown, there_of
from .shop import FileOffer, Item, Shop, Wanted
from .shop_offers import too_early
from .texts import EDITABLE, SETTLED, CurrentTexts, TextChange, plan_texts

PARTS = ("image", "availability", "price", "screenshot")
USED_UP = "the product id is used up for the account, for ever"
ALONE = "customers could have a subscription of each group at once: plans of one service share one"


@attrs.frozen
class Known:
    """What was read for the steps beside the shop, by name and part."""

    sales: Mapping[tuple[str, str], Plan] = attrs.field(factory=dict)
    """What pricing, and the workflows of offers, plan for products that are there."""
    pictures: Mapping[tuple[str, str], Picture] = attrs.field(factory=dict)


def shop_steps(
    shop: Shop, wanted: Sequence[Wanted], known: Known, delete: Collection[str] = ()
) -> list[PlanStep]:
    """The steps, in the order in which they are done: groups and products as the file has them,
    and last what is deleted by name.
    """
    steps: list[PlanStep] = []
    for each in wanted:
        steps += steps_of(each, shop.find(each.kind.type, each.name), known)
    steps = [_warned(step, wanted) for step in steps]
    named = {(each.kind.type, each.name) for each in wanted}
    others = [each for each in _every(shop) if (each.kind.type, each.name) not in named]
    gone = [_deletion(each) for each in others if each.name in delete and each.kind is not GROUP]
    left = [each for each in others if each.name not in delete or each.kind is GROUP]
    kept = [PlanStep(_title(each.kind, each.name), "kept", why=_LEFT) for each in left]
    missing = [name for name in delete if name not in shop.products]
    return [*steps, *gone, *kept, *(PlanStep(name, "unchanged", why=_GONE) for name in missing)]


_LEFT = "is not in the file; delete= names products to delete"
_GONE = "is not there"


def _every(shop: Shop) -> list[Item]:
    return [*shop.groups.values(), *shop.products.values()]


def steps_of(wanted: Wanted, item: Item | None, known: Known) -> list[PlanStep]:
    """What one group or product comes to; a single step that is `unchanged` where that is all."""
    steps = list(_steps(wanted, item, known))
    if steps:
        return steps
    return [PlanStep(_title(wanted.kind, wanted.name), "unchanged")]


def _steps(wanted: Wanted, item: Item | None, known: Known) -> Iterator[PlanStep]:
    if item is None:
        yield _creation(wanted)
    else:
        yield from _details(wanted, item)
    yield from _texts(wanted, item.texts if item is not None else CurrentTexts())
    for part in PARTS:
        yield from _part(part, wanted, item, known)
    for offer in wanted.offers:
        yield from _offer(offer, wanted, item, known)


def _part(part: str, wanted: Wanted, item: Item | None, known: Known) -> Iterator[PlanStep]:
    key = (wanted.name, part)
    if key in known.pictures:
        yield from _picture(part, wanted, item, known.pictures[key])
    elif key in known.sales:
        data = _data(wanted, part, ask=asked(wanted, part))
        yield from _sale(f"{wanted.name} {part}", known.sales[key], data)
    elif item is None and asked(wanted, part) is not None:
        why = "its price points are known when it is there" if part == "price" else ""
        goal = asked(wanted, part)
        yield PlanStep(
            f"{wanted.name} {part}", "created", None, goal, why, data=_data(wanted, part, ask=goal)
        )


def asked(wanted: Wanted, part: str) -> Mapping[str, Any] | None:
    """What the file says of price or availability."""
    return {"price": wanted.price, "availability": wanted.sold}.get(part)


def _creation(wanted: Wanted) -> PlanStep:
    data = _data(wanted, "product")
    title = _title(wanted.kind, wanted.name)
    if wanted.kind is GROUP:
        return PlanStep(title, "created", None, {"name": wanted.name}, data=data)
    goal = dict(wanted.details)
    if wanted.group:
        goal["group"] = wanted.group
    return PlanStep(title, "created", None, goal, USED_UP, irreversible=True, data=data)


def _details(wanted: Wanted, item: Item) -> Iterator[PlanStep]:
    found = details_of(item, wanted.details)
    differing = {name: value for name, value in wanted.details.items() if found[name] != value}
    if differing:
        before = {name: found[name] for name in differing}
        data = _data(wanted, "details")
        yield PlanStep(f"{wanted.name} details", "updated", before, differing, data=data)


def details_of(item: Item, names: Collection[str]) -> dict[str, Any]:
    """Some of the attributes that are there. A switch that Apple does not tell is off."""
    there = item.details()
    off = {"family_sharable": False}
    return {name: there.get(name, off.get(name)) for name in names}


def _texts(wanted: Wanted, current: CurrentTexts) -> Iterator[PlanStep]:
    for change in plan_texts(current.texts, wanted.texts):
        if change.outcome != "unchanged":
            yield _text(wanted, current, change)


def _text(wanted: Wanted, current: CurrentTexts, change: TextChange) -> PlanStep:
    what = f"{_title(wanted.kind, wanted.name)} text {change.locale}"
    found = text_of(current, change.locale, change.values)
    data = _data(wanted, "text", locale=change.locale)
    outcome, why = _unless_locked(current, change.outcome)
    return PlanStep(what, outcome, found, change.values, why, data=data)


def text_of(current: CurrentTexts, locale: str, names: Collection[str]) -> dict[str, Any] | None:
    """Some of the texts of a language that are there; None where it has none."""
    there = current.texts.get(locale)
    return None if there is None else {name: getattr(there, name) or "" for name in names}


def _unless_locked(current: CurrentTexts, outcome: Outcome) -> tuple[Outcome, str]:
    if not current.version or current.state in (*EDITABLE, *SETTLED):
        return outcome, ""
    return "refused", f"its version is {current.state}: wait, or take it out of its submission"


def _picture(part: str, wanted: Wanted, item: Item | None, picture: Picture) -> Iterator[PlanStep]:
    there = there_of(item, part)
    if picture.find(there, old=is_old(item, part)) is not None:
        return
    data = _data(wanted, part, path=picture.path, md5=picture.md5)
    outcome: Outcome = "updated" if there else "created"
    why = ""
    if part == "image" and item is not None:
        outcome, why = _unless_locked(item.texts, outcome)
    what, goal = f"{wanted.name} {part}", f"{picture.path.name} (MD5 {picture.md5})"
    yield PlanStep(what, outcome, shown(there), goal, why, data=data)


def _offer(offer: FileOffer, wanted: Wanted, item: Item | None, known: Known) -> Iterator[PlanStep]:
    what = f"{wanted.name} {offer.what}"
    data = _data(wanted, offer.part, key=offer.key, ask=offer.values)
    early = too_early(offer.part, item)
    if early:
        yield PlanStep(what, "refused", None, offer.values, early, data=data)
    elif item is None:
        yield PlanStep(what, "created", None, offer.values, data=data)
    else:
        yield from _sale(what, known.sales[wanted.name, offer.what], data)


def _sale(what: str, plan: Plan, data: Mapping[str, Any]) -> Iterator[PlanStep]:
    """What prices, availability or an offer come to in all territories, as one step."""
    found = {step.what: step.found for step in plan.changes}
    if found:
        goal = {step.what: step.wanted for step in plan.changes}
        is_first = all(value is None for value in found.values())
        outcome: Outcome = "created" if is_first else "updated"
        yield PlanStep(what, outcome, None if is_first else found, goal, data=data)


def _deletion(item: Item) -> PlanStep:
    data = {"part": "product", "kind": item.kind.type, "name": item.name, "group": item.group}
    return PlanStep(
        item.name, "deleted", item.details(), None, USED_UP, irreversible=True, data=data
    )


def _warned(step: PlanStep, wanted: Sequence[Wanted]) -> PlanStep:
    """A new group of one subscription, beside others, is a mistake mostly."""
    groups = [each.name for each in wanted if each.kind is GROUP]
    members = [each for each in wanted if each.group and each.group == step.data.get("name")]
    is_new = step.data.get("kind") == GROUP.type and step.data.get("part") == "product"
    if is_new and len(members) == 1 and len(groups) > 1:
        return attrs.evolve(step, why=ALONE)
    return step


def _data(wanted: Wanted, part: str, **more: Any) -> dict[str, Any]:
    about = {"kind": wanted.kind.type, "name": wanted.name, "group": wanted.group}
    return {"part": part, **about, **more}


def _title(kind: Kind, name: str) -> str:
    return f"group {name}" if kind is GROUP else name
