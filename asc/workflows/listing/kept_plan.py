"""A plan that comes from a file: what stands there is checked like the files of a listing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from asc_api.errors import InvalidArgument

from asc.flow.plain import from_env
from asc.flow.plan import Plan, PlanStep
from asc.flow.problems import Problems, Where
from asc.vocabulary import LOCALES

from .checking import check_value
from .fields import FIELDS, LOCALIZED
from .listing import check_kind
from .steps import key_of


def check_plan(plan: Plan) -> None:
    """Raises `InvalidArgument` for steps that no plan of a listing has, `ProblemsFound` for values
    that Apple would refuse.
    """
    for step in plan.steps:
        _check_data(step)
    fields = [step for step in plan.steps if step.data["is"] == "field"]
    counts = Counter(key_of(step) for step in fields)
    if twice := [key for key, number in counts.items() if number > 1]:
        raise InvalidArgument(f"two steps are about {twice[0]}: keep one")
    writes = [step for step in fields if step.writes]
    Problems(each for step in writes for each in _problems_of(step)).raise_errors()
    for step in writes:
        if step.data["name"] == "demo_password" and step.wanted is not None:
            from_env(step.wanted)


def _check_data(step: PlanStep) -> None:
    data = step.data
    match data.get("is"):
        case "field" if _is_field(data):
            return
        case "deletion" if not step.writes or step.irreversible:
            LOCALES.check(str(data.get("locale")), step.what)
            return
        case "locale" | "version":
            return
    raise InvalidArgument(f"{step.what}: {dict(data)} is not a step of a listing: plan it anew")


def _is_field(data: Mapping[str, Any]) -> bool:
    names = [data.get(name, "") for name in ("part", "name", "locale", "page")]
    part, name, locale, page = names
    if not all(isinstance(each, str) for each in names) or (part, name) not in FIELDS:
        return False
    localized = part in LOCALIZED or part == "product_pages"
    return localized == bool(locale) and (part == "product_pages") == bool(page)


def _problems_of(step: PlanStep) -> Problems:
    key = key_of(step)
    where = Where(resource=step.what)
    found = [*check_kind(key.field, step.wanted, where)]
    if step.wanted is not None and not found:
        found += check_value(key, step.wanted, where)
    return Problems(found)
