"""`/v1/customerReviewResponses`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one

if TYPE_CHECKING:
    from ..models import CustomerReview, CustomerReviewResponseV1
    from ..models.customer_review import CustomerReviewFields
    from ..models.customer_review_response_v1 import CustomerReviewResponseV1Fields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "customerReviewResponses": Sequence[CustomerReviewResponseV1Fields],
            "customerReviews": Sequence[CustomerReviewFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["review"]]

_CREATE = Operation(
    "POST",
    "/v1/customerReviewResponses",
    one("CustomerReviewResponseV1"),
    body=Body(
        "customerReviewResponses",
        to_one={"review": "customerReviews"},
        required="responseBody review",
    ),
)
_GET = Operation(
    "GET",
    "/v1/customerReviewResponses/{id}",
    one("CustomerReviewResponseV1"),
    query={
        "fields[customerReviewResponses]": FieldsOf("CustomerReviewResponseV1"),
        "fields[customerReviews]": FieldsOf("CustomerReview"),
        "include": "review",
    },
)
_DELETE = Operation("DELETE", "/v1/customerReviewResponses/{id}")


def create(*, response_body: str, review: Id[CustomerReview]) -> Request[CustomerReviewResponseV1]:
    """POST /v1/customerReviewResponses
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-customerreviewresponses
    """
    return _CREATE.write(None, {"responseBody": response_body}, {"review": review})


def get(
    id: Id[CustomerReviewResponseV1], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[CustomerReviewResponseV1]:
    """GET /v1/customerReviewResponses/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-customerreviewresponses-_id_
    """
    return _GET(id, fields=fields, include=include)


def delete(id: Id[CustomerReviewResponseV1]) -> Request[None]:
    """DELETE /v1/customerReviewResponses/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-customerreviewresponses-_id_
    """
    return _DELETE(id)


class CustomerReviewResponses(Namespace):
    """`/v1/customerReviewResponses`."""

    def create(self, *, response_body: str, review: Id[CustomerReview]) -> CustomerReviewResponseV1:
        """POST /v1/customerReviewResponses"""
        return self._send(create(response_body=response_body, review=review))

    def get(
        self,
        id: Id[CustomerReviewResponseV1],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> CustomerReviewResponseV1:
        """GET /v1/customerReviewResponses/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def delete(self, id: Id[CustomerReviewResponseV1]) -> None:
        """DELETE /v1/customerReviewResponses/{id}"""
        return self._send(delete(id))


class AsyncCustomerReviewResponses(AsyncNamespace):
    """`/v1/customerReviewResponses`, for asyncio."""

    async def create(
        self, *, response_body: str, review: Id[CustomerReview]
    ) -> CustomerReviewResponseV1:
        """POST /v1/customerReviewResponses"""
        return await self._send(create(response_body=response_body, review=review))

    async def get(
        self,
        id: Id[CustomerReviewResponseV1],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> CustomerReviewResponseV1:
        """GET /v1/customerReviewResponses/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def delete(self, id: Id[CustomerReviewResponseV1]) -> None:
        """DELETE /v1/customerReviewResponses/{id}"""
        return await self._send(delete(id))
