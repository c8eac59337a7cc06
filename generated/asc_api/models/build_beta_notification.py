"""BuildBetaNotification."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class BuildBetaNotification(Resource):
    """`buildBetaNotifications`."""

    TYPE = "buildBetaNotifications"
    PATH = None
