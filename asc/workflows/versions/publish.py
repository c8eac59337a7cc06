"""From an archive and two folders to a version with all of it: `publish`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from asc_api.models import App
from asc_api.request import Id

from asc.flow.polling import Polling, check_polling
from asc.workflows.listing.formats import Folder
from asc.workflows.media.backend import Backend
from asc.workflows.media.stage import Prune
from asc.workflows.uploads.upload import IfOther

from .contact import ReviewContact
from .encryption import EncryptionDeclaration
from .items import Item
from .published import Published
from .publishing.asked import Archived, Asked, Pictures, check_listing, check_review
from .publishing.files import read_files
from .publishing.looking import look
from .publishing.writing import Writing
from .release_type import Release


async def publish(
    path: str | Path,
    *,
    app: Id[App] | None = None,
    version: str | None = None,
    platform: str | None = None,
    listing: Folder | None = None,
    media: str | Path | None = None,
    submit: bool = False,
    release: Release | None = None,
    review: ReviewContact | None = None,
    items: Sequence[Item] = (),
    phased: bool = False,
    uses_non_exempt_encryption: bool | None = None,
    encryption: EncryptionDeclaration | None = None,
    submit_other_items: bool = False,
    validate: bool = True,
    backend: Backend | None = None,
    prune: Prune = False,
    if_exists: IfOther = "fail",
    at_once: int = 4,
    polling: Polling | None = None,
    state: str | Path | None = None,
    bundle_id: str | None = None,
    build_number: str | None = None,
) -> Published:
    """Uploads an .ipa or .pkg, makes its version, writes texts and pictures, attaches the build,
    and with `submit` sends all of it to review.

    What `uploads.upload`, `versions.ensure`, `listing.push`, `media.push` and `versions.submit` do,
    and their arguments: `listing` and `media` are folders, `review` is the contact. App, version
    and platform are those of the archive; what is given of them is compared with it. A version that
    is missing is made, to be released as `release` says (by hand, where it says nothing); `submit`
    needs `release`. Images of `media` that are reviewed by themselves, and were not, are submitted
    with the version.

    Archive, texts, pictures and, with `submit` and `validate`, the rules of a review are checked
    before the first byte is sent, against what will be there then: all problems at once. Apple
    processes the build while texts and pictures are written. Run again, it writes nothing; killed
    anywhere and run again, it does what is missing.

    Events: a `PublishPart` as each part begins, and the events of the parts. Errors are those of
    the parts.
    """
    archived = Archived(
        path=path,
        app=app,
        version=version,
        platform=platform,
        bundle_id=bundle_id,
        build_number=build_number,
        if_exists=if_exists,
        at_once=at_once,
        state=state,
    )
    review_of = check_review(
        submit,
        release,
        items,
        submit_other_items,
        contact=review,
        phased=phased,
        uses_non_exempt_encryption=uses_non_exempt_encryption,
        encryption=encryption,
        validate=validate,
    )
    check_polling(polling)
    asked = Asked(
        archived=archived,
        listing=check_listing(listing),
        pictures=Pictures(folder=media, backend=backend, prune=prune),
        review=review_of,
        polling=polling,
    )
    view = await look(asked, await read_files(asked))
    return await Writing(asked, view).run()
