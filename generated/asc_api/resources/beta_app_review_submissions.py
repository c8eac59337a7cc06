"""`/v1/betaAppReviewSubmissions`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import BetaAppReviewSubmission, Build
    from ..models.beta_app_review_submission import BetaAppReviewSubmissionFields
    from ..models.build import BuildFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "betaReviewState": OneOrMore[
                Literal["WAITING_FOR_REVIEW", "IN_REVIEW", "REJECTED", "APPROVED"]
            ],
            "build": Required[Text],
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "betaAppReviewSubmissions": Sequence[BetaAppReviewSubmissionFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["build"]]
    GetFields = ListFields
    GetInclude = ListInclude
    GetBuildFields = TypedDict("GetBuildFields", {"builds": Sequence[BuildFields]}, total=False)

_LIST = Operation(
    "GET",
    "/v1/betaAppReviewSubmissions",
    page("BetaAppReviewSubmission"),
    query={
        "fields[betaAppReviewSubmissions]": FieldsOf("BetaAppReviewSubmission"),
        "fields[builds]": FieldsOf("Build"),
        "filter[betaReviewState]": "WAITING_FOR_REVIEW IN_REVIEW REJECTED APPROVED",
        "filter[build]": Ids,
        "include": "build",
        "limit": 200,
    },
    required=("filter[build]",),
)
_CREATE = Operation(
    "POST",
    "/v1/betaAppReviewSubmissions",
    one("BetaAppReviewSubmission"),
    body=Body("betaAppReviewSubmissions", to_one={"build": "builds"}, required="build"),
)
_GET = Operation(
    "GET",
    "/v1/betaAppReviewSubmissions/{id}",
    one("BetaAppReviewSubmission"),
    query={
        "fields[betaAppReviewSubmissions]": FieldsOf("BetaAppReviewSubmission"),
        "fields[builds]": FieldsOf("Build"),
        "include": "build",
    },
)
_GET_BUILD = Operation(
    "GET",
    "/v1/betaAppReviewSubmissions/{id}/build",
    one("Build"),
    query={"fields[builds]": FieldsOf("Build")},
)
_GET_BUILD_LINKAGE = Operation(
    "GET", "/v1/betaAppReviewSubmissions/{id}/relationships/build", one_ref("Build")
)


def list(
    *,
    filter: ListFilter,
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
) -> ListRequest[BetaAppReviewSubmission]:
    """GET /v1/betaAppReviewSubmissions (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewsubmissions
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit)


def create(*, build: Id[Build]) -> Request[BetaAppReviewSubmission]:
    """POST /v1/betaAppReviewSubmissions
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaappreviewsubmissions
    """
    return _CREATE.write(None, {}, {"build": build})


def get(
    id: Id[BetaAppReviewSubmission], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[BetaAppReviewSubmission]:
    """GET /v1/betaAppReviewSubmissions/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewsubmissions-_id_
    """
    return _GET(id, fields=fields, include=include)


def get_build(
    id: Id[BetaAppReviewSubmission], *, fields: GetBuildFields = {}
) -> Request[Build | None]:
    """GET /v1/betaAppReviewSubmissions/{id}/build
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewsubmissions-_id_-build
    """
    return _GET_BUILD(id, fields=fields)


def get_build_linkage(id: Id[BetaAppReviewSubmission]) -> Request[Ref[Build] | None]:
    """GET /v1/betaAppReviewSubmissions/{id}/relationships/build
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappreviewsubmissions-_id_-relationships-build
    """
    return _GET_BUILD_LINKAGE(id)


class BetaAppReviewSubmissions(Namespace):
    """`/v1/betaAppReviewSubmissions`."""

    def list(
        self,
        *,
        filter: ListFilter,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> Pager[BetaAppReviewSubmission]:
        """GET /v1/betaAppReviewSubmissions (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    def create(self, *, build: Id[Build]) -> BetaAppReviewSubmission:
        """POST /v1/betaAppReviewSubmissions"""
        return self._send(create(build=build))

    def get(
        self,
        id: Id[BetaAppReviewSubmission],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaAppReviewSubmission:
        """GET /v1/betaAppReviewSubmissions/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def get_build(
        self, id: Id[BetaAppReviewSubmission], *, fields: GetBuildFields = {}
    ) -> Build | None:
        """GET /v1/betaAppReviewSubmissions/{id}/build"""
        return self._send(get_build(id, fields=fields))

    def get_build_linkage(self, id: Id[BetaAppReviewSubmission]) -> Ref[Build] | None:
        """GET /v1/betaAppReviewSubmissions/{id}/relationships/build"""
        return self._send(get_build_linkage(id))


class AsyncBetaAppReviewSubmissions(AsyncNamespace):
    """`/v1/betaAppReviewSubmissions`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter,
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BetaAppReviewSubmission]:
        """GET /v1/betaAppReviewSubmissions (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    async def create(self, *, build: Id[Build]) -> BetaAppReviewSubmission:
        """POST /v1/betaAppReviewSubmissions"""
        return await self._send(create(build=build))

    async def get(
        self,
        id: Id[BetaAppReviewSubmission],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaAppReviewSubmission:
        """GET /v1/betaAppReviewSubmissions/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def get_build(
        self, id: Id[BetaAppReviewSubmission], *, fields: GetBuildFields = {}
    ) -> Build | None:
        """GET /v1/betaAppReviewSubmissions/{id}/build"""
        return await self._send(get_build(id, fields=fields))

    async def get_build_linkage(self, id: Id[BetaAppReviewSubmission]) -> Ref[Build] | None:
        """GET /v1/betaAppReviewSubmissions/{id}/relationships/build"""
        return await self._send(get_build_linkage(id))
