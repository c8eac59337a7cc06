"""AppKeyword."""

from __future__ import annotations

from ..resource import Resource
from ..values import define


@define
class AppKeyword(Resource):
    """`appKeywords`."""

    TYPE = "appKeywords"
    PATH = None
