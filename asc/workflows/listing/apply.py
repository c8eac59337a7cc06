"""Applying a plan for a listing: one request for each resource that changes."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.relationship import Ref

from asc.errors import CannotChange, PlanOutdated
from asc.flow.plan import Plan, PlanStep, decide
from asc.flow.result import Step
from asc.flow.steps import emit_each

from .fields import Place
from .kept_plan import check_plan
from .making import with_new_texts, with_version
from .reading import Current, read_current
from .result import PushedListing
from .steps import key_of, values_now, why_closed, why_undeletable
from .writing import Group, delete_locale
from .writing_all import write_all


async def apply_plan(plan: Plan) -> PushedListing:
    """Does what a plan of `client.listing.plan` says, after reading everything anew.

    Raises `PlanOutdated` where something is neither as it was found nor as it is wanted,
    `CannotChange` where something is locked and the plan was not made with `partial=True`, and
    `InvalidArgument` or `ProblemsFound` for what was written into a plan file by hand; nothing is
    written then.
    """
    return await carry_out(plan, await _read(plan))


async def compare_plan(plan: Plan) -> None:
    """Raises what `apply_plan` would raise before its first write."""
    _compare(plan, await _read(plan))


async def _read(plan: Plan) -> Current:
    options = plan.basis.options
    app, number = plan.basis.app, options.get("version")
    if plan.kind != "listing.push" or not app or not isinstance(number, str):
        raise InvalidArgument(f"a plan of the kind {plan.kind!r} is not one of a listing")
    check_plan(plan)
    ensure_version = options.get("ensure_version") is True
    pages = {step.data["page"] for step in plan.steps if step.data.get("page")}
    ref: Ref[App] = Ref("apps", app)
    return await read_current(ref, number, plan.basis.platform, ensure_version, pages)


def _compare(plan: Plan, current: Current) -> list[PlanStep]:
    """The steps as they are to be applied."""
    steps = [_locked(step, current) for step in decide(plan.steps, values_now(current, plan.steps))]
    if not _is_partial(plan):
        refuse_locked(steps)
    _refuse_gone([step for step in steps if step.writes], current)
    return steps


def _is_partial(plan: Plan) -> bool:
    return plan.basis.options.get("partial") is True


async def carry_out(plan: Plan, current: Current) -> PushedListing:
    """The same, with what is there read already."""
    partial, steps = _is_partial(plan), _compare(plan, current)
    writes = [step for step in steps if step.writes]
    done = await emit_each([step.done() for step in steps if not step.writes])
    current, made = await with_version(current, writes)
    done += made
    groups = _groups(writes, partial)
    names = [each for each in groups if each.part == "info"]
    texts = [each for each in groups if each.part == "texts"]
    new = [each.locale for each in names if each.new(current)]
    await write_all(current, names, done)  # first: Apple may refuse one for what only it knows
    await write_all(current, [each for each in groups if each not in [*names, *texts]], done)
    if texts and new:
        current = await with_new_texts(current, new)
    await write_all(current, texts, done)
    languages = [_new_locale(step, done) for step in writes if step.data["is"] == "locale"]
    done += await emit_each(languages)
    for step in writes:
        if step.data["is"] == "deletion":
            done += await emit_each([await delete_locale(current, step, partial)])
    return PushedListing(steps=done, version=current.number, platform=current.platform)


def _locked(step: PlanStep, current: Current) -> PlanStep:
    """The step, `refused` where what it changes was locked since the plan was made."""
    why = ""
    if step.writes and step.data["is"] == "field":
        why = why_closed(current, key_of(step))
    elif step.writes and step.data["is"] == "deletion":
        why = why_undeletable(current, step.data["locale"], step.data.get("page", ""))
    return attrs.evolve(step, outcome="refused", why=why) if why else step


def _refuse_gone(steps: Iterable[PlanStep], current: Current) -> None:
    """Raises `PlanOutdated` where a language that has other values too was deleted since: made anew
    from these steps alone, it would lack them.
    """
    fields = [step for step in steps if step.data["is"] == "field" and not step.data.get("new")]
    gone = [step.what for step in fields if key_of(step).place not in current.found]
    if gone:
        raise PlanOutdated(f"deleted since the plan was made: what has {', '.join(gone)}")


def refuse_locked(steps: Iterable[PlanStep]) -> None:
    """Raises `CannotChange` where a step is refused."""
    refused = [step for step in steps if step.outcome == "refused"]
    if refused:
        whys = dict.fromkeys(step.why for step in refused)
        names = ", ".join(step.what for step in refused[:5])
        more = f" and {len(refused) - 5} more" if len(refused) > 5 else ""
        raise CannotChange(
            f"{names}{more}: {'; '.join(whys)}. Nothing was written; partial=True applies the rest"
        )


def _new_locale(step: PlanStep, written: Iterable[Step]) -> Step:
    """A language is there when a value of it could be written."""
    mine = [each for each in written if each.what.startswith(f"{step.what} ")]
    refused = [each for each in mine if not each.changed]
    return step.done("refused", refused[0].why) if len(refused) == len(mine) > 0 else step.done()


def _groups(steps: Iterable[PlanStep], partial: bool) -> list[Group]:
    """The steps of each resource, which are one request."""
    found: dict[Place, list[PlanStep]] = {}
    for step in steps:
        if step.data["is"] == "field":
            found.setdefault(key_of(step).place, []).append(step)
    return [Group(place, own, partial) for place, own in found.items()]
