"""`/v1/certificates`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import CertificateType
    from ..list_request import ListRequest
    from ..models import Certificate, MerchantId, PassTypeId
    from ..models.certificate import CertificateFields
    from ..models.pass_type_id import PassTypeIdFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
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
    ListFields = TypedDict(
        "ListFields",
        {"certificates": Sequence[CertificateFields], "passTypeIds": Sequence[PassTypeIdFields]},
        total=False,
    )
    ListInclude = Sequence[Literal["passTypeId"]]
    ListSort = Sequence[
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
    GetFields = ListFields
    GetInclude = ListInclude
    GetPassTypeIdFields = ListFields
    GetPassTypeIdInclude = Sequence[Literal["certificates"]]
    GetPassTypeIdLimits = TypedDict("GetPassTypeIdLimits", {"certificates": int}, total=False)

_LIST = Operation(
    "GET",
    "/v1/certificates",
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
_CREATE = Operation(
    "POST",
    "/v1/certificates",
    one("Certificate"),
    body=Body(
        "certificates",
        to_one={"merchantId": "merchantIds", "passTypeId": "passTypeIds"},
        required="csrContent certificateType",
    ),
)
_GET = Operation(
    "GET",
    "/v1/certificates/{id}",
    one("Certificate"),
    query={
        "fields[certificates]": FieldsOf("Certificate"),
        "fields[passTypeIds]": FieldsOf("PassTypeId"),
        "include": "passTypeId",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/certificates/{id}",
    one("Certificate"),
    body=Body("certificates", null="activated"),
)
_DELETE = Operation("DELETE", "/v1/certificates/{id}")
_GET_PASS_TYPE_ID = Operation(
    "GET",
    "/v1/certificates/{id}/passTypeId",
    one("PassTypeId"),
    query={
        "fields[certificates]": FieldsOf("Certificate"),
        "fields[passTypeIds]": FieldsOf("PassTypeId"),
        "include": "certificates",
        "limit[certificates]": 50,
    },
)
_GET_PASS_TYPE_ID_LINKAGE = Operation(
    "GET", "/v1/certificates/{id}/relationships/passTypeId", one_ref("PassTypeId")
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    sort: ListSort | None = None,
    limit: int | None = None,
) -> ListRequest[Certificate]:
    """GET /v1/certificates (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates
    """
    return _LIST.list(filter=filter, fields=fields, include=include, sort=sort, limit=limit)


def create(
    *,
    certificate_type: CertificateType,
    csr_content: str,
    merchant_id: Id[MerchantId] | Unset = UNSET,
    pass_type_id: Id[PassTypeId] | Unset = UNSET,
) -> Request[Certificate]:
    """POST /v1/certificates
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-certificates
    """
    return _CREATE.write(
        None,
        {"certificateType": certificate_type, "csrContent": csr_content},
        {"merchantId": merchant_id, "passTypeId": pass_type_id},
    )


def get(
    id: Id[Certificate], *, fields: GetFields = {}, include: GetInclude | None = None
) -> Request[Certificate]:
    """GET /v1/certificates/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(id: Id[Certificate], *, activated: bool | None | Unset = UNSET) -> Request[Certificate]:
    """PATCH /v1/certificates/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-certificates-_id_
    """
    return _UPDATE.write(id, {"activated": activated}, {})


def delete(id: Id[Certificate]) -> Request[None]:
    """DELETE /v1/certificates/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-certificates-_id_
    """
    return _DELETE(id)


def get_pass_type_id(
    id: Id[Certificate],
    *,
    fields: GetPassTypeIdFields = {},
    include: GetPassTypeIdInclude | None = None,
    limits: GetPassTypeIdLimits = {},
) -> Request[PassTypeId | None]:
    """GET /v1/certificates/{id}/passTypeId
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_-passtypeid
    """
    return _GET_PASS_TYPE_ID(id, fields=fields, include=include, limits=limits)


def get_pass_type_id_linkage(id: Id[Certificate]) -> Request[Ref[PassTypeId] | None]:
    """GET /v1/certificates/{id}/relationships/passTypeId
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-certificates-_id_-relationships-passtypeid
    """
    return _GET_PASS_TYPE_ID_LINKAGE(id)


class Certificates(Namespace):
    """`/v1/certificates`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
    ) -> Pager[Certificate]:
        """GET /v1/certificates (at most 200 a page)"""
        return self._pager(
            list(filter=filter, fields=fields, include=include, sort=sort, limit=limit)
        )

    def create(
        self,
        *,
        certificate_type: CertificateType,
        csr_content: str,
        merchant_id: Id[MerchantId] | Unset = UNSET,
        pass_type_id: Id[PassTypeId] | Unset = UNSET,
    ) -> Certificate:
        """POST /v1/certificates"""
        return self._send(
            create(
                certificate_type=certificate_type,
                csr_content=csr_content,
                merchant_id=merchant_id,
                pass_type_id=pass_type_id,
            )
        )

    def get(
        self, id: Id[Certificate], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> Certificate:
        """GET /v1/certificates/{id}"""
        return self._send(get(id, fields=fields, include=include))

    def update(self, id: Id[Certificate], *, activated: bool | None | Unset = UNSET) -> Certificate:
        """PATCH /v1/certificates/{id}"""
        return self._send(update(id, activated=activated))

    def delete(self, id: Id[Certificate]) -> None:
        """DELETE /v1/certificates/{id}"""
        return self._send(delete(id))

    def get_pass_type_id(
        self,
        id: Id[Certificate],
        *,
        fields: GetPassTypeIdFields = {},
        include: GetPassTypeIdInclude | None = None,
        limits: GetPassTypeIdLimits = {},
    ) -> PassTypeId | None:
        """GET /v1/certificates/{id}/passTypeId"""
        return self._send(get_pass_type_id(id, fields=fields, include=include, limits=limits))

    def get_pass_type_id_linkage(self, id: Id[Certificate]) -> Ref[PassTypeId] | None:
        """GET /v1/certificates/{id}/relationships/passTypeId"""
        return self._send(get_pass_type_id_linkage(id))


class AsyncCertificates(AsyncNamespace):
    """`/v1/certificates`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        sort: ListSort | None = None,
        limit: int | None = None,
    ) -> AsyncPager[Certificate]:
        """GET /v1/certificates (at most 200 a page)"""
        return self._pager(
            list(filter=filter, fields=fields, include=include, sort=sort, limit=limit)
        )

    async def create(
        self,
        *,
        certificate_type: CertificateType,
        csr_content: str,
        merchant_id: Id[MerchantId] | Unset = UNSET,
        pass_type_id: Id[PassTypeId] | Unset = UNSET,
    ) -> Certificate:
        """POST /v1/certificates"""
        return await self._send(
            create(
                certificate_type=certificate_type,
                csr_content=csr_content,
                merchant_id=merchant_id,
                pass_type_id=pass_type_id,
            )
        )

    async def get(
        self, id: Id[Certificate], *, fields: GetFields = {}, include: GetInclude | None = None
    ) -> Certificate:
        """GET /v1/certificates/{id}"""
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self, id: Id[Certificate], *, activated: bool | None | Unset = UNSET
    ) -> Certificate:
        """PATCH /v1/certificates/{id}"""
        return await self._send(update(id, activated=activated))

    async def delete(self, id: Id[Certificate]) -> None:
        """DELETE /v1/certificates/{id}"""
        return await self._send(delete(id))

    async def get_pass_type_id(
        self,
        id: Id[Certificate],
        *,
        fields: GetPassTypeIdFields = {},
        include: GetPassTypeIdInclude | None = None,
        limits: GetPassTypeIdLimits = {},
    ) -> PassTypeId | None:
        """GET /v1/certificates/{id}/passTypeId"""
        return await self._send(get_pass_type_id(id, fields=fields, include=include, limits=limits))

    async def get_pass_type_id_linkage(self, id: Id[Certificate]) -> Ref[PassTypeId] | None:
        """GET /v1/certificates/{id}/relationships/passTypeId"""
        return await self._send(get_pass_type_id_linkage(id))
