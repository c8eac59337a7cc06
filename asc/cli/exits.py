"""Exit codes, those that rorkai's `asc` has.

| code | meaning |
|---|---|
| 0 | done |
| 1 | anything else, also problems that were found and steps that were refused |
| 2 | a wrong command, option or value; nothing was sent |
| 3 | no key, Apple refuses it (401, 403), or the client is not to send that |
| 4 | not found (404) |
| 5 | conflict (409): what is there differs |
| 10 + s - 400 | any other status from 400 to 499 |
| 60 + s - 500 | a status from 500 on |
"""

from __future__ import annotations

from asc.errors import (
    ApiError,
    ExistingDiffers,
    InvalidArgument,
    InvalidKey,
    KeyNotFound,
    NotFoundByName,
    NotPermitted,
    PlanOutdated,
)

from .dry_run import DryRun
from .shown import Shown

OTHER, USAGE, AUTH, NOT_FOUND, CONFLICT = 1, 2, 3, 4, 5

_STATUSES = {401: AUTH, 403: AUTH, 404: NOT_FOUND, 409: CONFLICT}
_CLASSES = {
    KeyNotFound: AUTH,
    InvalidKey: AUTH,
    NotPermitted: AUTH,
    NotFoundByName: NOT_FOUND,
    ExistingDiffers: CONFLICT,
    PlanOutdated: CONFLICT,
    InvalidArgument: USAGE,
}


def code_of_error(error: BaseException) -> int:
    """The code for an error."""
    if isinstance(error, ApiError):
        return code_of_status(error.status)
    found = (code for kind, code in _CLASSES.items() if isinstance(error, kind))
    return next(found, OTHER)


def code_of_status(status: int) -> int:
    """The code for a status that is a refusal."""
    if status in _STATUSES:
        return _STATUSES[status]
    if status >= 500:
        return 60 + status - 500
    return 10 + status - 400 if status >= 400 else OTHER


def code_of_value(value: object) -> int:
    """0, unless what was found is wrong, or a step was refused; in a dry run too."""
    if isinstance(value, DryRun):
        return code_of_value(value.result)
    if isinstance(value, Shown):
        return value.code
    wrong = getattr(value, "errors", None) or getattr(value, "refused", None)
    return OTHER if wrong else 0
