"""The upload of a build: `upload`."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import attrs
from asc_api.models import App, BuildUpload
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps, build_uploads

from asc.base.checks import one_of
from asc.errors import Conflict, ExistingDiffers, InvalidArgument
from asc.flow.ensure import unless_missing
from asc.flow.lookup import named_app
from asc.flow.polling import Polling, check_polling
from asc.flow.steps import emit, in_thread, is_dry_run

from . import reservation
from .archives import Archive, read_archive
from .parts import send_parts
from .processing import find_build, texts, upload_state, wait_for_upload, wait_until_usable
from .result import Uploaded
from .state import State, beside

IfOther = Literal["keep", "fail"]
"""What to do where a build of this number holds other bytes: leave it, or raise
`ExistingDiffers`.
"""

_TAKEN = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"


async def upload(
    path: str | Path,
    *,
    app: Id[App] | None = None,
    wait: bool = True,
    if_exists: IfOther = "fail",
    at_once: int = 4,
    polling: Polling | None = None,
    state: str | Path | None = None,
) -> Uploaded:
    """Uploads an .ipa or .pkg and, with `wait`, waits until the build is usable.

    Bundle id, version, build number and platform come from the archive. `app` is looked for by the
    bundle id unless it is given. Killed and run again, it goes on where it was: parts that were
    sent are noted in a file beside the archive (or in `state`), which is removed in the end. Run
    again after that, it finds the build and sends nothing; where a build with this number holds
    other bytes, `if_exists` decides. `at_once` parts are under way at a time.

    Events: the `Archive`, `Progress` with every part, `PollEvent` while waiting. Raises
    `NotAnArchive`, `NotFoundByName`, `ExistingDiffers`, `UploadRefused`, `BuildInvalid`,
    `WaitTimeout`. Source: Apple's documentation of build uploads.
    """
    one_of("if_exists", if_exists, IfOther)
    polling = check_polling(polling)
    archive = read_archive(path)
    await emit(archive)
    owner = await _app_of(archive, app)
    keeps = not await is_dry_run()
    notes = State(Path(state) if state else beside(archive.path), archive, keeps=keeps)
    md5 = await in_thread(lambda: notes.md5)
    sent = await _send(archive, owner, notes, md5, if_exists, at_once)
    if not wait:
        return sent
    return await _finish(sent, polling)


async def _app_of(archive: Archive, app: Id[App] | None) -> App | Ref[App]:
    """The app of the archive's bundle id. Raises `InvalidArgument` where another one is given."""
    if app is None:
        return await named_app(archive.bundle_id)
    found = await named_app(app)
    full: App = found if isinstance(found, App) and found.bundle_id else await apps.get(found)
    if full.bundle_id != archive.bundle_id:
        raise InvalidArgument(
            f"{archive} is not for {full.name!r}, whose bundle id is {full.bundle_id}"
        )
    return full


async def _send(
    archive: Archive, app: App | Ref[App], notes: State, md5: str, if_exists: IfOther, at_once: int
) -> Uploaded:
    """The archive, committed at Apple's: by this run or before."""
    found = await unless_missing(lambda: reservation.find(archive, app, notes.upload))
    if found.taken:
        notes.forget()
        return _unchanged(archive, app, found.taken, md5, if_exists)
    notes.open()
    for stale in found.stale:
        await build_uploads.delete(stale)
    try:
        open = found.open or await reservation.reserve(archive, app)
    except Conflict as error:
        # altool and Transporter leave builds that are no build uploads.
        notes.forget()
        if not error.has(_TAKEN):
            raise
        build = await find_build(app, archive.version, archive.build_number, archive.platform)
        if build is None:
            raise
        if if_exists == "fail":
            by = "was uploaded by other means, so its bytes can't be compared"
            raise ExistingDiffers(
                f"{archive}: the build is there, and {by}; if_exists='keep' takes it"
            ) from None
        return Uploaded(archive, app, "unchanged", None)
    resumed = found.open is not None
    file = reservation.asset(open) or await reservation.reserve_file(archive, open)
    notes.begin(open.id, file.id)
    parts = await send_parts(archive, file, notes, at_once)
    try:
        await reservation.commit(file, md5)
    except Conflict:
        notes.forget()  # Apple misses some of it: the next run sends all parts again
        raise
    notes.forget()
    return Uploaded(archive, app, "resumed" if resumed else "sent", open, parts=parts)


def _unchanged(
    archive: Archive, app: App | Ref[App], taken: BuildUpload, md5: str, if_exists: IfOther
) -> Uploaded:
    difference = reservation.differs(reservation.asset(taken), archive, md5)
    if difference and if_exists == "fail":
        raise ExistingDiffers(f"{archive} was uploaded before, from another file: {difference}")
    return Uploaded(archive, app, "unchanged", taken)


async def _finish(sent: Uploaded, polling: Polling) -> Uploaded:
    """Waits for the upload, then for its build."""
    archive, taken = sent.archive, sent.upload
    if taken is not None and upload_state(taken) != "COMPLETE":
        taken = await wait_for_upload(taken, polling, at_once=sent.outcome == "unchanged")
    warnings = texts(taken.state.warnings) if taken and taken.state else ()
    build = await wait_until_usable(
        sent.app, archive.version, archive.build_number, archive.platform, polling
    )
    return attrs.evolve(sent, upload=taken, build=build, warnings=warnings)
