"""Whether a plan that was saved, and maybe edited, is one that can be applied. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.plan import Plan, PlanStep
from asc.flow.problems import Problems, Where

from .kinds import GROUP, PURCHASE, SUBSCRIPTION
from .sales import Terms
from .shop_checks import check_part, check_text
from .shop_offers import OFFER_PARTS, check_offer

_MADE = {"product": ("created", "deleted")}
_PARTS = ("product", "details", "text", "image", "screenshot")
_SALES = ("availability", "price", *OFFER_PARTS)
_KINDS = {kind.type: kind for kind in (GROUP, PURCHASE, SUBSCRIPTION)}


def terms_of(plan: Plan) -> Terms:
    """The terms that a plan was made with. Raises `InvalidArgument`."""
    names = {field.name for field in attrs.fields(Terms)}
    options = dict(plan.basis.options)
    if not set(options) <= names:
        raise InvalidArgument(f"the plan's options are {sorted(options)}: make the plan anew")
    allowed = options.pop("allow_removal", ())
    return Terms(**options, allow_removal=tuple(allowed))


def check_plan(plan: Plan) -> None:
    """Raises `InvalidArgument` for a step that says no longer what `plan` could have said."""
    if not plan.basis.app:
        raise InvalidArgument("the plan names no app: make it anew")
    for step in plan.changes:
        _check_step(step)


def _check_step(step: PlanStep) -> None:
    data = step.data
    part, kind = data.get("part"), _KINDS.get(str(data.get("kind")))
    if part not in (*_PARTS, *_SALES) or kind is None or not data.get("name"):
        raise _wrong(step, "its data name no part of a product")
    if step.outcome not in _MADE.get(part, ("created", "updated")):
        raise _wrong(step, f"{step.outcome} is not done to that part")
    if step.outcome == "deleted":
        return
    if part in _SALES and not isinstance(data.get("ask"), Mapping):
        raise _wrong(step, "its data do not say what is asked for")
    if part in OFFER_PARTS:
        check_offer(part, str(data.get("key")), data["ask"])
    if not isinstance(step.wanted, Mapping) and part not in ("image", "screenshot"):
        raise _wrong(step, f"what is wanted is {step.wanted!r}")
    if part == "text":
        check_text(kind, str(data.get("locale")), step.wanted, whole=step.found is None)
    if part in ("details", "product") and kind is not GROUP:
        _check_details(step, step.wanted)


def _check_details(step: PlanStep, wanted: Mapping[str, Any]) -> None:
    kind = _KINDS[step.data["kind"]]
    where = Where(resource=step.what)
    if step.outcome == "created":
        Problems(check_part("product_id", step.data["name"], kind, where)).raise_errors()
    for key, value in wanted.items():
        if key != "group":
            Problems(check_part(key, value, kind, where)).raise_errors()


def _wrong(step: PlanStep, why: str) -> InvalidArgument:
    return InvalidArgument(f"{step.what}: {why}: make the plan anew, by client.catalog.plan(...)")
