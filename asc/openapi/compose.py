"""`allOf`, `oneOf` and `anyOf` of objects as one object, so that no member is lost.

============  =========================================  ====================================
              `allOf`: all hold                          `oneOf`, `anyOf`: one of them holds
============  =========================================  ====================================
members       of all parts                               of all variants
required      what any part requires                     what every variant requires
enum          what all parts allow                       what some variant allows
type          the same in all that name one              the same in all that name one
============  =========================================  ====================================

What can't be one object stops: two types for one member, an enum without values.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain
from typing import Any

from .problems import BadDocument
from .schemas import Schema, enum_of, ref_name

WORDS = ("allOf", "oneOf", "anyOf")
VARIANTS = "x-variants"
"""Where a merged object says which of its members belong to some variants alone."""

Resolve = Callable[[Schema], Schema]
Variant = tuple[str, Schema]
"""A variant's name, and its schema."""


class Composer:
    """Merges composed schemas of one document. `resolve` follows references."""

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve

    def compose(self, schema: Schema, where: str) -> Schema:
        """The schema without composition; as it is where it is a choice of resources, or of values
        that are not objects. Raises BadDocument.
        """
        rest: Schema = {k: v for k, v in schema.items() if k not in (*WORDS, "discriminator")}
        for part in schema.get("allOf", ()):
            rest = self._both(rest, self._resolve(part), where)
        for word in ("oneOf", "anyOf"):
            if word not in schema:
                continue
            variants = [self._resolve(option) for option in schema[word]]
            if all(is_object(one) and not is_named(one) for one in variants):
                labels = _labels(schema, schema[word])
                merged = self._either(list(zip(labels, variants, strict=True)), where)
                merged = _told_by(merged, schema)
                rest = self._both(rest, merged, where)
            elif "properties" in rest:
                raise BadDocument(f"{where}: an object whose {word} can't be merged into it")
            else:
                rest = {**rest, word: schema[word]}
        return rest

    def choose(self, schemas: list[Schema], where: str) -> Schema:
        """What holds whichever of the schemas it is."""
        if all(schema == schemas[0] for schema in schemas):
            return schemas[0]
        return self._either([("", self._resolve(schema)) for schema in schemas], where)

    def _both(self, one: Schema, other: Schema, where: str) -> Schema:
        """What both schemas say."""
        whole = {**other, **one}
        for key in one.keys() & other.keys():
            if one[key] != other[key]:
                whole[key] = self._both_say(key, one[key], other[key], where)
        return whole

    def _both_say(self, key: str, one: Any, other: Any, where: str) -> Any:
        if key == "properties":
            return self._members(one, other, where)
        if key == "required":
            return [*one, *(name for name in other if name not in one)]
        if key in ("nullable", "deprecated"):
            return True
        if key == "enum":
            return self._common(one, other, where)
        if key == "items":
            return self._both(self._resolve(one), self._resolve(other), f"{where}/items")
        if key == VARIANTS:
            return {**one, **other}
        if key in ("type", "format", *WORDS):
            raise BadDocument(f"{where}: parts with different {key}: {one!s:.60} and {other!s:.60}")
        return one

    def _members(self, one: Schema, other: Schema, where: str) -> Schema:
        whole = {**one, **other}
        for name in one.keys() & other.keys():
            if one[name] != other[name]:
                found = self._resolve(one[name]), self._resolve(other[name])
                whole[name] = self._both(*found, f"{where}/{name}")
        return whole

    def _common(self, one: list[Any], other: list[Any], where: str) -> list[Any]:
        common = [value for value in one if value in other]
        if not common:
            raise BadDocument(f"{where}: parts whose enums have no value in common")
        return common

    def _either(self, variants: list[Variant], where: str) -> dict[str, Any]:
        """What holds whichever variant it is."""
        schemas = [schema for _, schema in variants]
        whole: dict[str, Any] = {}
        if kind := self._only("type", schemas, where):
            whole["type"] = kind
        formats = {schema.get("format") for schema in schemas}
        if len(formats) == 1 and None not in formats:
            whole["format"] = formats.pop()
        if any(schema.get("nullable") for schema in schemas):
            whole["nullable"] = True
        if all(schema.get("deprecated") for schema in schemas):
            whole["deprecated"] = True
        if all(enum_of(schema) for schema in schemas):
            values = list(chain.from_iterable(enum_of(schema) for schema in schemas))
            whole["enum"] = list(dict.fromkeys(values))
        if all("maximum" in schema for schema in schemas):
            whole["maximum"] = max(schema["maximum"] for schema in schemas)
        if required := _required_by_all(schemas):
            whole["required"] = required
        whole.update(self._parts(variants, where))
        return whole

    def _parts(self, variants: list[Variant], where: str) -> dict[str, Any]:
        whole: dict[str, Any] = {}
        if properties := self._alternatives(variants, where):
            whole["properties"] = properties
        if told := _belonging(variants, properties):
            whole[VARIANTS] = told
        for key in ("items", "additionalProperties"):
            found = [(label, one[key]) for label, one in variants if key in one]
            if found:
                whole[key] = self._member(found, f"{where}/{key}")
        for word in ("oneOf", "anyOf"):
            if choice := self._only(word, [schema for _, schema in variants], where):
                whole[word] = choice
        return whole

    def _alternatives(self, variants: list[Variant], where: str) -> dict[str, Any]:
        names = dict.fromkeys(chain.from_iterable(one.get("properties", ()) for _, one in variants))
        found = {}
        for name in names:
            given = [(label, one.get("properties", {}).get(name)) for label, one in variants]
            told = [(label, schema) for label, schema in given if schema is not None]
            found[name] = self._member(told, f"{where}/{name}")
        return found

    def _member(self, variants: list[Variant], where: str) -> Any:
        first = variants[0][1]
        if all(schema == first for _, schema in variants):
            return first
        if not all(isinstance(schema, Mapping) for _, schema in variants):
            return True  # `additionalProperties` of both kinds
        return self._either([(label, self._resolve(one)) for label, one in variants], where)

    def _only(self, key: str, schemas: list[Schema], where: str) -> Any:
        found = [schema[key] for schema in schemas if key in schema]
        if any(value != found[0] for value in found):
            shown = " and ".join(dict.fromkeys(f"{value!s:.60}" for value in found))
            raise BadDocument(f"{where}: variants with different {key}: {shown}")
        return found[0] if found else None


def is_object(schema: Schema) -> bool:
    """Whether a variant speaks of an object's members."""
    speaks = "properties" in schema or "required" in schema or schema.get("type") == "object"
    return speaks and schema.get("type", "object") == "object"


def is_named(schema: Schema) -> bool:
    """Whether it is a resource or a linkage, which `type` tells from its alternatives."""
    properties = schema.get("properties", {})
    return "id" in properties and bool(enum_of(properties.get("type", {})))


def _required_by_all(schemas: list[Schema]) -> list[str]:
    first, *others = [schema.get("required", []) for schema in schemas]
    shared = set(first).intersection(*others)
    return [name for name in first if name in shared]


def _belonging(variants: list[Variant], properties: Mapping[str, Any]) -> dict[str, list[str]]:
    """The members that only some variants have, and which."""
    told = {}
    for name in properties:
        labels = [label for label, one in variants if name in one.get("properties", ())]
        if len(labels) < len(variants):
            told[name] = sorted(set(chain.from_iterable(label.split() for label in labels)))
    return told


def _labels(schema: Schema, options: list[Schema]) -> list[str]:
    """What tells each variant: the discriminator's words, else its name or number."""
    mapping = schema.get("discriminator", {}).get("mapping", {})
    found = []
    for number, option in enumerate(options, 1):
        name = ref_name(option)
        words = [word for word, target in mapping.items() if target.rpartition("/")[2] == name]
        found.append(" ".join(words) if words and name else name or f"variant-{number}")
    return found


def _told_by(merged: dict[str, Any], schema: Schema) -> dict[str, Any]:
    """The variants, each with the member whose value tells it."""
    by = schema.get("discriminator", {}).get("propertyName", "")
    if VARIANTS not in merged:
        return merged
    told = {}
    for name, words in merged[VARIANTS].items():
        told[name] = f"{by} {' '.join(words)}" if by else ",".join(words)
    return {**merged, VARIANTS: told}
