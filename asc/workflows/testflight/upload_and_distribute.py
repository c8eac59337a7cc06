"""From a file to testers: `upload_and_distribute`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs
from asc_api.models import App, BetaGroup
from asc_api.request import Id

from asc.errors import CannotDistribute
from asc.flow.ensure import IfExists
from asc.flow.polling import Polling, check_polling
from asc.flow.result import Result
from asc.workflows.uploads.archives import Archive, read_archive
from asc.workflows.uploads.result import Uploaded
from asc.workflows.uploads.upload import IfOther, app_of, check_upload, upload

from .distribute import check_arguments, distribute
from .groups import GroupNames, groups_of, named
from .result import Distribution
from .review import IfInReview


@attrs.frozen
class UploadedAndDistributed(Result):
    """A build that was uploaded and given to testers; the steps are those of both."""

    uploaded: Uploaded
    distribution: Distribution

    @property
    def title(self) -> str:
        """The archive, and the state of its build."""
        return self.uploaded.title

    @property
    def lines(self) -> list[str]:
        """The steps, and what Apple warns of."""
        return [*self.uploaded.lines, *self.distribution.lines]


async def upload_and_distribute(
    path: str | Path,
    *,
    groups: GroupNames,
    notes: Mapping[str, str] | None = None,
    app: Id[App] | None = None,
    uses_non_exempt_encryption: bool | None = None,
    review: bool = True,
    if_in_review: IfInReview = "fail",
    notify: bool = True,
    if_exists: IfOther = "fail",
    if_notes_exist: IfExists = "update",
    clean_notes: bool = False,
    at_once: int = 4,
    polling: Polling | None = None,
    state: str | Path | None = None,
    bundle_id: str | None = None,
    version: str | None = None,
    build_number: str | None = None,
) -> UploadedAndDistributed:
    """Uploads an .ipa or .pkg, waits until the build is usable, and gives it to groups of testers.

    What `upload` and `distribute` do, one after the other; arguments, archive, app, groups and the
    answer to the export question are checked before the first byte is sent. That answer comes from
    `uses_non_exempt_encryption`, or from `ITSAppUsesNonExemptEncryption` in an .ipa. Whether an
    encrypted build has the declaration that a beta review takes is seen when it is there.
    `if_exists` is for a build that holds other bytes, `if_notes_exist` for notes that differ. Run
    again, it does what is missing. Events and errors are those of the two.
    """
    check_upload(path, app, if_exists=if_exists, at_once=at_once, state=state)
    wanted, _ = check_arguments(
        groups,
        notes,
        uses_non_exempt_encryption=uses_non_exempt_encryption,
        review=review,
        if_in_review=if_in_review,
        notify=notify,
        if_exists=if_notes_exist,
        clean_notes=clean_notes,
        name="if_notes_exist",
    )
    polling = check_polling(polling)
    archive = read_archive(path, bundle_id=bundle_id, version=version, build_number=build_number)
    owner = await app_of(archive, app)
    chosen = named(wanted, await groups_of(owner))
    encrypted = _answer_export_question(archive, chosen, uses_non_exempt_encryption)
    uploaded = await upload(
        path,
        app=owner,
        if_exists=if_exists,
        at_once=at_once,
        polling=polling,
        state=state,
        bundle_id=bundle_id,
        version=version,
        build_number=build_number,
    )
    distribution = await distribute(
        uploaded,
        groups=chosen,
        notes=notes,
        uses_non_exempt_encryption=encrypted,
        review=review,
        if_in_review=if_in_review,
        notify=notify,
        if_exists=if_notes_exist,
        clean_notes=clean_notes,
        polling=polling,
    )
    steps = [*uploaded.steps, *distribution.steps]
    return UploadedAndDistributed(uploaded, distribution, steps=steps)


def _answer_export_question(
    archive: Archive, groups: list[BetaGroup], encrypted: bool | None
) -> bool | None:
    """The answer that is given, or that Info.plist holds. Raises `CannotDistribute`."""
    known = archive.uses_non_exempt_encryption
    if known is not None and encrypted not in (None, known):
        raise CannotDistribute(
            f"uses_non_exempt_encryption is {encrypted}, but Info.plist of {archive.path.name} "
            f"says ITSAppUsesNonExemptEncryption = {known}"
        )
    answer = known if encrypted is None else encrypted
    if groups and answer is None and archive.uti == "com.apple.ipa":  # a .pkg does not tell
        raise CannotDistribute(
            f"{archive.path.name} lacks the answer to the export question: give "
            "uses_non_exempt_encryption=, or put ITSAppUsesNonExemptEncryption into Info.plist"
        )
    return answer
