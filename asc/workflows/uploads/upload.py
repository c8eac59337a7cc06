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
from asc.errors import Conflict, InvalidArgument
from asc.flow.ensure import Differs, unless_missing
from asc.flow.lookup import named_app
from asc.flow.polling import Patience, in_thread
from asc.flow.steps import Flow, Wait

from . import reservation
from .archives import Archive, read_archive
from .parts import send_parts
from .processing import find_build, texts, upload_state, wait_for_upload, wait_until_usable
from .result import Uploaded
from .state import State, beside

IfOther = Literal["keep", "fail"]
"""What to do where a build of this number holds other bytes: leave it, or raise `Differs`."""

_TAKEN = "ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE"


def upload(
    path: str | Path,
    *,
    app: Id[App] | None = None,
    wait: bool = True,
    if_exists: IfOther = "fail",
    at_once: int = 4,
    patience: Patience = Patience(),  # noqa: B008  # frozen
    state: str | Path | None = None,
) -> Flow[Uploaded]:
    """Uploads an .ipa or .pkg and, with `wait`, waits until the build is usable.

    Bundle id, version, build number and platform come from the archive. `app` is looked for by the
    bundle id unless it is given. Killed and run again, it goes on where it was: parts that were
    sent are noted in a file beside the archive (or in `state`), which is removed in the end. Run
    again after that, it finds the build and sends nothing; where a build with this number holds
    other bytes, `if_exists` decides. `at_once` parts are under way at a time.

    Events: the `Archive`, `Progress` with every part, `Looked` while waiting. Raises
    `NotAnArchive`, `NoSuch`, `Differs`, `UploadRefused`, `BuildInvalid`, `StillWaiting`. Source:
    Apple's documentation of build uploads.
    """
    one_of("if_exists", if_exists, IfOther)
    archive = read_archive(path)
    yield archive
    owner = yield from _app_of(archive, app)
    rehearsal = not (yield Wait(0))
    notes = State(Path(state) if state else beside(archive.path), archive, keeps=not rehearsal)
    md5 = yield from in_thread(lambda: notes.md5)
    sent = yield from _sent(archive, owner, notes, md5, if_exists, at_once)
    if not wait:
        return sent
    return (yield from _finished(sent, patience))


def _app_of(archive: Archive, app: Id[App] | None) -> Flow[App | Ref[App]]:
    """The app of the archive's bundle id. Raises `InvalidArgument` where another one is given."""
    if app is None:
        return (yield from named_app(archive.bundle_id))
    found = yield from named_app(app)
    full: App = found if isinstance(found, App) and found.bundle_id else (yield apps.get(found))
    if full.bundle_id != archive.bundle_id:
        raise InvalidArgument(
            f"{archive} is not for {full.name!r}, whose bundle id is {full.bundle_id}"
        )
    return full


def _sent(
    archive: Archive, app: App | Ref[App], notes: State, md5: str, if_exists: IfOther, at_once: int
) -> Flow[Uploaded]:
    """The archive, committed at Apple's: by this run or before."""
    found = yield from unless_missing(lambda: reservation.find(archive, app, notes.upload))
    if found.taken:
        notes.forget()
        return _stood(archive, app, found.taken, md5, if_exists)
    notes.open()
    for stale in found.stale:
        yield build_uploads.delete(stale)
    try:
        open = found.open or (yield from reservation.reserve(archive, app))
    except Conflict as error:
        # altool and Transporter leave builds that are no build uploads.
        notes.forget()
        if not error.has(_TAKEN):
            raise
        build = yield from find_build(app, archive.version, archive.build_number, archive.platform)
        if build is None:
            raise
        if if_exists == "fail":
            by = "was uploaded by other means, so its bytes can't be compared"
            raise Differs(
                f"{archive}: the build is there, and {by}; if_exists='keep' takes it"
            ) from None
        return Uploaded(archive, app, "stood", None)
    resumed = found.open is not None
    file = reservation.asset(open) or (yield from reservation.reserve_file(archive, open))
    notes.begin(open.id, file.id)
    parts = yield from send_parts(archive, file, notes, at_once)
    try:
        yield from reservation.commit(file, md5)
    except Conflict:
        notes.forget()  # Apple misses some of it: the next run sends all parts again
        raise
    notes.forget()
    return Uploaded(archive, app, "resumed" if resumed else "sent", open, parts=parts)


def _stood(
    archive: Archive, app: App | Ref[App], taken: BuildUpload, md5: str, if_exists: IfOther
) -> Uploaded:
    difference = reservation.differs(reservation.asset(taken), archive, md5)
    if difference and if_exists == "fail":
        raise Differs(f"{archive} was uploaded before, from another file: {difference}")
    return Uploaded(archive, app, "stood", taken)


def _finished(sent: Uploaded, patience: Patience) -> Flow[Uploaded]:
    """Waits for the upload, then for its build."""
    archive, taken = sent.archive, sent.upload
    if taken is not None and upload_state(taken) != "COMPLETE":
        taken = yield from wait_for_upload(taken, patience, at_once=sent.did == "stood")
    warnings = texts(taken.state.warnings) if taken and taken.state else ()
    build = yield from wait_until_usable(
        sent.app, archive.version, archive.build_number, archive.platform, patience
    )
    return attrs.evolve(sent, upload=taken, build=build, warnings=warnings)
