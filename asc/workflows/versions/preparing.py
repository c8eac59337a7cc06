"""What a version is to have before it goes out, and putting it right."""

from __future__ import annotations

from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import AppStoreVersion, Build
from asc_api.resources import app_store_versions

from asc.base.checks import flags, given
from asc.errors import CannotSubmit
from asc.flow.lookup import loaded
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.versions.making import differing
from asc.flow.versions.reading import name_of, state_of
from asc.flow.versions.states import EDITABLE

from .builds import answer_encryption, attach_build, check_build
from .contact import ReviewContact, write_contact
from .phased_release import ensure_phased
from .release_type import told


@attrs.frozen
class Wishes:
    """What was asked for."""

    release: dict[str, Any]
    build: str | Build | None
    review: ReviewContact | None
    phased: bool
    uses_non_exempt_encryption: bool | None

    def __attrs_post_init__(self) -> None:
        check_build(self.build)
        flags(phased=self.phased, **given(uses_non_exempt=self.uses_non_exempt_encryption))
        if self.review is None:
            return
        if not isinstance(self.review, ReviewContact):
            raise InvalidArgument(f"review is {self.review!r}: it takes a ReviewContact(...)")
        self.review.attributes()  # a variable that is not set is found out now


async def prepare(
    version: AppStoreVersion, build: Build, wishes: Wishes, *, for_review: bool = True
) -> list[Step]:
    """Puts the version right: its build, release, contact and phased release. The export question
    may stay open where it is not going to a review.
    """
    changes = differing(version, wishes.release)
    if changes and state_of(version) not in (*EDITABLE, "READY_FOR_REVIEW"):
        raise CannotSubmit(f"{name_of(version)} is {state_of(version)}: {', '.join(changes)} stays")
    answer, steps = wishes.uses_non_exempt_encryption, []
    if for_review or answer is not None:
        answered = await answer_encryption(build, answer)
        steps = [answered] if answered else []
    steps.append(await attach_build(version, build))
    if changes:
        await write_and_verify(app_store_versions.update(version, **changes))
        steps.append(Step("release", "updated", told(**wishes.release)))
    if wishes.review is not None:
        steps.append(await write_contact(version, wishes.review))
    if wishes.phased:
        steps.append(await ensure_phased(version))
    return steps


def differences(version: AppStoreVersion, wishes: Wishes) -> list[Step]:
    """Steps for what is not as wanted in a version that is in review. Pure."""
    steps = []
    if differing(version, wishes.release):
        why = told(version.release_type, version.earliest_release_date)
        steps.append(Step("release", "kept", why))
    build, wanted = loaded(version.build), wishes.build
    number = wanted.version if isinstance(wanted, Build) else wanted
    if build is not None and number not in (None, build.version):
        steps.append(Step("build", "kept", f"build {build.version} is in review"))
    if wishes.phased and loaded(version.app_store_version_phased_release) is None:
        why = "client.versions.set_phased_release(..., 'start') makes one"
        steps.append(Step("phased release", "kept", why))
    return steps
