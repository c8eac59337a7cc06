"""`release=`: how a version goes on sale when Apple has approved it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from asc_api.errors import InvalidArgument
from asc_api.models import AppStoreVersion

from asc.base.secrets import shown
from asc.rules.versions import apple_name

Release = Literal["manual", "after_approval"] | datetime
"""By hand, at once after the approval, or not before a moment (a full hour, with a time zone)."""

_WORDS = {"manual": "MANUAL", "after_approval": "AFTER_APPROVAL"}


def check_release(release: object) -> dict[str, Any]:
    """The attributes of a version for it; a date that is there does not count beside another type.

    Raises `InvalidArgument`.
    """
    if isinstance(release, datetime):
        return _scheduled(release)
    if isinstance(release, str) and release in _WORDS:
        return {"release_type": _WORDS[release]}
    raise InvalidArgument(
        f"release is {shown(release)}: it takes 'manual', 'after_approval' or a datetime"
    )


def _scheduled(moment: datetime) -> dict[str, Any]:
    if moment.tzinfo is None:
        raise InvalidArgument(
            f"release is {shown(moment)}: it needs a time zone, such as tzinfo=UTC"
        )
    if moment.minute or moment.second or moment.microsecond:
        raise InvalidArgument(f"release is {moment}: Apple takes full hours")
    return {"release_type": "SCHEDULED", "earliest_release_date": moment}


def with_release(version: AppStoreVersion, wanted: Mapping[str, Any]) -> AppStoreVersion:
    """The version as it will be with these attributes, for the rules that judge it. Pure."""
    plain = {
        apple_name(name): value.isoformat() if isinstance(value, datetime) else value
        for name, value in wanted.items()
    }
    json = {**version.json, "attributes": {**(version.json.get("attributes") or {}), **plain}}
    made: AppStoreVersion = AppStoreVersion.from_json(json)
    return made


def told(release_type: object, earliest_release_date: object = None) -> str:
    """What will happen on approval, in words."""
    if release_type == "AFTER_APPROVAL":
        return "goes live on approval"
    if release_type == "SCHEDULED":
        return f"goes live after approval, not before {earliest_release_date}"
    return "waits for its release by hand after approval"
