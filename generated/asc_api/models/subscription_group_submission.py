"""SubscriptionGroupSubmission."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class SubscriptionGroupSubmission(Resource):
    """`subscriptionGroupSubmissions`."""

    TYPE = "subscriptionGroupSubmissions"
    PATH = None
