"""`python -m asc.testing drift`: holds recorded requests and answers against Apple's document as it
is now.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs

from asc.testing.cassettes.errors import CassetteError
from asc.testing.cassettes.play import layout
from asc.testing.cassettes.play.interaction import Body, Interaction
from asc.testing.simulator.document.document import Document, Operation

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
    return [drift for path in cassettes(paths) for drift in drift_file(path, document)]


def _load(spec: Path | None) -> Mapping[str, Any]:
    if spec is None:
        from asc_api.document import load_document

        return load_document()
    try:
        found: Mapping[str, Any] = json.loads(spec.read_text(encoding="utf-8"))
    except ValueError as error:
        raise CassetteError(f"{spec} is no OpenAPI document: {error}") from error
    if not isinstance(found, dict) or not {"paths", "components"} <= found.keys():
        raise CassetteError(f"{spec} is no OpenAPI document: it has no paths or no components")
    return found


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
    operations, _ = document.find(parts.path)
    operation = operations.get(one.method.lower())
    if operation is None:
        yield (
            f"{one.method} {parts.path} is no longer in the "
            f"document{_renamed_path(document, parts.path)}"
        )
        return
    name = f"{one.method} {operation.path}"
    yield from (f"{name}: {what}" for what in _query_drift(operation, parts.query, fakes))
    if one.status < 400:
        yield from (f"{name}: {what}" for what in _request_drift(operation, one.request, fakes))
        yield from (f"{name}: {what}" for what in _answer_drift(operation, one, fakes))


def _renamed_path(document: Document, path: str) -> str:
    first = path.split("/")[2]
    known = {operation.segment for operation in document.operations.values()}
    near = [name for name in get_close_matches(first, known, n=1, cutoff=0.75) if name != first]
    return f"; renamed to {near[0]!r}?" if near else ""


def _query_drift(operation: Operation, query: str, fakes: frozenset[str]) -> Iterator[str]:
    given = dict(parse_qsl(query, keep_blank_values=True))
    if "cursor" in given:  # a link that Apple made
        return
    for name, parameter in operation.parameters.items():
        if parameter.required and name not in given:
            yield f"query {name} is required now"
    for name, value in given.items():
        known = operation.parameters.get(name)
        if known is None:
            yield f"query {name} is no longer in the document{near(name, operation.parameters)}"
        elif known.values:
            for word in value.split(","):
                if word not in known.values and word not in fakes:
                    yield f"query {name}: {word!r} is an unknown value{near(word, known.values)}"


def _request_drift(operation: Operation, body: Body, fakes: frozenset[str]) -> Iterator[str]:
    value = _json(body)
    content = operation.raw.get("requestBody", {}).get("content", {}).get("application/json")
    if value is None or content is None:
        return
    for where, what in differences(
        operation.document, content["schema"], value, fakes, required=True
    ):
        yield f"request {where}: {what}"


def _answer_drift(operation: Operation, one: Interaction, fakes: frozenset[str]) -> Iterator[str]:
    responses = operation.raw["responses"]
    if str(one.status) not in responses and "default" not in responses:
        yield f"the answer {one.status} is no longer in the document"
        return
    content = responses.get(str(one.status), {}).get("content", {}).get("application/json")
    value = _json(one.answer)
    if content is None or value is None:
        return
    for where, what in differences(operation.document, content["schema"], value, fakes):
        yield f"answer {where}: {what}"


def _json(body: Body) -> Any:
    if body.packed or body.omitted is not None:
        return None
    try:
        return json.loads(body.text)
    except ValueError:
        return None
