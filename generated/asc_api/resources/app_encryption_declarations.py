"""`/v1/appEncryptionDeclarations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..deprecation import deprecated
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Ids, Operation
from ..request import one, one_ref, page

if TYPE_CHECKING:
    from ..list_request import ListRequest
    from ..models import App, AppEncryptionDeclaration, AppEncryptionDeclarationDocument, Build
    from ..models.app import AppFields
    from ..models.app_encryption_declaration import AppEncryptionDeclarationFields
    from ..models.app_encryption_declaration_document import AppEncryptionDeclarationDocumentFields
    from ..models.build import BuildFields
    from ..pager import AsyncPager, Pager
    from ..relationship import Ref
    from ..request import Id, OneOrMore, Request, Text

    ListFilter = TypedDict(
        "ListFilter",
        {
            "app": Text,
            "builds": Text,
            "platform": OneOrMore[Literal["IOS", "MAC_OS", "TV_OS", "VISION_OS"]],
        },
        total=False,
    )
    ListFields = TypedDict(
        "ListFields",
        {
            "appEncryptionDeclarationDocuments": Sequence[AppEncryptionDeclarationDocumentFields],
            "appEncryptionDeclarations": Sequence[AppEncryptionDeclarationFields],
            "apps": Sequence[AppFields],
            "builds": Sequence[BuildFields],
        },
        total=False,
    )
    ListInclude = Sequence[Literal["app", "builds", "appEncryptionDeclarationDocument"]]
    ListLimits = TypedDict("ListLimits", {"builds": int}, total=False)
    GetFields = ListFields
    GetInclude = ListInclude
    GetLimits = ListLimits
    GetAppFields = TypedDict("GetAppFields", {"apps": Sequence[AppFields]}, total=False)
    GetAppEncryptionDeclarationDocumentFields = TypedDict(
        "GetAppEncryptionDeclarationDocumentFields",
        {"appEncryptionDeclarationDocuments": Sequence[AppEncryptionDeclarationDocumentFields]},
        total=False,
    )

_LIST = Operation(
    "GET",
    "/v1/appEncryptionDeclarations",
    page("AppEncryptionDeclaration"),
    query={
        "fields[appEncryptionDeclarationDocuments]": FieldsOf("AppEncryptionDeclarationDocument"),
        "fields[appEncryptionDeclarations]": FieldsOf("AppEncryptionDeclaration"),
        "fields[apps]": FieldsOf("App"),
        "fields[builds]": FieldsOf("Build"),
        "filter[app]": Ids,
        "filter[builds]": Ids,
        "filter[platform]": "IOS MAC_OS TV_OS VISION_OS",
        "include": "app builds appEncryptionDeclarationDocument",
        "limit": 200,
        "limit[builds]": 50,
    },
)
_CREATE = Operation(
    "POST",
    "/v1/appEncryptionDeclarations",
    one("AppEncryptionDeclaration"),
    body=Body(
        "appEncryptionDeclarations",
        to_one={"app": "apps"},
        required=(
            "availableOnFrenchStore appDescription containsThirdPartyCryptography "
            "containsProprietaryCryptography app"
        ),
    ),
)
_GET = Operation(
    "GET",
    "/v1/appEncryptionDeclarations/{id}",
    one("AppEncryptionDeclaration"),
    query={
        "fields[appEncryptionDeclarationDocuments]": FieldsOf("AppEncryptionDeclarationDocument"),
        "fields[appEncryptionDeclarations]": FieldsOf("AppEncryptionDeclaration"),
        "fields[apps]": FieldsOf("App"),
        "fields[builds]": FieldsOf("Build"),
        "include": "app builds appEncryptionDeclarationDocument",
        "limit[builds]": 50,
    },
)
_GET_APP = Operation(
    "GET",
    "/v1/appEncryptionDeclarations/{id}/app",
    one("App"),
    query={"fields[apps]": FieldsOf("App")},
)
_GET_APP_ENCRYPTION_DECLARATION_DOCUMENT = Operation(
    "GET",
    "/v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument",
    one("AppEncryptionDeclarationDocument"),
    query={
        "fields[appEncryptionDeclarationDocuments]": FieldsOf("AppEncryptionDeclarationDocument")
    },
)
_GET_APP_LINKAGE = Operation(
    "GET", "/v1/appEncryptionDeclarations/{id}/relationships/app", one_ref("App")
)
_GET_APP_ENCRYPTION_DECLARATION_DOCUMENT_LINKAGE = Operation(
    "GET",
    "/v1/appEncryptionDeclarations/{id}/relationships/appEncryptionDeclarationDocument",
    one_ref("AppEncryptionDeclarationDocument"),
)
_ADD_BUILDS = Operation(
    "POST",
    "/v1/appEncryptionDeclarations/{id}/relationships/builds",
    body=Body("", to_many={"data": "builds"}),
)


def list(
    *,
    filter: ListFilter = {},
    fields: ListFields = {},
    include: ListInclude | None = None,
    limit: int | None = None,
    limits: ListLimits = {},
) -> ListRequest[AppEncryptionDeclaration]:
    """GET /v1/appEncryptionDeclarations (at most 200 a page)
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations
    """
    return _LIST.list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)


def create(
    *,
    app_description: str,
    available_on_french_store: bool,
    contains_proprietary_cryptography: bool,
    contains_third_party_cryptography: bool,
    app: Id[App],
) -> Request[AppEncryptionDeclaration]:
    """POST /v1/appEncryptionDeclarations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appencryptiondeclarations
    """
    return _CREATE.write(
        None,
        {
            "appDescription": app_description,
            "availableOnFrenchStore": available_on_french_store,
            "containsProprietaryCryptography": contains_proprietary_cryptography,
            "containsThirdPartyCryptography": contains_third_party_cryptography,
        },
        {"app": app},
    )


def get(
    id: Id[AppEncryptionDeclaration],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[AppEncryptionDeclaration]:
    """GET /v1/appEncryptionDeclarations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


@deprecated("Apple deprecated GET /v1/appEncryptionDeclarations/{id}/app", category=None)
def get_app(id: Id[AppEncryptionDeclaration], *, fields: GetAppFields = {}) -> Request[App | None]:
    """GET /v1/appEncryptionDeclarations/{id}/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations-_id_-app
    """
    return _GET_APP(id, fields=fields)


def get_app_encryption_declaration_document(
    id: Id[AppEncryptionDeclaration], *, fields: GetAppEncryptionDeclarationDocumentFields = {}
) -> Request[AppEncryptionDeclarationDocument | None]:
    """GET /v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations-_id_-appencryptiondeclarationdocument
    """
    return _GET_APP_ENCRYPTION_DECLARATION_DOCUMENT(id, fields=fields)


@deprecated(
    "Apple deprecated GET /v1/appEncryptionDeclarations/{id}/relationships/app", category=None
)
def get_app_linkage(id: Id[AppEncryptionDeclaration]) -> Request[Ref[App] | None]:
    """GET /v1/appEncryptionDeclarations/{id}/relationships/app
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations-_id_-relationships-app
    """
    return _GET_APP_LINKAGE(id)


def get_app_encryption_declaration_document_linkage(
    id: Id[AppEncryptionDeclaration],
) -> Request[Ref[AppEncryptionDeclarationDocument] | None]:
    """GET /v1/appEncryptionDeclarations/{id}/relationships/appEncryptionDeclarationDocument
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appencryptiondeclarations-_id_-relationships-appencryptiondeclarationdocument
    """
    return _GET_APP_ENCRYPTION_DECLARATION_DOCUMENT_LINKAGE(id)


@deprecated(
    "Apple deprecated POST /v1/appEncryptionDeclarations/{id}/relationships/builds", category=None
)
def add_builds(id: Id[AppEncryptionDeclaration], builds: Sequence[Id[Build]]) -> Request[None]:
    """POST /v1/appEncryptionDeclarations/{id}/relationships/builds
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appencryptiondeclarations-_id_-relationships-builds
    """
    return _ADD_BUILDS.link(id, builds)


class AppEncryptionDeclarations(Namespace):
    """`/v1/appEncryptionDeclarations`."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> Pager[AppEncryptionDeclaration]:
        """GET /v1/appEncryptionDeclarations (at most 200 a page)"""
        return self._pager(
            list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)
        )

    def create(
        self,
        *,
        app_description: str,
        available_on_french_store: bool,
        contains_proprietary_cryptography: bool,
        contains_third_party_cryptography: bool,
        app: Id[App],
    ) -> AppEncryptionDeclaration:
        """POST /v1/appEncryptionDeclarations"""
        return self._send(
            create(
                app_description=app_description,
                available_on_french_store=available_on_french_store,
                contains_proprietary_cryptography=contains_proprietary_cryptography,
                contains_third_party_cryptography=contains_third_party_cryptography,
                app=app,
            )
        )

    def get(
        self,
        id: Id[AppEncryptionDeclaration],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppEncryptionDeclaration:
        """GET /v1/appEncryptionDeclarations/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated("Apple deprecated GET /v1/appEncryptionDeclarations/{id}/app")
    def get_app(self, id: Id[AppEncryptionDeclaration], *, fields: GetAppFields = {}) -> App | None:
        """GET /v1/appEncryptionDeclarations/{id}/app"""
        return self._send(get_app(id, fields=fields))

    def get_app_encryption_declaration_document(
        self,
        id: Id[AppEncryptionDeclaration],
        *,
        fields: GetAppEncryptionDeclarationDocumentFields = {},
    ) -> AppEncryptionDeclarationDocument | None:
        """GET /v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument"""
        return self._send(get_app_encryption_declaration_document(id, fields=fields))

    @deprecated("Apple deprecated GET /v1/appEncryptionDeclarations/{id}/relationships/app")
    def get_app_linkage(self, id: Id[AppEncryptionDeclaration]) -> Ref[App] | None:
        """GET /v1/appEncryptionDeclarations/{id}/relationships/app"""
        return self._send(get_app_linkage(id))

    def get_app_encryption_declaration_document_linkage(
        self, id: Id[AppEncryptionDeclaration]
    ) -> Ref[AppEncryptionDeclarationDocument] | None:
        """GET /v1/appEncryptionDeclarations/{id}/relationships/appEncryptionDeclarationDocument"""
        return self._send(get_app_encryption_declaration_document_linkage(id))

    @deprecated("Apple deprecated POST /v1/appEncryptionDeclarations/{id}/relationships/builds")
    def add_builds(self, id: Id[AppEncryptionDeclaration], builds: Sequence[Id[Build]]) -> None:
        """POST /v1/appEncryptionDeclarations/{id}/relationships/builds"""
        return self._send(add_builds(id, builds))


class AsyncAppEncryptionDeclarations(AsyncNamespace):
    """`/v1/appEncryptionDeclarations`, for asyncio."""

    def list(
        self,
        *,
        filter: ListFilter = {},
        fields: ListFields = {},
        include: ListInclude | None = None,
        limit: int | None = None,
        limits: ListLimits = {},
    ) -> AsyncPager[AppEncryptionDeclaration]:
        """GET /v1/appEncryptionDeclarations (at most 200 a page)"""
        return self._pager(
            list(filter=filter, fields=fields, include=include, limit=limit, limits=limits)
        )

    async def create(
        self,
        *,
        app_description: str,
        available_on_french_store: bool,
        contains_proprietary_cryptography: bool,
        contains_third_party_cryptography: bool,
        app: Id[App],
    ) -> AppEncryptionDeclaration:
        """POST /v1/appEncryptionDeclarations"""
        return await self._send(
            create(
                app_description=app_description,
                available_on_french_store=available_on_french_store,
                contains_proprietary_cryptography=contains_proprietary_cryptography,
                contains_third_party_cryptography=contains_third_party_cryptography,
                app=app,
            )
        )

    async def get(
        self,
        id: Id[AppEncryptionDeclaration],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> AppEncryptionDeclaration:
        """GET /v1/appEncryptionDeclarations/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    @deprecated("Apple deprecated GET /v1/appEncryptionDeclarations/{id}/app")
    async def get_app(
        self, id: Id[AppEncryptionDeclaration], *, fields: GetAppFields = {}
    ) -> App | None:
        """GET /v1/appEncryptionDeclarations/{id}/app"""
        return await self._send(get_app(id, fields=fields))

    async def get_app_encryption_declaration_document(
        self,
        id: Id[AppEncryptionDeclaration],
        *,
        fields: GetAppEncryptionDeclarationDocumentFields = {},
    ) -> AppEncryptionDeclarationDocument | None:
        """GET /v1/appEncryptionDeclarations/{id}/appEncryptionDeclarationDocument"""
        return await self._send(get_app_encryption_declaration_document(id, fields=fields))

    @deprecated("Apple deprecated GET /v1/appEncryptionDeclarations/{id}/relationships/app")
    async def get_app_linkage(self, id: Id[AppEncryptionDeclaration]) -> Ref[App] | None:
        """GET /v1/appEncryptionDeclarations/{id}/relationships/app"""
        return await self._send(get_app_linkage(id))

    async def get_app_encryption_declaration_document_linkage(
        self, id: Id[AppEncryptionDeclaration]
    ) -> Ref[AppEncryptionDeclarationDocument] | None:
        """GET /v1/appEncryptionDeclarations/{id}/relationships/appEncryptionDeclarationDocument"""
        return await self._send(get_app_encryption_declaration_document_linkage(id))

    @deprecated("Apple deprecated POST /v1/appEncryptionDeclarations/{id}/relationships/builds")
    async def add_builds(
        self, id: Id[AppEncryptionDeclaration], builds: Sequence[Id[Build]]
    ) -> None:
        """POST /v1/appEncryptionDeclarations/{id}/relationships/builds"""
        return await self._send(add_builds(id, builds))
