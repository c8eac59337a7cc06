"""What files would change at Apple's: `plan`."""

from __future__ import annotations

from asc_api.models import App
from asc_api.request import Id

from asc.flow.plan import Basis, Plan

from .against import check_against
from .formats import Folder
from .listing import Listing
from .reading import Current, read_current
from .steps import listing_steps
from .wishes import Names, Wishes, check_wishes, read_wanted

KIND = "listing.push"


async def plan(
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
) -> Plan:
    """What the files of a folder would change, for `client.apply(plan)`. It reads only.

    `version` is a number, or 'live'; `platform` is needed where the app has several of that
    number. `only` names fields (`promotional_text`) or parts (`review`, `age_rating`); `delete`
    names languages to delete, and languages of product pages (`Winter/de-DE`); `allow_empty` names
    fields that an empty text file clears. With `ensure_version` a missing version is made, to be
    released by hand. What is locked is a step that is `refused`, and nothing is applied then,
    unless `partial` applies the rest.

    Four requests for any number of languages, five where the app has a licence of its own; with
    custom product pages one more, and one for each page that the files have. Raises
    `ProblemsFound` with all that is wrong in the files, `NotFoundByName`, `ExistingDiffers`.
    Source: Apple's "Required, localizable and editable properties"; quirks 17 and 40 to 43.
    """
    wishes = check_wishes(
        folder, version, platform, only, delete, allow_empty, ensure_version, partial
    )
    listing = await read_wanted(wishes)
    pages = wishes.pages(listing)
    current = await read_current(app, wishes.version, platform, ensure_version, pages)
    return make_plan(current, listing, wishes)


def make_plan(current: Current, listing: Listing, wishes: Wishes) -> Plan:
    """The plan. Pure. Raises `ProblemsFound`."""
    check_against(current, listing, wishes.delete).raise_errors()
    options = {"version": current.number}
    flags = {"ensure_version": current.version is None, "partial": wishes.partial}
    given = {name: value for name, value in flags.items() if value}
    basis = Basis(current.app.id, current.platform, options={**options, **given})
    return Plan(KIND, listing_steps(current, listing, wishes.delete), basis)
