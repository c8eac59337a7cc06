"""What a version is to have before it goes out, and putting it right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, AppStoreVersion, Build
from asc_api.relationship import Ref
from asc_api.resources import app_store_versions

from asc.base.checks import flags, given
from asc.base.secrets import shown
from asc.errors import CannotSubmit
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.versions.making import differing
from asc.flow.versions.reading import is_open, name_of, state_of
from asc.workflows.media.local import LocalFile

from .builds import answer_encryption, attach_build, check_build
from .contact import ReviewContact, write_contact
from .encryption import Declaring, EncryptionDeclaration, declare, find_declaration
from .phased_release import ensure_phased
from .release_type import told


@attrs.frozen
class Wishes:
    """What was asked for."""

    release: dict[str, Any] = attrs.field(factory=dict)
    """Attributes of the version."""
    build: str | Build | None = None
    review: ReviewContact | None = None
    phased: bool = False
    uses_non_exempt_encryption: bool | None = None
    encryption: EncryptionDeclaration | None = None

    def __attrs_post_init__(self) -> None:
        check_build(self.build)
        flags(
            phased=self.phased, **given(uses_non_exempt_encryption=self.uses_non_exempt_encryption)
        )
        _check_encryption(self.encryption, self.uses_non_exempt_encryption)
        if self.review is None:
            return
        if not isinstance(self.review, ReviewContact):
            raise InvalidArgument(f"review is {shown(self.review)}: it takes a ReviewContact(...)")
        self.review.attributes()  # a variable that is not set is found out now

    @property
    def export_answer(self) -> bool | None:
        """The answer to the export question; who declares encryption, uses it."""
        return True if self.encryption is not None else self.uses_non_exempt_encryption


def _check_encryption(encryption: object, answer: bool | None) -> None:
    if encryption is None:
        return
    if not isinstance(encryption, EncryptionDeclaration):
        raise InvalidArgument(
            f"encryption is {shown(encryption)}: it takes an EncryptionDeclaration(...)"
        )
    if answer is False:
        raise InvalidArgument(
            "encryption is given, and uses_non_exempt_encryption=False: what is exempt needs no "
            "declaration; leave out one of them"
        )


@attrs.frozen
class Preparation:
    """What was read for it, before the first write."""

    files: Sequence[LocalFile] = ()
    """Attachments of the review contact."""
    declaring: Declaring | None = None


async def read_preparation(app: App | Ref[App], build: Build, wishes: Wishes) -> Preparation:
    """Reads the files, and the declarations. Two requests where encryption is declared."""
    files = await wishes.review.read_files() if wishes.review is not None else []
    if wishes.encryption is None:
        return Preparation(files)
    return Preparation(files, await find_declaration(app, build, wishes.encryption))


async def prepare(
    app: App | Ref[App],
    version: AppStoreVersion,
    build: Build,
    wishes: Wishes,
    preparation: Preparation,
    *,
    for_review: bool = True,
) -> list[Step]:
    """Puts the version right: its build, release, contact and phased release. The export question
    may stay open where it is not going to a review.
    """
    changes = differing(version, wishes.release)
    if changes and not is_open(version):
        raise CannotSubmit(f"{name_of(version)} is {state_of(version)}: {', '.join(changes)} stays")
    answer, steps = wishes.export_answer, []
    if for_review or answer is not None:
        answered = await answer_encryption(build, answer)
        steps = [answered] if answered else []
    if preparation.declaring is not None:
        steps += await declare(app, build, preparation.declaring)
    steps.append(await attach_build(version, build))
    if changes:
        await write_and_verify(app_store_versions.update(version, **changes))
        steps.append(Step("release", "updated", told(**wishes.release)))
    if wishes.review is not None:
        steps += await write_contact(version, wishes.review, preparation.files)
    if wishes.phased:
        steps.append(await ensure_phased(version))
    return steps
