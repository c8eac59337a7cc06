"""Which app info and which version are meant, and what their states leave open (quirk 42)."""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.errors import InvalidArgument
from asc_api.models import AppInfo, AppStoreVersion

from asc.errors import NotFoundByName
from asc.flow.versions.reading import state_of
from asc.flow.versions.states import APPROVED, EDITABLE, ON_SALE, PAST

from .fields import Key

_LIVE, _REPLACED = "READY_FOR_DISTRIBUTION", "REPLACED_WITH_NEW_INFO"
OPEN_INFOS = frozenset(
    {"PREPARE_FOR_SUBMISSION", "DEVELOPER_REJECTED", "REJECTED", "READY_FOR_REVIEW"}
)
"""States of an app info that can be changed."""
OPEN_VERSIONS = EDITABLE | {"READY_FOR_REVIEW"}
"""States of a version whose texts can be changed."""
_PUBLIC = ON_SALE | PAST | APPROVED
"""A version whose copyright can be changed still. Apple's help, as others quote it."""


def choose_info(infos: Sequence[AppInfo], *, live: bool) -> AppInfo | None:
    """The app info that the next version publishes, or with `live` the one that customers see;
    the other one where there is but one. Pure.
    """

    def rank(info: AppInfo) -> int:
        state = str(info.state)
        if live:
            return int(state == _LIVE)
        return 2 if state in OPEN_INFOS else int(state not in (_LIVE, _REPLACED))

    return max(infos, key=rank, default=None)


def live_version(versions: Sequence[AppStoreVersion], platform: str | None) -> AppStoreVersion:
    """The version on sale. Raises `NotFoundByName`, and `InvalidArgument` where several platforms
    have one.
    """
    found = [each for each in versions if state_of(each) in ON_SALE]
    found = [each for each in found if platform in (None, each.platform)]
    if not found:
        raise NotFoundByName("no version is on sale; name one by its number, as in version='1.0'")
    if len(found) > 1:
        platforms = sorted(str(each.platform) for each in found)
        raise InvalidArgument(
            f"versions for {' and '.join(platforms)} are on sale: name one, as in "
            f"platform={platforms[0]!r}"
        )
    return found[0]


def why_locked(key: Key, version: str, info: str) -> str:
    """Why a value can't be changed while the version and the app info are in these states; empty
    where it can be, or where only Apple knows. Pure.
    """
    if key.part in ("info", "categories", "age_rating") and info not in OPEN_INFOS:
        return f"the app info is {info}, and {_next(info)}"
    closed = version not in OPEN_VERSIONS
    if closed and key.part == "version" and version not in _PUBLIC:
        return f"the version is {version}, and {_next(version)}"
    if closed and key.part == "texts" and key.name != "promotional_text":
        return f"the version is {version}, and {_next(version)}"
    return ""


def _next(state: str) -> str:
    if state in _PUBLIC | {"PENDING_RELEASE", _REPLACED, "missing"}:
        return "it can be changed with a new version: client.versions.ensure(...)"
    return "it can be changed when it is back from review: client.versions.cancel(...)"
