"""Applying a plan for a listing: one request for each resource that changes."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.relationship import Ref

from asc.errors import CannotChange
from asc.flow.ensure import batches
from asc.flow.plan import Plan, PlanStep, decide
from asc.flow.result import Step
from asc.flow.steps import emit_each, gather

from .choosing import why_locked
from .fields import Part
from .making import make_version, with_new_texts
from .reading import Current, read_current
from .result import PushedListing
from .steps import key_of, values_now
from .writing import Group, delete_locale, write_group

_AT_ONCE = 4


async def apply_plan(plan: Plan) -> PushedListing:
    """Does what a plan of `client.listing.plan` says, after reading everything anew.

    Raises `PlanOutdated` where something is neither as it was found nor as it is wanted, and
    `CannotChange` where something is locked and the plan was not made with `partial=True`; nothing
    is written then.
    """
    options = plan.basis.options
    app, number = plan.basis.app, options.get("version")
    if plan.kind != "listing.push" or not app or not isinstance(number, str):
        raise InvalidArgument(f"a plan of the kind {plan.kind!r} is not one of a listing")
    ensure_version = options.get("ensure_version") is True
    ref: Ref[App] = Ref("apps", app)
    current = await read_current(ref, number, plan.basis.platform, ensure_version)
    return await carry_out(plan, current)


async def carry_out(plan: Plan, current: Current) -> PushedListing:
    """The same, with what is there read already."""
    partial = plan.basis.options.get("partial") is True
    steps = [_locked(step, current) for step in decide(plan.steps, values_now(current, plan.steps))]
    if not partial:
        _refuse_locked(steps)
    left = await emit_each([step.done() for step in steps if not step.writes])
    writes = [step for step in steps if step.writes]
    current, made = await make_version(current, writes)
    groups = _groups(writes, partial)
    written = await _write_all(current, [each for each in groups if each.part != "texts"])
    texts = [each for each in groups if each.part == "texts"]
    new = [each.locale for each in groups if each.part == "info" and each.new(current)]
    if texts and new:
        current = await with_new_texts(current, new)
    written += await _write_all(current, texts)
    languages = [_new_locale(step, written) for step in writes if step.data["is"] == "locale"]
    return PushedListing(
        steps=[
            *left,
            *made,
            *written,
            *await emit_each(languages),
            *await _delete_all(current, writes),
        ],
        version=current.number,
        platform=current.platform,
    )


def _locked(step: PlanStep, current: Current) -> PlanStep:
    """The step, `refused` where its value was locked since the plan was made."""
    if not step.writes or step.data.get("is") != "field":
        return step
    why = why_locked(key_of(step), current.version_state, current.info_state)
    return attrs.evolve(step, outcome="refused", why=why) if why else step


def _refuse_locked(steps: Iterable[PlanStep]) -> None:
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
    found: dict[tuple[Part, str], list[PlanStep]] = {}
    for step in steps:
        if step.data["is"] == "field":
            key = key_of(step)
            found.setdefault((key.part, key.locale), []).append(step)
    return [Group(part, locale, own, partial) for (part, locale), own in found.items()]


async def _write_all(current: Current, groups: list[Group]) -> list[Step]:
    """Some at once; their steps are events in the order of the result."""
    done: list[Step] = []
    for some in batches(groups, _AT_ONCE):
        results = await gather((write_group(current, each) for each in some), at_once=_AT_ONCE)
        done += await emit_each(list(chain.from_iterable(results)))
    return done


async def _delete_all(current: Current, steps: Iterable[PlanStep]) -> list[Step]:
    done = []
    for step in steps:
        if step.data["is"] == "deletion":
            await delete_locale(current, step.data["locale"])
            done += await emit_each([step.done()])
    return done
