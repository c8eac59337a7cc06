"""`/v1/betaFeedbackScreenshotSubmissions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import BetaFeedbackScreenshotSubmission
    from ..models.beta_feedback_screenshot_submission import BetaFeedbackScreenshotSubmissionFields
    from ..models.beta_tester import BetaTesterFields
    from ..models.build import BuildFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "betaFeedbackScreenshotSubmissions": Sequence[BetaFeedbackScreenshotSubmissionFields],
            "betaTesters": Sequence[BetaTesterFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["build", "tester"]]

_GET = Operation(
    "GET",
    "/v1/betaFeedbackScreenshotSubmissions/{id}",
    one("BetaFeedbackScreenshotSubmission"),
    query={
        "fields[betaFeedbackScreenshotSubmissions]": FieldsOf("BetaFeedbackScreenshotSubmission"),
        "fields[betaTesters]": FieldsOf("BetaTester"),
        "fields[builds]": FieldsOf("Build"),
        "include": "build tester",
    },
)
_DELETE = Operation("DELETE", "/v1/betaFeedbackScreenshotSubmissions/{id}")


def get(
    id: Id[BetaFeedbackScreenshotSubmission],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[BetaFeedbackScreenshotSubmission]:
    """GET /v1/betaFeedbackScreenshotSubmissions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betafeedbackscreenshotsubmissions-_id_
    """
    return _GET(id, fields=fields, include=include)


def delete(id: Id[BetaFeedbackScreenshotSubmission]) -> Request[None]:
    """DELETE /v1/betaFeedbackScreenshotSubmissions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betafeedbackscreenshotsubmissions-_id_
    """
    return _DELETE(id)


class BetaFeedbackScreenshotSubmissions(Namespace):
    """`/v1/betaFeedbackScreenshotSubmissions`."""

    def get(
        self,
        id: Id[BetaFeedbackScreenshotSubmission],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaFeedbackScreenshotSubmission:
        """GET /v1/betaFeedbackScreenshotSubmissions/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def delete(self, id: Id[BetaFeedbackScreenshotSubmission]) -> None:
        """DELETE /v1/betaFeedbackScreenshotSubmissions/{id}"""
        return self._send(delete(id))


class AsyncBetaFeedbackScreenshotSubmissions(AsyncNamespace):
    """`/v1/betaFeedbackScreenshotSubmissions`, for asyncio."""

    async def get(
        self,
        id: Id[BetaFeedbackScreenshotSubmission],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaFeedbackScreenshotSubmission:
        """GET /v1/betaFeedbackScreenshotSubmissions/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def delete(self, id: Id[BetaFeedbackScreenshotSubmission]) -> None:
        """DELETE /v1/betaFeedbackScreenshotSubmissions/{id}"""
        return await self._send(delete(id))
