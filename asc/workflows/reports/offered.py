"""Which sales reports Apple offers: type, subtype and frequency.

Source: Apple's page on `GET /v1/salesReports`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from asc_api.errors import InvalidArgument, did_you_mean

from asc.base.checks import one_of

from .calendar import Frequency

SalesType = Literal[
    "SALES",
    "PRE_ORDER",
    "NEWSSTAND",
    "SUBSCRIPTION",
    "SUBSCRIPTION_EVENT",
    "SUBSCRIBER",
    "SUBSCRIPTION_OFFER_CODE_REDEMPTION",
    "WIN_BACK_ELIGIBILITY",
    "FIRST_ANNUAL",
    "INSTALLS",
]

_EVERY = "DAILY WEEKLY MONTHLY YEARLY"
OFFERED: Mapping[SalesType, Mapping[str, str]] = {
    "SALES": {"SUMMARY": _EVERY},
    "PRE_ORDER": {"SUMMARY": _EVERY},
    "NEWSSTAND": {"DETAILED": "DAILY WEEKLY"},
    "SUBSCRIPTION": {"SUMMARY": "DAILY"},
    "SUBSCRIPTION_EVENT": {"SUMMARY": "DAILY"},
    "SUBSCRIBER": {"DETAILED": "DAILY"},
    "SUBSCRIPTION_OFFER_CODE_REDEMPTION": {"SUMMARY": "DAILY"},
    "WIN_BACK_ELIGIBILITY": {"SUMMARY": "DAILY"},
    "FIRST_ANNUAL": {"DETAILED": "DAILY", "SUMMARY": "YEARLY"},
    "INSTALLS": {
        "SUMMARY": "MONTHLY",
        "DETAILED": "MONTHLY YEARLY",
        "SUMMARY_INSTALL_TYPE": "YEARLY",
        "SUMMARY_TERRITORY": "YEARLY",
        "SUMMARY_CHANNEL": "YEARLY",
    },
}
"""By type and subtype, the frequencies. The first subtype is the usual one."""


def check_offer(type: SalesType, subtype: str | None, frequency: Frequency) -> str:
    """The subtype to ask for. Raises `InvalidArgument` for what Apple does not offer."""
    one_of("type", type, SalesType)
    one_of("frequency", frequency, Frequency)
    subtypes = OFFERED[type]
    if subtype is not None and subtype not in subtypes:
        raise InvalidArgument(f"subtype is {subtype!r}: {did_you_mean(subtype, subtypes)}")
    fitting = [name for name, offered in subtypes.items() if frequency in offered.split()]
    if not fitting or (subtype is not None and subtype not in fitting):
        offered = subtypes[subtype or next(iter(subtypes))]
        raise InvalidArgument(f"{type} reports are not made {frequency}: they are {offered}")
    return subtype or fitting[0]
