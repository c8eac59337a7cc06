"""What Apple answers where there is no report, and what that means.

- 404 "There were no sales for the date specified.": no rows; before a report is due, also "not yet"
  (quirk 62).
- 404 "... not available yet ...": later (observed, in two wordings).
- 410 "... no longer available ...": Apple does not keep it any more (observed).
- 400 "... The latest version for this report is 1_4.": the version is wrong or missing (quirk 63).
- 400 about the vendor number, 500: the vendor number is not this team's (observed).
- 403: the key's role does not allow this report (Apple's page on roles).
"""

from __future__ import annotations

import re
from typing import Literal

from asc.errors import ApiError, BadRequest, Forbidden, ReportRefused, ServerError

Availability = Literal["read", "no sales", "not yet", "no longer kept"]

_VERSION = re.compile(r"latest version (?:for this report )?is (\d+_\d+)", re.IGNORECASE)


def said(error: ApiError) -> str:
    """All that Apple says in a refusal."""
    return " ".join(entry.detail or entry.title or "" for entry in error.entries)


def availability(error: ApiError) -> Availability | None:
    """What a 404 or 410 means; None for another refusal."""
    text = said(error).lower()
    if "not available yet" in text:
        return "not yet"
    if error.status == 410 or "no longer available" in text:
        return "no longer kept"
    if error.status == 404 and "no sales" in text:
        return "no sales"
    return None


def version_named(error: ApiError) -> str | None:
    """The version that a refusal names as the latest."""
    match = _VERSION.search(said(error))
    return match[1] if isinstance(error, BadRequest) and match else None


def explained(error: ApiError, what: str, vendor: str) -> Exception:
    """The refusal with its likely cause and the cure; another error stays as it is."""
    if isinstance(error, Forbidden):
        cure = (
            "the key's role does not allow it: sales reports take Admin, Finance or Sales and "
            "Reports, finance reports Admin or Finance"
        )
    elif isinstance(error, BadRequest) and "vendor" in said(error).lower():
        cure = (
            f"vendor number {vendor!r} is not this team's, or the report is not made for it; the "
            "number stands on the web page, under Payments and Financial Reports"
        )
    elif isinstance(error, ServerError):
        cure = f"Apple fails, as it also does when vendor number {vendor!r} is another team's"
    else:
        return error
    return ReportRefused(f"{what}: {cure} ({error.status}: {said(error)})")
