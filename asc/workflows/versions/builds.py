"""The build of a version: found by its number, or the highest one that fits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asc_api.models import App, AppStoreVersion, Build, BuildUpload
from asc_api.relationship import Ref
from asc_api.resources import app_store_versions, builds

from asc.base.checks import text
from asc.errors import CannotSubmit
from asc.flow.lookup import loaded
from asc.flow.polling import Polling, until
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.versions.reading import is_open, name_of, state_of
from asc.workflows.uploads.numbers import comparable
from asc.workflows.uploads.processing import assume_build, texts, upload_state

from .candidates import Candidates, Which, read_candidates

_WAIT = "client.uploads.wait_for_build(...), or submit(wait_for_build=True)"


def check_build(which: object) -> None:
    """Raises `InvalidArgument` for what names no build."""
    if which is not None and not isinstance(which, Build):
        text("build", which, "57")


async def find_build(app: App | Ref[App], version: AppStoreVersion, which: Which) -> Build:
    """The build to attach. Raises `CannotSubmit`, which says what is wrong: also where none is
    named, and a higher one is on its way. One request where it is named, else two.
    """
    return choose_build(await read_candidates(app, version, which), version)


async def wait_and_find(
    app: App | Ref[App], version: AppStoreVersion, which: Which, polling: Polling
) -> Build:
    """The same, when Apple has processed the build: None waits for the highest one that is there or
    was uploaded, or for the first one. In a dry run it is taken as it is, or as it will be. Raises
    `CannotSubmit`, `WaitTimeout`.
    """

    async def look() -> Candidates:
        return await read_candidates(app, version, which)

    number = which.version if isinstance(which, Build) else which
    what = f"build {number}" if number else f"the build of version {version.version_string}"
    found = await until(
        look, _is_processed, what=what, state=lambda now: now.state, polling=polling
    )
    if not _is_processed(found):
        return await _unprocessed(app, version, found)
    return choose_build(found, version)


def _is_processed(found: Candidates) -> bool:
    return found.state not in ("not there yet", "PROCESSING")


async def _unprocessed(app: App | Ref[App], version: AppStoreVersion, found: Candidates) -> Build:
    """The build that a dry run plans with. Raises `CannotSubmit` where nothing tells its number."""
    number = found.upload.cf_bundle_version if found.upload is not None else found.number
    if found.highest is not None and found.upload is None:
        return found.highest
    if number is None:
        return choose_build(found, version)
    platform: Any = version.platform
    return await assume_build(app, version.version_string, number, platform)


def choose_build(found: Candidates, version: AppStoreVersion) -> Build:
    """The build that can be attached: the highest one; those that have expired or are for internal
    testing are left out. One that is not processed is not, nor an upload that has not become a
    build: it is the one that is meant. Pure. Raises `CannotSubmit`.
    """
    ordered = sorted(found.builds, key=lambda build: comparable(build.version or ""), reverse=True)
    named = f"version {version.version_string} for {version.platform}"
    if found.upload is not None:
        raise CannotSubmit(f"{named}: {_not_a_build(found.upload)}{_instead(ordered)}")
    if not ordered:
        wanted = f"build {found.number}" if found.number else "build"
        raise CannotSubmit(f"{named} has no {wanted}: upload it first")
    wrong = ""
    for build in ordered:
        why = unfit(build)
        if not why:
            return build
        left_out = build.expired or build.build_audience_type == "INTERNAL_ONLY"
        is_meant = build.processing_state != "VALID" and not left_out
        if is_meant or not wrong:
            wrong = f"build {build.version} {why}"
        if is_meant:
            break
    raise CannotSubmit(f"{named}: {wrong}{_instead(ordered)}")


def _not_a_build(upload: BuildUpload) -> str:
    """Why an upload can't be attached."""
    number = f"build {upload.cf_bundle_version}"
    if upload_state(upload) != "FAILED":
        return f"{number} is on its way: {_WAIT}"
    errors = "; ".join(texts(upload.state.errors if upload.state else None))
    why = f" ({errors})" if errors else ""
    return f"the upload of {number} FAILED{why}: upload another one"


def _instead(ordered: Sequence[Build]) -> str:
    """The highest build that could be named, if there is one."""
    fit = next((build for build in ordered if not unfit(build)), None)
    return f"; or give build={fit.version!r}, which is there" if fit is not None else ""


def unfit(build: Build) -> str:
    """Why a build can't be attached; empty where it can."""
    if build.expired:
        return "has expired: upload another one"
    if build.processing_state == "PROCESSING":
        return f"is PROCESSING: {_WAIT}"
    if build.processing_state != "VALID":
        return f"is {build.processing_state}, as Apple's e-mail says: upload another one"
    if build.build_audience_type == "INTERNAL_ONLY":
        return "is for internal testing only: upload it without that choice"
    return ""


def demand_its_build(version: AppStoreVersion, number: str) -> None:
    """Raises `CannotSubmit` where a version takes no build now, and that is not its own. Pure."""
    attached = loaded(version.build)
    has = attached.version or "" if attached else ""
    if is_open(version) or (has and comparable(has) == comparable(number)):
        return
    with_its = f"with build {has}" if has else "without a build"
    raise CannotSubmit(
        f"{name_of(version)} is {state_of(version)} {with_its}, and takes no build {number} now: "
        "client.versions.cancel(...) takes it back from review; once it is on sale, the build "
        "belongs to a new version"
    )


async def attach_build(version: AppStoreVersion, build: Build) -> Step:
    """Makes it the build of the version, unless it is. At most one request."""
    what = f"build {build.version}"
    if version.build is not None and version.build.loaded and version.build.id == build.id:
        return Step(what, "unchanged")
    await write_and_verify(app_store_versions.set_build(version, build))
    return Step(what, "updated", f"attached to version {version.version_string}")


async def answer_encryption(build: Build, uses_non_exempt: bool | None) -> Step | None:
    """Answers the export question where it is open; None where nothing is to be said.

    Raises `CannotSubmit` where it is open and no answer is given.
    """
    found = build.uses_non_exempt_encryption
    what = f"export compliance of build {build.version}"
    if found is not None and uses_non_exempt in (None, found):
        return Step(what, "unchanged") if uses_non_exempt is not None else None
    refuse_other_answer(build, uses_non_exempt)
    if uses_non_exempt is None:
        raise CannotSubmit(
            f"build {build.version} has no answer to the export question: give "
            "uses_non_exempt_encryption=False (or True)"
        )
    await write_and_verify(builds.update(build, uses_non_exempt_encryption=uses_non_exempt))
    return Step(what, "updated")


def refuse_other_answer(build: Build, uses_non_exempt: bool | None) -> None:
    """Raises `CannotSubmit` where the export question has another answer. Pure."""
    found = build.uses_non_exempt_encryption
    if found is not None and uses_non_exempt not in (None, found):
        raise CannotSubmit(
            f"build {build.version} says uses_non_exempt_encryption={found}, and Apple does not "
            "allow changing it: upload another build"
        )
