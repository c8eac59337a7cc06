"""The build of a version: found by its number, or the highest one that fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from asc_api.models import App, AppStoreVersion, Build
from asc_api.relationship import Ref
from asc_api.resources import app_store_versions, builds

from asc.base.checks import text
from asc.errors import CannotSubmit
from asc.flow.lookup import loaded
from asc.flow.polling import Polling, until
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.workflows.uploads.numbers import comparable, spellings

Which = str | Build | None
"""A build number, a build, or None for the highest one of the version."""


def check_build(which: object) -> None:
    """Raises `InvalidArgument` for what names no build."""
    if which is not None and not isinstance(which, Build):
        text("build", which, "57")


async def find_build(app: App | Ref[App], version: AppStoreVersion, which: Which) -> Build:
    """The build to attach. Raises `CannotSubmit`, which says what is wrong. One request."""
    return choose_build(await _read_builds(app, version, which), version, _number_of(which))


async def wait_and_find(
    app: App | Ref[App], version: AppStoreVersion, which: Which, polling: Polling
) -> Build:
    """The same, when Apple has processed the build: None waits for the highest one that is there,
    or for the first one. Raises `CannotSubmit`, `WaitTimeout`.
    """

    async def look() -> list[Build]:
        return await _read_builds(app, version, which)

    number = _number_of(which)
    what = f"build {number}" if number else f"the build of version {version.version_string}"
    found = await until(look, _is_processed, what=what, state=_state_of_all, polling=polling)
    return choose_build(found, version, number)


def _is_processed(found: Sequence[Build]) -> bool:
    return _state_of_all(found) not in ("not there yet", "PROCESSING")


def _state_of_all(found: Sequence[Build]) -> str:
    """The state of the highest build."""
    if not found:
        return "not there yet"
    highest = max(found, key=lambda build: comparable(build.version or ""))
    return str(highest.processing_state)


def _number_of(which: Which) -> str | None:
    return which.version if isinstance(which, Build) else which


async def _read_builds(app: App | Ref[App], version: AppStoreVersion, which: Which) -> list[Build]:
    """The builds of a version; the one that is meant, where one is. One request."""
    number = _number_of(which)
    found = await builds.list(
        filter={
            "app": app,
            "preReleaseVersion.version": spellings(version.version_string or ""),
            "preReleaseVersion.platform": version.platform,  # type: ignore[typeddict-item]
            **({"version": spellings(number)} if number else {}),
        },
        include=["preReleaseVersion"],
    ).all()
    fitting = [build for build in found if _is_of(build, version)]
    if number:
        fitting = [
            build for build in fitting if comparable(build.version or "") == comparable(number)
        ]
    if isinstance(which, Build):
        fitting = [build for build in fitting if build.id == which.id]
    return fitting


def _is_of(build: Build, version: AppStoreVersion) -> bool:
    """Compared here too: Apple's filters match more than they say (quirk 22)."""
    of = loaded(build.pre_release_version)
    if of is None:
        return True
    same = comparable(of.version or "") == comparable(version.version_string or "")
    return same and of.platform in (None, version.platform)


def choose_build(found: Iterable[Build], version: AppStoreVersion, number: str | None) -> Build:
    """The build that can be attached: the highest one; those that have expired or are for internal
    testing are left out. One that is not processed is not: it is the one that is meant. Pure.
    Raises `CannotSubmit`.
    """
    ordered = sorted(found, key=lambda build: comparable(build.version or ""), reverse=True)
    named = f"version {version.version_string} for {version.platform}"
    if not ordered:
        wanted = f"build {number}" if number else "a build"
        raise CannotSubmit(f"{named} has no {wanted.removeprefix('a ')}: upload it first")
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


def _instead(ordered: Sequence[Build]) -> str:
    """The highest build that could be named, if there is one."""
    fit = next((build for build in ordered if not unfit(build)), None)
    return f"; or give build={fit.version!r}, which is there" if fit is not None else ""


def unfit(build: Build) -> str:
    """Why a build can't be attached; empty where it can."""
    if build.expired:
        return "has expired: upload another one"
    if build.processing_state == "PROCESSING":
        return "is PROCESSING: client.uploads.wait_for_build(...), or submit(wait_for_build=True)"
    if build.processing_state != "VALID":
        return f"is {build.processing_state}, as Apple's e-mail says: upload another one"
    if build.build_audience_type == "INTERNAL_ONLY":
        return "is for internal testing only: upload it without that choice"
    return ""


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
