"""`folder.plan`: the plans of all workflows that read files, for one app."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.errors import AscError, ProblemsFound
from asc.flow.plan import Plan, Plans
from asc.flow.problems import Problems
from asc.flow.steps import gather
from asc.workflows import listing, media, pricing

from .contents import read_contents


async def plan(
    app: Id[App],
    folder: str | Path,
    *,
    version: str | None = None,
    platform: str | None = None,
) -> Plans:
    """What the files of a folder would change, for `client.apply(plans)`. It reads only.

    The folder holds any of: `prices.csv` (the app's prices), `listing/` or `metadata/` (texts, as
    `client.listing` has them), and `screenshots/` or `media/` (as `client.media` has them); it may
    be a `fastlane` folder. `version` is needed for texts and screenshots; `platform` where the app
    has several of that number. Options of a single workflow are those of its own `plan`.

    `client.apply` does one plan after the other, and nothing where a step cannot be undone and
    that is not allowed. Requests are those of the plans. Raises `ProblemsFound` with all that is
    wrong in all files, and the errors of the workflows.
    """
    parts = read_contents(folder)
    if version is None and parts.keys() & {"listing", "media"}:
        raise InvalidArgument(f"version is None: texts and screenshots of {folder} are of a version")
    workflows = [_plan(name, path, app, version, platform) for name, path in parts.items()]
    return Plans(_made(await gather(workflows, keep_errors=True)))


def _plan(
    name: str, path: Path, app: Id[App], version: str | None, platform: str | None
) -> Coroutine[Any, Any, Plan]:
    if name == "pricing":
        return pricing.plan(app, territories=path)
    if name == "listing":
        return listing.plan(app, path, version=version or "", platform=platform)
    return media.plan(app, path, version=version or "", platform=platform)


def _made(results: Sequence[Plan | AscError]) -> list[Plan]:
    """The plans, where all could be made; problems in the files of several are raised as one."""
    errors = [one for one in results if isinstance(one, AscError)]
    found = [error.problems for error in errors if isinstance(error, ProblemsFound)]
    others = [error for error in errors if not isinstance(error, ProblemsFound)]
    if found:
        error = ProblemsFound(Problems(chain.from_iterable(found)))
        for other in others:
            error.add_note(str(other))
        raise error
    for other in others:
        raise other
    return [one for one in results if isinstance(one, Plan)]
