"""The operations of Apple's document as pure functions that return requests, one module for each
resource:

from asc.api import builds

request = builds.get("123")       # client.send(request), or `await request` inside a workflow

`client.api.builds` has the same operations as methods that send.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asc_api import resources

if TYPE_CHECKING:
    from asc_api.resources import *  # noqa: F403


def __getattr__(name: str) -> Any:
    if name in resources.NAMESPACES:
        return getattr(resources, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(resources.NAMESPACES)
