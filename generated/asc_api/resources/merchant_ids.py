"""`/v1/merchantIds`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, page, page_of_refs
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import Certificate, MerchantId
    from ..models.certificate import CertificateFields
    from ..models.merchant_id import MerchantIdFields
    from ..models.pass_type_id import PassTypeIdFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict("ListFilter", {"identifier": Text, "name": Text}, total=False)
    ListFields = TypedDict(
        "ListFields",
        {"certificates": Sequence[CertificateFields], "merchantIds": Sequence[MerchantIdFields]},
        total=False,
    )
    ListInclude = Sequence[Literal["certificates"]]
    ListSort = Sequence[Literal["name", "-name", "identifier", "-identifier"]]
    ListLimits = TypedDict("ListLimits", {"certificates": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    ListCertificatesFilter = TypedDict(
        "ListCertificatesFilter",
        {
            "certificateType": OneOrMore[
                Literal[
                    "APPLE_PAY",
                    "APPLE_PAY_MERCHANT_IDENTITY",
                    "APPLE_PAY_PSP_IDENTITY",
                    "APPLE_PAY_RSA",
                    "DEVELOPER_ID_KEXT",
                    "DEVELOPER_ID_KEXT_G2",
                    "DEVELOPER_ID_APPLICATION",
                    "DEVELOPER_ID_APPLICATION_G2",
                    "DEVELOPMENT",
                    "DISTRIBUTION",
                    "IDENTITY_ACCESS",
                    "IOS_DEVELOPMENT",
                    "IOS_DISTRIBUTION",
                    "MAC_APP_DISTRIBUTION",
                    "MAC_INSTALLER_DISTRIBUTION",
                    "MAC_APP_DEVELOPMENT",
                    "PASS_TYPE_ID",
                    "PASS_TYPE_ID_WITH_NFC",
                ]
            ],
            "displayName": Text,
            "id": Text,
            "serialNumber": Text,
        },
        total=False,
    )
    ListCertificatesFields = TypedDict(
        "ListCertificatesFields",
        {"certificates": Sequence[CertificateFields], "passTypeIds": Sequence[PassTypeIdFields]},
        total=False,
    )
    ListCertificatesInclude = Sequence[Literal["passTypeId"]]
    ListCertificatesSort = Sequence[
        Literal[
            "displayName",
            "-displayName",
            "certificateType",
            "-certificateType",
            "serialNumber",
            "-serialNumber",
            "id",
            "-id",
        ]
    ]

_LIST = Operation(
    "GET",
    "/v1/merchantIds",
    page("MerchantId"),
    query={
        "fields[certificates]": FieldsOf("Certificate"),
        "fields[merchantIds]": FieldsOf("MerchantId"),
        "filter[identifier]": None,
        "filter[name]": None,
        "include": "certificates",
        "limit": 200,
        "limit[certificates]": 50,
        "sort": "name -name identifier -identifier",
    },
)
_CREATE = Operation(
    "POST",
    "/v1/merchantIds",
    one("MerchantId"),
    body=Body("merchantIds", required="identifier name"),
)
_GET = Operation(
    "GET",
    "/v1/merchantIds/{id}",
    one("MerchantId"),
    query={
        "fields[certificates]": FieldsOf("Certificate"),
        "fields[merchantIds]": FieldsOf("MerchantId"),
        "include": "certificates",
        "limit[certificates]": 50,
    },
)
_UPDATE = Operation(
    "PATCH", "/v1/merchantIds/{id}", one("MerchantId"), body=Body("merchantIds", null="name")
)
_DELETE = Operation("DELETE", "/v1/merchantIds/{id}")
_LIST_CERTIFICATES = Operation(
    "GET",
    "/v1/merchantIds/{id}/certificates",
    page("Certificate"),
    query={
        "fields[certificates]": FieldsOf("Certificate"),
        "fields[passTypeIds]": FieldsOf("PassTypeId"),
        "filter[certificateType]": (
            "APPLE_PAY APPLE_PAY_MERCHANT_IDENTITY APPLE_PAY_PSP_IDENTITY APPLE_PAY_RSA "
            "DEVELOPER_ID_KEXT DEVELOPER_ID_KEXT_G2 DEVELOPER_ID_APPLICATION "
            "DEVELOPER_ID_APPLICATION_G2 DEVELOPMENT DISTRIBUTION IDENTITY_ACCESS "
            "IOS_DEVELOPMENT IOS_DISTRIBUTION MAC_APP_DISTRIBUTION "
            "MAC_INSTALLER_DISTRIBUTION MAC_APP_DEVELOPMENT PASS_TYPE_ID "
            "PASS_TYPE_ID_WITH_NFC"
        ),
        "filter[displayName]": None,
        "filter[id]": Ids,
        "filter[serialNumber]": None,
        "include": "passTypeId",
        "limit": 200,
        "sort": "displayName -displayName certificateType -certificateType serialNumber -serialNumber id -id",
    },
)
_LIST_CERTIFICATES_LINKAGES = Operation(
    "GET",
    "/v1/merchantIds/{id}/relationships/certificates",
    page_of_refs("Certificate"),
    query={"limit": 200},
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    sort: ListSort | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[MerchantId]:
    """GET /v1/merchantIds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantids
    """
    return _LIST.list(
        filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def create(*, identifier: str, name: str) -> Request[MerchantId]:
    """POST /v1/merchantIds
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-merchantids
    """
    return _CREATE.write(None, {"identifier": identifier, "name": name}, {})


def get(
    id: Id[MerchantId],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[MerchantId]:
    """GET /v1/merchantIds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantids-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(id: Id[MerchantId], *, name: str | None | Unset = UNSET) -> Request[MerchantId]:
    """PATCH /v1/merchantIds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-merchantids-_id_
    """
    return _UPDATE.write(id, {"name": name}, {})


def delete(id: Id[MerchantId]) -> Request[None]:
    """DELETE /v1/merchantIds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-merchantids-_id_
    """
    return _DELETE(id)


def list_certificates(
    id: Id[MerchantId],
    *,
    filter: ListCertificatesFilter = {},
    fields: ListCertificatesFields = {},
    include: ListCertificatesInclude | None = None,
    sort: ListCertificatesSort | None = None,
    limit: int | None = None,
) -> ListRequest[Certificate]:
    """GET /v1/merchantIds/{id}/certificates (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantids-_id_-certificates
    """
    return _LIST_CERTIFICATES.list(
        id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
    )


def list_certificates_linkages(
    id: Id[MerchantId], *, limit: int | None = None
) -> ListRequest[Ref[Certificate]]:
    """GET /v1/merchantIds/{id}/relationships/certificates (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-merchantids-_id_-relationships-certificates
    """
    return _LIST_CERTIFICATES_LINKAGES.list(id, limit=limit)


class MerchantIds(Namespace):
    """`/v1/merchantIds`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[MerchantId]:
        """GET /v1/merchantIds (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    def create(self, *, identifier: str, name: str) -> MerchantId:
        """POST /v1/merchantIds"""
        return self._send(create(identifier=identifier, name=name))

    def get(
        self,
        id: Id[MerchantId],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> MerchantId:
        """GET /v1/merchantIds/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(self, id: Id[MerchantId], *, name: str | None | Unset = UNSET) -> MerchantId:
        """PATCH /v1/merchantIds/{id}"""
        return self._send(update(id, name=name))

    def delete(self, id: Id[MerchantId]) -> None:
        """DELETE /v1/merchantIds/{id}"""
        return self._send(delete(id))

    def list_certificates(
        self,
        id: Id[MerchantId],
        *,
        filter: ListCertificatesFilter = {},
        fields: ListCertificatesFields = {},
        include: ListCertificatesInclude | None = None,
        sort: ListCertificatesSort | None = None,
        limit: int | None = None,
    ) -> Pager[Certificate]:
        """GET /v1/merchantIds/{id}/certificates (at most 200 a page)"""
        return self._pager(
            list_certificates(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_certificates_linkages(
        self, id: Id[MerchantId], *, limit: int | None = None
    ) -> Pager[Ref[Certificate]]:
        """GET /v1/merchantIds/{id}/relationships/certificates (at most 200 a page)"""
        return self._pager(list_certificates_linkages(id, limit=limit))


class AsyncMerchantIds(AsyncNamespace):
    """`/v1/merchantIds`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[MerchantId]:
        """GET /v1/merchantIds (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    async def create(self, *, identifier: str, name: str) -> MerchantId:
        """POST /v1/merchantIds"""
        return await self._send(create(identifier=identifier, name=name))

    async def get(
        self,
        id: Id[MerchantId],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> MerchantId:
        """GET /v1/merchantIds/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(self, id: Id[MerchantId], *, name: str | None | Unset = UNSET) -> MerchantId:
        """PATCH /v1/merchantIds/{id}"""
        return await self._send(update(id, name=name))

    async def delete(self, id: Id[MerchantId]) -> None:
        """DELETE /v1/merchantIds/{id}"""
        return await self._send(delete(id))

    def list_certificates(
        self,
        id: Id[MerchantId],
        *,
        filter: ListCertificatesFilter = {},
        fields: ListCertificatesFields = {},
        include: ListCertificatesInclude | None = None,
        sort: ListCertificatesSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[Certificate]:
        """GET /v1/merchantIds/{id}/certificates (at most 200 a page)"""
        return self._pager(
            list_certificates(
                id, filter=filter, fields=fields, include=include, sort=sort, limit=limit
            )
        )

    def list_certificates_linkages(
        self, id: Id[MerchantId], *, limit: int | None = None
    ) -> AsyncPager[Ref[Certificate]]:
        """GET /v1/merchantIds/{id}/relationships/certificates (at most 200 a page)"""
        return self._pager(list_certificates_linkages(id, limit=limit))
