"""`/v1/betaAppClipInvocations`: requests, and the namespaces that send them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import FieldsOf, Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        BetaAppClipInvocation,
        BetaAppClipInvocationLocalization,
        BuildBundle,
        NewBetaAppClipInvocationLocalization,
    )
    from ..models.beta_app_clip_invocation import BetaAppClipInvocationFields
    from ..models.beta_app_clip_invocation_localization import (
        BetaAppClipInvocationLocalizationFields,
    )
    from ..request import Id, Request

    GetFields = TypedDict(
        "GetFields",
        {
            "betaAppClipInvocationLocalizations": Sequence[BetaAppClipInvocationLocalizationFields],
            "betaAppClipInvocations": Sequence[BetaAppClipInvocationFields],
        },
        total=False,
    )
    GetInclude = Sequence[Literal["betaAppClipInvocationLocalizations"]]
    GetLimits = TypedDict("GetLimits", {"betaAppClipInvocationLocalizations": int}, total=False)

_CREATE = Operation(
    "POST",
    "/v1/betaAppClipInvocations",
    one("BetaAppClipInvocation"),
    body=Body(
        "betaAppClipInvocations",
        to_one={"buildBundle": "buildBundles"},
        to_many={"betaAppClipInvocationLocalizations": "betaAppClipInvocationLocalizations"},
        required="url buildBundle betaAppClipInvocationLocalizations",
    ),
)
_GET = Operation(
    "GET",
    "/v1/betaAppClipInvocations/{id}",
    one("BetaAppClipInvocation"),
    query={
        "fields[betaAppClipInvocationLocalizations]": FieldsOf("BetaAppClipInvocationLocalization"),
        "fields[betaAppClipInvocations]": FieldsOf("BetaAppClipInvocation"),
        "include": "betaAppClipInvocationLocalizations",
        "limit[betaAppClipInvocationLocalizations]": 50,
    },
)
_UPDATE = Operation(
    "PATCH",
    "/v1/betaAppClipInvocations/{id}",
    one("BetaAppClipInvocation"),
    body=Body("betaAppClipInvocations", null="url"),
)
_DELETE = Operation("DELETE", "/v1/betaAppClipInvocations/{id}")


def create(
    *,
    url: str,
    beta_app_clip_invocation_localizations: (
        Sequence[NewBetaAppClipInvocationLocalization | Id[BetaAppClipInvocationLocalization]]
    ),
    build_bundle: Id[BuildBundle],
) -> Request[BetaAppClipInvocation]:
    """POST /v1/betaAppClipInvocations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaappclipinvocations
    """
    return _CREATE.write(
        None,
        {"url": url},
        {
            "betaAppClipInvocationLocalizations": beta_app_clip_invocation_localizations,
            "buildBundle": build_bundle,
        },
    )


def get(
    id: Id[BetaAppClipInvocation],
    *,
    fields: GetFields = {},
    include: GetInclude | None = None,
    limits: GetLimits = {},
) -> Request[BetaAppClipInvocation]:
    """GET /v1/betaAppClipInvocations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaappclipinvocations-_id_
    """
    return _GET(id, fields=fields, include=include, limits=limits)


def update(
    id: Id[BetaAppClipInvocation], *, url: str | None | Unset = UNSET
) -> Request[BetaAppClipInvocation]:
    """PATCH /v1/betaAppClipInvocations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaappclipinvocations-_id_
    """
    return _UPDATE.write(id, {"url": url}, {})


def delete(id: Id[BetaAppClipInvocation]) -> Request[None]:
    """DELETE /v1/betaAppClipInvocations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaappclipinvocations-_id_
    """
    return _DELETE(id)


class BetaAppClipInvocations(Namespace):
    """`/v1/betaAppClipInvocations`."""

    def create(
        self,
        *,
        url: str,
        beta_app_clip_invocation_localizations: (
            Sequence[NewBetaAppClipInvocationLocalization | Id[BetaAppClipInvocationLocalization]]
        ),
        build_bundle: Id[BuildBundle],
    ) -> BetaAppClipInvocation:
        """POST /v1/betaAppClipInvocations"""
        return self._send(
            create(
                url=url,
                beta_app_clip_invocation_localizations=beta_app_clip_invocation_localizations,
                build_bundle=build_bundle,
            )
        )

    def get(
        self,
        id: Id[BetaAppClipInvocation],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> BetaAppClipInvocation:
        """GET /v1/betaAppClipInvocations/{id}"""
        return self._send(get(id, fields=fields, include=include, limits=limits))

    def update(
        self, id: Id[BetaAppClipInvocation], *, url: str | None | Unset = UNSET
    ) -> BetaAppClipInvocation:
        """PATCH /v1/betaAppClipInvocations/{id}"""
        return self._send(update(id, url=url))

    def delete(self, id: Id[BetaAppClipInvocation]) -> None:
        """DELETE /v1/betaAppClipInvocations/{id}"""
        return self._send(delete(id))


class AsyncBetaAppClipInvocations(AsyncNamespace):
    """`/v1/betaAppClipInvocations`, for asyncio."""

    async def create(
        self,
        *,
        url: str,
        beta_app_clip_invocation_localizations: (
            Sequence[NewBetaAppClipInvocationLocalization | Id[BetaAppClipInvocationLocalization]]
        ),
        build_bundle: Id[BuildBundle],
    ) -> BetaAppClipInvocation:
        """POST /v1/betaAppClipInvocations"""
        return await self._send(
            create(
                url=url,
                beta_app_clip_invocation_localizations=beta_app_clip_invocation_localizations,
                build_bundle=build_bundle,
            )
        )

    async def get(
        self,
        id: Id[BetaAppClipInvocation],
        *,
        fields: GetFields = {},
        include: GetInclude | None = None,
        limits: GetLimits = {},
    ) -> BetaAppClipInvocation:
        """GET /v1/betaAppClipInvocations/{id}"""
        return await self._send(get(id, fields=fields, include=include, limits=limits))

    async def update(
        self, id: Id[BetaAppClipInvocation], *, url: str | None | Unset = UNSET
    ) -> BetaAppClipInvocation:
        """PATCH /v1/betaAppClipInvocations/{id}"""
        return await self._send(update(id, url=url))

    async def delete(self, id: Id[BetaAppClipInvocation]) -> None:
        """DELETE /v1/betaAppClipInvocations/{id}"""
        return await self._send(delete(id))
