"""Reading an app's versions, and choosing the one that is meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from asc_api.errors import InvalidArgument
from asc_api.models import App, AppStoreVersion
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import app_store_versions, apps

from asc.base.secrets import shown
from asc.errors import NotFoundByName

from .states import EDITABLE, ON_SALE, PAST

PLATFORMS = ("IOS", "MAC_OS", "TV_OS", "VISION_OS")


def check_platform(platform: str | None) -> None:
    """Raises `InvalidArgument` for a word that is not a platform."""
    if platform is not None and platform not in PLATFORMS:
        raise InvalidArgument(f"platform is {shown(platform)}: it takes {', '.join(PLATFORMS)}")


def check_version(version: object) -> str:
    """The version number, as text. Raises `InvalidArgument`."""
    if not isinstance(version, str) or not version.strip():
        raise InvalidArgument(f"version is {shown(version)}: it takes text, such as '2.0'")
    parts = version.strip().split(".")
    if len(parts) > 3 or not all(part.isascii() and part.isdecimal() for part in parts):
        raise InvalidArgument(
            f"version is {shown(version)}: Apple takes up to three numbers with dots, such as "
            "'2.0.1'"
        )
    return version.strip()


async def read_versions(app: App | Ref[App], platform: str | None) -> list[AppStoreVersion]:
    """All versions of an app (of one platform, if given), with their builds and phased releases.

    One request for 200 versions.
    """
    return await apps.list_app_store_versions(
        app,
        filter={"platform": platform} if platform else {},  # type: ignore[typeddict-item]
        include=["build", "appStoreVersionPhasedRelease"],
    ).all()


def choose(
    versions: Iterable[AppStoreVersion], version: str, platform: str | None
) -> AppStoreVersion | None:
    """The version with exactly that number; None where there is none.

    Raises `InvalidArgument` where several platforms have it and `platform` does not say which.
    """
    found = [each for each in versions if each.version_string == version]
    found = [each for each in found if platform in (None, each.platform)]
    platforms = sorted({str(each.platform) for each in found})
    if len(platforms) > 1:
        raise InvalidArgument(
            f"version {version} is there for {' and '.join(platforms)}: name one, "
            f"as in platform={platforms[0]!r}"
        )
    return found[0] if found else None


def platform_for(versions: Iterable[AppStoreVersion], platform: str | None) -> str:
    """The platform of a version that is to be made: the given one, or the app's only one.

    Raises `InvalidArgument` where that leaves a choice.
    """
    if platform is not None:
        return platform
    platforms = sorted({str(each.platform) for each in versions})
    if len(platforms) == 1:
        return platforms[0]
    choices = ", ".join(platforms or PLATFORMS)
    raise InvalidArgument(f"platform is not given, and the app may be for any of {choices}")


def editable_of(
    versions: Iterable[AppStoreVersion], platform: str, settled: frozenset[str]
) -> list[AppStoreVersion]:
    """The versions of a platform that are not settled."""
    same = [each for each in versions if each.platform == platform]
    return [each for each in same if state_of(each) not in settled]


def state_of(version: AppStoreVersion) -> str:
    """Apple's word for how far a version is."""
    return str(version.app_version_state or "UNKNOWN")


def is_open(version: AppStoreVersion) -> bool:
    """Whether it takes a build. A version that a dry run planned has no state."""
    return state_of(version) in (*EDITABLE, "READY_FOR_REVIEW", "UNKNOWN")


def name_of(version: AppStoreVersion) -> str:
    """`version 2.0 for IOS`."""
    return f"version {version.version_string} for {version.platform}"


def is_first(version: AppStoreVersion, versions: Iterable[AppStoreVersion]) -> bool:
    """Whether no version of its platform was ever on sale."""
    others = [each for each in versions if each.id != version.id]
    return not was_released(others, str(version.platform))


def was_released(versions: Iterable[AppStoreVersion], platform: str) -> bool:
    """Whether one of these is, or was, on sale for a platform."""
    same = [each for each in versions if each.platform == platform]
    return any(state_of(each) in ON_SALE | PAST for each in same)


async def require_version(
    app: App | Ref[App], version: str, platform: str | None
) -> AppStoreVersion:
    """The version with exactly that number. Raises `NotFoundByName`, which lists what is there.

    One request.
    """
    return pick(await read_versions(app, platform), version, platform)


def pick(
    versions: Sequence[AppStoreVersion], version: str, platform: str | None
) -> AppStoreVersion:
    """The version with exactly that number. Raises `NotFoundByName`, which lists what is there."""
    found = choose(versions, version, platform)
    if found is None:
        raise missing(version, versions)
    return found


def missing(version: str, versions: Iterable[AppStoreVersion]) -> NotFoundByName:
    """The error for a version that is not there."""
    known = [f"{each.version_string} ({each.platform}, {state_of(each)})" for each in versions]
    there = ", ".join(known[:5]) or "none"
    return NotFoundByName(
        f"no version {version}; there is {there}: client.versions.ensure(app, {version!r}, "
        "release=...) makes it"
    )


async def read_again(version: Id[AppStoreVersion]) -> AppStoreVersion:
    """One version, as it is now. One request."""
    return await app_store_versions.get(version, include=["build", "appStoreVersionPhasedRelease"])
