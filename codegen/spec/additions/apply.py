"""Additions applied to a canonical document. What the document has already is left as Apple states
it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from asc.changes.history.versions import is_older

from .extend import Missing, extend_member, extend_operation, extend_values
from .fields import fields_of
from .load import Additions
from .notation import value
from .operations import ID, answer_name, operation, request_name, split_call
from .schemas import (
    envelopes,
    inline_create,
    linkage_answer,
    linkage_request,
    model,
    request,
)

Json = dict[str, Any]


@dataclass
class Report:
    """What one file did to a document."""

    id: str
    added: int
    """Operations that the document lacks."""
    stated: int
    """Operations that the document has by now."""
    missing: list[str] = field(default_factory=list)
    """What is extended and no longer there."""

    def __str__(self) -> str:
        told = f"additions {self.id}: {self.added} operations added, {self.stated} in the document"
        return told + "".join(f"; the document has no {name}" for name in self.missing)


def with_additions(document: Json, additions: list[Additions]) -> tuple[Json, list[Report]]:
    """A copy of the document with what was documented since, and what each file did."""
    version = document["info"]["version"]
    wanted = [each for each in additions if not is_older(version, each.base)]
    if not wanted:
        return document, []
    found: Json = json.loads(json.dumps(document))
    reports = {each.id: _report(each, set(_calls(document))) for each in wanted}
    _Target(found, reports).add(wanted)
    return found, list(reports.values())


def _report(additions: Additions, before: set[str]) -> Report:
    calls = [written["call"] for written in additions.operations()]
    stated = sum(call in before for call in calls)
    return Report(additions.id, len(calls) - stated, stated)


def _calls(document: Json) -> Iterator[str]:
    for path, item in document["paths"].items():
        yield from (f"{method.upper()} {path}" for method in item)


def is_stated(additions: Additions, document: Json) -> bool:
    """Whether the document has all of it, so that the file can go."""
    if is_older(document["info"]["version"], additions.base):
        return False
    made, _ = with_additions(document, [additions])
    known, schemas = document["components"]["schemas"], made["components"]["schemas"]
    return (
        made["paths"] == document["paths"]
        and set(additions.named("models")) <= set(known)
        and all(schemas[name] == known[name] for name in known)
    )


class _Target:
    """The document that is added to."""

    def __init__(self, document: Json, reports: dict[str, Report]) -> None:
        self.document = document
        self.reports = reports
        self.schemas: Json = document["components"]["schemas"]

    def add(self, wanted: list[Additions]) -> None:
        """Components first, then what refers to them."""
        for additions in wanted:
            self._components(additions)
        for additions in wanted:
            self._envelopes(additions)
            self._extend(additions)
        for additions in wanted:
            for written in additions.operations():
                self._operation(additions, written)

    def _put(self, name: str, schema: Json) -> None:
        self.schemas.setdefault(name, schema)

    def _components(self, additions: Additions) -> None:
        for name, words in additions.named("enums").items():
            self._put(name, {"type": "string", "enum": list(words)})
        for name, written in additions.named("objects").items():
            self._put(name, value(written))
        for name, written in additions.named("models").items():
            self._put(name, {**model(written), "x-provisional": _says(additions, written)})
        for name, written in additions.named("creates").items():
            self._put(f"{name}CreateRequest", request(written, has_id=False))
        for name, written in additions.named("updates").items():
            self._put(f"{name}UpdateRequest", request(written, has_id=True))
        for name, written in additions.named("inline").items():
            self._put(f"{name}InlineCreate", inline_create(written))

    def _envelopes(self, additions: Additions) -> None:
        types = self._types()
        for name, written in additions.named("models").items():
            for envelope, schema in envelopes(name, written, types).items():
                self._put(envelope, schema)

    def _types(self) -> dict[str, str]:
        """Each model's type."""
        found = {}
        for name, schema in self.schemas.items():
            words = schema.get("properties", {}).get("type", {}).get("enum", ())
            if len(words) == 1:
                found[name] = words[0]
        return found

    def _extend(self, additions: Additions) -> None:
        for extend in self._extensions(additions):
            try:
                extend()
            except Missing as missing:
                self.reports[additions.id].missing.append(str(missing))

    def _extensions(self, additions: Additions) -> Iterator[Callable[[], None]]:
        document, provenance = self.document, additions.provenance("")
        ends = {"models": "", "creates": "CreateRequest", "updates": "UpdateRequest"}
        for part, end in ends.items():
            for name, written in additions.named(f"extends.{part}").items():
                yield partial(extend_member, document, f"{name}{end}", written, provenance)
        for name, words in additions.named("extends.values").items():
            yield partial(extend_values, self.schemas, name, list(words))
        for written in additions.operations("extends.operations"):
            yield partial(extend_operation, document, written)

    def _operation(self, additions: Additions, written: Json) -> None:
        method, path = split_call(written["call"])
        item = self.document["paths"].setdefault(path, {})
        if method in item:
            return
        if "{id}" in path:
            item.setdefault("parameters", [dict(ID)])
        self._linkages(written)
        known = {**written, "answer_component": answer_name(written, self._types())}
        made = operation(known, dict(self._fields(written)))
        item[method] = {**made, "x-provisional": _says(additions, written)}

    def _linkages(self, written: Json) -> None:
        """The bodies and answers of relationships, which are not a component of any file."""
        answer, body = written.get("answer", "A"), written.get("body", "A")
        if answer[:1].islower():
            self._put(str(answer_name(written, {})), linkage_answer(answer))
        if body[:1].islower():
            self._put(str(request_name(written)), linkage_request(body))

    def _fields(self, written: Json) -> Iterator[tuple[str, Json]]:
        for name in written.get("fields", ()):
            if name in self.schemas:
                yield fields_of(self.document, name)


def _says(additions: Additions, written: Json) -> str:
    told = f"{written['says']} " if "says" in written else ""
    return told + additions.provenance(written.get("source", ""))
