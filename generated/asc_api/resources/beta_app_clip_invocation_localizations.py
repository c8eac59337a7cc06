"""`/v1/betaAppClipInvocationLocalizations`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import BetaAppClipInvocation, BetaAppClipInvocationLocalization
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/betaAppClipInvocationLocalizations",
    one("BetaAppClipInvocationLocalization"),
    body=Body(
        "betaAppClipInvocationLocalizations",
        to_one={"betaAppClipInvocation": "betaAppClipInvocations"},
        required="locale title betaAppClipInvocation",
    ),
)
_UPDATE = Operation(
    "PATCH",
    "/v1/betaAppClipInvocationLocalizations/{id}",
    one("BetaAppClipInvocationLocalization"),
    body=Body("betaAppClipInvocationLocalizations", null="title"),
)
_DELETE = Operation("DELETE", "/v1/betaAppClipInvocationLocalizations/{id}")


def create(
    *, locale: str, title: str, beta_app_clip_invocation: Id[BetaAppClipInvocation]
) -> Request[BetaAppClipInvocationLocalization]:
    """POST /v1/betaAppClipInvocationLocalizations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaappclipinvocationlocalizations
    """
    return _CREATE.write(
        None,
        {"locale": locale, "title": title},
        {"betaAppClipInvocation": beta_app_clip_invocation},
    )


def update(
    id: Id[BetaAppClipInvocationLocalization], *, title: str | None | Unset = UNSET
) -> Request[BetaAppClipInvocationLocalization]:
    """PATCH /v1/betaAppClipInvocationLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaappclipinvocationlocalizations-_id_
    """
    return _UPDATE.write(id, {"title": title}, {})


def delete(id: Id[BetaAppClipInvocationLocalization]) -> Request[None]:
    """DELETE /v1/betaAppClipInvocationLocalizations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaappclipinvocationlocalizations-_id_
    """
    return _DELETE(id)


class BetaAppClipInvocationLocalizations(Namespace):
    """`/v1/betaAppClipInvocationLocalizations`."""

    def create(
        self, *, locale: str, title: str, beta_app_clip_invocation: Id[BetaAppClipInvocation]
    ) -> BetaAppClipInvocationLocalization:
        """POST /v1/betaAppClipInvocationLocalizations"""
        return self._send(
            create(locale=locale, title=title, beta_app_clip_invocation=beta_app_clip_invocation)
        )

    def update(
        self, id: Id[BetaAppClipInvocationLocalization], *, title: str | None | Unset = UNSET
    ) -> BetaAppClipInvocationLocalization:
        """PATCH /v1/betaAppClipInvocationLocalizations/{id}"""
        return self._send(update(id, title=title))

    def delete(self, id: Id[BetaAppClipInvocationLocalization]) -> None:
        """DELETE /v1/betaAppClipInvocationLocalizations/{id}"""
        return self._send(delete(id))


class AsyncBetaAppClipInvocationLocalizations(AsyncNamespace):
    """`/v1/betaAppClipInvocationLocalizations`, for asyncio."""

    async def create(
        self, *, locale: str, title: str, beta_app_clip_invocation: Id[BetaAppClipInvocation]
    ) -> BetaAppClipInvocationLocalization:
        """POST /v1/betaAppClipInvocationLocalizations"""
        return await self._send(
            create(locale=locale, title=title, beta_app_clip_invocation=beta_app_clip_invocation)
        )

    async def update(
        self, id: Id[BetaAppClipInvocationLocalization], *, title: str | None | Unset = UNSET
    ) -> BetaAppClipInvocationLocalization:
        """PATCH /v1/betaAppClipInvocationLocalizations/{id}"""
        return await self._send(update(id, title=title))

    async def delete(self, id: Id[BetaAppClipInvocationLocalization]) -> None:
        """DELETE /v1/betaAppClipInvocationLocalizations/{id}"""
        return await self._send(delete(id))
