"""Build numbers: comparing them, and finding the next one (quirk 31)."""

from __future__ import annotations

import re
from typing import Literal

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, BuildUpload
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps, builds

from asc.flow.lookup import named_app
from asc.flow.steps import gather

from .archives import Platform

_ON_ITS_WAY = ("PROCESSING", "COMPLETE")
"""States of an upload that hold its number. One that was never committed, or was refused, holds
none (quirk 38).
"""


def comparable(number: str) -> tuple[int, ...]:
    """`1.10.0` as numbers, without the zeros at its end: X.Y is X.Y.0, and Apple strips leading
    zeros.
    """
    parts = [int(re.sub(r"\D.*", "", part.strip()) or 0) for part in number.split(".")]
    while len(parts) > 1 and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def spellings(number: str) -> list[str]:
    """Every way in which Apple may have kept a number: filters compare text."""
    short = comparable(number)
    same = [".".join(map(str, (*short, *[0] * zeros))) for zeros in range(max(1, 4 - len(short)))]
    return list(dict.fromkeys([number, *same]))


@attrs.frozen
class NextBuildNumber:
    """The highest build number that is taken, and the one after it. Prints as the next one."""

    next: str
    latest: str | None
    """None where no build is there yet."""
    where: Literal["builds", "uploads", "nowhere"]
    """`uploads`: Apple is still processing it."""

    def __str__(self) -> str:
        return self.next

    def __int__(self) -> int:
        return int(self.next)


async def next_build_number(
    app: Id[App], *, version: str | None = None, platform: Platform | None = None
) -> NextBuildNumber:
    """The build number after the highest one of an app; of one `version` or `platform` alone, if
    given.

    `app` is an app, its id or its bundle id. Builds that Apple still processes count. Numbers are
    compared as numbers: 1.9 is before 1.10. Two requests, one more for a bundle id, and more where
    there are above 200 builds.
    """
    if version is not None and not isinstance(version, str):
        raise InvalidArgument(f"version is {version!r}: it takes text, such as '{version}'")
    found = await named_app(app)
    in_builds, in_uploads = await gather(
        [_of_builds(found, version, platform), _of_uploads(found, version, platform)]
    )
    latest = max([*in_builds, *in_uploads], key=comparable, default=None)
    if latest is None:
        return NextBuildNumber("1", None, "nowhere")
    return NextBuildNumber(_after(latest), latest, "builds" if latest in in_builds else "uploads")


async def _of_builds(
    app: App | Ref[App], version: str | None, platform: Platform | None
) -> list[str]:
    filter: builds.ListFilter = {"app": app}
    if version:
        filter["preReleaseVersion.version"] = spellings(version)
    if platform:
        filter["preReleaseVersion.platform"] = platform
    found = builds.list(filter=filter, fields={"builds": ["version"]})
    return [build.version async for build in found if build.version]


async def _of_uploads(
    app: App | Ref[App], version: str | None, platform: Platform | None
) -> list[str]:
    filter: apps.ListBuildUploadsFilter = {}
    if version:
        filter["cfBundleShortVersionString"] = spellings(version)
    if platform:
        filter["platform"] = platform
    found = [
        upload
        async for upload in apps.list_build_uploads(app, filter=filter)
        if is_on_its_way(upload)
    ]
    return [upload.cf_bundle_version for upload in found if upload.cf_bundle_version]


def is_on_its_way(upload: BuildUpload) -> bool:
    """Whether an upload holds its build number."""
    return upload.state is not None and upload.state.state in _ON_ITS_WAY


def _after(number: str) -> str:
    """The next number, written as the one before: 1.2.9 -> 1.2.10."""
    *front, last = number.split(".")
    return ".".join([*front, str(comparable(last)[0] + 1)])
