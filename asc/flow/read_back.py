"""After a write with an open outcome: look, compare, and send it again if it had no effect."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

import attrs
from asc_api.pager import AsyncPager
from asc_api.request import Page, Request
from asc_api.resource import Resource
from asc_api.values import date_time

from asc.errors import AmbiguousWrite, NotFound
from asc.http.look import mapping, sent_data

from .steps import Workflow, sleep

T = TypeVar("T")

_BEFORE_CREATING_AGAIN = (2.0, 8.0, 25.0, 60.0)
"""A create may take effect long after its time-out, and a second one would stand beside it: 11 to
90 seconds were seen with a late server, none at Apple's (a guess).
"""
_BEFORE_CHANGING_AGAIN = (2.0, 8.0)
"""Sent twice, these have the effect of one."""


@attrs.frozen
class ReadBack:
    """What was found where a write should show."""

    took_effect: bool | None
    """None: what is there doesn't tell."""
    found: tuple[Any, ...] = ()
    """The resources that are as the write wanted them; one that was so before counts too."""


async def read_back(error: AmbiguousWrite) -> ReadBack:
    """Looks, and compares with what was sent. A write may still take effect after that: give it
    some seconds first.
    """
    request = error.request
    if error.look is None:
        return ReadBack(None)
    if request.method == "DELETE" and _is_resource(request):
        return await _is_gone(error.look)
    items = await _all_of(error.look)
    if not _is_resource(request):
        return _compare_linkage(request, items)
    wanted = mapping(sent_data(request))
    sent, links = mapping(wanted.get("attributes")), mapping(wanted.get("relationships"))
    # A new resource is told by what it is called, a changed one by what changed.
    every = request.method == "PATCH"
    verdicts = [(item, _tells(item, sent, links, every)) for item in items]
    found = tuple(item for item, verdict in verdicts if verdict)
    unknown = not found and any(verdict is None for _, verdict in verdicts)
    return ReadBack(None if unknown else bool(found), found)


async def _all_of(request: Request[Any]) -> list[Any]:
    """The items of all pages; of a single resource, that one. Raises `PagingLoop`."""
    first = await request
    if not isinstance(first, Page):
        return [] if first is None else [first]

    async def send(following: Request[Any]) -> Any:
        return first if following is request else await following

    return await AsyncPager(request, send).all()


def _tells(
    item: Any, sent: Mapping[str, Any], links: Mapping[str, Any], every: bool
) -> bool | None:
    """Whether an item is as sent; None where nothing that was sent can be seen in it."""
    if not is_as_sent(item, sent):
        return False
    got = mapping(item.json.get("relationships"))
    seen = {name: mapping(got[name]) for name in links if "data" in mapping(got.get(name))}
    if any(
        _keys(link["data"]) != _keys(mapping(links[name]).get("data"))
        for name, link in seen.items()
    ):
        return False
    if every and len(seen) < len(links):
        return None
    compared = seen or any(name in mapping(item.json.get("attributes")) for name in sent)
    return True if compared else None


def _keys(data: Any) -> set[tuple[str, str]]:
    items = data if isinstance(data, list) else [data]
    return {
        (str(mapping(item).get("type")), str(mapping(item).get("id"))) for item in items if item
    }


async def _is_gone(look: Request[Any]) -> ReadBack:
    try:
        found = await look
    except NotFound:
        return ReadBack(True)
    return ReadBack(False, (found,))


def is_as_sent(resource: Any, sent: Mapping[str, Any]) -> bool:
    """Whether the attributes are what was sent, as far as the answer has them: passwords don't come
    back.
    """
    if not isinstance(resource, Resource):
        return False
    got = resource.json.get("attributes") or {}
    return all(_same(got[name], value) for name, value in sent.items() if name in got)


def _same(one: Any, other: Any) -> bool:
    return bool(one == other or (isinstance(one, str) and date_time(one) == date_time(other)))


def _sent_items(request: Request[Any]) -> list[Any]:
    data = sent_data(request)
    if isinstance(data, Mapping):
        return [data]
    return data if isinstance(data, list) else []


def _compare_linkage(request: Request[Any], refs: list[Any]) -> ReadBack:
    there = {(ref.type, ref.id) for ref in refs}
    items = _sent_items(request)
    sent = {(str(item.get("type")), str(item.get("id"))) for item in map(mapping, items)}
    reached = {"POST": sent <= there, "DELETE": not sent & there}.get(request.method, sent == there)
    return ReadBack(reached, tuple(ref for ref in refs if (ref.type, ref.id) in sent))


async def write_and_verify(
    request: Request[T],
    find: Callable[[], Workflow[T | None]] | None = None,
    *,
    waits: tuple[float, ...] | None = None,
    sends: int = 3,
) -> T:
    """Sends a write; where its outcome stays open, looks, and sends it again if it had no effect.

    `find` is the workflow's own read-back: it gives what the write made, or None. A POST needs one,
    as only its workflow knows what was there before; a PATCH and a change of linkages are compared
    with what was sent. `waits` are the seconds before each look; what would be there twice is
    looked for during a minute and a half before it is sent again. Raises `AmbiguousWrite` when the
    outcome stays open.
    """
    sent = 1
    creates = request.method == "POST" and _is_resource(request)
    waits = waits or (_BEFORE_CREATING_AGAIN if creates else _BEFORE_CHANGING_AGAIN)
    while True:
        try:
            return await request
        except AmbiguousWrite as error:
            unclear = error
        for wait in waits:
            await sleep(wait, f"whether {request} took effect")
            done = await _look(unclear, find)
            if done.took_effect is None:
                raise unclear
            if done.took_effect:
                shows = bool(done.found) and (find is not None or _is_resource(request))
                return cast(T, done.found[0]) if shows else request.read(b"")
        if sent >= sends:
            raise unclear
        sent += 1


async def _look(error: AmbiguousWrite, find: Callable[[], Workflow[Any]] | None) -> ReadBack:
    if find is not None:
        found = await find()
        return ReadBack(found is not None, (found,))
    if error.request.method == "POST" and _is_resource(error.request):
        return ReadBack(None)
    return await read_back(error)


def _is_resource(request: Request[Any]) -> bool:
    return "/relationships/" not in request.path
