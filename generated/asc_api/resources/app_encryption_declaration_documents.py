"""`/v1/appEncryptionDeclarationDocuments`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AppEncryptionDeclaration, AppEncryptionDeclarationDocument
    from ..models.app_encryption_declaration_document import AppEncryptionDeclarationDocumentFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {"appEncryptionDeclarationDocuments": Sequence[AppEncryptionDeclarationDocumentFields]},
        total=False,
    )

_CREATE = Operation(
    "POST",
    "/v1/appEncryptionDeclarationDocuments",
    one("AppEncryptionDeclarationDocument"),
    body=Body(
        "appEncryptionDeclarationDocuments",
        to_one={"appEncryptionDeclaration": "appEncryptionDeclarations"},
        required="fileName fileSize appEncryptionDeclaration",
    ),
)
_GET = Operation(
    "GET",
    "/v1/appEncryptionDeclarationDocuments/{id}",
    one("AppEncryptionDeclarationDocument"),
    query={
        "fields[appEncryptionDeclarationDocuments]": FieldsOf("AppEncryptionDeclarationDocument")
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/appEncryptionDeclarationDocuments/{id}",
    one("AppEncryptionDeclarationDocument"),
    body=Body("appEncryptionDeclarationDocuments", null="sourceFileChecksum uploaded"),
)


def create(
    *, file_name: str, file_size: int, app_encryption_declaration: Id[AppEncryptionDeclaration]
) -> Request[AppEncryptionDeclarationDocument]:
    """POST /v1/appEncryptionDeclarationDocuments
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appencryptiondeclarationdocuments
    """
    return _CREATE.write(
        None,
        {"fileName": file_name, "fileSize": file_size},
        {"appEncryptionDeclaration": app_encryption_declaration},
    )


def get(
    id: Id[AppEncryptionDeclarationDocument], *, fields: GetFields = {}
) -> Request[AppEncryptionDeclarationDocument]:
    """GET /v1/appEncryptionDeclarationDocuments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarationdocuments-_id_
    """
    return _GET(id, fields=fields)


def update(
    id: Id[AppEncryptionDeclarationDocument],
    *,
    source_file_checksum: str | None | Unset = UNSET,
    uploaded: bool | None | Unset = UNSET,
) -> Request[AppEncryptionDeclarationDocument]:
    """PATCH /v1/appEncryptionDeclarationDocuments/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appencryptiondeclarationdocuments-_id_
    """
    return _UPDATE.write(id, {"sourceFileChecksum": source_file_checksum, "uploaded": uploaded}, {})


class AppEncryptionDeclarationDocuments(Namespace):
    """`/v1/appEncryptionDeclarationDocuments`."""

    def create(
        self,
        *,
        file_name: str,
        file_size: int,
        app_encryption_declaration: Id[AppEncryptionDeclaration],
    ) -> AppEncryptionDeclarationDocument:
        """POST /v1/appEncryptionDeclarationDocuments"""
        return self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                app_encryption_declaration=app_encryption_declaration,
            )
        )

    def get(
        self, id: Id[AppEncryptionDeclarationDocument], *, fields: GetFields = {}
    ) -> AppEncryptionDeclarationDocument:
        """GET /v1/appEncryptionDeclarationDocuments/{id}"""
        return self._send(get(id, fields=fields))

    def update(
        self,
        id: Id[AppEncryptionDeclarationDocument],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppEncryptionDeclarationDocument:
        """PATCH /v1/appEncryptionDeclarationDocuments/{id}"""
        return self._send(update(id, source_file_checksum=source_file_checksum, uploaded=uploaded))


class AsyncAppEncryptionDeclarationDocuments(AsyncNamespace):
    """`/v1/appEncryptionDeclarationDocuments`, for asyncio."""

    async def create(
        self,
        *,
        file_name: str,
        file_size: int,
        app_encryption_declaration: Id[AppEncryptionDeclaration],
    ) -> AppEncryptionDeclarationDocument:
        """POST /v1/appEncryptionDeclarationDocuments"""
        return await self._send(
            create(
                file_name=file_name,
                file_size=file_size,
                app_encryption_declaration=app_encryption_declaration,
            )
        )

    async def get(
        self, id: Id[AppEncryptionDeclarationDocument], *, fields: GetFields = {}
    ) -> AppEncryptionDeclarationDocument:
        """GET /v1/appEncryptionDeclarationDocuments/{id}"""
        return await self._send(get(id, fields=fields))

    async def update(
        self,
        id: Id[AppEncryptionDeclarationDocument],
        *,
        source_file_checksum: str | None | Unset = UNSET,
        uploaded: bool | None | Unset = UNSET,
    ) -> AppEncryptionDeclarationDocument:
        """PATCH /v1/appEncryptionDeclarationDocuments/{id}"""
        return await self._send(
            update(id, source_file_checksum=source_file_checksum, uploaded=uploaded)
        )
