"""A folder of screenshots and previews to a version: `plan` and `push`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import whole
from asc.errors import CannotPush
from asc.flow.plan import Plan
from asc.flow.polling import Polling, check_polling
from asc.flow.result import Step
from asc.flow.steps import emit, emit_each, gather, is_dry_run
from asc.flow.versions.reading import name_of as version_name
from asc.flow.versions.states import EDITABLE

from .backend import Backend, record
from .checking import Slot
from .plan import name_of, outcome_of, plan_of, steps_of
from .result import Pushed
from .review import advice_for, images_to_submit
from .sending import FIRST_LOOK, forget_parts_of
from .stage import Prune, Stage, check_arguments, prepare


async def plan(
    app: Id[App],
    folder: str | Path,
    *,
    version: str,
    platform: str | None = None,
    backend: Backend | None = None,
    prune: Prune = False,
) -> Plan:
    """What `push` would do, to be read, saved, approved and applied with `client.apply(plan)`.

    `plan.to_html(thumbnails("screenshots/"))` shows the pictures in order. Requests and errors are
    those of `push`; nothing is written.
    """
    path, number = check_arguments(app, folder, version, platform, backend, prune)
    return plan_of(await prepare(app, path, number, platform, backend, prune), _plain(prune))


def _plain(prune: Prune) -> bool | list[str]:
    return prune if isinstance(prune, bool) else sorted(prune)


async def push(
    app: Id[App],
    folder: str | Path,
    *,
    version: str,
    platform: str | None = None,
    backend: Backend | None = None,
    prune: Prune = False,
    at_once: int = 4,
    polling: Polling | None = None,
) -> Pushed:
    """Makes a version's screenshots and previews those of a folder, in its order.

    The folder holds `<locale>/<anything>/NN-name.png`, `.jpg` or `.mp4`; the pixel size tells the
    device, and the name the order. `backend` is the App Asset Library where the app has one, else
    the older sets; what was used first is kept in the folder. Files of other tools stay, behind
    those of the folder; with `prune` they are deleted: `True` for all locales of the folder but the
    primary one, or a list of locales. Locales that the folder lacks are left alone.

    Images of the product page header and of search results (`header`, `search` in a path) are
    submitted as items of their own: `client.versions.submit(..., items=pushed.to_submit)`.

    Everything is checked before the first write, all problems at once. Run again, it writes
    nothing; killed anywhere and run again, it goes on.

    Requests for L locales: at most L + 5 when nothing changes (on sets one more for each locale
    that holds screenshots and previews). Events: `Problem`s that are warnings, `Progress`,
    `PollEvent`, the `Step`s. Raises `ProblemsFound`, `CannotPush`, `UploadRefused`,
    `NotFoundByName`. Sources: Apple's "Managing your app's media with the App Asset Library",
    quirks 5, 37, 44.
    """
    path, number = check_arguments(app, folder, version, platform, backend, prune)
    whole("push", 1, at_once=at_once)
    polling = FIRST_LOOK if polling is None else check_polling(polling)
    stage = await prepare(app, path, number, platform, backend, prune)
    return await carry_out(stage, at_once, polling)


async def carry_out(stage: Stage, at_once: int, polling: Polling) -> Pushed:
    """Writes what differs. Raises `CannotPush` where the version is closed."""
    steps = [step.done() for step in steps_of(stage) if not step.writes]
    await emit_each(steps)
    changed = [slot for slot, each in stage.plans.items() if each.changes]
    return await write(stage, changed, steps, at_once, polling)


async def write(
    stage: Stage, slots: list[Slot], steps: list[Step], at_once: int, polling: Polling
) -> Pushed:
    """Writes these groups. Raises `CannotPush` where the version is closed."""
    sent = 0
    if slots:
        demand_open(stage)
        if not await is_dry_run():
            record(stage.folder, stage.app, stage.backend.name)
        needed = {want.key for slot in slots for want in stage.plans[slot].create}
        files = {key: stage.files[key] for key in sorted(needed)}
        sent = await stage.backend.prepare(files, polling)
        apart = _by_group(slots)
        done = await gather((_write_all(stage, each) for each in apart), at_once=at_once)
        steps = [*steps, *chain.from_iterable(done)]
    await _wait_for_begun(stage, polling)
    await forget_parts_of(*(content.local.path for content in stage.files.values()))
    return Pushed(
        steps=steps,
        app=stage.app,
        version=version_name(stage.version),
        backend=stage.backend.name,
        uploaded=sent,
        to_submit=images_to_submit(stage),
    )


async def _wait_for_begun(stage: Stage, polling: Polling) -> None:
    """Waits for wanted files that an earlier run has sent, and Apple still processes."""
    for slot, plan in stage.plans.items():
        used = plan.used.values()
        there = [item for item in stage.current.get(slot, ()) if item.id in used]
        begun = [item for item in there if item.stage == "processing"]
        if begun:
            await stage.backend.wait_for_begun(slot, begun, polling)


def _by_group(slots: Iterable[Slot]) -> list[list[Slot]]:
    """Previews and screenshots of one screen share an order: they are written one after the
    other.
    """
    found: dict[tuple[str, str], list[Slot]] = {}
    for slot in slots:
        found.setdefault((slot[0], slot[1].name), []).append(slot)
    return list(found.values())


async def _write_all(stage: Stage, slots: Sequence[Slot]) -> list[Step]:
    return [await _write(stage, slot) for slot in slots]


async def _write(stage: Stage, slot: Slot) -> Step:
    plan = stage.plans[slot]
    current = stage.current.get(slot, ())
    text = stage.texts[slot[0]]
    await stage.backend.write(text, slot[1], current, plan, stage.most(slot))
    step = Step(name_of(slot), outcome_of(plan), advice_for(stage, slot))
    await emit(step)
    return step


def demand_open(stage: Stage) -> None:
    """Raises `CannotPush` where the version takes no pictures. One that a dry run planned has no
    state.
    """
    state = stage.version.app_version_state
    if state is not None and state not in EDITABLE:
        cure = (
            "client.versions.cancel(...) takes it back from review, client.versions.ensure(...) "
            "makes the next one"
        )
        if state == "READY_FOR_REVIEW":
            cure = "client.versions.reopen(...) takes it out of its draft"
        raise CannotPush(
            f"{version_name(stage.version)} is {state}, in which Apple takes no pictures: {cure}"
        )
