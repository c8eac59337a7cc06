"""AppClipDomainStatus."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import Struct, date_time, define, each, struct

if TYPE_CHECKING:
    from ..enums import AppClipDomainStatusDomainsErrorCode

    AppClipDomainStatusFields: TypeAlias = Literal["domains", "lastUpdatedDate"]
    """What `fields[appClipDomainStatuses]` takes."""


@define
class AppClipDomainStatusDomains(Struct):
    """A part of an answer or of a request."""

    domain: str | None = ABSENT
    error_code: AppClipDomainStatusDomainsErrorCode | str | None = ABSENT
    is_valid: bool | None = ABSENT
    last_updated_date: datetime | None = ABSENT

    ATTRIBUTES = {
        "domain": ("domain", None),
        "errorCode": ("error_code", None),
        "isValid": ("is_valid", None),
        "lastUpdatedDate": ("last_updated_date", date_time),
    }


@define
class AppClipDomainStatus(Resource):
    """`appClipDomainStatuses`."""

    domains: list[AppClipDomainStatusDomains] | None = ABSENT
    last_updated_date: datetime | None = ABSENT

    TYPE = "appClipDomainStatuses"
    PATH = None
    ATTRIBUTES = {
        "domains": ("domains", each(struct("AppClipDomainStatusDomains"))),
        "lastUpdatedDate": ("last_updated_date", date_time),
    }
