"""The arguments of a publish, checked before anything is read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App
from asc_api.request import Id

from asc.base.checks import flags, given, one_of
from asc.base.secrets import shown
from asc.flow.polling import Polling, check_polling
from asc.flow.versions.reading import check_platform, check_version
from asc.workflows.listing.formats import check_folder as check_listing_folder
from asc.workflows.media.backend import Backend
from asc.workflows.media.sending import FIRST_LOOK
from asc.workflows.media.stage import Prune, check_prune
from asc.workflows.media.stage import check_folder as check_media_folder
from asc.workflows.uploads.upload import IfOther, check_upload
from asc.workflows.versions.contact import ReviewContact
from asc.workflows.versions.encryption import EncryptionDeclaration
from asc.workflows.versions.items import Item, Target, check_items
from asc.workflows.versions.preparing import Wishes
from asc.workflows.versions.release_type import check_release


@attrs.frozen(kw_only=True)
class Archived:
    """What belongs to the upload."""

    path: str | Path
    app: Id[App] | None
    version: str | None
    platform: str | None
    bundle_id: str | None
    build_number: str | None
    if_exists: IfOther
    at_once: int
    state: str | Path | None

    def __attrs_post_init__(self) -> None:
        names = ("if_exists", "at_once", "state")
        rest: dict[str, Any] = {name: getattr(self, name) for name in names}
        check_upload(self.path, self.app, **rest)
        check_platform(self.platform)
        if self.version is not None:
            check_version(self.version)


@attrs.frozen(kw_only=True)
class Pictures:
    """What belongs to the pictures."""

    folder: str | Path | None
    backend: Backend | None
    prune: Prune

    def __attrs_post_init__(self) -> None:
        check_prune(self.prune)
        for word in given(backend=self.backend).values():
            one_of("backend", word, Backend)
        if self.folder is not None:
            check_media_folder(self.folder, "media")
        elif self.backend is not None or self.prune is not False:
            raise InvalidArgument("backend and prune are for pictures: give media=, a folder")


@attrs.frozen(kw_only=True)
class Review:
    """What belongs to the submission, and to the version as it is attached."""

    submit: bool
    release: dict[str, Any]
    """Attributes of the version; empty where nothing was said."""
    contact: ReviewContact | None
    items: Sequence[Target]
    phased: bool
    uses_non_exempt_encryption: bool | None
    encryption: EncryptionDeclaration | None
    submit_other_items: bool
    validate: bool

    def wishes(self, answer: bool | None) -> Wishes:
        """What the version is to have, with this answer to the export question."""
        return Wishes(
            release=self.release,
            build=None,
            review=self.contact,
            phased=self.phased,
            uses_non_exempt_encryption=answer,
            encryption=self.encryption,
        )


@attrs.frozen(kw_only=True)
class Asked:
    """All of it."""

    archived: Archived
    listing: Path | None
    pictures: Pictures
    review: Review
    polling: Polling | None

    @property
    def patience(self) -> Polling:
        """How long Apple's processing of the build is waited for."""
        return check_polling(self.polling)

    @property
    def pictures_patience(self) -> Polling:
        """The same for pictures, which are done in a minute."""
        return FIRST_LOOK if self.polling is None else self.polling


def check_listing(folder: Any) -> Path | None:
    """The folder of texts. Raises `InvalidArgument`, also for one that is not there."""
    if folder is None:
        return None
    path = check_listing_folder(folder, "listing")
    if not path.is_dir():
        raise InvalidArgument(
            f"listing is {shown(str(folder))}, which is not a folder: give one that is there"
        )
    return path


def check_review(
    submit: object, release: object, items: Sequence[Item], others: object, **more: Any
) -> Review:
    """What was said about the review. Raises `InvalidArgument`."""
    flags(submit=submit, submit_other_items=others, validate=more["validate"])
    targets = check_items(items)
    if submit and release is None:
        raise InvalidArgument(
            "release is not given: with submit=True it takes 'manual', 'after_approval' (it goes "
            "live by itself) or a datetime"
        )
    if not submit and (targets or others):
        raise InvalidArgument("items and submit_other_items are for a review: give submit=True")
    wanted = {} if release is None else check_release(release)
    review = Review(
        submit=bool(submit), release=wanted, items=targets, submit_other_items=bool(others), **more
    )
    review.wishes(review.uses_non_exempt_encryption)  # checks contact and flags
    return review
