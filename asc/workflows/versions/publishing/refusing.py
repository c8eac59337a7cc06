"""What a publish refuses before the first byte is sent, for what is there at Apple's."""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.errors import InvalidArgument
from asc_api.models import App, AppStoreVersion
from asc_api.relationship import Ref

from asc.errors import CannotSubmit
from asc.flow.versions.reading import is_first, name_of, state_of, was_released
from asc.flow.versions.states import ON_SALE, PAST
from asc.workflows.uploads.archives import Archive
from asc.workflows.uploads.numbers import comparable
from asc.workflows.uploads.processing import find_build
from asc.workflows.versions.builds import demand_its_build, refuse_other_answer, unfit
from asc.workflows.versions.preparing import Wishes


def refuse_version(
    versions: Sequence[AppStoreVersion],
    found: AppStoreVersion | None,
    archive: Archive,
    platform: str | None,
    wishes: Wishes,
) -> None:
    """Raises `InvalidArgument` or `CannotSubmit` where the version of an archive can't be made, or
    can't take its build. Pure.
    """
    if found is not None:
        demand_its_build(found, archive.build_number)
        first = is_first(found, versions)
    else:
        _refuse_another_platform(versions, archive, platform)
        _refuse_older(versions, archive)
        first = not was_released(versions, archive.platform)
    if wishes.phased and first:
        raise CannotSubmit(
            f"version {archive.version} for {archive.platform} is the first one: it cannot be "
            "released in phases"
        )


def _refuse_another_platform(
    versions: Sequence[AppStoreVersion], archive: Archive, platform: str | None
) -> None:
    """A new platform for an app is asked for by name."""
    known = sorted({str(each.platform) for each in versions})
    if known and platform is None and archive.platform not in known:
        raise InvalidArgument(
            f"{archive} would be the first for that platform, as the app is for "
            f"{' and '.join(known)}: give platform={archive.platform!r}, if that is meant"
        )


def _refuse_older(versions: Sequence[AppStoreVersion], archive: Archive) -> None:
    """Apple takes versions in their order only: it answers an upload with 90062 (observed)."""
    for each in versions:
        higher = comparable(str(each.version_string)) >= comparable(archive.version)
        if each.platform == archive.platform and state_of(each) in ON_SALE | PAST and higher:
            raise CannotSubmit(
                f"{name_of(each)} is {state_of(each)}, and {archive.version} is not higher: "
                "Apple takes no build for it"
            )


async def refuse_build(app: App | Ref[App], archive: Archive, wishes: Wishes) -> None:
    """Raises `CannotSubmit` where the build was uploaded before, and can't be attached. One
    request.
    """
    build = await find_build(app, archive.version, archive.build_number, archive.platform)
    if build is None or build.processing_state == "PROCESSING":
        return
    why = unfit(build)
    if why:
        raise CannotSubmit(f"build {build.version} {why}, with a higher number")
    refuse_other_answer(build, wishes.export_answer)
