"""Redirects: followed for reads that stay on the host; a token never goes elsewhere."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin, urlsplit

from asc_api.request import Request

from asc.base.answer import Answer

from .address import locate, origin

MOST_HOPS = 5


class NotFollowed(Exception):
    """The redirect leads nowhere, or where no request of ours goes; the message says where to."""


def redirected(request: Request[Any], answer: Answer, base_url: str, hops: int) -> str:
    """The URL that a redirect leads to, after so many of them. Raises `NotFollowed`."""
    base = locate(request, base_url)[0]
    location = answer.headers.get("location", "").strip()
    if not location:
        raise NotFollowed("it does not say where it leads")
    target = _joined(base, location)
    reads = request.method in ("GET", "HEAD")
    if not reads or hops > MOST_HOPS or not _same_origin(base, target):
        raise NotFollowed(f"it leads to {target.partition('?')[0]}, and was not followed")
    return target


def _joined(base: str, location: str) -> str:
    try:
        return urljoin(base, location)
    except ValueError:
        return location


def _same_origin(one: str, other: str) -> bool:
    try:
        return origin(urlsplit(one)) == origin(urlsplit(other))
    except ValueError:
        return False
