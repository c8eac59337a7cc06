"""Answers: records as JSON:API documents, the way Apple writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

from asc.testing.simulator.document.index import Endpoint, Index, Model
from asc.testing.simulator.store.store import Record, Ref, Store

from .parameters import Query, cursor
from .query import NEWEST_FIRST, newest_first

DEFAULT_LIMIT = 50
SIDE_LOADS = 10
Json = dict[str, Any]
UNDOCUMENTED: Mapping[str, Json] = {"certificates": {"csrContent": None}}
"""What live answers hold beside the document's attributes (codemagic-cli-tools depends on it)."""


class Renderer:
    """Renders what the store holds, for one base URL."""

    def __init__(self, document: Index, store: Store, base_url: str) -> None:
        self._document = document
        self._store = store
        self.base_url = base_url
        self._known: dict[tuple[str, str], Mapping[str, str]] = {}

    def one(self, operation: Endpoint, record: Record | None, query: Query, path: str) -> Json:
        """The answer with one resource, or with `data: null`."""
        data = (
            self._resource(record, operation.model, query) if record and operation.model else None
        )
        found: Json = {"data": data, "links": {"self": self._url(path, query.pairs)}}
        return self._include(found, operation, [record] if record else [], query)

    def page(self, operation: Endpoint, records: Sequence[Record], query: Query, path: str) -> Json:
        """One page of a list."""
        assert operation.model
        page, found = self._paged(records, query, path)
        found["data"] = [self._resource(record, operation.model, query) for record in page]
        return self._include(found, operation, page, query)

    def linkages(self, refs: Sequence[Ref], query: Query, path: str) -> Json:
        """One page of a to-many linkage."""
        page, found = self._paged(refs, query, path)
        found["data"] = [_identifier(ref) for ref in page]
        found["links"] = self._both_ends(path) | found["links"]
        return found

    def linkage(self, ref: Ref | None, path: str) -> Json:
        """A to-one linkage."""
        return {
            "data": _identifier(ref) if ref else None,
            "links": {"self": self._url(path, ()), **self._both_ends(path)},
        }

    def _both_ends(self, path: str) -> Json:
        here, _, name = path.partition("/relationships/")
        return self._ends(self.base_url + quote(here), here.rpartition("/")[0], name)

    def nothing(self, query: Query, path: str) -> Json:
        """An empty list, of what is not a resource (metrics)."""
        return self._paged((), query, path)[1] | {"data": []}

    def _paged(self, found: Sequence[Any], query: Query, path: str) -> tuple[Sequence[Any], Json]:
        limit = DEFAULT_LIMIT if query.limit is None else query.limit
        start = _start(found, query)
        end = start + limit
        links = {"self": self._url(path, query.pairs)}
        paging: Json = {"total": len(found), "limit": limit}
        if end < len(found) and limit:
            pairs = [pair for pair in query.pairs if pair[0] != "cursor"]
            paging["nextCursor"] = cursor(end, found[end - 1].id, found[end].id)
            links["next"] = self._url(path, [("cursor", paging["nextCursor"]), *pairs])
        return found[start:end], {"data": [], "links": links, "meta": {"paging": paging}}

    def _include(
        self, found: Json, operation: Endpoint, records: Iterable[Record], query: Query
    ) -> Json:
        if not query.include:
            return found
        side: dict[Ref, Json] = {}
        for record in records:
            for name in query.include:
                for ref in self._shown(record.ref, name, query):
                    other = self._store.one(ref)
                    model = operation.included.get(ref.type)
                    if other and model and ref not in side:
                        side[ref] = self._resource(other, model, query, nested=True)
        found["included"] = list(side.values())
        return found

    def _shown(self, ref: Ref, name: str, query: Query) -> Sequence[Ref]:
        return self._refs(ref, name)[: query.limits.get(name, SIDE_LOADS)]

    def _refs(self, ref: Ref, name: str) -> Sequence[Ref]:
        refs = self._store.refs(ref, name)
        if not refs or refs[0].type not in NEWEST_FIRST:
            return refs
        return [record.ref for record in newest_first(refs[0].type, self._store.related(ref, name))]

    def _resource(
        self, record: Record, model: Model, query: Query, *, nested: bool = False
    ) -> Json:
        wanted = query.fields.get(model.type)
        here = f"{self.base_url}{model.root}/{quote(record.id, safe='')}"
        found: Json = {"type": model.type, "id": record.id}
        attributes = {
            name: record[name] for name in model.attributes if wanted is None or name in wanted
        }
        if wanted is None:
            attributes |= UNDOCUMENTED.get(model.type, {})
        if attributes:
            found["attributes"] = attributes
        relationships = {}
        for name, view in model.relations.items():
            if wanted is None or name in wanted:
                is_shown = view.has_data and not nested and name in query.include
                shown = self._linked(record, name, query) if is_shown else {}
                links = self._ends(here, model.root, name) if view.has_links else None
                if links:
                    shown["links"] = links
                if shown:
                    relationships[name] = shown
        if relationships:
            found["relationships"] = relationships
        if model.has_links:
            found["links"] = {"self": here}
        return found

    def _linked(self, record: Record, name: str, query: Query) -> Json:
        """The `data` of an included relationship, cut where its side-loads are."""
        refs = self._refs(record.ref, name)
        if not self._store.is_many(record.ref.type, name):
            return {"data": _identifier(refs[0]) if refs else None}
        paging = {"total": len(refs), "limit": query.limits.get(name, SIDE_LOADS)}
        data = [_identifier(ref) for ref in self._shown(record.ref, name, query)]
        return {"meta": {"paging": paging}, "data": data}

    def _ends(self, here: str, root: str, name: str) -> Json:
        """Links to the endpoints that exist: some relationships have only `self`."""
        if (root, name) not in self._known:
            ends = {"self": f"/relationships/{name}", "related": f"/{name}"}
            known = {
                key: end
                for key, end in ends.items()
                if self._document.find(f"{root}/{{id}}{end}")[0]
            }
            self._known[root, name] = known
        return {key: here + end for key, end in self._known[root, name].items()}

    def _url(self, path: str, pairs: Sequence[tuple[str, str]]) -> str:
        query = urlencode(pairs, quote_via=quote, safe=",")
        return f"{self.base_url}{quote(path)}" + (f"?{query}" if query else "")


def _start(found: Sequence[Any], query: Query) -> int:
    """Where a page begins, though rows before it may have gone since its cursor was made."""
    start = query.offset
    if not query.following or (start < len(found) and found[start].id == query.following):
        return start
    places = {item.id: place for place, item in enumerate(found)}
    if query.following in places:
        return places[query.following]
    return places[query.last] + 1 if query.last in places else start


def _identifier(ref: Ref) -> Mapping[str, str]:
    return {"type": ref.type, "id": ref.id}
