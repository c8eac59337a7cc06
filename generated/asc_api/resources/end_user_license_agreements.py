"""`/v1/endUserLicenseAgreements`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import App, EndUserLicenseAgreement, Territory
    from ..models.app import AppFields
    from ..models.end_user_license_agreement import EndUserLicenseAgreementFields
    from ..models.territory import TerritoryFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "apps": Sequence[AppFields],
            "endUserLicenseAgreements": Sequence[EndUserLicenseAgreementFields],
            "territories": Sequence[TerritoryFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["app", "territories"]]
    GetLimits = TypedDict("GetLimits", {"territories": int}, total=False)
    ListTerritoriesFields = TypedDict(
        "ListTerritoriesFields", {"territories": Sequence[TerritoryFields]}, total=False
    )

_CREATE = Operation(
    "POST",
    "/v1/endUserLicenseAgreements",
    one("EndUserLicenseAgreement"),
    body=Body(
        "endUserLicenseAgreements",
        to_one={"app": "apps"},
        to_many={"territories": "territories"},
        required="agreementText app territories",
    ),
)
_GET = Operation(
    "GET",
    "/v1/endUserLicenseAgreements/{id}",
    one("EndUserLicenseAgreement"),
    query={
        "fields[apps]": FieldsOf("App"),
        "fields[endUserLicenseAgreements]": FieldsOf("EndUserLicenseAgreement"),
        "fields[territories]": FieldsOf("Territory"),
        "include": "app territories",
        "limit[territories]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/endUserLicenseAgreements/{id}",
    one("EndUserLicenseAgreement"),
    body=Body(
        "endUserLicenseAgreements", to_many={"territories": "territories"}, null="agreementText"
    ),
)
_DELETE = Operation("DELETE", "/v1/endUserLicenseAgreements/{id}")
_LIST_TERRITORIES_LINKAGES = Operation(
    "GET",
    "/v1/endUserLicenseAgreements/{id}/relationships/territories",
    page_of_refs("Territory"),
    query={"limit": 200},
)
_LIST_TERRITORIES = Operation(
    "GET",
    "/v1/endUserLicenseAgreements/{id}/territories",
    page("Territory"),
    query={"fields[territories]": FieldsOf("Territory"), "limit": 200},
)


def create(
    *, agreement_text: str, app: Id[App], territories: Sequence[Id[Territory]]
) -> Request[EndUserLicenseAgreement]:
    """POST /v1/endUserLicenseAgreements
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-enduserlicenseagreements
    """
    return _CREATE.write(
        None, {"agreementText": agreement_text}, {"app": app, "territories": territories}
    )


def get(
    id: Id[EndUserLicenseAgreement],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[EndUserLicenseAgreement]:
    """GET /v1/endUserLicenseAgreements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-enduserlicenseagreements-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[EndUserLicenseAgreement],
    *,
    agreement_text: str | None | Unset = UNSET,
    territories: Sequence[Id[Territory]] | Unset = UNSET,
) -> Request[EndUserLicenseAgreement]:
    """PATCH /v1/endUserLicenseAgreements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-enduserlicenseagreements-_id_
    """
    return _UPDATE.write(id, {"agreementText": agreement_text}, {"territories": territories})


def delete(id: Id[EndUserLicenseAgreement]) -> Request[None]:
    """DELETE /v1/endUserLicenseAgreements/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-enduserlicenseagreements-_id_
    """
    return _DELETE(id)


def list_territories_linkages(
    id: Id[EndUserLicenseAgreement], *, limit: int | None = None
) -> ListRequest[Ref[Territory]]:
    """GET /v1/endUserLicenseAgreements/{id}/relationships/territories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-enduserlicenseagreements-_id_-relationships-territories
    """
    return _LIST_TERRITORIES_LINKAGES.list(id, limit=limit)


def list_territories(
    id: Id[EndUserLicenseAgreement], *, fields: ListTerritoriesFields = {}, limit: int | None = None
) -> ListRequest[Territory]:
    """GET /v1/endUserLicenseAgreements/{id}/territories (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-enduserlicenseagreements-_id_-territories
    """
    return _LIST_TERRITORIES.list(id, fields=fields, limit=limit)


class EndUserLicenseAgreements(Namespace):
    """`/v1/endUserLicenseAgreements`."""

    def create(
        self, *, agreement_text: str, app: Id[App], territories: Sequence[Id[Territory]]
    ) -> EndUserLicenseAgreement:
        """POST /v1/endUserLicenseAgreements"""
        return self._send(create(agreement_text=agreement_text, app=app, territories=territories))

    def get(
        self,
        id: Id[EndUserLicenseAgreement],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> EndUserLicenseAgreement:
        """GET /v1/endUserLicenseAgreements/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self,
        id: Id[EndUserLicenseAgreement],
        *,
        agreement_text: str | None | Unset = UNSET,
        territories: Sequence[Id[Territory]] | Unset = UNSET,
    ) -> EndUserLicenseAgreement:
        """PATCH /v1/endUserLicenseAgreements/{id}"""
        return self._send(update(id, agreement_text=agreement_text, territories=territories))

    def delete(self, id: Id[EndUserLicenseAgreement]) -> None:
        """DELETE /v1/endUserLicenseAgreements/{id}"""
        return self._send(delete(id))

    def list_territories_linkages(
        self, id: Id[EndUserLicenseAgreement], *, limit: int | None = None
    ) -> Pager[Ref[Territory]]:
        """GET /v1/endUserLicenseAgreements/{id}/relationships/territories (at most 200 a page)"""
        return self._pager(list_territories_linkages(id, limit=limit))

    def list_territories(
        self,
        id: Id[EndUserLicenseAgreement],
        *,
        fields: ListTerritoriesFields = {},
        limit: int | None = None,
    ) -> Pager[Territory]:
        """GET /v1/endUserLicenseAgreements/{id}/territories (at most 200 a page)"""
        return self._pager(list_territories(id, fields=fields, limit=limit))


class AsyncEndUserLicenseAgreements(AsyncNamespace):
    """`/v1/endUserLicenseAgreements`, for asyncio."""

    async def create(
        self, *, agreement_text: str, app: Id[App], territories: Sequence[Id[Territory]]
    ) -> EndUserLicenseAgreement:
        """POST /v1/endUserLicenseAgreements"""
        return await self._send(
            create(agreement_text=agreement_text, app=app, territories=territories)
        )

    async def get(
        self,
        id: Id[EndUserLicenseAgreement],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> EndUserLicenseAgreement:
        """GET /v1/endUserLicenseAgreements/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self,
        id: Id[EndUserLicenseAgreement],
        *,
        agreement_text: str | None | Unset = UNSET,
        territories: Sequence[Id[Territory]] | Unset = UNSET,
    ) -> EndUserLicenseAgreement:
        """PATCH /v1/endUserLicenseAgreements/{id}"""
        return await self._send(update(id, agreement_text=agreement_text, territories=territories))

    async def delete(self, id: Id[EndUserLicenseAgreement]) -> None:
        """DELETE /v1/endUserLicenseAgreements/{id}"""
        return await self._send(delete(id))

    def list_territories_linkages(
        self, id: Id[EndUserLicenseAgreement], *, limit: int | None = None
    ) -> AsyncPager[Ref[Territory]]:
        """GET /v1/endUserLicenseAgreements/{id}/relationships/territories (at most 200 a page)"""
        return self._pager(list_territories_linkages(id, limit=limit))

    def list_territories(
        self,
        id: Id[EndUserLicenseAgreement],
        *,
        fields: ListTerritoriesFields = {},
        limit: int | None = None,
    ) -> AsyncPager[Territory]:
        """GET /v1/endUserLicenseAgreements/{id}/territories (at most 200 a page)"""
        return self._pager(list_territories(id, fields=fields, limit=limit))
