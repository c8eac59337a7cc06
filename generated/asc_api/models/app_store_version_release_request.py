"""AppStoreVersionReleaseRequest."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class AppStoreVersionReleaseRequest(Resource):
    """`appStoreVersionReleaseRequests`."""

    TYPE = "appStoreVersionReleaseRequests"
    PATH = None
