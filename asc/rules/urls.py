"""URLs of a store listing."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from asc.flow.problems import Problem, Where

LONGEST = 255
"""Another client advises it; no refusal was seen."""


def check_url(url: str, where: Where) -> Iterator[Problem]:
    """A warning for what is not an absolute http or https URL, holds a space, or is very long."""
    if not _is_absolute(url):
        yield Problem(
            "url",
            f"{url!r} is not a URL",
            "warning",
            where,
            source="a check of another client; no refusal was seen",
            cure="one looks like 'https://example.com/support'",
        )
    elif len(url) > LONGEST:
        reason = f"the URL has {len(url)} characters, more than {LONGEST}"
        yield Problem("url-too-long", reason, "warning", where, source="advice of another client")


def _is_absolute(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host) and not set(url) & set(" \t\r\n")
