"""`/v1/customerReviews`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, one_ref

if TYPE_CHECKING:
    from ..models import CustomerReview, CustomerReviewResponseV1
    from ..models.customer_review import CustomerReviewFields
    from ..models.customer_review_response_v1 import CustomerReviewResponseV1Fields
    from ..models.territory import TerritoryFields
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "customerReviewResponses": Sequence[CustomerReviewResponseV1Fields],
            "customerReviews": Sequence[CustomerReviewFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["response", "reviewTerritory"]]
    GetResponseFields = TypedDict(
        "GetResponseFields",
        {
            "customerReviewResponses": Sequence[CustomerReviewResponseV1Fields],
            "customerReviews": Sequence[CustomerReviewFields],
        },
        total=False,
    )
    GetResponseInclude = Sequence[Literal["review"]]

_GET = Operation(
    "GET",
    "/v1/customerReviews/{id}",
    one("CustomerReview"),
    query={
        "fields[customerReviewResponses]": FieldsOf("CustomerReviewResponseV1"),
        "fields[customerReviews]": FieldsOf("CustomerReview"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "response reviewTerritory",
    },
)
_GET_RESPONSE_LINKAGE = Operation(
    "GET", "/v1/customerReviews/{id}/relationships/response", one_ref("CustomerReviewResponseV1")
)
_GET_RESPONSE = Operation(
    "GET",
    "/v1/customerReviews/{id}/response",
    one("CustomerReviewResponseV1"),
    query={
        "fields[customerReviewResponses]": FieldsOf("CustomerReviewResponseV1"),
        "fields[customerReviews]": FieldsOf("CustomerReview"),
        "include": "review",
    },
)


def get(
    id: Id[CustomerReview], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[CustomerReview]:
    """GET /v1/customerReviews/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerreviews-_id_
    """
    return _GET(id, fields=fields, include=include)


def get_response_linkage(id: Id[CustomerReview]) -> Request[Ref[CustomerReviewResponseV1] | None]:
    """GET /v1/customerReviews/{id}/relationships/response
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerreviews-_id_-relationships-response
    """
    return _GET_RESPONSE_LINKAGE(id)


def get_response(
    id: Id[CustomerReview],
    *,
    fields: GetResponseFields = {},
    include: GetResponseInclude | None = None,
) -> Request[CustomerReviewResponseV1 | None]:
    """GET /v1/customerReviews/{id}/response
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerreviews-_id_-response
    """
    return _GET_RESPONSE(id, fields=fields, include=include)


class CustomerReviews(Namespace):
    """`/v1/customerReviews`."""

    def get(
        self, id: Id[CustomerReview], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> CustomerReview:
        """GET /v1/customerReviews/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def get_response_linkage(self, id: Id[CustomerReview]) -> Ref[CustomerReviewResponseV1] | None:
        """GET /v1/customerReviews/{id}/relationships/response"""
        return self._send(get_response_linkage(id))

    def get_response(
        self,
        id: Id[CustomerReview],
        *,
        fields: GetResponseFields = {},
        include: GetResponseInclude | None = None,
    ) -> CustomerReviewResponseV1 | None:
        """GET /v1/customerReviews/{id}/response"""
        return self._send(get_response(id, fields=fields, include=include))


class AsyncCustomerReviews(AsyncNamespace):
    """`/v1/customerReviews`, for asyncio."""

    async def get(
        self, id: Id[CustomerReview], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> CustomerReview:
        """GET /v1/customerReviews/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def get_response_linkage(
        self, id: Id[CustomerReview]
    ) -> Ref[CustomerReviewResponseV1] | None:
        """GET /v1/customerReviews/{id}/relationships/response"""
        return await self._send(get_response_linkage(id))

    async def get_response(
        self,
        id: Id[CustomerReview],
        *,
        fields: GetResponseFields = {},
        include: GetResponseInclude | None = None,
    ) -> CustomerReviewResponseV1 | None:
        """GET /v1/customerReviews/{id}/response"""
        return await self._send(get_response(id, fields=fields, include=include))
