"""The App Store Connect API.

from asc import Client

with Client() as client:          # the key is looked for: see asc.ApiKey.find
    for app in client.apps.list():
        print(app.name)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from asc_api import SPEC_VERSION as SPEC_VERSION
    from asc_api.relationship import Many as Many
    from asc_api.relationship import Ref as Ref
    from asc_api.request import FileSlice as FileSlice
    from asc_api.request import Page as Page
    from asc_api.request import Request as Request
    from asc_api.resource import Resource as Resource
    from asc_api.unset import UNSET as UNSET

    from . import errors as errors
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .clock import VirtualClock as VirtualClock
    from .dry_run import Plan as Plan
    from .errors import AmbiguousWrite as AmbiguousWrite
    from .errors import ApiError as ApiError
    from .errors import AscError as AscError
    from .errors import ConnectionFailed as ConnectionFailed
    from .keys import ApiKey as ApiKey
    from .limits import Pace as Pace
    from .retry import NEVER as NEVER
    from .retry import Retry as Retry
    from .settings import Call as Call
    from .steps import Flow as Flow
    from .steps import SendAll as SendAll
    from .steps import Wait as Wait
    from .wire import Answer as Answer
    from .wire import Timeouts as Timeouts

# Where each name is, so that `import asc` is quick and a name costs what it needs.
_HOMES = {
    "SPEC_VERSION": "asc_api",
    **dict.fromkeys(("FileSlice", "Page", "Request"), "asc_api.request"),
    **dict.fromkeys(("Many", "Ref"), "asc_api.relationship"),
    "Resource": "asc_api.resource",
    "UNSET": "asc_api.unset",
    **dict.fromkeys(("AsyncClient", "Client"), "asc.client"),
    "VirtualClock": "asc.clock",
    "Plan": "asc.dry_run",
    **dict.fromkeys(("AmbiguousWrite", "ApiError", "AscError", "ConnectionFailed"), "asc.errors"),
    "ApiKey": "asc.keys",
    "Pace": "asc.limits",
    **dict.fromkeys(("NEVER", "Retry"), "asc.retry"),
    "Call": "asc.settings",
    **dict.fromkeys(("Flow", "SendAll", "Wait"), "asc.steps"),
    **dict.fromkeys(("Answer", "Timeouts"), "asc.wire"),
}

__all__ = [
    "NEVER",
    "SPEC_VERSION",
    "UNSET",
    "AmbiguousWrite",
    "Answer",
    "ApiError",
    "ApiKey",
    "AscError",
    "AsyncClient",
    "Call",
    "Client",
    "ConnectionFailed",
    "FileSlice",
    "Flow",
    "Many",
    "Pace",
    "Page",
    "Plan",
    "Ref",
    "Request",
    "Resource",
    "Retry",
    "SendAll",
    "Timeouts",
    "VirtualClock",
    "Wait",
    "__version__",
    "errors",
]


def __getattr__(name: str) -> Any:
    if name == "errors":
        return import_module("asc.errors")
    if name not in _HOMES:
        raise AttributeError(f"module 'asc' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
