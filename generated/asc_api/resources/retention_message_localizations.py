"""`/v1/retentionMessageLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import RetentionMessageLocalization, RetentionMessageVersion
    from ..models.retention_message_localization import RetentionMessageLocalizationFields
    from ..models.retention_message_version import RetentionMessageVersionFields
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "retentionMessageLocalizations": Sequence[RetentionMessageLocalizationFields],
            "retentionMessageVersions": Sequence[RetentionMessageVersionFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["version"]]

_CREATE = Operation(
    "POST",
    "/v1/retentionMessageLocalizations",
    one("RetentionMessageLocalization"),
    body=Body(
        "retentionMessageLocalizations",
        to_one={"version": "retentionMessageVersions"},
        required="locale header body version",
    ),
)
_GET = Operation(
    "GET",
    "/v1/retentionMessageLocalizations/{id}",
    one("RetentionMessageLocalization"),
    query={
        "fields[retentionMessageLocalizations]": FieldsOf("RetentionMessageLocalization"),
        "fields[retentionMessageVersions]": FieldsOf("RetentionMessageVersion"),
        "include": "version",
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/retentionMessageLocalizations/{id}",
    one("RetentionMessageLocalization"),
    body=Body("retentionMessageLocalizations", null="header body"),
)
_DELETE = Operation("DELETE", "/v1/retentionMessageLocalizations/{id}")


def create(
    *, locale: str, header: str, body: str, version: Id[RetentionMessageVersion]
) -> Request[RetentionMessageLocalization]:
    """POST /v1/retentionMessageLocalizations

    Provisional, since 4.6:
    developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-retentionmessagelocalizations
    """
    return _CREATE.write(
        None, {"locale": locale, "header": header, "body": body}, {"version": version}
    )


def get(
    id: Id[RetentionMessageLocalization],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
) -> Request[RetentionMessageLocalization]:
    """GET /v1/retentionMessageLocalizations/{id}

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-retentionmessagelocalizations-_id_
    """
    return _GET(id, fields=fields, include=include)


def update(
    id: Id[RetentionMessageLocalization],
    *,
    header: str | None | Unset = UNSET,
    body: str | None | Unset = UNSET,
) -> Request[RetentionMessageLocalization]:
    """PATCH /v1/retentionMessageLocalizations/{id}

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-retentionmessagelocalizations-_id_
    """
    return _UPDATE.write(id, {"header": header, "body": body}, {})


def delete(id: Id[RetentionMessageLocalization]) -> Request[None]:
    """DELETE /v1/retentionMessageLocalizations/{id}

    Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-retentionmessagelocalizations-_id_
    """
    return _DELETE(id)


class RetentionMessageLocalizations(Namespace):
    """`/v1/retentionMessageLocalizations`."""

    def create(
        self, *, locale: str, header: str, body: str, version: Id[RetentionMessageVersion]
    ) -> RetentionMessageLocalization:
        """POST /v1/retentionMessageLocalizations

        Provisional, since 4.6:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
        """
        return self._send(create(locale=locale, header=header, body=body, version=version))

    def get(
        self,
        id: Id[RetentionMessageLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> RetentionMessageLocalization:
        """GET /v1/retentionMessageLocalizations/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(get(id, fields=fields, include=include))

    def update(
        self,
        id: Id[RetentionMessageLocalization],
        *,
        header: str | None | Unset = UNSET,
        body: str | None | Unset = UNSET,
    ) -> RetentionMessageLocalization:
        """PATCH /v1/retentionMessageLocalizations/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(update(id, header=header, body=body))

    def delete(self, id: Id[RetentionMessageLocalization]) -> None:
        """DELETE /v1/retentionMessageLocalizations/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return self._send(delete(id))


class AsyncRetentionMessageLocalizations(AsyncNamespace):
    """`/v1/retentionMessageLocalizations`, for asyncio."""

    async def create(
        self, *, locale: str, header: str, body: str, version: Id[RetentionMessageVersion]
    ) -> RetentionMessageLocalization:
        """POST /v1/retentionMessageLocalizations

        Provisional, since 4.6:
        developer.apple.com/documentation/appstoreconnectapi/app-store-connect-api-4-6-release-notes.
        """
        return await self._send(create(locale=locale, header=header, body=body, version=version))

    async def get(
        self,
        id: Id[RetentionMessageLocalization],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
    ) -> RetentionMessageLocalization:
        """GET /v1/retentionMessageLocalizations/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(get(id, fields=fields, include=include))

    async def update(
        self,
        id: Id[RetentionMessageLocalization],
        *,
        header: str | None | Unset = UNSET,
        body: str | None | Unset = UNSET,
    ) -> RetentionMessageLocalization:
        """PATCH /v1/retentionMessageLocalizations/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(update(id, header=header, body=body))

    async def delete(self, id: Id[RetentionMessageLocalization]) -> None:
        """DELETE /v1/retentionMessageLocalizations/{id}

        Provisional, since 4.6: the tools of zelentsov-dev/asc-mcp 4.3.0.
        """
        return await self._send(delete(id))
