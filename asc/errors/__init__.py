"""Every error that this library raises on purpose: one tree under `AscError`.

AscError
├─ ConnectionFailed        no answer came (and for a write: it was never sent)
├─ AmbiguousWrite          a write was sent, and no conclusive answer came
├─ ApiError                Apple refused: one class per status
│   ├─ BadRequest Unauthorized Forbidden NotFound Conflict RateLimited ServerError ...
│   │   Forbidden > AgreementMissing
│   └─ Redirected
├─ KeyNotFound InvalidKey  no usable API key
├─ NotPermitted            the client is read_only, or restricted to some apps
├─ ForeignHost             a URL that leads away from the API
├─ FileChanged             a file that got shorter while it was sent
├─ NotFoundByName ExistingDiffers WaitTimeout  what ends a workflow
│   NotAnArchive UploadRefused BuildInvalid UnfitNotes
│   CannotDistribute CannotPrice CannotPush CannotSign CannotStart CannotSubmit
│   BuildFailed
├─ ReportError             a report cannot be had, or cannot be trusted
│   ReportNotYet ReportNoLongerKept ReportRefused ReportUnreadable WrongPeriod
│   NoAnalyticsRequest
├─ CannotChange            something that is wanted is locked as things are
├─ PlanOutdated            what a plan found is no longer so
├─ ProblemsFound           what was given breaks rules; every one of them is listed
├─ WebhookError            a delivery can't be taken, kept or passed on
│   InvalidSignature UnreadableEvent StoreInUse NotificationFailed
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
    NotPermitted,
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
from .webhooks import (
    InvalidSignature,
    NotificationFailed,
    StoreInUse,
    UnreadableEvent,
    WebhookError,
)
from .workflows import (
    BuildFailed,
    BuildInvalid,
    CannotChange,
    CannotDistribute,
    CannotPrice,
    CannotPush,
    CannotSign,
    CannotStart,
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
    "BuildFailed",
    "BuildInvalid",
    "CallError",
    "CannotChange",
    "CannotDistribute",
    "CannotPrice",
    "CannotPush",
    "CannotSign",
    "CannotStart",
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
    "InvalidSignature",
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
    "NotPermitted",
    "NotificationFailed",
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
    "StoreInUse",
    "TimedOut",
    "Unauthorized",
    "UnfitNotes",
    "UnknownWordWarning",
    "UnprocessableEntity",
    "UnreadableAnswer",
    "UnreadableEvent",
    "UnsupportedMediaType",
    "UploadRefused",
    "WaitTimeout",
    "WebhookError",
    "WrongPeriod",
]
