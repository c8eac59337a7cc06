"""`/v1/alternativeDistributionDomains`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import AlternativeDistributionDomain
    from ..models.alternative_distribution_domain import AlternativeDistributionDomainFields
    from ..pager import AsyncPager, Pager
    from ..request import Id, Request

    ListFields = TypedDict(
        "ListFields",
        {"alternativeDistributionDomains": Sequence[AlternativeDistributionDomainFields]},
        total=False,
    )
    GetFields = ListFields

_LIST = Operation(
    "GET",
    "/v1/alternativeDistributionDomains",
    page("AlternativeDistributionDomain"),
    query={
        "fields[alternativeDistributionDomains]": FieldsOf("AlternativeDistributionDomain"),
        "limit": 200,
    },
)
_CREATE = Operation(
    "POST",
    "/v1/alternativeDistributionDomains",
    one("AlternativeDistributionDomain"),
    body=Body("alternativeDistributionDomains", required="domain referenceName"),
)
_GET = Operation(
    "GET",
    "/v1/alternativeDistributionDomains/{id}",
    one("AlternativeDistributionDomain"),
    query={"fields[alternativeDistributionDomains]": FieldsOf("AlternativeDistributionDomain")},
)
_DELETE = Operation("DELETE", "/v1/alternativeDistributionDomains/{id}")


def list(
    *, fields: ListFields = {}, limit: int | None = None
) -> ListRequest[AlternativeDistributionDomain]:
    """GET /v1/alternativeDistributionDomains (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributiondomains
    """
    return _LIST.list(fields=fields, limit=limit)


def create(*, domain: str, reference_name: str) -> Request[AlternativeDistributionDomain]:
    """POST /v1/alternativeDistributionDomains
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-alternativedistributiondomains
    """
    return _CREATE.write(None, {"domain": domain, "referenceName": reference_name}, {})


def get(
    id: Id[AlternativeDistributionDomain], *, fields: GetFields = {}
) -> Request[AlternativeDistributionDomain]:
    """GET /v1/alternativeDistributionDomains/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-alternativedistributiondomains-_id_
    """
    return _GET(id, fields=fields)


def delete(id: Id[AlternativeDistributionDomain]) -> Request[None]:
    """DELETE /v1/alternativeDistributionDomains/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-alternativedistributiondomains-_id_
    """
    return _DELETE(id)


class AlternativeDistributionDomains(Namespace):
    """`/v1/alternativeDistributionDomains`."""

    def list(
        self, *, fields: ListFields = {}, limit: int | None = None
    ) -> Pager[AlternativeDistributionDomain]:
        """GET /v1/alternativeDistributionDomains (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))

    def create(self, *, domain: str, reference_name: str) -> AlternativeDistributionDomain:
        """POST /v1/alternativeDistributionDomains"""
        return self._send(create(domain=domain, reference_name=reference_name))

    def get(
        self, id: Id[AlternativeDistributionDomain], *, fields: GetFields = {}
    ) -> AlternativeDistributionDomain:
        """GET /v1/alternativeDistributionDomains/{id}"""
        return self._send(get(id, fields=fields))

    def delete(self, id: Id[AlternativeDistributionDomain]) -> None:
        """DELETE /v1/alternativeDistributionDomains/{id}"""
        return self._send(delete(id))


class AsyncAlternativeDistributionDomains(AsyncNamespace):
    """`/v1/alternativeDistributionDomains`, for asyncio."""

    def list(
        self, *, fields: ListFields = {}, limit: int | None = None
    ) -> AsyncPager[AlternativeDistributionDomain]:
        """GET /v1/alternativeDistributionDomains (at most 200 a page)"""
        return self._pager(list(fields=fields, limit=limit))

    async def create(self, *, domain: str, reference_name: str) -> AlternativeDistributionDomain:
        """POST /v1/alternativeDistributionDomains"""
        return await self._send(create(domain=domain, reference_name=reference_name))

    async def get(
        self, id: Id[AlternativeDistributionDomain], *, fields: GetFields = {}
    ) -> AlternativeDistributionDomain:
        """GET /v1/alternativeDistributionDomains/{id}"""
        return await self._send(get(id, fields=fields))

    async def delete(self, id: Id[AlternativeDistributionDomain]) -> None:
        """DELETE /v1/alternativeDistributionDomains/{id}"""
        return await self._send(delete(id))
