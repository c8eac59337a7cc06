"""`/v1/betaTesterInvitations`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import App, BetaTester, BetaTesterInvitation
    from ..request import Id, Request

_CREATE = Operation(
    "POST",
    "/v1/betaTesterInvitations",
    one("BetaTesterInvitation"),
    body=Body(
        "betaTesterInvitations", to_one={"app": "apps", "betaTester": "betaTesters"}, required="app"
    ),
)


def create(
    *, app: Id[App], beta_tester: Id[BetaTester] | Unset = UNSET
) -> Request[BetaTesterInvitation]:
    """POST /v1/betaTesterInvitations
    https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betatesterinvitations
    """
    return _CREATE.write(None, {}, {"app": app, "betaTester": beta_tester})


class BetaTesterInvitations(Namespace):
    """`/v1/betaTesterInvitations`."""

    def create(
        self, *, app: Id[App], beta_tester: Id[BetaTester] | Unset = UNSET
    ) -> BetaTesterInvitation:
        """POST /v1/betaTesterInvitations"""
        return self._send(create(app=app, beta_tester=beta_tester))


class AsyncBetaTesterInvitations(AsyncNamespace):
    """`/v1/betaTesterInvitations`, for asyncio."""

    async def create(
        self, *, app: Id[App], beta_tester: Id[BetaTester] | Unset = UNSET
    ) -> BetaTesterInvitation:
        """POST /v1/betaTesterInvitations"""
        return await self._send(create(app=app, beta_tester=beta_tester))
