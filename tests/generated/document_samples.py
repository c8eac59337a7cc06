"""JSON that the canonical document allows, made from its schemas alone: the same on every run."""

from __future__ import annotations

from typing import Any, Literal

from asc_api.document import load_document

Json = dict[str, Any]
Mode = Literal["full", "null", "least"]
"""Every member; only required ones and explicit nulls; only required ones."""

_FORMATS: dict[str | None, tuple[str, ...]] = {
    "date-time": (
        "2026-01-02T03:04:05Z",
        "2025-06-07T08:09:10-07:00",
        "2024-02-29T23:59:59.123+05:30",
    ),
    "date": ("2026-03-04", "2024-02-29"),
    "uri": ("https://example.com/a?b=c&d=%20",),
    "uri-reference": ("/v1/things/1",),
    "number": ("12.50",),
    "duration": ("P1DT2H",),
    "email": ("someone@example.com",),
    None: ("plain", "ümläut & more", ""),
}


def load() -> Json:
    """The document that the package carries: Apple's, and what was documented since."""
    return load_document()


def operations(document: Json) -> list[tuple[str, str, Json]]:
    """(method, path, operation), each with the parameters of its path."""
    return [
        (
            method.upper(),
            path,
            {**item[method], "parameters": [*shared, *item[method].get("parameters", [])]},
        )
        for path, item in document["paths"].items()
        for shared in [item.get("parameters", [])]
        for method in item
        if method != "parameters"
    ]


def for_validators(node: Any, document: Json) -> Any:
    """The document as validators understand it: they ignore `nullable` beside a `$ref`, and ask for
    null in an enum.
    """
    if isinstance(node, list):
        return [for_validators(item, document) for item in node]
    if not isinstance(node, dict):
        return node
    if node.get("nullable") is True:
        node = resolved(node, document)
        node = {**node, "enum": [*node["enum"], None]} if "enum" in node else node
    return {key: for_validators(value, document) for key, value in node.items()}


def resolved(schema: Json, document: Json) -> Json:
    """The schema behind a `$ref`, with what stands beside the reference."""
    if "$ref" not in schema:
        return schema
    beside = {key: value for key, value in schema.items() if key != "$ref"}
    return {
        **resolved(document["components"]["schemas"][schema["$ref"].rpartition("/")[2]], document),
        **beside,
    }


def success(operation: Json) -> tuple[int, Json]:
    """The 2xx status of an operation, and its media types."""
    status = next(status for status in operation["responses"] if status.startswith("2"))
    return int(status), operation["responses"][status].get("content", {})


def accepted(operation: Json) -> str:
    """The media type that the 2xx answer has."""
    media = list(success(operation)[1]) or ["application/json"]
    return "application/json" if "application/json" in media else media[0]


class Sampler:
    """Makes values; it goes round among the values of an enum and the spellings of a format."""

    def __init__(self, document: Json, mode: Mode = "full") -> None:
        self.document, self.mode, self.turn = document, mode, 0

    def value(self, schema: Json, above: tuple[str, ...] = (), number: int = 1) -> Any:
        """A value for a schema; `number` tells the items of a list apart."""
        name = schema.get("$ref", "")
        schema, above = resolved(schema, self.document), (*above, name)
        if self.mode == "null" and schema.get("nullable"):
            return None
        if "oneOf" in schema:
            return self.value(schema["oneOf"][0], above, number)
        kind = schema.get("type", "object")
        if kind == "array":
            return self.items(schema["items"], above)
        if kind == "object":
            return self.members(schema, above, number)
        return self.scalar(kind, schema)

    def items(self, schema: Json, above: tuple[str, ...]) -> list[Any]:
        if schema.get("$ref") in above:
            return []
        if "oneOf" in schema:
            return [self.value(part, above) for part in schema["oneOf"]]
        count = (
            1 if set(resolved(schema, self.document).get("properties", {})) == {"type", "id"} else 2
        )
        return [self.value(schema, above, number) for number in range(1, count + 1)]

    def members(self, schema: Json, above: tuple[str, ...], number: int) -> Json:
        properties, required = schema.get("properties", {}), schema.get("required", ())
        if not properties:
            inner = schema.get("additionalProperties")
            return {"a key": self.value(inner, above) if isinstance(inner, dict) else 1}
        found = {
            name: self.value(part, above)
            for name, part in properties.items()
            if part.get("$ref", "-") not in above and self.wanted(name, part, required)
        }
        kinds = properties.get("type", {}).get("enum", ())
        if "id" in found and len(kinds) == 1:
            found["id"] = f"{kinds[0]}-{number}"
        return {name: part for name, part in found.items() if part != {} or name in required}

    def wanted(self, name: str, schema: Json, required: Any) -> bool:
        if self.mode == "full" or name in required or name in ("attributes", "relationships"):
            return True
        return self.mode == "null" and self.has_null(schema)

    def has_null(self, schema: Json) -> bool:
        """Whether a null can stand here, be it as the data of a relationship."""
        schema = resolved(schema, self.document)
        return bool(
            schema.get("nullable") or schema.get("properties", {}).get("data", {}).get("nullable")
        )

    def scalar(self, kind: str, schema: Json) -> Any:
        self.turn += 1
        if "enum" in schema:
            return schema["enum"][self.turn % len(schema["enum"])]
        if kind == "integer":
            return min(schema.get("maximum", 7), max(schema.get("minimum", 7), self.turn))
        if kind == "number":
            return self.turn + 0.25
        if kind == "boolean":
            return bool(self.turn % 2)
        spellings = _FORMATS.get(schema.get("format")) or _FORMATS[None]
        return spellings[self.turn % len(spellings)]
