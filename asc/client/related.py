"""`client.related`: from a relationship to the resources, by the fewest requests."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, quote

from asc_api.document import Document
from asc_api.errors import NotLoaded
from asc_api.relationship import Many, Ref, Source
from asc_api.request import Page, Request, page
from asc_api.request import one as read_one
from asc_api.resource import Resource
from asc_api.values import model


def many(relationship: Many[Any]) -> tuple[Request[Page[Any]], Page[Any] | None]:
    """The request for all relatives, and its answer if the answer in hand side-loaded all of
    them.
    """
    items = _side_loaded(relationship)
    known = (
        None if items is None else Page(items, relationship.source.document or Document({}), None)
    )
    return _request_for_many(relationship), known


def one(relationship: Ref[Any] | None) -> Resource | Request[Any] | None:
    """The relative, if it was side-loaded or there is none; else the request for it."""
    if relationship is None:
        return None
    found = relationship.find() if relationship.loaded else None
    return found if found is not None else _request_for_one(relationship)


def _side_loaded(many: Many[Any]) -> list[Any] | None:
    if not many.loaded or not many.complete:
        return None
    found = [ref.find() for ref in many.refs]
    return None if any(item is None for item in found) else found


def _request_for_many(many: Many[Any]) -> Request[Page[Any]]:
    """The first page of all relatives."""
    about = many.source.about
    path, query = _path(many.source)
    if about and about.limit:
        query.setdefault("limit", str(about.limit))
    return Request("GET", path, query=query, reader=page(many.source.target))


def _request_for_one(ref: Ref[Any]) -> Request[Any]:
    """The one relative: by its own id where that is known, else through the resource that it
    belongs to.
    """
    target = ref.source.target
    if ref.loaded and target and (own := model(target).PATH):
        return Request("GET", _filled(own, ref.id), reader=read_one(target))
    path, query = _path(ref.source)
    return Request("GET", path, query=query, reader=read_one(target))


def _path(source: Source) -> tuple[str, dict[str, str]]:
    id, about = source.id, source.about
    if not isinstance(id, str) or about is None or about.path is None:
        raise NotLoaded(
            f"{source.name or 'the relationship'} cannot be read by itself: ask for it with "
            "include="
        )
    if about.target is None:
        raise NotLoaded(
            f"{source.name} leads to no resources: use the method that sends GET {about.path}"
        )
    path, _, query = about.path.partition("?")
    return _filled(path, id), {name: value.replace("{id}", id) for name, value in parse_qsl(query)}


def _filled(path: str, id: str) -> str:
    return path.replace("{id}", quote(id, safe=""))
