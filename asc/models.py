"""The models of Apple's resources, and the `New...` values for what is created inline.

from asc.models import App, Build, NewTerritory

Each is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asc_api import models

if TYPE_CHECKING:
    from asc_api.models import *  # noqa: F403


def __getattr__(name: str) -> Any:
    if name in models._HOMES:
        return getattr(models, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(models._HOMES)
