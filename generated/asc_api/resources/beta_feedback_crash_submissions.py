"""`/v1/betaFeedbackCrashSubmissions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref

if TYPE_CHECKING:
    from ..models import BetaCrashLog, BetaFeedbackCrashSubmission
    from ..models.beta_crash_log import BetaCrashLogFields
    from ..models.beta_feedback_crash_submission import BetaFeedbackCrashSubmissionFields
    from ..models.beta_tester import BetaTesterFields
    from ..models.build import BuildFields
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "betaFeedbackCrashSubmissions": Sequence[BetaFeedbackCrashSubmissionFields],
            "betaTesters": Sequence[BetaTesterFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["build", "tester"]]
    GetCrashLogFields = TypedDict(
        "GetCrashLogFields", {"betaCrashLogs": Sequence[BetaCrashLogFields]}, total=False
    )

_GET = Operation(
    "GET",
    "/v1/betaFeedbackCrashSubmissions/{id}",
    one("BetaFeedbackCrashSubmission"),
    query={
        "fields[betaFeedbackCrashSubmissions]": FieldsOf("BetaFeedbackCrashSubmission"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[builds]": FieldsOf("Build"),
        "include": "build tester",
    },
)
_DELETE = Operation("DELETE", "/v1/betaFeedbackCrashSubmissions/{id}")
_GET_CRASH_LOG = Operation(
    "GET",
    "/v1/betaFeedbackCrashSubmissions/{id}/crashLog",
    one("BetaCrashLog"),
    query={"fields[betaCrashLogs]": FieldsOf("BetaCrashLog")},
)
_GET_CRASH_LOG_LINKAGE = Operation(
    "GET", "/v1/betaFeedbackCrashSubmissions/{id}/relationships/crashLog", one_ref("BetaCrashLog")
)


def get(
    id: Id[BetaFeedbackCrashSubmission],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[BetaFeedbackCrashSubmission]:
    """GET /v1/betaFeedbackCrashSubmissions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betafeedbackcrashsubmissions-_id_
    """
    return _GET(id, fields=fields, include=include)


def delete(id: Id[BetaFeedbackCrashSubmission]) -> Request[None]:
    """DELETE /v1/betaFeedbackCrashSubmissions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betafeedbackcrashsubmissions-_id_
    """
    return _DELETE(id)


def get_crash_log(
    id: Id[BetaFeedbackCrashSubmission], *, fields: GetCrashLogFields = {}
) -> Request[BetaCrashLog | None]:
    """GET /v1/betaFeedbackCrashSubmissions/{id}/crashLog
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betafeedbackcrashsubmissions-_id_-crashlog
    """
    return _GET_CRASH_LOG(id, fields=fields)


def get_crash_log_linkage(id: Id[BetaFeedbackCrashSubmission]) -> Request[Ref[BetaCrashLog] | None]:
    """GET /v1/betaFeedbackCrashSubmissions/{id}/relationships/crashLog
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betafeedbackcrashsubmissions-_id_-relationships-crashlog
    """
    return _GET_CRASH_LOG_LINKAGE(id)


class BetaFeedbackCrashSubmissions(Namespace):
    """`/v1/betaFeedbackCrashSubmissions`."""

    def get(
        self,
        id: Id[BetaFeedbackCrashSubmission],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaFeedbackCrashSubmission:
        """GET /v1/betaFeedbackCrashSubmissions/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def delete(self, id: Id[BetaFeedbackCrashSubmission]) -> None:
        """DELETE /v1/betaFeedbackCrashSubmissions/{id}"""
        return self._send(delete(id))

    def get_crash_log(
        self, id: Id[BetaFeedbackCrashSubmission], *, fields: GetCrashLogFields = {}
    ) -> BetaCrashLog | None:
        """GET /v1/betaFeedbackCrashSubmissions/{id}/crashLog"""
        return self._send(get_crash_log(id, fields=fields))

    def get_crash_log_linkage(
        self, id: Id[BetaFeedbackCrashSubmission]
    ) -> Ref[BetaCrashLog] | None:
        """GET /v1/betaFeedbackCrashSubmissions/{id}/relationships/crashLog"""
        return self._send(get_crash_log_linkage(id))


class AsyncBetaFeedbackCrashSubmissions(AsyncNamespace):
    """`/v1/betaFeedbackCrashSubmissions`, for asyncio."""

    async def get(
        self,
        id: Id[BetaFeedbackCrashSubmission],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaFeedbackCrashSubmission:
        """GET /v1/betaFeedbackCrashSubmissions/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def delete(self, id: Id[BetaFeedbackCrashSubmission]) -> None:
        """DELETE /v1/betaFeedbackCrashSubmissions/{id}"""
        return await self._send(delete(id))

    async def get_crash_log(
        self, id: Id[BetaFeedbackCrashSubmission], *, fields: GetCrashLogFields = {}
    ) -> BetaCrashLog | None:
        """GET /v1/betaFeedbackCrashSubmissions/{id}/crashLog"""
        return await self._send(get_crash_log(id, fields=fields))

    async def get_crash_log_linkage(
        self, id: Id[BetaFeedbackCrashSubmission]
    ) -> Ref[BetaCrashLog] | None:
        """GET /v1/betaFeedbackCrashSubmissions/{id}/relationships/crashLog"""
        return await self._send(get_crash_log_linkage(id))
