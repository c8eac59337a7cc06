"""Answers: how what an operation returns is read."""

from __future__ import annotations

import re

from codegen.problems import unknown

from .api import Answer, Json
from .relate import Relations
from .schemas import follow, is_linkage, is_resource, linked_types, ref_name
from .values import Values, pascal

_BINARY = "application/a-gzip"
_PLAIN_JSON = re.compile(r"application/[\w.+-]+\+json")


class Answers:
    """Reads the 2xx answers of operations."""

    def __init__(self, schemas: Json, values: Values, relations: Relations) -> None:
        self._schemas, self._values, self._relations = schemas, values, relations

    def read(self, where: str, operation: Json) -> Answer:
        found: Json = {}
        for status, response in operation.get("responses", {}).items():
            if status.startswith("2"):
                found.update(response.get("content", {}))
        if not found:
            return Answer("nothing")
        if "application/json" in found:
            return self._envelope(where, found["application/json"].get("schema", {}))
        (media, content), *others = found.items()
        if others:
            raise unknown(
                where,
                f"answers of {', '.join(found)}",
                "one media type, or JSON and another",
                "read_answers.py",
            )
        if media == "text/csv":
            return Answer("text", accept=media)
        if media == _BINARY:
            return Answer("raw", accept=media)
        if _PLAIN_JSON.fullmatch(media):
            return Answer("value", self._plain(where, content.get("schema", {})), accept=media)
        known = f"application/json, application/*+json, {_BINARY}, text/csv"
        raise unknown(where, f"an answer of {media}", known, "read_answers.py")

    def _plain(self, where: str, schema: Json) -> str:
        """The name of a plain JSON answer's structure."""
        name = pascal(ref_name(schema)) if "$ref" in schema else f"{_place(where)}Answer"
        self._values.structure(where, name, follow(self._schemas, schema))
        return name

    def _envelope(self, where: str, schema: Json) -> Answer:
        name = ref_name(schema) if "$ref" in schema else ""
        parts = follow(self._schemas, schema).get("properties", {})
        if "data" not in parts or set(parts) - {"data", "included", "links", "meta"}:
            raise unknown(
                where,
                f"an envelope of {', '.join(sorted(parts))}",
                "data, included, links, meta",
                "read_answers.py",
            )
        data = parts["data"]
        many = follow(self._schemas, data).get("type") == "array"
        item = follow(self._schemas, data).get("items", {}) if many else data
        model = ref_name(item) if "$ref" in item else None
        shape = follow(self._schemas, item)
        types = self._relations.included(follow(self._schemas, parts.get("included", {})))
        if model is not None and is_resource(model, shape):
            return Answer("page" if many else "one", model, types)
        if is_linkage(shape):
            kinds = linked_types(where, shape)
            path = where.removeprefix("paths/").rpartition("/")[0]
            linked = self._relations.linked(path)
            target = linked or (self._relations.model(kinds[0], where) if len(kinds) == 1 else None)
            return Answer("page_of_refs" if many else "one_ref", target)
        if shape.get("oneOf") and all(
            "$ref" in part and is_resource(ref_name(part), follow(self._schemas, part))
            for part in shape["oneOf"]
        ):
            return Answer("page" if many else "one", None, types)
        if many and "properties" in shape:
            value = model or f"{name.removesuffix('Response') or _place(where)}Row"
            self._values.structure(where, value, shape)
            return Answer("page_of_values", value)
        raise unknown(
            f"{where}/{name}/data",
            "data of another shape",
            "a resource, a linkage, metrics",
            "read_answers.py",
        )


def _place(where: str) -> str:
    """A path as the beginning of a class's name: `/v1/apps/{id}/metrics/installs` ->
    `AppsMetricsInstalls`.
    """
    parts = where.removeprefix("paths/").rpartition("/")[0].split("/")
    return "".join(pascal(part) for part in parts if not re.fullmatch(r"v\d+|\{.*\}", part))
