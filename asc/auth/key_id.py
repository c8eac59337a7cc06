"""Ids of keys."""

from __future__ import annotations

import re

from asc.base.secrets import shown
from asc.errors import InvalidArgument

_KEY_ID = re.compile(r"[A-Za-z0-9]{1,20}")
"""Apple's are ten capitals and digits; that is not promised, so test keys may be shorter."""


def check_key_id(value: str) -> str:
    """The id. Raises `InvalidArgument` for what is none."""
    cure = "it takes the text that App Store Connect shows beside the key, such as 2X9R4HXF34"
    if not isinstance(value, str):
        raise InvalidArgument(f"key_id is {type(value).__name__}: {cure}")
    if not value.strip():
        raise InvalidArgument(f"key_id is empty: {cure}")
    if not _KEY_ID.fullmatch(value.strip()):
        raise InvalidArgument(f"key_id is {shown(value)}: {cure}")
    return value.strip()
