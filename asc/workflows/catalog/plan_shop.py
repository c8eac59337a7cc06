"""From a shop that is there, and the one that is wanted, to the steps of a plan. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import attrs

from asc.flow.plan import Plan, PlanStep
from asc.flow.result import Outcome

from .kinds import GROUP, Kind
from .mistakes import joined, slip_of, warned
from .pictures import Picture, is_old, shown, there_of
from .sales import paid_before
from .shop import FileOffer, Item, Shop, Wanted
from .shop_offers import why_not
from .texts import EDITABLE, SETTLED, CurrentTexts, TextChange, doubts, plan_texts

PARTS = ("image", "availability", "price", "screenshot")
USED_UP = "the product id is used up for the account, for ever"


@attrs.frozen
class Known:
    """What was read for the steps beside the shop, by name and part."""

    sales: Mapping[tuple[str, str], Plan] = attrs.field(factory=dict)
    """What pricing, and the workflows of offers, plan for products that are there."""
    pictures: Mapping[tuple[str, str], Picture] = attrs.field(factory=dict)
    day: date = date.min
    """Today in California."""


def shop_steps(
    shop: Shop, wanted: Sequence[Wanted], known: Known, delete: Collection[str] = ()
) -> list[PlanStep]:
    """The steps, in the order in which they are done: groups and products as the file has them,
    and last what is deleted by name.
    """
    steps: list[PlanStep] = []
    for each in wanted:
        steps += steps_of(each, shop.find(each.kind.type, each.name), known)
    steps = [warned(step, wanted, shop) for step in steps]
    named = {(each.kind.type, each.name) for each in wanted}
    others = [each for each in shop.every() if (each.kind.type, each.name) not in named]
    gone = [_deletion(each) for each in others if each.name in delete and each.kind is not GROUP]
    left = [each for each in others if each.name not in delete or each.kind is GROUP]
    kept = [PlanStep(_title(each.kind, each.name), "kept", why=_LEFT) for each in left]
    missing = [name for name in delete if name not in shop.products]
    absent = [
        PlanStep(name, "unchanged", why=joined(_GONE, slip_of(name, others))) for name in missing
    ]
    return [*steps, *gone, *kept, *absent]


_LEFT = "is not in the file; delete= names products to delete"
_GONE = "is not there"


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
        why = doubts(GROUP.type, {"reference_name": wanted.name})
        return PlanStep(title, "created", None, {"name": wanted.name}, why, data=data)
    goal = dict(wanted.details)
    if wanted.group:
        goal["group"] = wanted.group
    why = joined(USED_UP, doubts(wanted.kind.type, goal))
    return PlanStep(title, "created", None, goal, why, irreversible=True, data=data)


def _details(wanted: Wanted, item: Item) -> Iterator[PlanStep]:
    found = details_of(item, wanted.details)
    differing = {name: value for name, value in wanted.details.items() if found[name] != value}
    if differing:
        before = {name: found[name] for name in differing}
        data = _data(wanted, "details")
        why = doubts(wanted.kind.type, differing)
        yield PlanStep(f"{wanted.name} details", "updated", before, differing, why, data=data)


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
    outcome, why = unless_locked(current, change.outcome)
    why = why or doubts(wanted.kind.text_type, change.values)
    return PlanStep(what, outcome, found, change.values, why, data=data)


def text_of(current: CurrentTexts, locale: str, names: Collection[str]) -> dict[str, Any] | None:
    """Some of the texts of a language that are there; None where it has none."""
    there = current.texts.get(locale)
    return None if there is None else {name: getattr(there, name) or "" for name in names}


def unless_locked(current: CurrentTexts, outcome: Outcome) -> tuple[Outcome, str]:
    """What comes of a change of a version, and why: it is refused while the version is at Apple."""
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
        outcome, why = unless_locked(item.texts, outcome)
    what, goal = f"{wanted.name} {part}", f"{picture.path.name} (MD5 {picture.md5})"
    yield PlanStep(what, outcome, shown(there), goal, why, data=data)


def _offer(offer: FileOffer, wanted: Wanted, item: Item | None, known: Known) -> Iterator[PlanStep]:
    what = f"{wanted.name} {offer.what}"
    data = _data(wanted, offer.part, key=offer.key, ask=offer.values)
    never = why_not(offer, item, known.day)
    if never is not None:
        outcome, why = never
        yield PlanStep(what, outcome, None, offer.values, why, data=data)
    elif item is None:
        yield PlanStep(what, "created", None, offer.values, data=data)
    elif (wanted.name, offer.what) in known.sales:
        yield from _sale(what, known.sales[wanted.name, offer.what], data)


def _sale(what: str, plan: Plan, data: Mapping[str, Any]) -> Iterator[PlanStep]:
    """What prices, availability or an offer come to in all territories, as one step; a price from a
    day on beside the one that is paid until then.
    """
    found = {step.what: paid_before(step) for step in plan.changes}
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


def _data(wanted: Wanted, part: str, **more: Any) -> dict[str, Any]:
    about = {"kind": wanted.kind.type, "name": wanted.name, "group": wanted.group}
    return {"part": part, **about, **more}


def _title(kind: Kind, name: str) -> str:
    return f"group {name}" if kind is GROUP else name
