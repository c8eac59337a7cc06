"""`python -m asc.testing drift`: holds recorded requests and answers against Apple's document as it
is now.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs

from asc.openapi.document import Document
from asc.openapi.load import load_document
from asc.openapi.operation import JSON, Content, Operation, Parameter
from asc.openapi.problems import BadDocument
from asc.openapi.schemas import Schema, enum_of
from asc.testing.cassettes.errors import CassetteError
from asc.testing.cassettes.play import layout
from asc.testing.cassettes.play.interaction import Body, Interaction

from .scan import cassettes
from .schema import differences, near


@attrs.frozen(order=True)
class Drift:
    """Where a recording and the document differ. `number` is that of the interaction."""

    path: str
    number: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}: number {self.number}: {self.what}"


def drift_paths(paths: Iterable[Path], spec: Path | None = None) -> list[Drift]:
    """All findings in files, and in the files of folders. Raises `CassetteError`."""
    document = Document(_load(spec))
    return list(chain.from_iterable(drift_file(path, document) for path in cassettes(paths)))


def _load(spec: Path | None) -> Mapping[str, Any]:
    if spec is None:
        from asc_api.document import load_document as packaged

        return packaged()
    try:
        return load_document(spec).document
    except BadDocument as error:
        raise CassetteError(f"{spec} is not an OpenAPI document: {error}") from error


def drift_file(path: Path, document: Document) -> list[Drift]:
    """All findings in one cassette; what many interactions have in common is named once."""
    recording = layout.read(path)
    fakes = frozenset(map(str, recording.fakes))
    found: dict[str, Drift] = {}
    for number, one in enumerate(recording.interactions, 1):
        for what in _drift(one, document, fakes):
            found.setdefault(what, Drift(str(path), number, what))
    return list(found.values())


def _drift(one: Interaction, document: Document, fakes: frozenset[str]) -> Iterator[str]:
    parts = urlsplit(one.uri)
    if not (parts.path[:2] == "/v" and parts.path[2:3].isdigit()):
        return  # an upload or a download, at a URL that an answer named
    path, _ = document.routes.find(parts.path)
    if path is None or (one.method, path) not in document.operations:
        yield (
            f"{one.method} {parts.path} is no longer in the "
            f"document{_renamed_path(document, parts.path)}"
        )
        return
    operation = document.operations[one.method, path]
    found = [*_query_drift(document, operation, parts.query, fakes)]
    if one.status < 400:
        found += _body_drift(document, operation.request, one.request, fakes)
        found += _answer_drift(document, operation, one, fakes)
    yield from (f"{operation.key}: {what}" for what in found)


def _renamed_path(document: Document, path: str) -> str:
    first = path.split("/")[2]
    known = {known.split("/")[2] for _, known in document.operations}
    near = [name for name in get_close_matches(first, known, n=1, cutoff=0.75) if name != first]
    return f"; renamed to {near[0]!r}?" if near else ""


def _query_drift(
    document: Document, operation: Operation[Schema], query: str, fakes: frozenset[str]
) -> Iterator[str]:
    given = dict(parse_qsl(query, keep_blank_values=True))
    if "cursor" in given:  # a link that Apple made
        return
    parameters = {one.name: one for one in operation.query}
    for name, parameter in parameters.items():
        if parameter.required and name not in given:
            yield f"query {name} is required now"
    for name, value in given.items():
        if name not in parameters:
            yield f"query {name} is no longer in the document{near(name, parameters)}"
            continue
        known = _values(document, parameters[name])
        for word in value.split(",") if known else ():
            if word not in known and word not in fakes:
                yield f"query {name}: {word!r} is an unknown value{near(word, known)}"


def _values(document: Document, parameter: Parameter[Schema]) -> list[str]:
    schema = document.resolve(parameter.schema)
    return list(map(str, enum_of(document.resolve(schema.get("items", schema)))))


def _body_drift(
    document: Document, content: Content[Schema] | None, body: Body, fakes: frozenset[str]
) -> Iterator[str]:
    value = _json(body)
    if value is None or content is None or JSON not in content.media:
        return
    found = differences(document, content.media[JSON], value, fakes, required=True)
    yield from (f"request {where}: {what}" for where, what in found)


def _answer_drift(
    document: Document, operation: Operation[Schema], one: Interaction, fakes: frozenset[str]
) -> Iterator[str]:
    content = operation.answers.get(str(one.status)) or operation.answers.get("default")
    if content is None:
        yield f"the answer {one.status} is no longer in the document"
        return
    value = _json(one.answer)
    if value is None or JSON not in content.media:
        return
    found = differences(document, content.media[JSON], value, fakes)
    yield from (f"answer {where}: {what}" for where, what in found)


def _json(body: Body) -> Any:
    if body.packed or body.omitted is not None:
        return None
    try:
        return json.loads(body.text)
    except ValueError:
        return None
