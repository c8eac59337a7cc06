"""No usable API key."""

from __future__ import annotations

from asc_api.errors import AscError


class KeyNotFound(AscError, LookupError):
    """No API key where one is looked for. The message lists every place."""


class InvalidKey(AscError, ValueError):
    """What was given is not an API key. The message says what it is."""
