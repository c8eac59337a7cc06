"""The codes that are asked for: every argument checked, before anything is sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from asc_api.errors import InvalidArgument, did_you_mean

from asc.base.checks import one_of, text, whole
from asc.base.secrets import shown
from asc.flow.problems import Problems, Where
from asc.rules import check_text
from asc.workflows.pricing.dates import read_day

from .codes import Environment, WantedCodes

CUSTOMERS: Mapping[str, tuple[str, ...]] = {
    "subscriptions": ("NEW", "EXISTING", "EXPIRED"),
    "inAppPurchases": ("NON_SPENDER", "ACTIVE_SPENDER", "CHURNED_SPENDER"),
}
"""Who can redeem a code, by the kind of product."""
SANDBOX = (10, *range(100, 1001, 100))
"""Numbers of codes for the sandbox (observed)."""
REDEMPTIONS = (500, 25_000)
"""How often a custom code can be redeemed (observed)."""
MONTHS = 6
"""How long one-time-use codes live (Apple's help, "Set up offer codes")."""


def check_customers(customers: Any, kind: str | None = None) -> list[str] | None:
    """The words for who can redeem a code, all of one kind of product. Raises `InvalidArgument`."""
    if customers is None:
        return None
    if isinstance(customers, (str, bytes, Mapping)) or not isinstance(customers, Collection):
        raise InvalidArgument(f"customers is {shown(customers)}: it takes a list, such as ['NEW']")
    if not customers:
        raise InvalidArgument("customers is empty: say who can redeem the codes")
    words = [word for name, known in CUSTOMERS.items() if kind in (None, name) for word in known]
    for each in customers:
        if each not in words:
            raise InvalidArgument(f"customers has {shown(each)}: {did_you_mean(str(each), words)}")
    if not any(set(customers) <= set(known) for known in CUSTOMERS.values()):
        raise InvalidArgument(
            f"customers is {shown(list(customers))}: give those for subscriptions, or those for "
            "in-app purchases, not both"
        )
    return sorted(set(customers))


def check_codes(
    offer: Any, custom: Any, one_time: Any, batches: Any, expires: Any, environment: Any
) -> WantedCodes:
    """The codes. Raises `InvalidArgument`."""
    text("offer", offer, "Spring 2027")
    Problems(
        check_text("subscriptionOfferCodes.name", offer, Where(resource="offer"))
    ).raise_errors()
    one_of("environment", environment, Environment)
    whole("batches", 1, 100, batches=batches)
    day = read_day("expires", expires)
    if one_time is not None:
        _check_number(one_time, environment)
        if day is None:
            raise InvalidArgument("one_time= needs expires=, at most six months away")
    elif batches != 1 or environment != "PRODUCTION":
        raise InvalidArgument("batches= and environment= are for one_time=: give it too")
    if day is not None and one_time is None and custom is None:
        raise InvalidArgument("expires= is for codes: give custom= or one_time= too")
    return WantedCodes(_check_custom(custom), one_time, batches, day, environment)


def _check_number(one_time: Any, environment: str) -> None:
    whole("one_time", 1, 1_000_000, one_time=one_time)
    if environment == "SANDBOX" and one_time not in SANDBOX:
        raise InvalidArgument(
            f"one_time is {one_time}: for the sandbox Apple makes 10 codes, or 100, 200 ... 1000"
        )


def _check_custom(custom: Any) -> dict[str, int]:
    if custom is None:
        return {}
    if not isinstance(custom, Mapping) or not custom:
        raise InvalidArgument(
            f"custom is {shown(custom)}: it takes codes, such as {{'SPRING27': 5000}}"
        )
    for code, number in custom.items():
        if not isinstance(code, str) or not (code.isascii() and code.isalnum()) or len(code) > 64:
            raise InvalidArgument(f"custom has {shown(code)}: it takes letters and digits")
        whole(f"custom code {code}", *REDEMPTIONS, number=number)
    if len({code.upper() for code in custom}) < len(custom):
        raise InvalidArgument(
            f"custom is {shown(custom)}, which has a code twice (upper and lower case are one): "
            "leave one out"
        )
    return dict(custom)


def check_days(wanted: WantedCodes, today: date) -> None:
    """Raises `InvalidArgument` for codes that expire too soon or too late."""
    if wanted.expires is None:
        return
    if wanted.expires <= today:
        raise InvalidArgument(
            f"expires is {wanted.expires}, and it is {today} in California: it takes a later day"
        )
    latest = _months_later(today, MONTHS)
    if wanted.one_time is not None and wanted.expires > latest:
        raise InvalidArgument(
            f"expires is {wanted.expires}: one-time-use codes live for six months at most, until "
            f"{latest}"
        )


def _months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last."""
    year, month = divmod(day.month - 1 + months, 12)
    last = 31
    while True:
        try:
            return date(day.year + year, month + 1, min(day.day, last))
        except ValueError:
            last -= 1
