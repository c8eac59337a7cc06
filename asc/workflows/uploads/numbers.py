"""Build numbers: comparing them, and finding the next one (quirk 31)."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import chain
from typing import Literal

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, BuildUpload
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import apps, builds

from asc.base.checks import one_of
from asc.base.secrets import shown
from asc.flow.lookup import named_app
from asc.flow.steps import gather

from .archives import Platform

ON_ITS_WAY = ("PROCESSING", "COMPLETE")
"""States of an upload that becomes a build, or has become one."""
HOLDING = (*ON_ITS_WAY, "FAILED")
"""States of an upload that hold its number: Apple takes that of a refused one no more (observed by
others, their source is not public). One that was never committed holds none (quirk 38).
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


Train = tuple[str | None, Platform | None]
"""A version, or all of them; a platform, or all of them."""


@attrs.frozen
class NextBuildNumber:
    """The highest build number that is taken, and the one after it. Prints as the next one."""

    next: str
    latest: str | None
    """None where no build is there yet."""
    where: Literal["builds", "uploads", "nowhere"]
    """`uploads`: Apple is still processing it, or has refused it."""

    def __str__(self) -> str:
        return self.next

    def __int__(self) -> int:
        return int(self.next)


async def next_build_number(
    app: Id[App], *, version: str | None = None, platform: Platform | None = None
) -> NextBuildNumber:
    """The build number after the highest one of an app; of one `version` or `platform` alone, if
    given.

    `app` is an app, its id or its bundle id. Builds that Apple still processes count, and those
    that it has refused. Numbers are compared as numbers: 1.9 is before 1.10. For the Mac they rise
    over all versions, so those of other versions count there, and without a `platform` too. Two
    requests (four with a version and no platform), one more for a bundle id, and more where there
    are above 200 builds.
    """
    check_numbers(version=version)
    check_platform(platform)
    found = await named_app(app)
    trains = _trains(version, platform)
    looks = [look(found, *train) for look in (_of_builds, _of_uploads) for train in trains]
    numbers = await gather(looks)
    latest = max(chain(*numbers), key=comparable, default=None)
    if latest is None:
        return NextBuildNumber("1", None, "nowhere")
    is_build = latest in chain(*numbers[: len(trains)])
    return NextBuildNumber(_after(latest), latest, "builds" if is_build else "uploads")


def _trains(version: str | None, platform: Platform | None) -> list[Train]:
    """The versions and platforms among whose builds a number has to be the highest."""
    if version is None or platform == "MAC_OS":
        return [(None, platform)]
    return [(version, platform)] if platform else [(version, None), (None, "MAC_OS")]


def check_numbers(**values: object) -> None:
    """Raises `InvalidArgument` for a version or build number that is not text: 1.10 is not 1.1."""
    for name, value in values.items():
        if value is not None and not isinstance(value, str):
            raise InvalidArgument(f"{name} is {shown(value)}: it takes text, such as '1.10'")
        if value is not None and not re.fullmatch(r"[0-9]+(\.[0-9]+)*", value.strip()):
            raise InvalidArgument(f"{name} is {shown(value)}: it takes numbers, as in '1.2.3'")


def check_platform(platform: object) -> None:
    """Raises `InvalidArgument` for what is not a platform."""
    if platform is not None:
        one_of("platform", platform, Platform)


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
        if is_in(upload, HOLDING)
    ]
    return [upload.cf_bundle_version for upload in found if upload.cf_bundle_version]


def is_in(upload: BuildUpload, states: Collection[str]) -> bool:
    """Whether an upload is in one of these states."""
    return upload.state is not None and upload.state.state in states


def _after(number: str) -> str:
    """The next number, written as the one before: 1.2.9 -> 1.2.10."""
    *front, last = number.split(".")
    return ".".join([*front, str(comparable(last)[0] + 1)])
