"""The values of attributes: schemas in the few forms that are generated, where enums and objects
have names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from asc.openapi.compose import VARIANTS
from asc.openapi.document import Document
from asc.openapi.resources import is_resource
from asc.openapi.schemas import COMPONENT, Schema, enum_of
from asc.openapi.taken import class_name
from codegen.problems import CodegenError, unknown
from codegen.spec.canonical import enum_name

from .api import Json


class Values:
    """Reads values; collects the enums and plain objects that they need."""

    def __init__(self, document: Document) -> None:
        self._document, self._schemas = document, document.schemas
        self.values: dict[str, Json] = {}
        self.enums: dict[str, list[str]] = {}
        self._read: dict[str, Schema] = {}
        """The schemas that were read, by the names that they have in Python."""
        self._open: set[str] = set()
        """Components that are being read, and may lead back to themselves."""

    def attributes(self, where: str, owner: str, found: Mapping[str, Schema]) -> Json:
        """The attributes, each a schema whose enums and objects have names."""
        return {
            name: self.value(f"{where}/{name}", owner, name, value) for name, value in found.items()
        }

    def value(self, where: str, owner: str, name: str, schema: Schema) -> Json:
        """A value's schema in the few forms that are generated: inline enums and objects become
        components.
        """
        around = {key: schema[key] for key in ("nullable", "deprecated") if schema.get(key)}
        parts = schema.get("allOf", ())
        if "$ref" in schema:
            return {**self._named(schema["$ref"]), **around}
        if len(parts) == 1 and "properties" not in schema:
            return {**self.value(where, owner, name, parts[0]), **around}
        schema = self._document.resolve(schema, where)
        if "oneOf" in schema or "anyOf" in schema:
            return around  # one of several: it is kept as it came
        return {**self._inline(where, owner, name, schema), **around}

    def _inline(self, where: str, owner: str, name: str, schema: Schema) -> Json:
        kind = schema.get("type", "object" if "properties" in schema else None)
        if kind == "array":
            items = self.value(where, owner, name, schema.get("items", {}))
            return {"type": "array", "items": items}
        if kind == "object" and "properties" in schema:
            return self._part(where, _candidates(owner, name), schema)
        if kind == "object" and isinstance(schema.get("additionalProperties"), Mapping):
            inner = self.value(where, owner, f"{name}Item", schema["additionalProperties"])
            return {"type": "object", "additionalProperties": inner}
        words = [word for word in enum_of(schema) if word is not None]
        if kind == "string" and words:
            return self._enum(where, _candidates(owner, name), words)
        if kind not in ("string", "integer", "number", "boolean", "object", None):
            known = "string, integer, number, boolean, object, array"
            raise unknown(where, f"the type {kind!r}", known, "read/values.py")
        return {key: schema[key] for key in ("type", "format") if key in schema}

    def _enum(self, where: str, candidates: tuple[str, ...], values: list[str]) -> Json:
        """A reference to an enum of these values, under the first name that no other one has."""
        for candidate in map(class_name, candidates):
            taken = self.enums.get(candidate) or self._schemas.get(candidate, {}).get("enum")
            if (candidate not in self._schemas and taken is None) or taken == values:
                self.enums[candidate] = values
                return {"$ref": f"#/components/schemas/{candidate}"}
        raise CodegenError(
            f"{where}: the names {', '.join(candidates)} are taken by other enums than {values[:4]}"
        )

    def _part(self, where: str, candidates: tuple[str, ...], schema: Schema) -> Json:
        """A reference to an inline object, under the first name that no other one has."""
        for name in map(class_name, candidates):
            members = schema["properties"].items()
            found = {key: self.value(f"{where}/{key}", name, key, value) for key, value in members}
            whole = {"type": "object", "properties": found, **_variants(schema)}
            if name not in self._schemas and self.values.setdefault(name, whole) == whole:
                return {"$ref": f"#/components/schemas/{name}"}
        raise CodegenError(f"{where}: the names {', '.join(candidates)} are taken by other objects")

    def structure(self, where: str, name: str, schema: Schema) -> Json:
        """A reference to a plain object with members."""
        if self._read.setdefault(name, schema) != schema:
            raise CodegenError(f"{where}: another component has the name {name}")
        if name not in self.values:
            self.values[name] = {}  # before its members, which may lead back to it
            members = schema.get("properties", {})
            properties = {
                key: self.value(f"{where}/{key}", name, key, value)
                for key, value in members.items()
            }
            self.values[name] = {"type": "object", "properties": properties, **_variants(schema)}
        return {"$ref": f"#/components/schemas/{name}"}

    def _named(self, reference: str) -> Json:
        """A reference to a component that a value refers to; nothing where it leads back to itself:
        any value.
        """
        schema = self._document.resolve({"$ref": reference})
        component = reference.removeprefix(COMPONENT)
        name, where = pascal(component), f"components/schemas/{component}"
        if is_resource(component, schema):
            raise unknown(
                where,
                "a resource as the value of an attribute",
                "enums and plain objects",
                "read/values.py",
            )
        if "properties" in schema:
            return self.structure(where, name, schema)
        if self._read.setdefault(name, schema) != schema:
            raise CodegenError(f"{where}: another component has the name {name}")
        if "enum" in schema and schema.get("type", "string") == "string":
            self.enums[name] = [word for word in schema["enum"] if word is not None]
        elif name in self._open:
            return {}
        elif name not in self.values:
            self._open.add(name)
            self.values[name] = self.value(where, name, "Value", schema)
            self._open.remove(name)
        return {"$ref": f"#/components/schemas/{name}"}


def _variants(schema: Schema) -> Json:
    """Which members only some variants of a merged object have."""
    return {VARIANTS: schema[VARIANTS]} if VARIANTS in schema else {}


def _candidates(owner: str, name: str) -> tuple[str, ...]:
    """Names for what stands inline: the resource's, the request's where it differs, and one for
    when both are taken.
    """
    owner = owner.removesuffix("_")
    short = enum_name(owner, name)
    others = (f"{short}Value{number}" for number in range(2, 10))
    return short, owner + pascal(name), f"{short}Value", *others


def pascal(text: str) -> str:
    """Words as the name of a class."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"\W+", text))
