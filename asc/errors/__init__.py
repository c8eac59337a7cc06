"""Every error that this library raises on purpose: one tree under `AscError`.

AscError
├─ ConnectionFailed        no answer came (and for a write: it was never sent)
├─ AmbiguousWrite          a write was sent, and no conclusive answer came
├─ ApiError                Apple refused: one class per status
│   ├─ BadRequest Unauthorized Forbidden NotFound Conflict RateLimited ServerError ...
│   │   Forbidden > AgreementMissing
│   └─ Redirected
├─ KeyNotFound InvalidKey  no usable API key
├─ ForeignHost             a URL that leads away from the API
├─ FileChanged             a file that got shorter while it was sent
├─ NotFoundByName ExistingDiffers WaitTimeout  what ends a workflow
│   NotAnArchive UploadRefused BuildInvalid UnfitNotes
│   CannotDistribute CannotPrice CannotPush CannotSign CannotSubmit
├─ ReportError             a report cannot be had, or cannot be trusted
│   ReportNotYet ReportNoLongerKept ReportRefused ReportUnreadable WrongPeriod
│   NoAnalyticsRequest
├─ CannotChange            something that is wanted is locked as things are
├─ PlanOutdated            what a plan found is no longer so
├─ ProblemsFound           what was given breaks rules; every one of them is listed
├─ MissingExtra            a package that only some users need is not installed
└─ InvalidArgument NotLoaded UnreadableAnswer PagingLoop NotExactlyOne OutsideWorkflow
                           of `asc_api`
"""

from __future__ import annotations

from asc_api.errors import AscError, InvalidArgument, NotLoaded, OutsideWorkflow, UnreadableAnswer
from asc_api.pager import NotExactlyOne, PagingLoop

from asc.base.refusal import ErrorEntry

from .calls import (
    AmbiguousWrite,
    AnswerTooLarge,
    CallError,
    ConnectionFailed,
    FileChanged,
    ForeignHost,
)
from .keys import InvalidKey, KeyNotFound
from .refusals import (
    AgreementMissing,
    ApiError,
    BadRequest,
    Conflict,
    Forbidden,
    Gone,
    MethodNotAllowed,
    NotAcceptable,
    NotFound,
    RateLimited,
    Redirected,
    ServerError,
    TimedOut,
    Unauthorized,
    UnprocessableEntity,
    UnsupportedMediaType,
)
from .reports import (
    NoAnalyticsRequest,
    ReportError,
    ReportNoLongerKept,
    ReportNotYet,
    ReportRefused,
    ReportUnreadable,
    WrongPeriod,
)
from .workflows import (
    BuildInvalid,
    CannotChange,
    CannotDistribute,
    CannotPrice,
    CannotPush,
    CannotSign,
    CannotSubmit,
    ExistingDiffers,
    MissingExtra,
    NotAnArchive,
    NotFoundByName,
    PlanOutdated,
    ProblemsFound,
    ReviewEnded,
    UnfitNotes,
    UnknownWordWarning,
    UploadRefused,
    WaitTimeout,
)

__all__ = [
    "AgreementMissing",
    "AmbiguousWrite",
    "AnswerTooLarge",
    "ApiError",
    "AscError",
    "BadRequest",
    "BuildInvalid",
    "CallError",
    "CannotChange",
    "CannotDistribute",
    "CannotPrice",
    "CannotPush",
    "CannotSign",
    "CannotSubmit",
    "Conflict",
    "ConnectionFailed",
    "ErrorEntry",
    "ExistingDiffers",
    "FileChanged",
    "Forbidden",
    "ForeignHost",
    "Gone",
    "InvalidArgument",
    "InvalidKey",
    "KeyNotFound",
    "MethodNotAllowed",
    "MissingExtra",
    "NoAnalyticsRequest",
    "NotAcceptable",
    "NotAnArchive",
    "NotExactlyOne",
    "NotFound",
    "NotFoundByName",
    "NotLoaded",
    "OutsideWorkflow",
    "PagingLoop",
    "PlanOutdated",
    "ProblemsFound",
    "RateLimited",
    "Redirected",
    "ReportError",
    "ReportNoLongerKept",
    "ReportNotYet",
    "ReportRefused",
    "ReportUnreadable",
    "ReviewEnded",
    "ServerError",
    "TimedOut",
    "Unauthorized",
    "UnfitNotes",
    "UnknownWordWarning",
    "UnprocessableEntity",
    "UnreadableAnswer",
    "UnsupportedMediaType",
    "UploadRefused",
    "WaitTimeout",
    "WrongPeriod",
]
