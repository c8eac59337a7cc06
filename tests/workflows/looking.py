"""What a client sees after a workflow: its reads once more, and those of what it wrote."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs

from asc import ApiError, Client, Request
from asc.base.known import model_of
from asc.dry_run.links import Key, key_of, linkages
from asc.testing import Simulator

Read = tuple[str, str]
"""Path and query."""

LEFT_TO_APPLE = (
    "filter[state]=",  # of a submission
    "filter[apps]=",  # a tester has those of the groups
    "/deliveries",  # a new attempt is a delivery
    "/appInfos",  # a new version comes with one,
    "/appInfoLocalizations/",  # whose texts are those that are changed then
    "/manualPrices",  # a new schedule replaces the old one
    "/automaticPrices",
    "/inAppPurchaseAvailabilities/",  # a new one replaces the old one
    "/userInvitations?",  # a new one replaces one that is over
)
"""Reads of what a dry run does not know, as docs/connection.md says: what Apple fills in, and what
else changes on other resources."""


@attrs.define
class Views:
    """What a dry run shows at its end, and what the real run shows at the same places."""

    sim: Simulator
    planned: dict[Read, Any] = attrs.field(factory=dict)
    done: dict[Read, Any] = attrs.field(factory=dict)
    _live: set[Key] = attrs.field(factory=set)
    _sent: set[str] = attrs.field(factory=set)

    def __attrs_post_init__(self) -> None:
        types = self.sim.store.document.types
        self._live |= {(type, each.id) for type in types for each in self.sim.store.all(type)}

    def look(self, client: Client) -> None:
        """Looks at the end of a run; the dry run comes first, and decides where."""
        if client.planned is None:
            self.done = {read: self._seen(client, read) for read in self.planned}
        else:
            self._sent |= set(_sent(client.planned))
            reads = _reads(self.sim, client.planned)
            self.planned = {read: self._seen(client, read) for read in reads}

    def _seen(self, client: Client, read: Read) -> Any:
        """The resources of an answer; None where there is no answer, or no document."""
        query = dict(parse_qsl(read[1]))
        try:
            document = json.loads(client.fetch(Request("GET", read[0], query=query)).content)
        except (ApiError, ValueError):
            return None
        include = query.get("include", "").split(",")
        return sorted(self._shown(item, include) for item in linkages(document["data"]))

    def _shown(self, item: Any, include: list[str]) -> tuple[Any, ...]:
        """Of a resource that was there before: what can have been written, and its links. The
        others count, as their ids and much else is Apple's.
        """
        if key_of(item) not in self._live:
            return (item["type"],)
        written = self._sent & getattr(model_of(item["type"]), "ATTRIBUTES", {}).keys()
        values = sorted((item.get("attributes") or {}).items())
        shown = [(name, value) for name, value in values if name in written]
        links = [(name, sorted(self._ids(item, name))) for name in include]
        return *key_of(item), links, json.dumps(shown)

    def _ids(self, item: Any, relationship: str) -> Iterator[str]:
        found = (item.get("relationships") or {}).get(relationship) or {}
        for link in linkages(found.get("data")):
            yield link["id"] if key_of(link) in self._live else "new"


def _reads(sim: Simulator, planned: Any) -> list[Read]:
    """What was read and is there, but for following pages; then each live resource that would be
    written, and its links.
    """
    found = [each for each in sim.requests if each.method == "GET" and each.status == 200]
    done = [(each.path, each.query) for each in found if "cursor" not in each.query]
    api = [read for read in done if read[0].startswith("/v")]
    written = [read for entry in planned.writes for read in _written(entry)]
    return [read for read in dict.fromkeys([*api, *written]) if not _is_apples(read)]


def _is_apples(read: Read) -> bool:
    url = unquote("?".join(read))
    return any(part in url for part in LEFT_TO_APPLE)


def _written(entry: Any) -> Iterator[Read]:
    _, version, *rest = urlsplit(entry.url).path.split("/")
    if len(rest) < 2 or rest[1].startswith("planned-"):
        return
    owner = f"/{version}/{rest[0]}/{rest[1]}"
    data = (entry.json or {}).get("data")
    yield owner, ""
    for name in rest[3:] or (data or {}).get("relationships") or ():
        yield f"{owner}/{name}", ""
        yield f"{owner}/relationships/{name}", ""
        yield owner, f"include={name}"


def _sent(planned: Any) -> Iterator[str]:
    """The attributes that are written."""
    for body in (entry.json for entry in planned.writes if entry.json):
        for item in (*linkages(body.get("data")), *body.get("included", ())):
            yield from item.get("attributes") or ()
