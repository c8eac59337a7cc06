"""All pages of a list, for flows."""

from __future__ import annotations

from typing import Any, TypeVar

from asc_api.pager import Trail
from asc_api.request import Page, Request

from .steps import Flow

V = TypeVar("V")


def everything(request: Request[Page[V]]) -> Flow[list[V]]:
    """The items of all pages. Raises `PagingLoop`."""
    first: Page[V] = yield request
    return (yield from rest(first))


def rest(page: Page[V]) -> Flow[list[V]]:
    """The items of a page and of all that follow it. Raises `PagingLoop`."""
    items, trail = list(page), Trail()
    while following := trail.next(page):
        page = yield following
        items += page
    return items


def all_of(request: Request[Any]) -> Flow[list[Any]]:
    """The items of all pages; of a single resource, that one. Raises `PagingLoop`."""
    found = yield request
    if isinstance(found, Page):
        return (yield from rest(found))
    return [] if found is None else [found]
