"""CiGitUser."""

from __future__ import annotations

from ..unset import ABSENT
from ..values import Struct, define


@define
class CiGitUser(Struct):
    """A part of an answer or of a request."""

    avatar_url: str | None = ABSENT
    display_name: str | None = ABSENT

    ATTRIBUTES = {
        "avatarUrl": ("avatar_url", None),
        "displayName": ("display_name", None),
    }
