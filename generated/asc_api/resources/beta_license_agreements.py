"""`/v1/betaLicenseAgreements`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import App, BetaLicenseAgreement
    from ..models.app import AppFields
    from ..models.beta_license_agreement import BetaLicenseAgreementFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request, Text

    ListFilter = TypedDict("ListFilter", {"app": Text}, total=False)
    ListFields = TypedDict(
        "ListFields",
        {
            "apps": Sequence[AppFields],
            "betaLicenseAgreements": Sequence[BetaLicenseAgreementFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["app"]]
    GetFields = ListFields
    GetInclude = ListInclude
    GetAppFields = TypedDict("GetAppFields", {"apps": Sequence[AppFields]}, total=False)

_LIST = Operation(
    "GET",
    "/v1/betaLicenseAgreements",
    page("BetaLicenseAgreement"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[betaLicenseAgreements]": FieldsOf("BetaLicenseAgreement"),
        "filter[app]": Ids,
        "include": "app",
        "limit": 200,
    },
)
_GET = Operation(
    "GET",
    "/v1/betaLicenseAgreements/{id}",
    one("BetaLicenseAgreement"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[betaLicenseAgreements]": FieldsOf("BetaLicenseAgreement"),
        "include": "app",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/betaLicenseAgreements/{id}",
    one("BetaLicenseAgreement"),
    body=Body("betaLicenseAgreements", null="agreementText"),
)
_GET_APP = Operation(
    "GET", "/v1/betaLicenseAgreements/{id}/app", one("App"), query={"fields[apps]": FieldsOf("App")}
)
_GET_APP_LINKAGE = Operation(
    "GET", "/v1/betaLicenseAgreements/{id}/relationships/app", one_ref("App")
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
) -> ListRequest[BetaLicenseAgreement]:
    """GET /v1/betaLicenseAgreements (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betalicenseagreements
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit)


def get(
    id: Id[BetaLicenseAgreement], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[BetaLicenseAgreement]:
    """GET /v1/betaLicenseAgreements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betalicenseagreements-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[BetaLicenseAgreement], *, agreement_text: str | None | Unset = UNSET
) -> Request[BetaLicenseAgreement]:
    """PATCH /v1/betaLicenseAgreements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betalicenseagreements-_id_
    """
    return _UPDATE.write(id, {"agreementText": agreement_text}, {})


def get_app(id: Id[BetaLicenseAgreement], *, fields: GetAppFields = {}) -> Request[App | None]:
    """GET /v1/betaLicenseAgreements/{id}/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betalicenseagreements-_id_-app
    """
    return _GET_APP(id, fields=fields)


def get_app_linkage(id: Id[BetaLicenseAgreement]) -> Request[Ref[App] | None]:
    """GET /v1/betaLicenseAgreements/{id}/relationships/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betalicenseagreements-_id_-relationships-app
    """
    return _GET_APP_LINKAGE(id)


class BetaLicenseAgreements(Namespace):
    """`/v1/betaLicenseAgreements`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> Pager[BetaLicenseAgreement]:
        """GET /v1/betaLicenseAgreements (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    def get(
        self,
        id: Id[BetaLicenseAgreement],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaLicenseAgreement:
        """GET /v1/betaLicenseAgreements/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(
        self, id: Id[BetaLicenseAgreement], *, agreement_text: str | None | Unset = UNSET
    ) -> BetaLicenseAgreement:
        """PATCH /v1/betaLicenseAgreements/{id}"""
        return self._send(update(id, agreement_text=agreement_text))

    def get_app(self, id: Id[BetaLicenseAgreement], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/betaLicenseAgreements/{id}/app"""
        return self._send(get_app(id, fields=fields))

    def get_app_linkage(self, id: Id[BetaLicenseAgreement]) -> Ref[App] | None:
        """GET /v1/betaLicenseAgreements/{id}/relationships/app"""
        return self._send(get_app_linkage(id))


class AsyncBetaLicenseAgreements(AsyncNamespace):
    """`/v1/betaLicenseAgreements`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
    ) -> AsyncPager[BetaLicenseAgreement]:
        """GET /v1/betaLicenseAgreements (at most 200 a page)"""
        return self._pager(list(filter=filter, fields=fields, include=include, limit=limit))

    async def get(
        self,
        id: Id[BetaLicenseAgreement],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> BetaLicenseAgreement:
        """GET /v1/betaLicenseAgreements/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[BetaLicenseAgreement], *, agreement_text: str | None | Unset = UNSET
    ) -> BetaLicenseAgreement:
        """PATCH /v1/betaLicenseAgreements/{id}"""
        return await self._send(update(id, agreement_text=agreement_text))

    async def get_app(
        self, id: Id[BetaLicenseAgreement], *, fields: GetAppFields = {}
    ) -> App | None:
        """GET /v1/betaLicenseAgreements/{id}/app"""
        return await self._send(get_app(id, fields=fields))

    async def get_app_linkage(self, id: Id[BetaLicenseAgreement]) -> Ref[App] | None:
        """GET /v1/betaLicenseAgreements/{id}/relationships/app"""
        return await self._send(get_app_linkage(id))
