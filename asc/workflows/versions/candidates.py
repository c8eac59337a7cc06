"""What the build of a version is chosen from: its builds, and what was uploaded for it and does not
show as a build yet (quirk 27).
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from asc_api.models import App, AppStoreVersion, Build, BuildUpload
from asc_api.relationship import Ref
from asc_api.resources import apps, builds

from asc.flow.lookup import loaded
from asc.workflows.uploads.numbers import HOLDING, comparable, is_in, spellings
from asc.workflows.uploads.processing import upload_state

Which = str | Build | None
"""A build number, a build, or None for the highest one of the version."""


@attrs.frozen
class Candidates:
    """The builds of a version; the one that is meant, where one is named."""

    builds: Sequence[Build]
    number: str | None = None
    """The one that is named."""
    upload: BuildUpload | None = None
    """The upload with the highest number, where that is above all builds: it is on its way, or
    Apple has refused it. Not looked for where a build is named.
    """

    @property
    def highest(self) -> Build | None:
        return max(self.builds, key=_number, default=None)

    @property
    def state(self) -> str:
        """How far the highest one is."""
        if self.upload is not None and upload_state(self.upload) == "FAILED":
            return "FAILED"
        if self.upload is not None or self.highest is None:
            return "not there yet"
        return str(self.highest.processing_state)


async def read_candidates(
    app: App | Ref[App], version: AppStoreVersion, which: Which
) -> Candidates:
    """One request where a build is named, two for None."""
    number = which.version if isinstance(which, Build) else which
    found = await _read_builds(app, version, number)
    if isinstance(which, Build):
        found = [build for build in found if build.id == which.id]
    if which is not None:
        return Candidates(found, number)
    uploads = await _read_uploads(app, version)
    taken = max(map(_number, found), default=())
    above = [upload for upload in uploads if _number(upload) > taken]
    return Candidates(found, None, max(above, key=_rank, default=None))


def _number(found: Build | BuildUpload) -> tuple[int, ...]:
    text = found.version if isinstance(found, Build) else found.cf_bundle_version
    return comparable(text or "")


def _rank(upload: BuildUpload) -> tuple[tuple[int, ...], bool]:
    """The highest number first; of one number what was sent anew before what failed."""
    return _number(upload), upload_state(upload) != "FAILED"


async def _read_builds(
    app: App | Ref[App], version: AppStoreVersion, number: str | None
) -> list[Build]:
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
    if number is None:
        return fitting
    return [build for build in fitting if _number(build) == comparable(number)]


def _is_of(build: Build, version: AppStoreVersion) -> bool:
    """Compared here too: Apple's filters match more than they say (quirk 22)."""
    of = loaded(build.pre_release_version)
    if of is None:
        return True
    same = comparable(of.version or "") == comparable(version.version_string or "")
    return same and of.platform in (None, version.platform)


async def _read_uploads(app: App | Ref[App], version: AppStoreVersion) -> list[BuildUpload]:
    """Those that hold a number."""
    wanted = str(version.version_string or "")
    filter: apps.ListBuildUploadsFilter = {
        "cfBundleShortVersionString": spellings(wanted),
        "platform": version.platform,  # type: ignore[typeddict-item]
    }
    return [
        upload
        async for upload in apps.list_build_uploads(app, filter=filter)
        if is_in(upload, HOLDING)
        and comparable(upload.cf_bundle_short_version_string or "") == comparable(wanted)
        and upload.platform == version.platform
    ]
