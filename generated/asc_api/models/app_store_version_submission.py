"""AppStoreVersionSubmission."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..relationship import Ref, to_one
from ..resource import Resource
from ..unset import ABSENT
from ..values import define

if TYPE_CHECKING:
    from . import AppStoreVersion

    AppStoreVersionSubmissionFields: TypeAlias = Literal["appStoreVersion"]
    """What `fields[appStoreVersionSubmissions]` takes."""


@define
class AppStoreVersionSubmission(Resource):
    """`appStoreVersionSubmissions`, deprecated."""

    app_store_version: Ref[AppStoreVersion] | None = ABSENT

    TYPE = "appStoreVersionSubmissions"
    PATH = None
    RELATIONSHIPS = {
        "appStoreVersion": to_one("app_store_version", "AppStoreVersion"),
    }
