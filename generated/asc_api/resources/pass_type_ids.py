"""`/v1/passTypeIds`: requests, and the namespaces that send them."""

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
    from ..models import Certificate, PassTypeId
    from ..models.certificate import CertificateFields
    from ..models.pass_type_id import PassTypeIdFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter", {"id": Text, "identifier": Text, "name": Text}, total=False
    )
    ListFields = TypedDict(
        "ListFields",
        {"certificates": Sequence[CertificateFields], "passTypeIds": Sequence[PassTypeIdFields]},
        total=False,
    )
    ListInclude = Sequence[Literal["certificates"]]
    ListSort = Sequence[Literal["name", "-name", "identifier", "-identifier", "id", "-id"]]
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
        "ListCertificatesFields", {"certificates": Sequence[CertificateFields]}, total=False
    )
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
    "/v1/passTypeIds",
    page("PassTypeId"),
    query={
        "fields[certificates]": FieldsOf("Certificate"),
        "fields[passTypeIds]": FieldsOf("PassTypeId"),
        "filter[id]": Ids,
        "filter[identifier]": None,
        "filter[name]": None,
        "include": "certificates",
        "limit": 200,
        "limit[certificates]": 50,
        "sort": "name -name identifier -identifier id -id",
    },
)
_CREATE = Operation(
    "POST",
    "/v1/passTypeIds",
    one("PassTypeId"),
    body=Body("passTypeIds", required="identifier name"),
)
_GET = Operation(
    "GET",
    "/v1/passTypeIds/{id}",
    one("PassTypeId"),
    query={
        "fields[certificates]": FieldsOf("Certificate"),
        "fields[passTypeIds]": FieldsOf("PassTypeId"),
        "include": "certificates",
        "limit[certificates]": 50,
    },
)
_UPDATE = Operation(
    "PATCH", "/v1/passTypeIds/{id}", one("PassTypeId"), body=Body("passTypeIds", null="name")
)
_DELETE = Operation("DELETE", "/v1/passTypeIds/{id}")
_LIST_CERTIFICATES = Operation(
    "GET",
    "/v1/passTypeIds/{id}/certificates",
    page("Certificate"),
    query={
        "fields[certificates]": FieldsOf("Certificate"),
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
        "limit": 200,
        "sort": "displayName -displayName certificateType -certificateType serialNumber -serialNumber id -id",
    },
)
_LIST_CERTIFICATES_LINKAGES = Operation(
    "GET",
    "/v1/passTypeIds/{id}/relationships/certificates",
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
) -> ListRequest[PassTypeId]:
    """GET /v1/passTypeIds (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passtypeids
    """
    return _LIST.list(
        filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
    )


def create(*, identifier: str, name: str) -> Request[PassTypeId]:
    """POST /v1/passTypeIds
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-passtypeids
    """
    return _CREATE.write(None, {"identifier": identifier, "name": name}, {})


def get(
    id: Id[PassTypeId],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[PassTypeId]:
    """GET /v1/passTypeIds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passtypeids-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(id: Id[PassTypeId], *, name: str | None | Unset = UNSET) -> Request[PassTypeId]:
    """PATCH /v1/passTypeIds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-passtypeids-_id_
    """
    return _UPDATE.write(id, {"name": name}, {})


def delete(id: Id[PassTypeId]) -> Request[None]:
    """DELETE /v1/passTypeIds/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-passtypeids-_id_
    """
    return _DELETE(id)


def list_certificates(
    id: Id[PassTypeId],
    *,
    filter: ListCertificatesFilter = {},
    fields: ListCertificatesFields = {},
    sort: ListCertificatesSort | None = None,
    limit: int | None = None,
) -> ListRequest[Certificate]:
    """GET /v1/passTypeIds/{id}/certificates (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passtypeids-_id_-certificates
    """
    return _LIST_CERTIFICATES.list(id, filter=filter, fields=fields, sort=sort, limit=limit)


def list_certificates_linkages(
    id: Id[PassTypeId], *, limit: int | None = None
) -> ListRequest[Ref[Certificate]]:
    """GET /v1/passTypeIds/{id}/relationships/certificates (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-passtypeids-_id_-relationships-certificates
    """
    return _LIST_CERTIFICATES_LINKAGES.list(id, limit=limit)


class PassTypeIds(Namespace):
    """`/v1/passTypeIds`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[PassTypeId]:
        """GET /v1/passTypeIds (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    def create(self, *, identifier: str, name: str) -> PassTypeId:
        """POST /v1/passTypeIds"""
        return self._send(create(identifier=identifier, name=name))

    def get(
        self,
        id: Id[PassTypeId],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> PassTypeId:
        """GET /v1/passTypeIds/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(self, id: Id[PassTypeId], *, name: str | None | Unset = UNSET) -> PassTypeId:
        """PATCH /v1/passTypeIds/{id}"""
        return self._send(update(id, name=name))

    def delete(self, id: Id[PassTypeId]) -> None:
        """DELETE /v1/passTypeIds/{id}"""
        return self._send(delete(id))

    def list_certificates(
        self,
        id: Id[PassTypeId],
        *,
        filter: ListCertificatesFilter = {},
        fields: ListCertificatesFields = {},
        sort: ListCertificatesSort | None = None,
        limit: int | None = None,
    ) -> Pager[Certificate]:
        """GET /v1/passTypeIds/{id}/certificates (at most 200 a page)"""
        return self._pager(
            list_certificates(id, filter=filter, fields=fields, sort=sort, limit=limit)
        )

    def list_certificates_linkages(
        self, id: Id[PassTypeId], *, limit: int | None = None
    ) -> Pager[Ref[Certificate]]:
        """GET /v1/passTypeIds/{id}/relationships/certificates (at most 200 a page)"""
        return self._pager(list_certificates_linkages(id, limit=limit))


class AsyncPassTypeIds(AsyncNamespace):
    """`/v1/passTypeIds`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[PassTypeId]:
        """GET /v1/passTypeIds (at most 200 a page)"""
        return self._pager(
            list(
                filter=filter, fields=fields, include=include, sort=sort, limit=limit, limits=limits
            )
        )

    async def create(self, *, identifier: str, name: str) -> PassTypeId:
        """POST /v1/passTypeIds"""
        return await self._send(create(identifier=identifier, name=name))

    async def get(
        self,
        id: Id[PassTypeId],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> PassTypeId:
        """GET /v1/passTypeIds/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(self, id: Id[PassTypeId], *, name: str | None | Unset = UNSET) -> PassTypeId:
        """PATCH /v1/passTypeIds/{id}"""
        return await self._send(update(id, name=name))

    async def delete(self, id: Id[PassTypeId]) -> None:
        """DELETE /v1/passTypeIds/{id}"""
        return await self._send(delete(id))

    def list_certificates(
        self,
        id: Id[PassTypeId],
        *,
        filter: ListCertificatesFilter = {},
        fields: ListCertificatesFields = {},
        sort: ListCertificatesSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[Certificate]:
        """GET /v1/passTypeIds/{id}/certificates (at most 200 a page)"""
        return self._pager(
            list_certificates(id, filter=filter, fields=fields, sort=sort, limit=limit)
        )

    def list_certificates_linkages(
        self, id: Id[PassTypeId], *, limit: int | None = None
    ) -> AsyncPager[Ref[Certificate]]:
        """GET /v1/passTypeIds/{id}/relationships/certificates (at most 200 a page)"""
        return self._pager(list_certificates_linkages(id, limit=limit))
