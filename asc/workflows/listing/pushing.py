"""Files to App Store Connect: `push` is `plan` and `client.apply(plan)` in one."""

from __future__ import annotations

from asc_api.models import App
from asc_api.request import Id

from .apply import carry_out
from .formats import Folder
from .planning import make_plan
from .reading import read_current
from .result import PushedListing
from .wishes import Names, check_wishes, read_wanted


async def push(
    app: Id[App],
    folder: Folder,
    *,
    version: str,
    platform: str | None = None,
    only: Names = None,
    delete: Names = None,
    allow_empty: Names = None,
    ensure_version: bool = False,
    partial: bool = False,
) -> PushedListing:
    """Makes the listing of a version what the files of a folder say; what they leave out is left.

    The arguments are those of `plan`. Run again, it writes nothing; killed, it goes on where it
    was. One request for each resource that changes, after the four or five of `plan`. Raises
    `ProblemsFound`, `CannotChange` where something is locked and `partial` is not given,
    `NotFoundByName`, `ExistingDiffers`.
    """
    wishes = check_wishes(
        folder, version, platform, only, delete, allow_empty, ensure_version, partial
    )
    listing = await read_wanted(wishes)
    pages = wishes.pages(listing)
    current = await read_current(app, wishes.version, platform, ensure_version, pages)
    return await carry_out(make_plan(current, listing, wishes), current)
