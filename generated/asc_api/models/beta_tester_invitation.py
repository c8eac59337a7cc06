"""BetaTesterInvitation."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class BetaTesterInvitation(Resource):
    """`betaTesterInvitations`."""

    TYPE = "betaTesterInvitations"
    PATH = None
