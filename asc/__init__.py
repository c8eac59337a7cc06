"""The App Store Connect API.

from asc import Client

with Client() as client:          # the key is looked for: see asc.ApiKey.find
    for app in client.api.apps.list():
        print(app.name)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from asc.base.version import __version__

if TYPE_CHECKING:
    from asc_api import SPEC_VERSION as SPEC_VERSION
    from asc_api.relationship import Many as Many
    from asc_api.relationship import Ref as Ref
    from asc_api.request import FileSlice as FileSlice
    from asc_api.request import Page as Page
    from asc_api.request import Request as Request
    from asc_api.resource import Resource as Resource
    from asc_api.unset import UNSET as UNSET

    from asc.auth.keys import ApiKey as ApiKey
    from asc.base.answer import Answer as Answer
    from asc.base.clock import VirtualClock as VirtualClock
    from asc.client.aio import AsyncClient as AsyncClient
    from asc.client.sync import Client as Client
    from asc.dry_run.planned import PlannedRequests as PlannedRequests
    from asc.flow.plan import JoinedPlan as JoinedPlan
    from asc.flow.plan import Plan as Plan
    from asc.flow.polling import Polling as Polling
    from asc.flow.problems import Problem as Problem
    from asc.flow.problems import Problems as Problems
    from asc.flow.result import Result as Result
    from asc.flow.result import Step as Step
    from asc.flow.table import Table as Table
    from asc.http.rate_limit import Pace as Pace
    from asc.http.retry import NEVER as NEVER
    from asc.http.retry import Retry as Retry
    from asc.http.settings import Call as Call
    from asc.http.wire import Timeouts as Timeouts

    from . import errors as errors
    from .errors import AmbiguousWrite as AmbiguousWrite
    from .errors import ApiError as ApiError
    from .errors import AscError as AscError
    from .errors import ConnectionFailed as ConnectionFailed

# Where each name is, so that `import asc` is quick and a name costs what it needs.
_HOMES = {
    "SPEC_VERSION": "asc_api",
    **dict.fromkeys(("FileSlice", "Page", "Request"), "asc_api.request"),
    **dict.fromkeys(("Many", "Ref"), "asc_api.relationship"),
    "Resource": "asc_api.resource",
    "UNSET": "asc_api.unset",
    **dict.fromkeys(("AsyncClient", "Client"), "asc.client"),
    "VirtualClock": "asc.base.clock",
    "JoinedPlan": "asc.flow.plan",
    "Plan": "asc.flow.plan",
    "PlannedRequests": "asc.dry_run.planned",
    **dict.fromkeys(("Problem", "Problems"), "asc.flow.problems"),
    **dict.fromkeys(("Result", "Step"), "asc.flow.result"),
    "Table": "asc.flow.table",
    **dict.fromkeys(("AmbiguousWrite", "ApiError", "AscError", "ConnectionFailed"), "asc.errors"),
    "ApiKey": "asc.auth.keys",
    "Pace": "asc.http.rate_limit",
    **dict.fromkeys(("NEVER", "Retry"), "asc.http.retry"),
    "Call": "asc.http.settings",
    "Polling": "asc.flow.polling",
    "Answer": "asc.base.answer",
    "Timeouts": "asc.http.wire",
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
    "JoinedPlan",
    "Many",
    "Pace",
    "Page",
    "Plan",
    "PlannedRequests",
    "Polling",
    "Problem",
    "Problems",
    "Ref",
    "Request",
    "Resource",
    "Result",
    "Retry",
    "Step",
    "Table",
    "Timeouts",
    "VirtualClock",
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
