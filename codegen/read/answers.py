"""Answers: how what an operation returns is read."""

from __future__ import annotations

import re

from asc.openapi.document import Document
from asc.openapi.operation import JSON, Content, Operation
from asc.openapi.schemas import Schema, is_array, is_linkage, ref_name
from codegen.problems import CodegenError, unknown

from .api import Answer
from .relate import Relations
from .schemas import linked_types
from .values import Values, pascal

_BINARY = re.compile(r"application/([\w.-]+[.+-])?(gzip|zip|octet-stream|protobuf)")
"""An answer in bytes: `application/a-gzip`, `application/zip`, ..."""
_PLAIN_JSON = re.compile(r"application/[\w.+-]+\+json")
_ENVELOPE = {"data", "included", "links", "meta", "jsonapi", "warnings"}


class Answers:
    """Reads the answers of operations that worked."""

    def __init__(self, document: Document, values: Values, relations: Relations) -> None:
        self._document, self._values, self._relations = document, values, relations

    def read(self, where: str, operation: Operation[Schema]) -> Answer:
        if not operation.successes:
            known = "an answer of 2xx, or `default`"
            raise unknown(f"{where}/responses", "no answer of success", known, "read/answers.py")
        found = self._media(where, operation.successes)
        if not found:
            return Answer("nothing")
        if JSON in found:
            return self._envelope(where, found[JSON])
        (media, schema), *others = found.items()
        if others:
            shown = f"answers of {', '.join(found)}"
            raise unknown(where, shown, "one media type, or JSON and another", "read/answers.py")
        if media == "text/csv":
            return Answer("text", accept=media)
        if _BINARY.fullmatch(media):
            return Answer("raw", accept=media)
        if _PLAIN_JSON.fullmatch(media):
            return Answer("value", self._plain(where, schema), accept=media)
        known = f"{JSON}, application/*+json, text/csv, gzip, zip, octet-stream, protobuf"
        raise unknown(where, f"an answer of {media}", known, "read/answers.py")

    def _media(self, where: str, answers: dict[str, Content[Schema]]) -> dict[str, Schema]:
        """The media types of all answers; those of two statuses must agree."""
        found: dict[str, Schema] = {}
        for status, content in answers.items():
            for media, schema in content.media.items():
                if found.setdefault(media, schema) != schema:
                    statuses = " and ".join(answers)
                    raise CodegenError(
                        f"{where}/responses/{status}: the answers {statuses} have different bodies;"
                        " an operation has one kind of answer (codegen/read/answers.py)"
                    )
        return found

    def _plain(self, where: str, schema: Schema) -> str:
        """The name of a plain JSON answer's structure."""
        name = pascal(ref_name(schema)) or f"{_place(where)}Answer"
        self._values.structure(where, name, self._document.resolve(schema, where))
        return name

    def _envelope(self, where: str, schema: Schema) -> Answer:
        name = ref_name(schema)
        parts = self._document.members(schema, where)
        if "data" not in parts or set(parts) - _ENVELOPE:
            shown = f"an envelope of {', '.join(sorted(parts))}"
            raise unknown(where, shown, ", ".join(sorted(_ENVELOPE)), "read/answers.py")
        data = self._document.resolve(parts["data"], where)
        many = is_array(data)
        item = data.get("items", {}) if many else parts["data"]
        shape = self._document.resolve(item, where)
        types = self._relations.included(parts.get("included", {}))
        if resource := self._document.resource_of(item):
            return Answer("page" if many else "one", resource.name, types)
        if is_linkage(shape):
            target = self._linked(where, shape)
            return Answer("page_of_refs" if many else "one_ref", target)
        options = self._document.options(shape)
        if len(options) > 1 and all(self._document.resource_of(part) for part in options):
            return Answer("page" if many else "one", None, types)
        if many and "properties" in shape:
            value = ref_name(item) or f"{name.removesuffix('Response') or _place(where)}Row"
            self._values.structure(where, value, shape)
            return Answer("page_of_values", value)
        place = f"{where}/{name}/data"
        known = "a resource, a linkage, metrics"
        raise unknown(place, "data of another shape", known, "read/answers.py")

    def _linked(self, where: str, shape: Schema) -> str | None:
        """The model that a linkage leads to."""
        kinds = linked_types(self._document, where, shape)
        path = where.removeprefix("paths/").rpartition("/")[0]
        only = self._relations.model(kinds[0], where) if len(kinds) == 1 else None
        return self._relations.linked(path) or only


def _place(where: str) -> str:
    """A path as the beginning of a class's name: `/v1/apps/{id}/metrics/installs` ->
    `AppsMetricsInstalls`.
    """
    parts = where.removeprefix("paths/").rpartition("/")[0].split("/")
    return "".join(pascal(part) for part in parts if not re.fullmatch(r"v\d+|\{.*\}", part))
