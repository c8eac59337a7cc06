"""What a client is not to send: writes, or anything for other apps than those named.

This keeps a script from mistakes. It does not protect against the holder of the key: at
Apple's, the role alone decides.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
from asc_api.request import Request

from asc.base.answer import Answer
from asc.errors import NotPermitted

Name = tuple[str, str]
"""Type and id."""

READS = ("GET", "HEAD")

OF_THE_TEAM = frozenset(
    {
        "actors",
        "alternativeDistributionDomains",
        "alternativeDistributionKeys",
        "bundleIdCapabilities",
        "bundleIds",
        "certificates",
        "devices",
        "marketplaceWebhooks",
        "merchantIds",
        "passTypeIds",
        "profiles",
        "sandboxTesters",
        "userInvitations",
        "users",
    }
)
"""Types that belong to no app: never written where only some apps are allowed."""

OF_SEVERAL_APPS = frozenset({"appCategories", "betaTesters", "gameCenterGroups", "territories"})
"""Types that apps share: they are linked to what an app has, and not changed themselves."""

BY_APP_ID = frozenset({"appAvailabilities", "appPriceSchedules"})
"""Types whose resource has the id of its app, as `asc.workflows.pricing` reads them."""

_SHARED = OF_THE_TEAM | OF_SEVERAL_APPS | {"apps"}


@attrs.define(eq=False)
class Restrictions:
    """What may be sent. What belongs to an app is learned from Apple's answers."""

    read_only: bool = False
    only_apps: Collection[str] = ()
    """Bundle ids or ids; none: every app."""
    _owned: set[Name] = attrs.field(factory=set, init=False, repr=False)
    _looked: bool = attrs.field(default=False, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._owned.update(("apps", each) for each in self.only_apps if each.isdecimal())

    def lookup(self) -> Request[Any] | None:
        """The request that finds the ids of the apps that are named by bundle id, once."""
        named = [each for each in self.only_apps if not each.isdecimal()]
        if self._looked or not named:
            return None
        query = {"filter[bundleId]": ",".join(named), "fields[apps]": "bundleId", "limit": "200"}
        return Request("GET", "/v1/apps", query=query)

    def found(self, document: Mapping[str, Any]) -> None:
        """Takes the answer to `lookup`; Apple's filter matches substrings (quirk 22)."""
        for app in document.get("data", []):
            if app.get("attributes", {}).get("bundleId") in self.only_apps:
                self._owned.add(("apps", app["id"]))
        self._looked = True

    def check(self, request: Request[Any], *, dry_run: bool = False) -> None:
        """Raises `NotPermitted` for what is not to be sent; in a dry run no write is."""
        writes = request.method not in READS
        if self.read_only and writes and not dry_run:
            raise NotPermitted(f"{request}: not sent, as the client is read_only")
        if not self.only_apps:
            return
        if request.is_absolute and not request.authorize:
            return  # an upload's or a download's host, which gets no token: Apple gave the address
        for type, id in _named(request):
            if type == "apps" and ("apps", id) not in self._owned:
                raise NotPermitted(f"{request}: not sent: app {id} is not one of {self._apps}")
        if writes and not self._is_owned(request):
            raise NotPermitted(
                f"{request}: not sent: it is not known to belong to {self._apps}. If it does, read "
                "it first, with include=['app'] or by way of its app"
            )

    def learn(self, request: Request[Any], answer: Answer) -> None:
        """Notes what belongs to the apps, from the answer to a request that was let through."""
        if not self.only_apps or not answer.content:
            return
        document = _read(answer.content)
        data = document.get("data")
        items = [item for item in (data if isinstance(data, list) else [data]) if item]
        if self._is_owned(request):
            self._own(map(_name, items))
        every = [*items, *document.get("included", [])]
        for _ in range(2):  # what is included may link to what comes after it
            self._learn_links(every)

    def _learn_links(self, items: list[Mapping[str, Any]]) -> None:
        for item in items:
            links = list(_links(item))
            if any(link in self._owned for link in links):
                self._own([_name(item)])
            if _name(item) in self._owned:
                self._own(links)

    def _own(self, names: Any) -> None:
        self._owned.update(name for name in names if name[0] not in _SHARED)

    def _is_owned(self, request: Request[Any]) -> bool:
        """Whether what a request is about belongs to one of the apps."""
        type, id, linkage = _root(request)
        if type in OF_THE_TEAM:
            return False
        if id and type not in OF_SEVERAL_APPS:
            return (type, id) in self._owned
        named = set(_named(request)) - {(type, id)}
        if id:  # of what apps share, links alone are changed, and only those to owned things
            return linkage and bool(named) and named <= self._owned
        return any(name in self._owned for name in named)

    @property
    def _apps(self) -> str:
        return f"only_apps ({', '.join(self.only_apps)})"


def _root(request: Request[Any]) -> tuple[str, str, bool]:
    """Type and id that a path begins with, and whether it ends in a linkage."""
    parts = urlsplit(request.path).path.strip("/").split("/")
    type, id = (*parts[1:3], "", "")[:2]
    if type in BY_APP_ID and id.isdecimal():
        type = "apps"
    return type, id, "relationships" in parts


def _named(request: Request[Any]) -> Iterator[Name]:
    """Every resource that a request names: in its path, its filter of apps, its body."""
    type, id, _ = _root(request)
    if id:
        yield type, id
    query = {**dict(parse_qsl(urlsplit(request.path).query)), **request.query}
    for name in ("filter[app]", "filter[apps]"):
        for each in filter(None, query.get(name, "").split(",")):
            yield "apps", each
    yield from _identifiers(request.json)


def _identifiers(value: Any) -> Iterator[Name]:
    if isinstance(value, Mapping):
        if isinstance(value.get("type"), str) and isinstance(value.get("id"), str):
            yield value["type"], value["id"]
        for item in value.values():
            yield from _identifiers(item)
    elif isinstance(value, list):
        for item in value:
            yield from _identifiers(item)


def _links(item: Mapping[str, Any]) -> Iterator[Name]:
    """What a resource links to."""
    relationships = item.get("relationships") or {}
    for relationship in relationships.values():
        yield from _identifiers(relationship.get("data"))


def _name(item: Mapping[str, Any]) -> Name:
    return str(item.get("type")), str(item.get("id"))


def _read(content: bytes) -> Mapping[str, Any]:
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}
