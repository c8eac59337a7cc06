"""SandboxTestersClearPurchaseHistoryRequestV2."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class SandboxTestersClearPurchaseHistoryRequestV2(Resource):
    """`sandboxTestersClearPurchaseHistoryRequest`."""

    TYPE = "sandboxTestersClearPurchaseHistoryRequest"
    PATH = None
