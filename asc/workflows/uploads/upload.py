"""The upload of a build: `upload`."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import attrs
from asc_api.models import App, BuildUpload, BuildUploadFile
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps, build_upload_files, build_uploads

from asc.base.checks import flags, given, one_of, whole
from asc.base.secrets import shown
from asc.errors import Conflict, ExistingDiffers, InvalidArgument
from asc.flow.ensure import unless_missing
from asc.flow.file_lock import FileLock, wait_for_lock
from asc.flow.lookup import check_app, named_app
from asc.flow.polling import Polling, check_polling
from asc.flow.steps import emit, in_thread, is_dry_run

from . import reservation
from .archives import Archive, read_archive
from .parts import Operations, send_parts
from .processing import find_build, texts, upload_state, wait_for_upload, wait_until_usable
from .result import Uploaded, found_step, sent_step
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
    bundle_id: str | None = None,
    version: str | None = None,
    build_number: str | None = None,
) -> Uploaded:
    """Uploads an .ipa or .pkg and, with `wait`, waits until the build is usable.

    Bundle id, version, build number and platform come from the archive; `bundle_id`, `version` and
    `build_number` say what a .pkg does not say itself. `app` is looked for by the bundle id unless
    it is given. Killed and run again, it goes on where it was: parts that were sent are noted in a
    file beside the archive (or in `state`), which is removed in the end. Run again after that, it
    finds the build and sends nothing; where a build with this number holds other bytes, `if_exists`
    decides. `at_once` parts are under way at a time. While another process uploads the same
    archive, it waits for that.

    Events: the `Archive`, `Progress` with every part, `PollEvent` while waiting. Raises
    `NotAnArchive`, `NotFoundByName`, `ExistingDiffers`, `UploadRefused`, `BuildInvalid`,
    `WaitTimeout`. Source: Apple's documentation of build uploads.
    """
    flags(wait=wait)
    check_upload(path, app, if_exists=if_exists, at_once=at_once, state=state)
    polling = check_polling(polling)
    archive = read_archive(path, bundle_id=bundle_id, version=version, build_number=build_number)
    await emit(archive)
    owner = await app_of(archive, app)
    journal = Path(state) if state else beside(archive.path)
    lock = await _alone(archive, polling)
    try:
        sent = await _send(archive, owner, journal, if_exists, at_once)
    finally:
        lock.release()
    await emit(sent.steps[0])
    if not wait:
        return sent
    return await finish(sent, polling)


def check_upload(
    path: object, app: object, *, if_exists: object, at_once: object, state: object
) -> None:
    """Raises `InvalidArgument` for an argument that can't be meant."""
    one_of("if_exists", if_exists, IfOther)
    whole("upload", 1, at_once=at_once)
    if app is not None:
        check_app(app)
    for name, place in {"path": path, **given(state=state)}.items():
        if not isinstance(place, (str, Path)) or not str(place):
            raise InvalidArgument(f"{name} is {shown(place)}: it takes a path, such as 'App.ipa'")


async def app_of(archive: Archive, app: Id[App] | None) -> App | Ref[App]:
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


async def _alone(archive: Archive, polling: Polling) -> FileLock:
    """The lock of the archive; where another process or thread uploads it, when that has ended."""
    lock = FileLock(archive.path)
    held = "being uploaded by another process"
    await wait_for_lock(lock, archive.path.name, held, polling)
    return lock


async def _send(
    archive: Archive, app: App | Ref[App], path: Path, if_exists: IfOther, at_once: int
) -> Uploaded:
    """The archive, committed at Apple's: by this run or before."""
    state = State(path, archive, keeps=not await is_dry_run())
    await in_thread(lambda: state.md5)
    found = await unless_missing(lambda: reservation.find(archive, app, state))
    if found.taken:
        state.forget()
        return _unchanged(archive, app, found.taken, state.md5, if_exists)
    if found.open is None:
        made = await find_build(app, archive.version, archive.build_number, archive.platform)
        if made is not None:
            state.forget()
            return _made_otherwise(archive, app, if_exists)
    state.open()
    for stale in found.stale:
        await build_uploads.delete(stale)
    try:
        upload = found.open or await reservation.reserve(archive, app, state)
    except Conflict:
        state.forget()
        raise
    state.begin(upload.id)
    file = reservation.asset(upload) or await reservation.reserve_file(archive, upload)
    try:
        parts = await _send_and_commit(archive, file, state, at_once)
    except Conflict as error:
        return await _overtaken(archive, app, upload, state, if_exists, error)
    resumed = found.open is not None
    step = sent_step(parts, resumed=resumed)
    return Uploaded(archive, app, upload, parts=parts, resumed=resumed, steps=[step])


async def _send_and_commit(
    archive: Archive, file: BuildUploadFile, state: State, at_once: int
) -> int:
    state.send_to(file.id)

    async def read_operations() -> Operations:
        return (await build_upload_files.get(file)).upload_operations or ()

    operations = file.upload_operations or ()
    parts = await send_parts(archive.path, operations, read_operations, state, at_once)
    try:
        await reservation.commit(file, state.md5)
    except Conflict:
        state.forget_parts()  # Apple misses some of it: the next run sends all parts again
        raise
    state.forget()
    return parts


async def _overtaken(
    archive: Archive,
    app: App | Ref[App],
    upload: BuildUpload,
    state: State,
    if_exists: IfOther,
    refusal: Conflict,
) -> Uploaded:
    """Another upload was committed meanwhile under the same number: ours is of no use."""
    found = await reservation.find(archive, app, state) if refusal.has(_TAKEN) else None
    if found is None or found.taken is None:
        raise refusal
    await build_uploads.delete(upload)
    state.forget()
    return _unchanged(archive, app, found.taken, state.md5, if_exists)


def _made_otherwise(archive: Archive, app: App | Ref[App], if_exists: IfOther) -> Uploaded:
    """altool and Transporter leave builds that are not build uploads. Apple may take a second
    upload of their number, and refuse it when all of it was sent (observed by others).
    """
    if if_exists == "fail":
        by = "was uploaded by other means, so its bytes can't be compared"
        raise ExistingDiffers(f"{archive}: the build is there, and {by}; if_exists='keep' takes it")
    return Uploaded(archive, app, None, steps=[found_step()])


def _unchanged(
    archive: Archive, app: App | Ref[App], taken: BuildUpload, md5: str, if_exists: IfOther
) -> Uploaded:
    difference = reservation.differs(reservation.asset(taken), archive, md5)
    if difference and if_exists == "fail":
        raise ExistingDiffers(f"{archive} was uploaded before, from another file: {difference}")
    return Uploaded(archive, app, taken, steps=[found_step()])


async def finish(sent: Uploaded, polling: Polling) -> Uploaded:
    """Waits for the upload, then for its build."""
    archive, taken = sent.archive, sent.upload
    if taken is not None and upload_state(taken) != "COMPLETE":
        taken = await wait_for_upload(taken, polling, at_once=not sent.changed)
    warnings = texts(taken.state.warnings) if taken and taken.state else ()
    build = await wait_until_usable(
        sent.app, archive.version, archive.build_number, archive.platform, polling
    )
    return attrs.evolve(sent, upload=taken, build=build, warnings=warnings)
